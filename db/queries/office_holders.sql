-- title: Holders of an office over time
-- description: Who appeared in which office of a country, with the first and the last month and the number of events.
--   Months are those of the events, else of the publication; several names of one person count together.
-- param country (side): the country
-- param office (text, optional): the office as printed; without it all offices
-- param limit (integer, default 200): rows to show
SELECT t.office, e.name, e.name_en, nullif(min(t.month), '') AS first_month, nullif(max(t.month), '') AS last_month, sum(t.n) AS events
FROM tenure AS t
JOIN alias AS l ON l.entity_id = t.entity_id
JOIN entity AS e ON e.id = l.canonical_id
WHERE t.country = :country AND t.office BETWEEN ifnull(:office, '') AND ifnull(:office, char(1114111))
GROUP BY t.office, l.canonical_id
ORDER BY t.office, first_month, l.canonical_id
LIMIT :limit;
