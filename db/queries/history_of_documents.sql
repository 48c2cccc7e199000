-- title: How documents came about
-- description: Documents of two sides that several articles name, each with what the articles say of it, by the day of the
--   status, else of the publication: negotiated, signed, in force, renewed, ended. One document may have several names.
-- param country (side): one of the parties
-- param partner (side): the other party
-- param limit (integer, default 200): lines to show
SELECT v.document_id, g.status, g.date, substr(t.published_at, 1, 10) AS published, g.name, a.uri, g.quote
FROM (
    SELECT DISTINCT p.document_id FROM party_version AS p WHERE p.country = :country AND p.partner = :partner
    ORDER BY p.document_id
    LIMIT :limit
) AS f
JOIN document_version AS v ON v.document_id = f.document_id
JOIN agreement AS g ON g.id = v.agreement_id
JOIN extraction AS x ON x.id = g.extraction_id
JOIN article_version AS t ON t.id = x.version_id
JOIN article AS a ON a.id = x.article_id
ORDER BY v.document_id, coalesce(g.date_min, t.published_min), g.id
LIMIT :limit;
