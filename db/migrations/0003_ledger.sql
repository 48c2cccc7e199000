-- The ledger over time: what changed from one extraction of an article to the next, which of them took the place of
-- which, what files held when they were last read, and which articles wait for another attempt.

-- What a shadow run extracts does not become current by itself.
ALTER TABLE run ADD COLUMN shadow INTEGER NOT NULL DEFAULT 0 CHECK (shadow = 0 OR shadow = 1);

-- Each time that an extraction took the place of another as the current one of its article, and the run that did it.
CREATE TABLE succession (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    run_id INTEGER NOT NULL REFERENCES run (id),
    former_id INTEGER NOT NULL REFERENCES extraction (id) ON DELETE CASCADE,
    extraction_id INTEGER NOT NULL REFERENCES extraction (id) ON DELETE CASCADE,
    succeeded_at TEXT NOT NULL
) STRICT;
CREATE INDEX succession_run_id ON succession (run_id);
CREATE INDEX succession_former_id ON succession (former_id);
CREATE INDEX succession_extraction_id ON succession (extraction_id);

-- What is different in an extraction against the one that was current when it was stored (or promoted). Facts have their
-- local ids, which stay theirs when rows are pruned and row ids are given again. `fields` has before and after by field.
CREATE TABLE change (
    id INTEGER NOT NULL PRIMARY KEY,
    former_id INTEGER NOT NULL REFERENCES extraction (id) ON DELETE CASCADE,
    extraction_id INTEGER NOT NULL REFERENCES extraction (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind = 'new' OR kind = 'removed' OR kind = 'changed'),
    fact TEXT NOT NULL CHECK (fact = 'event' OR fact = 'agreement' OR fact = 'commitment'),
    former_local_id TEXT,
    local_id TEXT,
    fields TEXT NOT NULL CHECK (json_valid(fields)),
    CHECK ((former_local_id IS NULL) = (kind = 'new')),
    CHECK ((local_id IS NULL) = (kind = 'removed'))
) STRICT;
CREATE INDEX change_former_id ON change (former_id);
CREATE INDEX change_extraction_id ON change (extraction_id);

-- What extractions that were pruned had taken: the books of a run stay right without them.
CREATE TABLE pruned (
    run_id INTEGER NOT NULL PRIMARY KEY REFERENCES run (id),
    n_extracted INTEGER NOT NULL CHECK (n_extracted >= 0),
    attempts INTEGER NOT NULL CHECK (attempts >= 0),
    input_tokens INTEGER NOT NULL CHECK (input_tokens >= 0),
    cached_tokens INTEGER NOT NULL CHECK (cached_tokens >= 0),
    output_tokens INTEGER NOT NULL CHECK (output_tokens >= 0),
    cost_usd REAL
) STRICT;

-- What the source of an article held when it was last read: while it holds the same, it need not be read again.
-- `reader` is the version of the code that read it, `published_at` the date as the fingerprint has it.
CREATE TABLE reading (
    uri TEXT NOT NULL PRIMARY KEY,
    content_sha256 TEXT NOT NULL CHECK (length(content_sha256) = 64),
    reader TEXT NOT NULL,
    text_sha256 TEXT NOT NULL CHECK (length(text_sha256) = 64),
    published_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Articles whose last attempt failed: how often in a row, of what and with what, so that a corrected article or another
-- model need not wait. The row goes as soon as the article is extracted or found to be current.
CREATE TABLE retry (
    uri TEXT NOT NULL PRIMARY KEY,
    failure_id INTEGER NOT NULL REFERENCES failure (id),
    content_sha256 TEXT,
    recipe_sha256 TEXT,
    failures INTEGER NOT NULL CHECK (failures >= 1)
) STRICT, WITHOUT ROWID;
CREATE INDEX retry_failure_id ON retry (failure_id);
INSERT INTO retry SELECT uri, failure_id, NULL, NULL, 1 FROM failures;

DROP VIEW failures;
CREATE VIEW failures AS
SELECT f.id AS failure_id, t.uri, f.error, f.message, f.failed_at,
    (SELECT count(*) FROM failure AS g WHERE g.uri = t.uri) AS n_failures, f.run_id, t.failures AS n_in_a_row
FROM retry AS t JOIN failure AS f ON f.id = t.failure_id;

CREATE VIEW changes AS
SELECT c.id AS change_id, x.article_id, a.uri, c.kind, c.fact,
    coalesce(fe.id, fg.id, fc.id) AS former_fact_id, coalesce(e.id, g.id, m.id) AS fact_id,
    coalesce(fe.title, fg.name, fc.text) AS former_label, coalesce(e.title, g.name, m.text) AS label,
    coalesce(fe.quote, fg.quote, fc.quote) AS former_quote, coalesce(e.quote, g.quote, m.quote) AS quote,
    c.fields, f.run_id AS former_run_id, x.run_id, x.is_current, c.former_id, c.extraction_id
FROM change AS c
JOIN extraction AS f ON f.id = c.former_id
JOIN extraction AS x ON x.id = c.extraction_id
JOIN article AS a ON a.id = x.article_id
LEFT JOIN event AS fe ON c.fact = 'event' AND fe.extraction_id = c.former_id AND fe.local_id = c.former_local_id
LEFT JOIN agreement AS fg ON c.fact = 'agreement' AND fg.extraction_id = c.former_id AND fg.local_id = c.former_local_id
LEFT JOIN commitment AS fc
    ON c.fact = 'commitment' AND fc.extraction_id = c.former_id AND fc.local_id = c.former_local_id
LEFT JOIN event AS e ON c.fact = 'event' AND e.extraction_id = c.extraction_id AND e.local_id = c.local_id
LEFT JOIN agreement AS g ON c.fact = 'agreement' AND g.extraction_id = c.extraction_id AND g.local_id = c.local_id
LEFT JOIN commitment AS m ON c.fact = 'commitment' AND m.extraction_id = c.extraction_id AND m.local_id = c.local_id;

DROP VIEW runs;
CREATE VIEW runs AS
SELECT r.id AS run_id, r.command, r.model, r.status, r.started_at, r.finished_at,
    ifnull(sum(u.n) FILTER (WHERE u.extracted), 0) AS n_extracted, r.unchanged AS n_unchanged,
    ifnull(sum(u.n) FILTER (WHERE NOT u.extracted), 0) AS n_failed,
    ifnull(sum(u.attempts), 0) AS attempts, ifnull(sum(u.input_tokens), 0) AS input_tokens,
    ifnull(sum(u.cached_tokens), 0) AS cached_tokens, ifnull(sum(u.output_tokens), 0) AS output_tokens,
    sum(u.cost_usd) AS cost_usd, r.shadow,
    (SELECT count(*) FROM extraction AS x WHERE x.run_id = r.id AND x.is_current) AS n_current
FROM run AS r
LEFT JOIN (
    SELECT 1 AS extracted, 1 AS n, run_id, attempts, input_tokens, cached_tokens, output_tokens, cost_usd FROM extraction
    UNION ALL
    SELECT 1, n_extracted, run_id, attempts, input_tokens, cached_tokens, output_tokens, cost_usd FROM pruned
    UNION ALL
    SELECT 0, 1, run_id, attempts, input_tokens, cached_tokens, output_tokens, cost_usd FROM failure
) AS u ON u.run_id = r.id
GROUP BY r.id;
