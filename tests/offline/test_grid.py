"""A grid: frames of sentences, Hindi and English, filled with offices, countries, verbs and documents (`grid.toml`).

A frame says which facts its sentence has to give, whatever fills it. One blank is varied at a time, the others keep
their first filling, so that what is not as it must be names the word or the construction that is not read.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.vocabulary import Certainty

# What stands in a blank, and what is expected of it under its other names.
Filling = Mapping[str, str]

HEADLINES = {"hi": "भारत का रक्षा सहयोग आगे बढ़ा", "en": "India steps up its defence diplomacy"}


@dataclass(frozen=True)
class Frame:
    """A sentence with blanks, and the facts that it gives: these in their order, and no others."""

    name: str
    language: str
    sentence: str
    facts: Sequence[str]
    blanks: Sequence[Sequence[Filling]]

    def filled(self) -> Iterator[tuple[str, list[str]]]:
        """Sentences with their facts: the first filling of all blanks, then each blank with its others."""
        first = {name: text for blank in self.blanks for name, text in blank[0].items()}
        others = (filling for blank in self.blanks for filling in blank[1:])
        for filling in ({}, *others):
            values = {**first, **filling}
            yield self.sentence.format_map(values), [fact.format_map(values) for fact in self.facts]


def read_frames() -> list[Frame]:
    grid = tomllib.loads((Path(__file__).parent / "grid.toml").read_text(encoding="utf-8"))
    frames = []
    for frame in grid["frame"]:
        blanks = grid["shared"][frame["language"]] | frame.pop("blanks", {})
        named = [(names.split(" | "), listed) for names, listed in blanks.items()]
        used = [(names, listed) for names, listed in named if f"{{{names[0]}}}" in frame["sentence"]]
        rows = [[dict(zip(names, row.split(" | "), strict=True)) for row in listed] for names, listed in used]
        frames.append(Frame(**frame, blanks=rows))
    return frames


def found(sentence: str, language: str) -> list[str]:
    """The facts of an article with this sentence, in the words of the frames."""
    article = read_text(f"{HEADLINES[language]}\n\n{sentence}\n", "article", published_at="2024-03-14")
    facts = extract_facts(article)
    events = (
        f"{event.type} {event.status}"
        + (f" ({event.certainty})" if event.certainty is not Certainty.ASSERTED else "")
        + f" of {', '.join(f'{who.name} {who.represents}' for who in event.participants)}"
        + (f" on {event.date_text}" if event.date_text else "")
        + (f" in {event.location}" if event.location else "")
        for event in facts.events
    )
    agreements = (f"{one.type} {one.status} of {', '.join(one.parties)}" for one in facts.agreements)
    commitments = (
        f"{one.act} by {', '.join(one.actors)}" + (f" to {', '.join(one.addressees)}" if one.addressees else "")
        for one in facts.commitments
    )
    return [*events, *agreements, *commitments]


@pytest.mark.parametrize("frame", read_frames(), ids=lambda frame: frame.name)
def test_every_filling_of_a_frame_gives_its_facts_and_no_others(frame: Frame) -> None:
    told = [(sentence, facts, found(sentence, frame.language)) for sentence, facts in frame.filled()]
    wrong = [f"{sentence}\n    is    {given}\n    to be {facts}" for sentence, facts, given in told if given != facts]
    assert not wrong, f"{len(wrong)} of {len(told)} are not as they must be\n" + "\n".join(wrong)
