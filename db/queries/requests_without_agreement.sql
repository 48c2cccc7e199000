-- title: Requests without a later agreement
-- description: What one side asked of another without a document of the two on one of its topics that was settled on the
--   same day or later. The oldest request comes first; requests without a topic are not compared and left out.
-- param country (side): the side that asked
-- param partner (side): the side that was asked
-- param limit (integer, default 100): requests to show
SELECT nullif(r.day, '') AS day, c.text,
    (SELECT group_concat(topic, ', ') FROM (
        SELECT t.topic FROM commitment_topic AS t WHERE t.commitment_id = c.id ORDER BY t.topic)) AS topics,
    c.quote, a.uri
FROM request AS r
JOIN commitment AS c ON c.id = r.commitment_id
JOIN extraction AS x ON x.id = c.extraction_id
JOIN article AS a ON a.id = x.article_id
WHERE r.country = :country AND r.partner = :partner
    AND EXISTS (SELECT 1 FROM commitment_topic AS t WHERE t.commitment_id = r.commitment_id)
    AND NOT EXISTS (
        SELECT 1 FROM commitment_topic AS t
        CROSS JOIN settlement AS s
        WHERE t.commitment_id = r.commitment_id AND s.country = :country AND s.partner = :partner AND s.topic = t.topic
            AND s.day >= r.day
    )
ORDER BY r.day, r.commitment_id
LIMIT :limit;
