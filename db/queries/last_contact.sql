-- title: Last contact with each country
-- description: The latest meeting, call or visit with every partner, the one longest ago first, undated ones last. Without
--   a date of the event its day is that of the publication.
-- param country (side): the country whose partners are listed
WITH latest AS (
    SELECT k.partner, (SELECT max(c.day) FROM contact AS c WHERE c.country = :country AND c.partner = k.partner) AS day
    FROM (SELECT DISTINCT partner FROM contact_count WHERE country = :country) AS k
)
SELECT latest.partner, e.date, substr(t.published_at, 1, 10) AS published, e.type, e.title, e.quote, a.uri
FROM latest
JOIN event AS e ON e.id = (
    SELECT max(c.event_id) FROM contact AS c
    WHERE c.country = :country AND c.partner = latest.partner AND c.day = latest.day
)
JOIN extraction AS x ON x.id = e.extraction_id
JOIN article_version AS t ON t.id = x.version_id
JOIN article AS a ON a.id = x.article_id
ORDER BY latest.day = '', latest.day, latest.partner;
