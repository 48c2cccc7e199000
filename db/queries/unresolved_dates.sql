-- title: Events whose date is unresolved, and why
-- description: Events with an expression of time that became no date, those stored last first. Relative expressions need
--   the date of publication; other ones are beyond the rules.
-- param limit (integer, default 100): events to show
SELECT e.date_text, e.title,
    CASE
        WHEN v.published_at IS NULL THEN 'the article has no date of publication'
        ELSE 'the expression cannot be counted from the publication on ' || substr(v.published_at, 1, 10)
    END AS why,
    e.quote, a.uri
FROM event AS e
JOIN extraction AS x ON x.id = e.extraction_id AND x.is_current
JOIN article_version AS v ON v.id = x.version_id
JOIN article AS a ON a.id = x.article_id
WHERE e.date_basis = 'unresolved'
ORDER BY e.id DESC
LIMIT :limit;
