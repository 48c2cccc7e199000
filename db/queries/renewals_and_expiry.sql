-- title: Renewed documents and computed expiry
-- description: Documents of a country whose years of validity the article gives, with what they expire on: the date
--   of their status plus those years, as exact as that date. Behind them what was renewed for an unknown time.
-- param country (side): one of the parties
-- param after (day, optional): only what expires on or after this day, the first of a month or of a year
-- param limit (integer, default 100): documents to show, of both sorts
WITH listed AS (
    SELECT * FROM (
        SELECT agreement_id, expires, day FROM document
        WHERE country = :country AND expires >= ifnull(:after, '') ORDER BY expires, agreement_id LIMIT :limit
    )
    UNION ALL
    SELECT * FROM (
        SELECT agreement_id, expires, day FROM document
        WHERE country = :country AND status = 'renewed' AND expires IS NULL ORDER BY day, agreement_id LIMIT :limit
    )
)
SELECT iif(length(g.date) < 10, substr(d.expires, 1, length(g.date)), d.expires) AS expires,
    g.name, g.name_en, g.status, g.date, g.valid_years,
    (SELECT group_concat(code, ', ') FROM (
        SELECT l.code FROM agreement_party AS l WHERE l.agreement_id = g.id ORDER BY l.code)) AS parties,
    g.quote, a.uri
FROM listed AS d
JOIN agreement AS g ON g.id = d.agreement_id
JOIN extraction AS x ON x.id = g.extraction_id
JOIN article AS a ON a.id = x.article_id
ORDER BY d.expires IS NULL, d.expires, d.day, g.id;
