-- title: Still under negotiation, and since when
-- description: Documents that were reported as negotiated and, by no article and under no name, later as settled or ended.
--   The one negotiated for longest comes first; without a date of the talks it is negotiated since the publication.
-- param country (side): one of the parties
-- param limit (integer, default 100): documents to show
SELECT g.date AS since, substr(t.published_at, 1, 10) AS published, g.name, g.name_en,
    (SELECT group_concat(code, ', ') FROM (
        SELECT l.code FROM agreement_party AS l WHERE l.agreement_id = g.id ORDER BY l.code)) AS parties,
    g.quote, a.uri
FROM document AS d
JOIN agreement AS g ON g.id = d.agreement_id
JOIN extraction AS x ON x.id = g.extraction_id
JOIN article_version AS t ON t.id = x.version_id
JOIN article AS a ON a.id = x.article_id
WHERE d.country = :country AND d.status = 'under_negotiation'
    AND NOT EXISTS (
        SELECT 1 FROM document_version AS own
        JOIN document_version AS v ON v.document_id = own.document_id
        JOIN agreement AS o ON o.id = v.agreement_id
        JOIN extraction AS y ON y.id = o.extraction_id
        JOIN article_version AS u ON u.id = y.version_id
        WHERE own.agreement_id = d.agreement_id AND o.certainty <> 'denied'
            AND CASE
                WHEN o.status IN ('finalised', 'signed', 'in_force', 'renewed', 'ended')
                    THEN coalesce(o.date_max, u.published_max, '9999') >= d.day
                WHEN o.status = d.status
                    THEN (coalesce(o.date_min, u.published_min, ''), o.id) < (d.day, d.agreement_id)
            END
    )
ORDER BY d.day, d.agreement_id
LIMIT :limit;
