-- title: Who met whom
-- description: The people of two countries who took part in the same meeting, call or visit, most often first, with the
--   first and the last day. Every article that reports an occasion counts it.
-- param country (side): the country of the first person
-- param partner (side): the country of the second person
-- param limit (integer, default 100): pairs to show
SELECT one.name AS person, one.name_en AS person_en, other.name AS met, other.name_en AS met_en, pair.contacts,
    pair.first_day, pair.last_day
FROM (
    SELECT pl.canonical_id AS entity_id, ol.canonical_id AS other_id, sum(met.contacts) AS contacts,
        min(met.first_day) AS first_day, max(met.last_day) AS last_day
    FROM (
        SELECT p.entity_id, o.entity_id AS other_id, count(*) AS contacts, min(nullif(c.day, '')) AS first_day,
            nullif(max(c.day), '') AS last_day
        FROM contact AS c
        JOIN participant AS p ON p.event_id = c.event_id AND p.kind = 'person' AND p.represents = :country
        JOIN participant AS o ON o.event_id = c.event_id AND o.kind = 'person' AND o.represents = :partner
        WHERE c.country = :country AND c.partner = :partner
        GROUP BY 1, 2
    ) AS met
    JOIN alias AS pl ON pl.entity_id = met.entity_id
    JOIN alias AS ol ON ol.entity_id = met.other_id
    GROUP BY 1, 2
    ORDER BY contacts DESC, last_day DESC, 1, 2
    LIMIT :limit
) AS pair
JOIN entity AS one ON one.id = pair.entity_id
JOIN entity AS other ON other.id = pair.other_id
ORDER BY pair.contacts DESC, pair.last_day DESC, pair.entity_id, pair.other_id;
