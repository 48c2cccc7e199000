-- What the usual questions need of the current facts, where reading every fact would take too long: links under the keys
-- that are asked for, and counts. Triggers keep both in step when an extraction becomes current or ceases to be so; the
-- store makes an extraction current when all its facts are there.
-- A key cannot be NULL: of what is unknown, days and months are '' and years 0. Nearly every table is one tree of pages,
-- so that an article changes few of them.

-- Two countries in contact: a meeting, call or visit of both that took place and is not denied, once in each direction.
CREATE TABLE contact (
    country TEXT NOT NULL,
    partner TEXT NOT NULL,
    day TEXT NOT NULL,
    event_id INTEGER NOT NULL,
    PRIMARY KEY (country, partner, day, event_id)
) STRICT, WITHOUT ROWID;

-- A document and one of its parties. Documents with one `label` are taken for the same: the English name, else the
-- printed one, in lower case, and the parties. `day` is that of its status, else of the publication; `expires` the last
-- day of its validity, computed from date and years.
CREATE TABLE document (
    country TEXT NOT NULL,
    status TEXT NOT NULL,
    day TEXT NOT NULL,
    agreement_id INTEGER NOT NULL,
    label TEXT NOT NULL,
    expires TEXT,
    PRIMARY KEY (country, status, day, agreement_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_label ON document (country, label);
CREATE INDEX document_expires ON document (country, expires) WHERE expires IS NOT NULL;

-- What two sides have settled on a topic: a document that is finalised, signed, in force or renewed.
CREATE TABLE settlement (
    country TEXT NOT NULL,
    partner TEXT NOT NULL,
    topic TEXT NOT NULL,
    day TEXT NOT NULL,
    agreement_id INTEGER NOT NULL,
    PRIMARY KEY (country, partner, topic, day, agreement_id)
) STRICT, WITHOUT ROWID;

-- What one side asked of another; `day` is that of the talks, else of the publication.
CREATE TABLE request (
    country TEXT NOT NULL,
    partner TEXT NOT NULL,
    day TEXT NOT NULL,
    commitment_id INTEGER NOT NULL,
    PRIMARY KEY (country, partner, day, commitment_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact_count (
    country TEXT NOT NULL,
    partner TEXT NOT NULL,
    year INTEGER NOT NULL,
    type TEXT NOT NULL,
    n INTEGER NOT NULL CHECK (n >= 0),
    PRIMARY KEY (country, partner, year, type)
) STRICT, WITHOUT ROWID;

CREATE TABLE agreement_count (
    country TEXT NOT NULL,
    partner TEXT NOT NULL,
    year INTEGER NOT NULL,
    status TEXT NOT NULL,
    n INTEGER NOT NULL CHECK (n >= 0),
    PRIMARY KEY (country, partner, year, status)
) STRICT, WITHOUT ROWID;

-- The topic '' counts every commitment, a topic those on it.
CREATE TABLE commitment_count (
    country TEXT NOT NULL,
    year INTEGER NOT NULL,
    topic TEXT NOT NULL,
    act TEXT NOT NULL,
    n INTEGER NOT NULL CHECK (n >= 0),
    n_testable INTEGER NOT NULL CHECK (n_testable >= 0),
    PRIMARY KEY (country, year, topic, act)
) STRICT, WITHOUT ROWID;

-- In which months somebody appeared in an office of a country.
CREATE TABLE tenure (
    country TEXT NOT NULL,
    office TEXT NOT NULL,
    entity_id INTEGER NOT NULL,
    month TEXT NOT NULL,
    n INTEGER NOT NULL CHECK (n >= 0),
    PRIMARY KEY (country, office, entity_id, month)
) STRICT, WITHOUT ROWID;

-- What every extraction has for these tables, whether it is current or not.
CREATE VIEW contacts_linked AS
SELECT e.extraction_id, one.code AS country, other.code AS partner, coalesce(e.date_min, v.published_min, '') AS day,
    e.id AS event_id, e.type
FROM event AS e
JOIN event_country AS one ON one.event_id = e.id
JOIN event_country AS other ON other.event_id = e.id AND other.code <> one.code
JOIN extraction AS x ON x.id = e.extraction_id
JOIN article_version AS v ON v.id = x.version_id
WHERE e.type IN ('meeting', 'call', 'visit') AND e.status IN ('occurred', 'ongoing') AND e.certainty <> 'denied';

CREATE VIEW documents_linked AS
SELECT g.extraction_id, p.code AS country, g.status, coalesce(g.date_min, v.published_min, '') AS day,
    g.id AS agreement_id,
    lower(coalesce(g.name_en, g.name)) || ' (' || (
        SELECT group_concat(code, ', ') FROM (
            SELECT l.code FROM agreement_party AS l WHERE l.agreement_id = g.id ORDER BY l.code)) || ')' AS label,
    date(g.date_max, '+' || g.valid_years || ' years') AS expires
FROM agreement AS g
JOIN agreement_party AS p ON p.agreement_id = g.id
JOIN extraction AS x ON x.id = g.extraction_id
JOIN article_version AS v ON v.id = x.version_id
WHERE g.certainty <> 'denied';

CREATE VIEW settlements_linked AS
SELECT g.extraction_id, one.code AS country, other.code AS partner, t.topic,
    coalesce(g.date_min, v.published_min, '') AS day, g.id AS agreement_id
FROM agreement AS g
JOIN agreement_party AS one ON one.agreement_id = g.id
JOIN agreement_party AS other ON other.agreement_id = g.id AND other.code <> one.code
JOIN agreement_topic AS t ON t.agreement_id = g.id
JOIN extraction AS x ON x.id = g.extraction_id
JOIN article_version AS v ON v.id = x.version_id
WHERE g.status IN ('finalised', 'signed', 'in_force', 'renewed') AND g.certainty <> 'denied';

CREATE VIEW requests_linked AS
SELECT c.extraction_id, a.code AS country, o.code AS partner, coalesce(e.date_min, v.published_min, '') AS day,
    c.id AS commitment_id
FROM commitment AS c
JOIN commitment_actor AS a ON a.commitment_id = c.id
JOIN commitment_addressee AS o ON o.commitment_id = c.id
JOIN extraction AS x ON x.id = c.extraction_id
JOIN article_version AS v ON v.id = x.version_id
LEFT JOIN event AS e ON e.id = c.event_id
WHERE c.act = 'requested' AND c.certainty <> 'denied';

CREATE VIEW contacts_counted AS
SELECT extraction_id, country, partner, CAST(substr(day, 1, 4) AS INTEGER) AS year, type, 1 AS n FROM contacts_linked;

CREATE VIEW agreements_counted AS
SELECT g.extraction_id, one.code AS country, other.code AS partner,
    ifnull(CAST(substr(g.date_min, 1, 4) AS INTEGER), 0) AS year, g.status, 1 AS n
FROM agreement AS g
JOIN agreement_party AS one ON one.agreement_id = g.id
JOIN agreement_party AS other ON other.agreement_id = g.id AND other.code <> one.code
WHERE g.certainty <> 'denied';

CREATE VIEW commitments_counted AS
SELECT c.extraction_id, a.code AS country,
    CAST(substr(coalesce(e.date_min, v.published_min, ''), 1, 4) AS INTEGER) AS year, '' AS topic, c.act, 1 AS n,
    c.testable AS n_testable
FROM commitment AS c
JOIN commitment_actor AS a ON a.commitment_id = c.id
JOIN extraction AS x ON x.id = c.extraction_id
JOIN article_version AS v ON v.id = x.version_id
LEFT JOIN event AS e ON e.id = c.event_id
WHERE c.certainty <> 'denied'
UNION ALL
SELECT c.extraction_id, a.code, CAST(substr(coalesce(e.date_min, v.published_min, ''), 1, 4) AS INTEGER), t.topic,
    c.act, 1, c.testable
FROM commitment AS c
JOIN commitment_actor AS a ON a.commitment_id = c.id
JOIN commitment_topic AS t ON t.commitment_id = c.id
JOIN extraction AS x ON x.id = c.extraction_id
JOIN article_version AS v ON v.id = x.version_id
LEFT JOIN event AS e ON e.id = c.event_id
WHERE c.certainty <> 'denied';

CREATE VIEW tenures_counted AS
SELECT e.extraction_id, p.represents AS country, p.office, p.entity_id,
    substr(coalesce(e.date_min, v.published_min, ''), 1, 7) AS month, 1 AS n
FROM event AS e
JOIN participant AS p ON p.event_id = e.id
JOIN extraction AS x ON x.id = e.extraction_id
JOIN article_version AS v ON v.id = x.version_id
WHERE p.kind = 'person' AND p.office IS NOT NULL AND p.represents IS NOT NULL;

CREATE TRIGGER extraction_becomes_current AFTER UPDATE OF is_current ON extraction
WHEN new.is_current AND NOT old.is_current
BEGIN
    INSERT INTO contact (country, partner, day, event_id)
    SELECT country, partner, day, event_id FROM contacts_linked WHERE extraction_id = new.id;
    INSERT INTO document (country, status, day, agreement_id, label, expires)
    SELECT country, status, day, agreement_id, label, expires FROM documents_linked WHERE extraction_id = new.id;
    INSERT INTO settlement (country, partner, topic, day, agreement_id)
    SELECT country, partner, topic, day, agreement_id FROM settlements_linked WHERE extraction_id = new.id;
    INSERT INTO request (country, partner, day, commitment_id)
    SELECT country, partner, day, commitment_id FROM requests_linked WHERE extraction_id = new.id;
    INSERT INTO contact_count (country, partner, year, type, n)
    SELECT country, partner, year, type, n FROM contacts_counted WHERE extraction_id = new.id
    ON CONFLICT DO UPDATE SET n = n + excluded.n;
    INSERT INTO agreement_count (country, partner, year, status, n)
    SELECT country, partner, year, status, n FROM agreements_counted WHERE extraction_id = new.id
    ON CONFLICT DO UPDATE SET n = n + excluded.n;
    INSERT INTO commitment_count (country, year, topic, act, n, n_testable)
    SELECT country, year, topic, act, n, n_testable FROM commitments_counted WHERE extraction_id = new.id
    ON CONFLICT DO UPDATE SET n = n + excluded.n, n_testable = n_testable + excluded.n_testable;
    INSERT INTO tenure (country, office, entity_id, month, n)
    SELECT country, office, entity_id, month, n FROM tenures_counted WHERE extraction_id = new.id
    ON CONFLICT DO UPDATE SET n = n + excluded.n;
END;

-- To delete what an extraction has for these tables is to take it out of them.
CREATE TRIGGER contacts_unlinked INSTEAD OF DELETE ON contacts_linked
BEGIN
    DELETE FROM contact
    WHERE country = old.country AND partner = old.partner AND day = old.day AND event_id = old.event_id;
END;
CREATE TRIGGER documents_unlinked INSTEAD OF DELETE ON documents_linked
BEGIN
    DELETE FROM document
    WHERE country = old.country AND status = old.status AND day = old.day AND agreement_id = old.agreement_id;
END;
CREATE TRIGGER settlements_unlinked INSTEAD OF DELETE ON settlements_linked
BEGIN
    DELETE FROM settlement
    WHERE country = old.country AND partner = old.partner AND topic = old.topic AND day = old.day
        AND agreement_id = old.agreement_id;
END;
CREATE TRIGGER requests_unlinked INSTEAD OF DELETE ON requests_linked
BEGIN
    DELETE FROM request
    WHERE country = old.country AND partner = old.partner AND day = old.day AND commitment_id = old.commitment_id;
END;
CREATE TRIGGER contacts_uncounted INSTEAD OF DELETE ON contacts_counted
BEGIN
    UPDATE contact_count SET n = n - old.n
    WHERE country = old.country AND partner = old.partner AND year = old.year AND type = old.type;
    DELETE FROM contact_count
    WHERE country = old.country AND partner = old.partner AND year = old.year AND type = old.type AND n = 0;
END;
CREATE TRIGGER agreements_uncounted INSTEAD OF DELETE ON agreements_counted
BEGIN
    UPDATE agreement_count SET n = n - old.n
    WHERE country = old.country AND partner = old.partner AND year = old.year AND status = old.status;
    DELETE FROM agreement_count
    WHERE country = old.country AND partner = old.partner AND year = old.year AND status = old.status AND n = 0;
END;
CREATE TRIGGER commitments_uncounted INSTEAD OF DELETE ON commitments_counted
BEGIN
    UPDATE commitment_count SET n = n - old.n, n_testable = n_testable - old.n_testable
    WHERE country = old.country AND year = old.year AND topic = old.topic AND act = old.act;
    DELETE FROM commitment_count
    WHERE country = old.country AND year = old.year AND topic = old.topic AND act = old.act AND n = 0;
END;
CREATE TRIGGER tenures_uncounted INSTEAD OF DELETE ON tenures_counted
BEGIN
    UPDATE tenure SET n = n - old.n
    WHERE country = old.country AND office = old.office AND entity_id = old.entity_id AND month = old.month;
    DELETE FROM tenure
    WHERE country = old.country AND office = old.office AND entity_id = old.entity_id AND month = old.month AND n = 0;
END;

CREATE TRIGGER extraction_is_no_longer_current AFTER UPDATE OF is_current ON extraction
WHEN old.is_current AND NOT new.is_current
BEGIN
    DELETE FROM contacts_linked WHERE extraction_id = old.id;
    DELETE FROM documents_linked WHERE extraction_id = old.id;
    DELETE FROM settlements_linked WHERE extraction_id = old.id;
    DELETE FROM requests_linked WHERE extraction_id = old.id;
    DELETE FROM contacts_counted WHERE extraction_id = old.id;
    DELETE FROM agreements_counted WHERE extraction_id = old.id;
    DELETE FROM commitments_counted WHERE extraction_id = old.id;
    DELETE FROM tenures_counted WHERE extraction_id = old.id;
END;
CREATE TRIGGER current_extraction_goes BEFORE DELETE ON extraction
WHEN old.is_current
BEGIN
    DELETE FROM contacts_linked WHERE extraction_id = old.id;
    DELETE FROM documents_linked WHERE extraction_id = old.id;
    DELETE FROM settlements_linked WHERE extraction_id = old.id;
    DELETE FROM requests_linked WHERE extraction_id = old.id;
    DELETE FROM contacts_counted WHERE extraction_id = old.id;
    DELETE FROM agreements_counted WHERE extraction_id = old.id;
    DELETE FROM commitments_counted WHERE extraction_id = old.id;
    DELETE FROM tenures_counted WHERE extraction_id = old.id;
END;

-- Who took part is read from the index alone.
DROP INDEX participant_event_id;
CREATE INDEX participant_event_id ON participant (event_id, represents, kind, entity_id);

-- What is uncertain, or dated by nothing: few rows of many, read from the newest on.
CREATE INDEX event_uncertain ON event (id) WHERE source_type = 'unnamed_official' OR certainty = 'hedged';
CREATE INDEX agreement_uncertain ON agreement (id) WHERE source_type = 'unnamed_official' OR certainty = 'hedged';
CREATE INDEX commitment_uncertain ON commitment (id) WHERE source_type = 'unnamed_official' OR certainty = 'hedged';
CREATE INDEX event_unresolved ON event (id) WHERE date_basis = 'unresolved';
CREATE INDEX event_conference ON event (date_min) WHERE type = 'multilateral_meeting';

-- Extractions that are current already.
CREATE TEMP TABLE was_current AS SELECT id FROM extraction WHERE is_current;
UPDATE extraction SET is_current = 0;
UPDATE extraction SET is_current = 1 WHERE id IN (SELECT id FROM was_current);
DROP TABLE was_current;
