-- title: What changed since the last run
-- description: The articles that the last run extracted: new ones, and those extracted anew with the number of facts
--   before and now.
-- param limit (integer, default 100): articles to show
SELECT a.uri, CASE WHEN f.id IS NULL THEN 'new' ELSE 'extracted anew' END AS change,
    (SELECT count(*) FROM event AS e WHERE e.extraction_id = f.id) AS events_before,
    (SELECT count(*) FROM event AS e WHERE e.extraction_id = x.id) AS events,
    (SELECT count(*) FROM agreement AS g WHERE g.extraction_id = f.id) AS agreements_before,
    (SELECT count(*) FROM agreement AS g WHERE g.extraction_id = x.id) AS agreements,
    (SELECT count(*) FROM commitment AS c WHERE c.extraction_id = f.id) AS commitments_before,
    (SELECT count(*) FROM commitment AS c WHERE c.extraction_id = x.id) AS commitments
FROM extraction AS x
JOIN article AS a ON a.id = x.article_id
LEFT JOIN extraction AS f ON f.id = (
    SELECT max(o.id) FROM extraction AS o WHERE o.article_id = x.article_id AND o.id < x.id
)
WHERE x.run_id = (SELECT max(id) FROM run) AND x.is_current
ORDER BY x.id
LIMIT :limit;
