-- title: Who met whom
-- description: The people of two countries who took part in the same meeting, call or visit, most often first, with the
--   first and the last date, else that of the publication. What several articles report counts once, and names of one
--   person are one.
-- param country (side): the country of the first person
-- param partner (side): the country of the second person
-- param limit (integer, default 100): pairs to show
SELECT one.name AS person, one.name_en AS person_en, other.name AS met, other.name_en AS met_en, pair.contacts,
    (SELECT coalesce(e.date, substr(pair.first, 1, 10)) FROM event AS e WHERE e.id = substr(pair.first, 12)) AS first_date,
    (SELECT coalesce(e.date, substr(pair.last, 1, 10)) FROM event AS e WHERE e.id = substr(pair.last, 12)) AS last_date
FROM (
    SELECT pl.canonical_id AS entity_id, ol.canonical_id AS other_id,
        count(DISTINCT ifnull(r.occasion_id, c.event_id)) AS contacts,
        min(iif(c.day = '', NULL, c.day || ' ' || c.event_id)) AS first,
        max(iif(c.day = '', NULL, c.day || ' ' || c.event_id)) AS last
    FROM contact AS c
    JOIN participant AS p ON p.event_id = c.event_id AND p.kind = 'person' AND p.represents = :country
    JOIN participant AS o ON o.event_id = c.event_id AND o.kind = 'person' AND o.represents = :partner
    JOIN alias AS pl ON pl.entity_id = p.entity_id
    JOIN alias AS ol ON ol.entity_id = o.entity_id
    LEFT JOIN occasion_report AS r ON r.event_id = c.event_id
    WHERE c.country = :country AND c.partner = :partner
    GROUP BY 1, 2
    ORDER BY contacts DESC, last DESC, 1, 2
    LIMIT :limit
) AS pair
JOIN entity AS one ON one.id = pair.entity_id
JOIN entity AS other ON other.id = pair.other_id
ORDER BY pair.contacts DESC, pair.last DESC, pair.entity_id, pair.other_id;
