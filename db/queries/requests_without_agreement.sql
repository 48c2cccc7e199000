-- title: Requests without a later agreement
-- description: What one side asked of another without a document of the two on one of its topics that was settled on the
--   same day or later. The oldest request comes first, by the date of the talks, else of the publication; requests without
--   a topic are not compared and left out.
-- param country (side): the side that asked
-- param partner (side): the side that was asked
-- param limit (integer, default 100): requests to show
SELECT e.date, substr(t.published_at, 1, 10) AS published, c.text,
    (SELECT group_concat(topic, ', ') FROM (
        SELECT l.topic FROM commitment_topic AS l WHERE l.commitment_id = c.id ORDER BY l.topic)) AS topics,
    c.quote, a.uri
FROM request AS r
JOIN commitment AS c ON c.id = r.commitment_id
JOIN extraction AS x ON x.id = c.extraction_id
JOIN article_version AS t ON t.id = x.version_id
JOIN article AS a ON a.id = x.article_id
LEFT JOIN event AS e ON e.id = c.event_id
WHERE r.country = :country AND r.partner = :partner
    AND EXISTS (SELECT 1 FROM commitment_topic AS l WHERE l.commitment_id = r.commitment_id)
    AND NOT EXISTS (
        SELECT 1 FROM commitment_topic AS l
        CROSS JOIN settlement AS s
        WHERE l.commitment_id = r.commitment_id AND s.country = :country AND s.partner = :partner AND s.topic = l.topic
            AND s.day >= r.day
    )
ORDER BY r.day, r.commitment_id
LIMIT :limit;
