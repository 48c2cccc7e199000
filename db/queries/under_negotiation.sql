-- title: Still under negotiation, and since when
-- description: Documents that were reported as negotiated and, under the same name with the same parties, never later as
--   settled or ended. The one negotiated for longest comes first; the day is that of the talks, else of the publication.
-- param country (side): one of the parties
-- param limit (integer, default 100): documents to show
SELECT nullif(d.day, '') AS since, g.name, g.name_en,
    (SELECT group_concat(code, ', ') FROM (
        SELECT l.code FROM agreement_party AS l WHERE l.agreement_id = g.id ORDER BY l.code)) AS parties,
    g.quote, a.uri
FROM document AS d
JOIN agreement AS g ON g.id = d.agreement_id
JOIN extraction AS x ON x.id = g.extraction_id
JOIN article AS a ON a.id = x.article_id
WHERE d.country = :country AND d.status = 'under_negotiation'
    AND NOT EXISTS (
        SELECT 1 FROM document AS later
        WHERE later.country = d.country AND later.label = d.label
            AND later.status IN ('finalised', 'signed', 'in_force', 'renewed', 'ended')
            AND (later.day >= d.day OR later.day = '')
    )
    AND NOT EXISTS (
        SELECT 1 FROM document AS earlier
        WHERE earlier.country = d.country AND earlier.label = d.label AND earlier.status = d.status
            AND (earlier.day, earlier.agreement_id) < (d.day, d.agreement_id)
    )
ORDER BY d.day, d.agreement_id
LIMIT :limit;
