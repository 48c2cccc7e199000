-- title: The same agreement with conflicting status or date
-- description: Documents with one name and the same parties of which articles give different statuses, or different dates of one
--   status. Some of it is history: a document is negotiated first and signed later.
-- param country (side): one of the parties
-- param limit (integer, default 25): documents to show
WITH conflicting AS (
    SELECT d.label
    FROM document AS d
    WHERE d.country = :country
    GROUP BY d.label
    HAVING min(d.status) <> max(d.status) OR (count(*) > 1 AND min(nullif(d.day, '')) <> max(d.day))
    ORDER BY d.label
    LIMIT :limit
)
SELECT k.label, d.status, g.date, nullif(d.day, '') AS day, a.uri, g.quote
FROM conflicting AS k
CROSS JOIN document AS d ON d.country = :country AND d.label = k.label
JOIN agreement AS g ON g.id = d.agreement_id
JOIN extraction AS x ON x.id = g.extraction_id
JOIN article AS a ON a.id = x.article_id
ORDER BY k.label, d.day, g.id;
