"""The closed sets of the fact guide: every term with its meaning and, where there is one, its PLOVER code.

The meanings are prompt text: the JSON schema of an enum carries them as its description, the documentation of the
database prints them. PLOVER codes name the event type, CAMEO root codes stand behind the comma (PLOVER and POLECAT
codebook, Halterman et al. 2023; CAMEO codebook 1.1b3).
"""

from __future__ import annotations

from enum import StrEnum
from typing import Self

from pydantic import GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema


class Term(StrEnum):
    """A word of a closed vocabulary; compares and serialises as its value."""

    meaning: str
    plover: str | None

    def __new__(cls, value: str, meaning: str = "", plover: str | None = None) -> Self:
        term = str.__new__(cls, value)
        term._value_ = value
        term.meaning = meaning
        term.plover = plover
        return term

    @classmethod
    def describe(cls) -> str:
        """The meanings of all terms on one line each, as the prompt and the documentation show them."""
        return "\n".join(f"{term.value}: {term.meaning}" for term in cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        schema = handler.resolve_ref_schema(handler(core))
        schema["description"] = cls.describe()
        return schema


class EventType(Term):
    MEETING = "meeting", "face-to-face talks between two or three sides", "CONSULT, 040"
    CALL = "call", "talks by phone, video or letter", "CONSULT-phone, 041"
    VISIT = "visit", "official travel to a host country", "CONSULT-visit, 042/043"
    MULTILATERAL_MEETING = (
        "multilateral_meeting",
        "a conference of a body or of more than three states",
        "CONSULT-multilateral",
    )
    SIGNING = "signing", "signing, ratifying or renewing an agreement is itself the news", "SUPPORT, 057"
    EXERCISE = "exercise", "a joint drill or operation", "COOPERATE-military, 062"
    ARMS_TRANSFER = (
        "arms_transfer",
        "order, licence, delivery or handing over of equipment",
        "AID/COOPERATE, 062/072",
    )
    LAUNCH = "launch", "a mechanism, dialogue, project or designation is created", "SUPPORT, 050"
    OTHER = "other", "in scope, none of the above"


class EventStatus(Term):
    OCCURRED = "occurred", "it has taken place"
    ONGOING = "ongoing", "it has begun and its end is not reported"
    SCHEDULED = "scheduled", "it is planned with a date, or announced as certain"
    PROPOSED = "proposed", "somebody suggests or considers it"
    CANCELLED = "cancelled", "it was called off or postponed"


class Salience(Term):
    MAIN = "main", "the news this article reports"
    BACKGROUND = "background", "context, history, an earlier occasion"


class Certainty(Term):
    ASSERTED = "asserted", "stated as a fact"
    HEDGED = "hedged", "believed, expected, possible according to sources"
    DENIED = "denied", "the article reports that it is denied"


class SourceType(Term):
    OFFICIAL_STATEMENT = "official_statement", "a ministry, a government or a named speaker says so"
    OFFICIAL_POST = "official_post", "an official's or an office's post on social media says so"
    UNNAMED_OFFICIAL = "unnamed_official", "officials or sources without a name say so"
    AGENCY = "agency", "no attribution, and the byline or credit line names a news agency"
    OUTLET = "outlet", "no attribution: the outlet itself"


class ParticipantKind(Term):
    PERSON = "person", "a person"
    ORGANIZATION = "organization", "an international organization, company, service or institution"
    COUNTRY = "country", "a country, only where no person or organization acts for it"


class Role(Term):
    PRINCIPAL = "principal", "leads a side in talks, or acts for it"
    ATTENDEE = "attendee", "takes part without leading a side"
    HOST = "host", "of a visit: receives the visitor; else the host country"
    VISITOR = "visitor", "of a visit: travels"


class Sector(Term):
    GOV = "GOV", "government: ministers, civil servants, diplomats, also defence ministers"
    MIL = "MIL", "officers in uniform and the armed services"
    LEG = "LEG", "members of a legislature"
    BUS = "BUS", "companies"
    EDU = "EDU", "universities and research institutions"
    IGO = "IGO", "international organizations and those who act for them"
    OTHER = "OTHER", "none of the above"


class AgreementType(Term):
    TREATY_AGREEMENT = "treaty_agreement", "treaty, agreement, pact, convention, protocol"
    MOU = "mou", "memorandum of understanding or of agreement"
    LETTER_OF_INTENT = "letter_of_intent", "letter, memorandum or declaration of intent"
    FRAMEWORK = "framework", "framework or framework agreement"
    ROADMAP = "roadmap", "roadmap, action plan, plan of cooperation"
    JOINT_STATEMENT = "joint_statement", "joint statement, declaration or communiqué, vision document"
    CONTRACT = "contract", "contract of purchase, production or service"
    OTHER = "other", "a document with another label"


class AgreementStatus(Term):
    PROPOSED = "proposed", "suggested or expected"
    UNDER_NEGOTIATION = "under_negotiation", "worked on, also when one side asks to finalise it"
    FINALISED = "finalised", "settled or adopted, no signature reported"
    SIGNED = "signed", "signed"
    IN_FORCE = "in_force", "sides work under it now"
    RENEWED = "renewed", "extended or renewed"
    ENDED = "ended", "expired, terminated or withdrawn from"
    UNKNOWN = "unknown", "named or reviewed without a word on its status"


class Act(Term):
    AGREED = "agreed", "the sides undertake it jointly: agreed, decided, resolved, joint 'will'", "AGREE"
    REAFFIRMED = "reaffirmed", "the sides confirm a commitment made before", "AGREE"
    PLEDGED = "pledged", "one side, of its own actions: is committed to, announced, assured", "AGREE"
    PROPOSED = "proposed", "one side, of joint actions: stressed the need, offered, invited", "APPEAL"
    REQUESTED = "requested", "one side asks the other to act: requested, urged, called on", "REQUEST"


class Topic(Term):
    POLICY_DIALOGUE = "policy_dialogue", "a named dialogue or mechanism of talks"
    EXERCISES_INTEROPERABILITY = "exercises_interoperability", "exercises, joint operations, interoperability"
    TRAINING_EXCHANGE = "training_exchange", "training, courses, exchange of officers and delegations"
    INDUSTRY_PRODUCTION = "industry_production", "defence industry, co-production, supply chains, shipbuilding"
    RESEARCH_TECHNOLOGY = "research_technology", "research, technology, innovation, start-ups"
    ARMS_TRADE = "arms_trade", "sale, export, purchase, delivery of equipment"
    LOGISTICS = "logistics", "logistics, supply, access to bases and ports"
    INTELLIGENCE_INFORMATION = "intelligence_information", "intelligence, sharing of information"
    MARITIME = "maritime", "sea, navies, coast guards, shipping lanes"
    SPACE_CYBER_AI = "space_cyber_ai", "space, cyber, artificial intelligence"
    REGIONAL_SECURITY = "regional_security", "situation in a region, terrorism, conflicts, stability"
    PEACEKEEPING_HADR = "peacekeeping_hadr", "UN peacekeeping, humanitarian aid, disaster relief, evacuation"
    OTHER = "other", "a topic of talks that none of these covers"


class DateBasis(Term):
    EXPLICIT = "explicit", "written out in the article"
    RELATIVE = "relative", "counted from the publication date"
    MODEL = "model", "the model's reading where no rule applies"
    UNRESOLVED = "unresolved", "an expression that cannot be resolved, mostly for want of a publication date"
    NONE = "none", "the article gives no expression"


class PublishedSource(Term):
    BYLINE = "byline", "a byline of the article ('Publish:', 'Update:')"
    DATELINE = "dateline", "the dateline of the first paragraph"
    METADATA = "metadata", "metadata of the HTML page"
    ARGUMENT = "argument", "given by the caller"
    NONE = "none", "the article has no date of publication"


class FactKind(Term):
    EVENT = "event", "something that happened or is scheduled on one occasion"
    PARTICIPANT = "participant", "who took part in one event"
    AGREEMENT = "agreement", "a document that sides sign, adopt, negotiate or work under"
    COMMITMENT = "commitment", "a future action that somebody undertakes, proposes or asks for"


class SuspicionKind(Term):
    TEMPLATE = "template", "holds marks of a chat template"
    ANSWER = "answer", "has the form of an answer in JSON"
    INSTRUCTION = "instruction", "tells a model what to do: to ignore its instructions, to answer so, to add a fact"
    ROLE = "role", "gives a model a role, or speaks as one side of a conversation with it"
