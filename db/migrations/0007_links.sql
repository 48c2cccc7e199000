-- What is the same across articles: names of one person, body or country, reports of one occasion, versions of one document.
-- Links are computed from the current facts and from what people decided, and can be computed again; decisions stay.

-- Articles whose facts have changed since they were linked.
CREATE TABLE unlinked (
    article_id INTEGER NOT NULL PRIMARY KEY
) STRICT;
INSERT INTO unlinked SELECT article_id FROM extraction WHERE is_current;
CREATE TRIGGER facts_of_article_change AFTER UPDATE OF is_current ON extraction
WHEN new.is_current <> old.is_current
BEGIN
    INSERT OR IGNORE INTO unlinked (article_id) VALUES (new.article_id);
END;
CREATE TRIGGER facts_of_article_go AFTER DELETE ON extraction
WHEN old.is_current
BEGIN
    INSERT OR IGNORE INTO unlinked (article_id) VALUES (old.article_id);
END;

-- Keys under which names, reports and versions meet that may be the same.
CREATE TABLE name_key (
    key TEXT NOT NULL,
    entity_id INTEGER NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    PRIMARY KEY (key, entity_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_key_entity_id ON name_key (entity_id);
CREATE TABLE occasion_key (
    key TEXT NOT NULL,
    day TEXT NOT NULL,
    event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    PRIMARY KEY (key, day, event_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX occasion_key_event_id ON occasion_key (event_id);
CREATE TABLE agreement_key (
    key TEXT NOT NULL,
    agreement_id INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
    PRIMARY KEY (key, agreement_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_key_agreement_id ON agreement_key (agreement_id);

-- How a name was printed.
CREATE TABLE spelling (
    entity_id INTEGER NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    PRIMARY KEY (entity_id, name)
) STRICT, WITHOUT ROWID;

-- Offices as they were printed, of a side; those with one label are the same.
CREATE TABLE office_name (
    represents TEXT NOT NULL,
    name TEXT NOT NULL,
    label TEXT NOT NULL,
    PRIMARY KEY (represents, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX office_name_label ON office_name (represents, label);

-- Names of one entity, which has the number of the first of them. Every name has a row.
CREATE TABLE alias (
    entity_id INTEGER NOT NULL PRIMARY KEY REFERENCES entity (id) ON DELETE CASCADE,
    canonical_id INTEGER NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    score REAL NOT NULL CHECK (score >= 0 AND score <= 1),
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX alias_canonical_id ON alias (canonical_id);
INSERT INTO alias SELECT id, id, 1, 'alone' FROM entity;
CREATE TRIGGER name_stands_alone AFTER INSERT ON entity
BEGIN
    INSERT INTO alias (entity_id, canonical_id, score, reason) VALUES (new.id, new.id, 1, 'alone');
END;

-- Which name a part of a name means in one article. Participants refer to the name that is meant.
CREATE TABLE mention (
    entity_id INTEGER NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    meant_id INTEGER NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    score REAL NOT NULL CHECK (score >= 0 AND score <= 1),
    reason TEXT NOT NULL,
    PRIMARY KEY (entity_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_article_id ON mention (article_id);
CREATE INDEX mention_meant_id ON mention (meant_id);

-- Reports of one occasion, which has the number of the first of them; an event that only one article reports has no row.
CREATE TABLE occasion_report (
    event_id INTEGER NOT NULL PRIMARY KEY REFERENCES event (id) ON DELETE CASCADE,
    occasion_id INTEGER NOT NULL,
    score REAL NOT NULL CHECK (score >= 0 AND score <= 1),
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX occasion_report_occasion_id ON occasion_report (occasion_id);

-- What the reports of one occasion, or the versions of one document, do not agree on.
CREATE TABLE occasion_conflict (
    occasion_id INTEGER NOT NULL,
    field TEXT NOT NULL CHECK (field = 'date' OR field = 'location' OR field = 'person' OR field = 'status'),
    event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    value TEXT NOT NULL,
    PRIMARY KEY (occasion_id, field, event_id, value)
) STRICT, WITHOUT ROWID;
CREATE INDEX occasion_conflict_event_id ON occasion_conflict (event_id);

-- Agreements that are one document, which has the number of the first of them; one that stands alone has no row.
CREATE TABLE document_version (
    agreement_id INTEGER NOT NULL PRIMARY KEY REFERENCES agreement (id) ON DELETE CASCADE,
    document_id INTEGER NOT NULL,
    score REAL NOT NULL CHECK (score >= 0 AND score <= 1),
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX document_version_document_id ON document_version (document_id);

-- What people decided: two names, reports or versions are the same, or are not. They are named by what they say and not
-- by their rows, so that a decision outlives extractions. Of two decisions on one pair the later one counts.
CREATE TABLE decision (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    subject TEXT NOT NULL CHECK (subject = 'entity' OR subject = 'occasion' OR subject = 'document'),
    same INTEGER NOT NULL CHECK (same = 0 OR same = 1),
    one TEXT NOT NULL,
    other TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    CHECK (one < other)
) STRICT;

-- In which offices somebody appeared.
CREATE INDEX tenure_entity_id ON tenure (entity_id, office, month);

-- Participants by entity, whatever their names.
DROP VIEW participants;
CREATE VIEW participants AS
SELECT p.id AS participant_id, p.event_id, x.article_id, a.uri, p.name, p.name_en, l.canonical_id AS entity_id, p.kind,
    p.office, p.represents, p.role, p.sector
FROM participant AS p
JOIN alias AS l ON l.entity_id = p.entity_id
JOIN event AS e ON e.id = p.event_id
JOIN extraction AS x ON x.id = e.extraction_id
JOIN article AS a ON a.id = x.article_id
WHERE x.is_current;

CREATE VIEW entities AS
SELECT n.id AS entity_id, n.kind, n.represents, n.name,
    ifnull((
        SELECT s.name FROM alias AS l JOIN spelling AS s ON s.entity_id = l.entity_id
        WHERE l.canonical_id = n.id AND s.name NOT GLOB '*[^ -~]*' ORDER BY length(s.name) DESC, s.name LIMIT 1
    ), n.name_en) AS name_en,
    (SELECT group_concat(name, ', ') FROM (
        SELECT DISTINCT s.name FROM alias AS l JOIN spelling AS s ON s.entity_id = l.entity_id
        WHERE l.canonical_id = n.id ORDER BY s.name)) AS aliases,
    (SELECT count(*) FROM alias AS l WHERE l.canonical_id = n.id) AS n_names
FROM entity AS n
JOIN alias AS own ON own.entity_id = n.id AND own.canonical_id = n.id
WHERE EXISTS (
    SELECT 1 FROM alias AS l
    JOIN participant AS p ON p.entity_id = l.entity_id
    JOIN event AS e ON e.id = p.event_id
    JOIN extraction AS x ON x.id = e.extraction_id
    WHERE l.canonical_id = n.id AND x.is_current);

CREATE VIEW offices AS
SELECT o.represents, o.label, (SELECT group_concat(name, ', ') FROM (
        SELECT s.name FROM office_name AS s WHERE s.represents = o.represents AND s.label = o.label ORDER BY s.name)) AS aliases
FROM office_name AS o
GROUP BY o.represents, o.label;

-- Events by occasion and agreements by document: what stands alone is one by itself.
DROP VIEW events;
CREATE VIEW events AS
SELECT e.id AS event_id, x.article_id, a.uri, v.published_at, e.type, w.plover, e.status, e.salience, e.certainty, e.title,
    (SELECT group_concat(code, ', ') FROM (
        SELECT l.code FROM event_country AS l WHERE l.event_id = e.id ORDER BY l.code)) AS countries,
    e.date_text, e.date, e.date_basis, e.date_min, e.date_max, e.location, e.location_country,
    (SELECT group_concat(topic, ', ') FROM (
        SELECT l.topic FROM event_topic AS l WHERE l.event_id = e.id ORDER BY l.topic)) AS topics,
    e.source_type, e.source, e.quote, e.char_start, e.char_end, x.model, x.run_id,
    ifnull((SELECT o.occasion_id FROM occasion_report AS o WHERE o.event_id = e.id), e.id) AS occasion_id
FROM event AS e
JOIN extraction AS x ON x.id = e.extraction_id
JOIN article AS a ON a.id = x.article_id
JOIN article_version AS v ON v.id = x.version_id
LEFT JOIN vocabulary AS w ON w.term_set = 'event_type' AND w.term = e.type
WHERE x.is_current;
DROP VIEW agreements;
CREATE VIEW agreements AS
SELECT g.id AS agreement_id, x.article_id, a.uri, v.published_at, g.name, g.name_en, g.type, g.status,
    (SELECT group_concat(code, ', ') FROM (
        SELECT l.code FROM agreement_party AS l WHERE l.agreement_id = g.id ORDER BY l.code)) AS parties,
    g.date_text, g.date, g.date_min, g.date_max, g.valid_years,
    (SELECT group_concat(topic, ', ') FROM (
        SELECT l.topic FROM agreement_topic AS l WHERE l.agreement_id = g.id ORDER BY l.topic)) AS topics,
    g.event_id, g.date_basis, g.salience, g.certainty, g.source_type, g.source, g.quote, g.char_start, g.char_end,
    x.model, x.run_id,
    ifnull((SELECT d.document_id FROM document_version AS d WHERE d.agreement_id = g.id), g.id) AS document_id
FROM agreement AS g
JOIN extraction AS x ON x.id = g.extraction_id
JOIN article AS a ON a.id = x.article_id
JOIN article_version AS v ON v.id = x.version_id
WHERE x.is_current;

CREATE VIEW occasions AS
SELECT e.id AS occasion_id, e.type, e.title,
    (SELECT group_concat(code, ', ') FROM (
        SELECT l.code FROM event_country AS l WHERE l.event_id = e.id ORDER BY l.code)) AS countries,
    e.date, e.location, count(r.event_id) AS n_reports,
    (SELECT group_concat(field, ', ') FROM (
        SELECT DISTINCT c.field FROM occasion_conflict AS c WHERE c.occasion_id = e.id ORDER BY c.field)) AS conflicts
FROM occasion_report AS r
JOIN event AS e ON e.id = r.occasion_id
GROUP BY r.occasion_id;

CREATE VIEW documents AS
SELECT g.id AS document_id, g.name, g.name_en,
    (SELECT group_concat(code, ', ') FROM (
        SELECT l.code FROM agreement_party AS l WHERE l.agreement_id = g.id ORDER BY l.code)) AS parties,
    count(d.agreement_id) AS n_versions,
    (SELECT group_concat(name, '; ') FROM (
        SELECT DISTINCT v.name FROM document_version AS o JOIN agreement AS v ON v.id = o.agreement_id
        WHERE o.document_id = g.id ORDER BY v.name)) AS names,
    (SELECT group_concat(status, ', ') FROM (
        SELECT DISTINCT v.status FROM document_version AS o JOIN agreement AS v ON v.id = o.agreement_id
        WHERE o.document_id = g.id ORDER BY v.status)) AS statuses
FROM document_version AS d
JOIN agreement AS g ON g.id = d.document_id
GROUP BY d.document_id;
