-- Articles with their versions, runs, extractions, and the facts of every extraction that was ever stored.
-- Instants are ISO 8601 in UTC, days ISO 8601, dates EDTF; the closed sets are those of schemas/vocabulary.py
-- (spelled with OR: for IN with a list of constants SQLite builds an index for every row that it checks).

CREATE TABLE article (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uri TEXT NOT NULL UNIQUE,
    first_seen_at TEXT NOT NULL
) STRICT;

-- What an article said when it was read. Whatever changes (text, date, headline, sentences) makes a new version.
CREATE TABLE article_version (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    text_sha256 TEXT NOT NULL CHECK (length(text_sha256) = 64),
    text TEXT NOT NULL,
    sentences TEXT NOT NULL CHECK (json_valid(sentences)),
    title TEXT,
    outlet TEXT,
    author TEXT,
    agency TEXT,
    dateline TEXT,
    language TEXT NOT NULL,
    published_at TEXT,
    published_source TEXT NOT NULL CHECK (
        published_source = 'byline' OR published_source = 'dateline' OR published_source = 'metadata'
            OR published_source = 'argument' OR published_source = 'none'
    ),
    published_min TEXT CHECK (published_min IS date(published_min)),
    published_max TEXT CHECK (published_max IS date(published_max)),
    read_at TEXT NOT NULL,
    UNIQUE (article_id, sha256),
    CHECK ((published_at IS NULL) = (published_source = 'none'))
) STRICT;
CREATE INDEX article_version_text_sha256 ON article_version (text_sha256);

CREATE TABLE run (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    command TEXT NOT NULL,
    model TEXT NOT NULL,
    parameters TEXT NOT NULL CHECK (json_valid(parameters)),
    arguments TEXT NOT NULL CHECK (json_valid(arguments)),
    status TEXT NOT NULL CHECK (
        status = 'running' OR status = 'finished' OR status = 'stopped' OR status = 'crashed'
    ),
    started_at TEXT NOT NULL,
    finished_at TEXT,
    unchanged INTEGER NOT NULL CHECK (unchanged >= 0)
) STRICT;

CREATE TABLE extraction (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    version_id INTEGER NOT NULL REFERENCES article_version (id),
    run_id INTEGER NOT NULL REFERENCES run (id),
    is_current INTEGER NOT NULL CHECK (is_current = 0 OR is_current = 1),
    fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 64),
    model TEXT NOT NULL,
    extractor_version TEXT NOT NULL,
    prompt_sha256 TEXT,
    schema_sha256 TEXT NOT NULL,
    extracted_at TEXT NOT NULL,
    duration_s REAL NOT NULL CHECK (duration_s >= 0),
    attempts INTEGER NOT NULL CHECK (attempts >= 0),
    input_tokens INTEGER NOT NULL CHECK (input_tokens >= 0),
    cached_tokens INTEGER NOT NULL CHECK (cached_tokens >= 0),
    output_tokens INTEGER NOT NULL CHECK (output_tokens >= 0),
    cost_usd REAL
) STRICT;
CREATE UNIQUE INDEX extraction_current ON extraction (article_id) WHERE is_current;
CREATE INDEX extraction_article_id ON extraction (article_id);
CREATE INDEX extraction_version_id ON extraction (version_id);
CREATE INDEX extraction_run_id ON extraction (run_id);

-- An item that was not stored as a fact, in the extractor's own words.
CREATE TABLE rejection (
    id INTEGER NOT NULL PRIMARY KEY,
    extraction_id INTEGER NOT NULL REFERENCES extraction (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind = 'event' OR kind = 'participant' OR kind = 'agreement' OR kind = 'commitment'),
    reason TEXT NOT NULL,
    payload TEXT NOT NULL CHECK (json_valid(payload))
) STRICT;
CREATE INDEX rejection_extraction_id ON rejection (extraction_id);

-- A sentence of the article that looks as if it were meant for a model.
CREATE TABLE suspicion (
    id INTEGER NOT NULL PRIMARY KEY,
    extraction_id INTEGER NOT NULL REFERENCES extraction (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind = 'template' OR kind = 'answer' OR kind = 'instruction' OR kind = 'role'),
    quote TEXT NOT NULL,
    char_start INTEGER NOT NULL CHECK (char_start >= 0),
    char_end INTEGER NOT NULL,
    CHECK (char_end > char_start AND char_end - char_start = length(quote))
) STRICT;
CREATE INDEX suspicion_extraction_id ON suspicion (extraction_id);

-- An article that could not be read or extracted; it may have no row in article.
CREATE TABLE failure (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    run_id INTEGER NOT NULL REFERENCES run (id),
    uri TEXT NOT NULL,
    version_id INTEGER REFERENCES article_version (id),
    error TEXT NOT NULL,
    message TEXT NOT NULL,
    failed_at TEXT NOT NULL,
    attempts INTEGER NOT NULL CHECK (attempts >= 0),
    input_tokens INTEGER NOT NULL CHECK (input_tokens >= 0),
    cached_tokens INTEGER NOT NULL CHECK (cached_tokens >= 0),
    output_tokens INTEGER NOT NULL CHECK (output_tokens >= 0),
    cost_usd REAL
) STRICT;
CREATE INDEX failure_run_id ON failure (run_id);
CREATE INDEX failure_uri ON failure (uri);
CREATE INDEX failure_version_id ON failure (version_id);

-- A person, organization or country across articles. `match_key` is the folded name, of a country its code.
CREATE TABLE entity (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind = 'person' OR kind = 'organization' OR kind = 'country'),
    match_key TEXT NOT NULL,
    represents TEXT,
    name TEXT NOT NULL,
    name_en TEXT
) STRICT;
CREATE UNIQUE INDEX entity_identity ON entity (kind, match_key, ifnull(represents, ''));

CREATE TABLE event (
    id INTEGER NOT NULL PRIMARY KEY,
    extraction_id INTEGER NOT NULL REFERENCES extraction (id) ON DELETE CASCADE,
    local_id TEXT NOT NULL,
    type TEXT NOT NULL CHECK (
        type = 'meeting' OR type = 'call' OR type = 'visit' OR type = 'multilateral_meeting' OR type = 'signing'
            OR type = 'exercise' OR type = 'arms_transfer' OR type = 'launch' OR type = 'other'
    ),
    status TEXT NOT NULL CHECK (
        status = 'occurred' OR status = 'ongoing' OR status = 'scheduled' OR status = 'proposed'
            OR status = 'cancelled'
    ),
    salience TEXT NOT NULL CHECK (salience = 'main' OR salience = 'background'),
    certainty TEXT NOT NULL CHECK (certainty = 'asserted' OR certainty = 'hedged' OR certainty = 'denied'),
    source_type TEXT NOT NULL CHECK (
        source_type = 'official_statement' OR source_type = 'official_post' OR source_type = 'unnamed_official'
            OR source_type = 'agency' OR source_type = 'outlet'
    ),
    source TEXT,
    title TEXT NOT NULL,
    date_text TEXT,
    date TEXT,
    date_basis TEXT NOT NULL CHECK (
        date_basis = 'explicit' OR date_basis = 'relative' OR date_basis = 'model' OR date_basis = 'unresolved'
            OR date_basis = 'none'
    ),
    date_min TEXT CHECK (date_min IS date(date_min)),
    date_max TEXT CHECK (date_max IS date(date_max)),
    location TEXT,
    location_country TEXT,
    quote TEXT NOT NULL,
    char_start INTEGER NOT NULL CHECK (char_start >= 0),
    char_end INTEGER NOT NULL,
    UNIQUE (extraction_id, local_id),
    CHECK (char_end > char_start AND char_end - char_start = length(quote)),
    CHECK (date_max >= date_min)
) STRICT;
CREATE INDEX event_date_min ON event (date_min);

CREATE TABLE participant (
    id INTEGER NOT NULL PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    entity_id INTEGER NOT NULL REFERENCES entity (id),
    name TEXT NOT NULL,
    name_en TEXT,
    kind TEXT NOT NULL CHECK (kind = 'person' OR kind = 'organization' OR kind = 'country'),
    office TEXT,
    represents TEXT,
    role TEXT NOT NULL CHECK (role = 'principal' OR role = 'attendee' OR role = 'host' OR role = 'visitor'),
    sector TEXT NOT NULL CHECK (
        sector = 'GOV' OR sector = 'MIL' OR sector = 'LEG' OR sector = 'BUS' OR sector = 'EDU' OR sector = 'IGO'
            OR sector = 'OTHER'
    )
) STRICT;
CREATE INDEX participant_event_id ON participant (event_id);
CREATE INDEX participant_entity_id ON participant (entity_id);

CREATE TABLE agreement (
    id INTEGER NOT NULL PRIMARY KEY,
    extraction_id INTEGER NOT NULL REFERENCES extraction (id) ON DELETE CASCADE,
    event_id INTEGER REFERENCES event (id) ON DELETE CASCADE,
    local_id TEXT NOT NULL,
    name TEXT NOT NULL,
    name_en TEXT,
    type TEXT NOT NULL CHECK (
        type = 'treaty_agreement' OR type = 'mou' OR type = 'letter_of_intent' OR type = 'framework'
            OR type = 'roadmap' OR type = 'joint_statement' OR type = 'contract' OR type = 'other'
    ),
    status TEXT NOT NULL CHECK (
        status = 'proposed' OR status = 'under_negotiation' OR status = 'finalised' OR status = 'signed'
            OR status = 'in_force' OR status = 'renewed' OR status = 'ended' OR status = 'unknown'
    ),
    salience TEXT NOT NULL CHECK (salience = 'main' OR salience = 'background'),
    certainty TEXT NOT NULL CHECK (certainty = 'asserted' OR certainty = 'hedged' OR certainty = 'denied'),
    source_type TEXT NOT NULL CHECK (
        source_type = 'official_statement' OR source_type = 'official_post' OR source_type = 'unnamed_official'
            OR source_type = 'agency' OR source_type = 'outlet'
    ),
    source TEXT,
    date_text TEXT,
    date TEXT,
    date_basis TEXT NOT NULL CHECK (
        date_basis = 'explicit' OR date_basis = 'relative' OR date_basis = 'model' OR date_basis = 'unresolved'
            OR date_basis = 'none'
    ),
    date_min TEXT CHECK (date_min IS date(date_min)),
    date_max TEXT CHECK (date_max IS date(date_max)),
    valid_years INTEGER CHECK (valid_years >= 1),
    quote TEXT NOT NULL,
    char_start INTEGER NOT NULL CHECK (char_start >= 0),
    char_end INTEGER NOT NULL,
    UNIQUE (extraction_id, local_id),
    CHECK (char_end > char_start AND char_end - char_start = length(quote)),
    CHECK (date_max >= date_min)
) STRICT;
CREATE INDEX agreement_event_id ON agreement (event_id);

CREATE TABLE commitment (
    id INTEGER NOT NULL PRIMARY KEY,
    extraction_id INTEGER NOT NULL REFERENCES extraction (id) ON DELETE CASCADE,
    event_id INTEGER REFERENCES event (id) ON DELETE CASCADE,
    agreement_id INTEGER REFERENCES agreement (id) ON DELETE CASCADE,
    local_id TEXT NOT NULL,
    act TEXT NOT NULL CHECK (
        act = 'agreed' OR act = 'reaffirmed' OR act = 'pledged' OR act = 'proposed' OR act = 'requested'
    ),
    text TEXT NOT NULL,
    testable INTEGER NOT NULL CHECK (testable = 0 OR testable = 1),
    salience TEXT NOT NULL CHECK (salience = 'main' OR salience = 'background'),
    certainty TEXT NOT NULL CHECK (certainty = 'asserted' OR certainty = 'hedged' OR certainty = 'denied'),
    source_type TEXT NOT NULL CHECK (
        source_type = 'official_statement' OR source_type = 'official_post' OR source_type = 'unnamed_official'
            OR source_type = 'agency' OR source_type = 'outlet'
    ),
    source TEXT,
    deadline_text TEXT,
    deadline TEXT,
    deadline_basis TEXT NOT NULL CHECK (
        deadline_basis = 'explicit' OR deadline_basis = 'relative' OR deadline_basis = 'model'
            OR deadline_basis = 'unresolved' OR deadline_basis = 'none'
    ),
    deadline_min TEXT CHECK (deadline_min IS date(deadline_min)),
    deadline_max TEXT CHECK (deadline_max IS date(deadline_max)),
    quote TEXT NOT NULL,
    char_start INTEGER NOT NULL CHECK (char_start >= 0),
    char_end INTEGER NOT NULL,
    UNIQUE (extraction_id, local_id),
    CHECK (char_end > char_start AND char_end - char_start = length(quote)),
    CHECK (deadline_max >= deadline_min)
) STRICT;
CREATE INDEX commitment_event_id ON commitment (event_id);
CREATE INDEX commitment_agreement_id ON commitment (agreement_id);

-- Lists behind the facts. `code` is ISO 3166-1 alpha-3 or the abbreviation of an organization, `position` counts from 0
-- in the order in which the extractor gave them. Topics have no index of their own: there are 13 of them.

CREATE TABLE event_country (
    event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    code TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (event_id, code)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_country_code ON event_country (code);

CREATE TABLE event_topic (
    event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    topic TEXT NOT NULL CHECK (
        topic = 'policy_dialogue' OR topic = 'exercises_interoperability' OR topic = 'training_exchange'
            OR topic = 'industry_production' OR topic = 'research_technology' OR topic = 'arms_trade'
            OR topic = 'logistics' OR topic = 'intelligence_information' OR topic = 'maritime'
            OR topic = 'space_cyber_ai' OR topic = 'regional_security' OR topic = 'peacekeeping_hadr'
            OR topic = 'other'
    ),
    position INTEGER NOT NULL,
    PRIMARY KEY (event_id, topic)
) STRICT, WITHOUT ROWID;

CREATE TABLE agreement_party (
    agreement_id INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
    code TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (agreement_id, code)
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_party_code ON agreement_party (code);

CREATE TABLE agreement_topic (
    agreement_id INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
    topic TEXT NOT NULL CHECK (
        topic = 'policy_dialogue' OR topic = 'exercises_interoperability' OR topic = 'training_exchange'
            OR topic = 'industry_production' OR topic = 'research_technology' OR topic = 'arms_trade'
            OR topic = 'logistics' OR topic = 'intelligence_information' OR topic = 'maritime'
            OR topic = 'space_cyber_ai' OR topic = 'regional_security' OR topic = 'peacekeeping_hadr'
            OR topic = 'other'
    ),
    position INTEGER NOT NULL,
    PRIMARY KEY (agreement_id, topic)
) STRICT, WITHOUT ROWID;

CREATE TABLE commitment_actor (
    commitment_id INTEGER NOT NULL REFERENCES commitment (id) ON DELETE CASCADE,
    code TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (commitment_id, code)
) STRICT, WITHOUT ROWID;
CREATE INDEX commitment_actor_code ON commitment_actor (code);

CREATE TABLE commitment_addressee (
    commitment_id INTEGER NOT NULL REFERENCES commitment (id) ON DELETE CASCADE,
    code TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (commitment_id, code)
) STRICT, WITHOUT ROWID;
CREATE INDEX commitment_addressee_code ON commitment_addressee (code);

CREATE TABLE commitment_topic (
    commitment_id INTEGER NOT NULL REFERENCES commitment (id) ON DELETE CASCADE,
    topic TEXT NOT NULL CHECK (
        topic = 'policy_dialogue' OR topic = 'exercises_interoperability' OR topic = 'training_exchange'
            OR topic = 'industry_production' OR topic = 'research_technology' OR topic = 'arms_trade'
            OR topic = 'logistics' OR topic = 'intelligence_information' OR topic = 'maritime'
            OR topic = 'space_cyber_ai' OR topic = 'regional_security' OR topic = 'peacekeeping_hadr'
            OR topic = 'other'
    ),
    position INTEGER NOT NULL,
    PRIMARY KEY (commitment_id, topic)
) STRICT, WITHOUT ROWID;

-- The closed sets with their meanings and PLOVER codes, filled from schemas/vocabulary.py when a writer opens the file.
CREATE TABLE vocabulary (
    term_set TEXT NOT NULL,
    term TEXT NOT NULL,
    position INTEGER NOT NULL,
    meaning TEXT NOT NULL,
    plover TEXT,
    PRIMARY KEY (term_set, term)
) STRICT, WITHOUT ROWID;
