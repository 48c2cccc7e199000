-- title: The same agreement with conflicting status or date
-- description: Documents of which articles give different statuses, or different dates of one status, under whatever name.
--   Some of it is history: a document is negotiated first and signed later.
-- param country (side): one of the parties
-- param limit (integer, default 25): documents to show
WITH conflicting AS (
    -- Once for each of the other parties.
    SELECT DISTINCT document_id FROM (
        SELECT v.partner, v.document_id
        FROM party_version AS v
        CROSS JOIN agreement AS g ON g.id = v.agreement_id
        WHERE v.country = :country AND v.status <> 'unknown'
        GROUP BY v.partner, v.document_id
        HAVING min(v.status) <> max(v.status) OR max(g.date_min) > min(g.date_max)
        ORDER BY v.partner, v.document_id
        LIMIT :limit
    )
)
SELECT k.document_id, g.status, g.date, substr(t.published_at, 1, 10) AS published, g.name, a.uri, g.quote
FROM conflicting AS k
JOIN document_version AS v ON v.document_id = k.document_id
JOIN agreement AS g ON g.id = v.agreement_id
JOIN extraction AS x ON x.id = g.extraction_id
JOIN article_version AS t ON t.id = x.version_id
JOIN article AS a ON a.id = x.article_id
ORDER BY k.document_id, coalesce(g.date_min, t.published_min), g.id;
