-- What counts need of the links, so that an occasion which several articles report is one contact, and a document which
-- several articles name one document. Linking writes both.

-- Contacts that an earlier report of the same occasion has counted already.
CREATE TABLE repeated_contact (
    country TEXT NOT NULL,
    partner TEXT NOT NULL,
    year INTEGER NOT NULL,
    type TEXT NOT NULL,
    event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    PRIMARY KEY (country, partner, year, type, event_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX repeated_contact_event_id ON repeated_contact (event_id);

-- Versions of documents that several articles name, by two of their parties; `repeated` where an earlier version has the
-- same status and year. Unknown years are 0.
CREATE TABLE party_version (
    country TEXT NOT NULL,
    partner TEXT NOT NULL,
    document_id INTEGER NOT NULL,
    agreement_id INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
    status TEXT NOT NULL,
    year INTEGER NOT NULL,
    repeated INTEGER NOT NULL CHECK (repeated = 0 OR repeated = 1),
    PRIMARY KEY (country, partner, document_id, agreement_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX party_version_agreement_id ON party_version (agreement_id);

CREATE VIEW repeats_linked AS
SELECT c.country, c.partner, CAST(substr(c.day, 1, 4) AS INTEGER) AS year, c.type, c.event_id
FROM occasion_report AS r
CROSS JOIN contacts_linked AS c ON c.event_id = r.event_id
WHERE EXISTS (
    SELECT 1 FROM occasion_report AS o
    CROSS JOIN contacts_linked AS b ON b.event_id = o.event_id
    WHERE o.occasion_id = r.occasion_id AND o.event_id < r.event_id AND b.country = c.country AND b.partner = c.partner);

CREATE VIEW versions_linked AS
SELECT a.country, a.partner, v.document_id, v.agreement_id, a.status, a.year,
    EXISTS (
        SELECT 1 FROM document_version AS o
        JOIN agreement AS e ON e.id = o.agreement_id
        WHERE o.document_id = v.document_id AND o.agreement_id < v.agreement_id AND e.certainty <> 'denied'
            AND e.status = a.status AND ifnull(CAST(substr(e.date_min, 1, 4) AS INTEGER), 0) = a.year) AS repeated
FROM document_version AS v
JOIN (
    SELECT g.id, one.code AS country, other.code AS partner, g.status,
        ifnull(CAST(substr(g.date_min, 1, 4) AS INTEGER), 0) AS year
    FROM agreement AS g
    JOIN agreement_party AS one ON one.agreement_id = g.id
    JOIN agreement_party AS other ON other.agreement_id = g.id AND other.code <> one.code
    WHERE g.certainty <> 'denied'
) AS a ON a.id = v.agreement_id;

INSERT INTO repeated_contact SELECT country, partner, year, type, event_id FROM repeats_linked;
INSERT INTO party_version
SELECT country, partner, document_id, agreement_id, status, year, repeated FROM versions_linked;
CREATE INDEX party_version_repeated ON party_version (country, partner, year, status, repeated);

-- A month only where the event has one: of an event dated 2006 the year.
DROP VIEW tenures_counted;
CREATE VIEW tenures_counted AS
SELECT e.extraction_id, p.represents AS country, p.office, p.entity_id,
    substr(coalesce(iif(e.date_min IS NULL, NULL, e.date), v.published_min, ''), 1, 7) AS month, 1 AS n
FROM event AS e
JOIN participant AS p ON p.event_id = e.id
JOIN extraction AS x ON x.id = e.extraction_id
JOIN article_version AS v ON v.id = x.version_id
WHERE p.kind = 'person' AND p.office IS NOT NULL AND p.represents IS NOT NULL;
CREATE TRIGGER tenures_uncounted INSTEAD OF DELETE ON tenures_counted
BEGIN
    UPDATE tenure SET n = n - old.n
    WHERE country = old.country AND office = old.office AND entity_id = old.entity_id AND month = old.month;
    DELETE FROM tenure
    WHERE country = old.country AND office = old.office AND entity_id = old.entity_id AND month = old.month AND n = 0;
END;
DELETE FROM tenure;
INSERT INTO tenure (country, office, entity_id, month, n)
SELECT country, office, entity_id, month, sum(n) FROM tenures_counted
WHERE extraction_id IN (SELECT id FROM extraction WHERE is_current)
GROUP BY 1, 2, 3, 4;
