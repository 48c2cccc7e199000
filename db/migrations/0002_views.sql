-- Plural names: what is current, one row a fact, joined with its article. Lists are sorted and joined by ', '.

CREATE VIEW articles AS
SELECT a.id AS article_id, a.uri, v.title, v.outlet, v.language, v.published_at,
    (SELECT count(*) FROM event AS f WHERE f.extraction_id = x.id) AS n_events,
    (SELECT count(*) FROM agreement AS f WHERE f.extraction_id = x.id) AS n_agreements,
    (SELECT count(*) FROM commitment AS f WHERE f.extraction_id = x.id) AS n_commitments,
    x.model, x.extracted_at,
    v.author, v.agency, v.dateline, v.published_source, v.published_min, v.published_max, v.text_sha256,
    (SELECT count(*) FROM rejection AS f WHERE f.extraction_id = x.id) AS n_rejections,
    (SELECT count(*) FROM suspicion AS f WHERE f.extraction_id = x.id) AS n_suspicions, x.run_id
FROM extraction AS x
JOIN article AS a ON a.id = x.article_id
JOIN article_version AS v ON v.id = x.version_id
WHERE x.is_current;

CREATE VIEW events AS
SELECT e.id AS event_id, x.article_id, a.uri, v.published_at, e.type, w.plover, e.status, e.salience, e.certainty, e.title,
    (SELECT group_concat(code, ', ') FROM (
        SELECT l.code FROM event_country AS l WHERE l.event_id = e.id ORDER BY l.code)) AS countries,
    e.date_text, e.date, e.date_basis, e.date_min, e.date_max, e.location, e.location_country,
    (SELECT group_concat(topic, ', ') FROM (
        SELECT l.topic FROM event_topic AS l WHERE l.event_id = e.id ORDER BY l.topic)) AS topics,
    e.source_type, e.source, e.quote, e.char_start, e.char_end, x.model, x.run_id
FROM event AS e
JOIN extraction AS x ON x.id = e.extraction_id
JOIN article AS a ON a.id = x.article_id
JOIN article_version AS v ON v.id = x.version_id
LEFT JOIN vocabulary AS w ON w.term_set = 'event_type' AND w.term = e.type
WHERE x.is_current;

CREATE VIEW participants AS
SELECT p.id AS participant_id, p.event_id, x.article_id, a.uri, p.name, p.name_en, p.entity_id, p.kind, p.office,
    p.represents, p.role, p.sector
FROM participant AS p
JOIN event AS e ON e.id = p.event_id
JOIN extraction AS x ON x.id = e.extraction_id
JOIN article AS a ON a.id = x.article_id
WHERE x.is_current;

CREATE VIEW agreements AS
SELECT g.id AS agreement_id, x.article_id, a.uri, v.published_at, g.name, g.name_en, g.type, g.status,
    (SELECT group_concat(code, ', ') FROM (
        SELECT l.code FROM agreement_party AS l WHERE l.agreement_id = g.id ORDER BY l.code)) AS parties,
    g.date_text, g.date, g.date_min, g.date_max, g.valid_years,
    (SELECT group_concat(topic, ', ') FROM (
        SELECT l.topic FROM agreement_topic AS l WHERE l.agreement_id = g.id ORDER BY l.topic)) AS topics,
    g.event_id, g.date_basis, g.salience, g.certainty, g.source_type, g.source, g.quote, g.char_start, g.char_end,
    x.model, x.run_id
FROM agreement AS g
JOIN extraction AS x ON x.id = g.extraction_id
JOIN article AS a ON a.id = x.article_id
JOIN article_version AS v ON v.id = x.version_id
WHERE x.is_current;

CREATE VIEW commitments AS
SELECT c.id AS commitment_id, x.article_id, a.uri, v.published_at, c.act,
    (SELECT group_concat(code, ', ') FROM (
        SELECT l.code FROM commitment_actor AS l WHERE l.commitment_id = c.id ORDER BY l.code)) AS actors,
    (SELECT group_concat(code, ', ') FROM (
        SELECT l.code FROM commitment_addressee AS l WHERE l.commitment_id = c.id ORDER BY l.code)) AS addressees,
    c.text, c.testable, c.deadline_text, c.deadline,
    (SELECT group_concat(topic, ', ') FROM (
        SELECT l.topic FROM commitment_topic AS l WHERE l.commitment_id = c.id ORDER BY l.topic)) AS topics,
    c.event_id, c.agreement_id, c.deadline_basis, c.deadline_min, c.deadline_max,
    c.salience, c.certainty, c.source_type, c.source, c.quote, c.char_start, c.char_end, x.model, x.run_id, w.plover
FROM commitment AS c
JOIN extraction AS x ON x.id = c.extraction_id
JOIN article AS a ON a.id = x.article_id
JOIN article_version AS v ON v.id = x.version_id
LEFT JOIN vocabulary AS w ON w.term_set = 'act' AND w.term = c.act
WHERE x.is_current;

CREATE VIEW rejections AS
SELECT r.id AS rejection_id, x.article_id, a.uri, r.kind, r.reason, r.payload, x.model, x.run_id
FROM rejection AS r
JOIN extraction AS x ON x.id = r.extraction_id
JOIN article AS a ON a.id = x.article_id
WHERE x.is_current;

CREATE VIEW suspicions AS
SELECT s.id AS suspicion_id, x.article_id, a.uri, s.kind, s.quote, s.char_start, s.char_end, x.model, x.run_id
FROM suspicion AS s
JOIN extraction AS x ON x.id = s.extraction_id
JOIN article AS a ON a.id = x.article_id
WHERE x.is_current;

-- Articles whose last attempt failed: neither that run nor a later one extracted them.
CREATE VIEW failures AS
SELECT f.id AS failure_id, f.uri, f.error, f.message, f.failed_at,
    (SELECT count(*) FROM failure AS g WHERE g.uri = f.uri) AS n_failures, f.run_id
FROM failure AS f
WHERE f.id = (SELECT max(g.id) FROM failure AS g WHERE g.uri = f.uri)
    AND NOT EXISTS (
        SELECT 1 FROM article AS a JOIN extraction AS x ON x.article_id = a.id
        WHERE a.uri = f.uri AND x.run_id >= f.run_id
    );

CREATE VIEW runs AS
SELECT r.id AS run_id, r.command, r.model, r.status, r.started_at, r.finished_at,
    count(u.extracted) FILTER (WHERE u.extracted) AS n_extracted, r.unchanged AS n_unchanged,
    count(u.extracted) FILTER (WHERE NOT u.extracted) AS n_failed,
    ifnull(sum(u.attempts), 0) AS attempts, ifnull(sum(u.input_tokens), 0) AS input_tokens,
    ifnull(sum(u.cached_tokens), 0) AS cached_tokens, ifnull(sum(u.output_tokens), 0) AS output_tokens,
    sum(u.cost_usd) AS cost_usd
FROM run AS r
LEFT JOIN (
    SELECT 1 AS extracted, run_id, attempts, input_tokens, cached_tokens, output_tokens, cost_usd FROM extraction
    UNION ALL
    SELECT 0 AS extracted, run_id, attempts, input_tokens, cached_tokens, output_tokens, cost_usd FROM failure
) AS u ON u.run_id = r.id
GROUP BY r.id;
