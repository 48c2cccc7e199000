-- title: Holders of an office over time
-- description: Who appeared in which office of a country, with the first and the last month and the number of events in
--   the articles. Months are those of the events (a year where no more is known), else of the publication. Names of one
--   person count together, and so do those of an office in both languages.
-- param country (side): the country
-- param office (text, optional): the office, as printed in either language; without it all offices
-- param limit (integer, default 200): rows to show
SELECT ifnull(o.label, t.office) AS office, e.name, e.name_en, min(nullif(t.month, '')) AS first_month,
    max(nullif(t.month, '')) AS last_month, sum(t.n) AS events
FROM tenure AS t
LEFT JOIN office_name AS o ON o.represents = t.country AND o.name = t.office
JOIN alias AS l ON l.entity_id = t.entity_id
JOIN entity AS e ON e.id = l.canonical_id
WHERE t.country = :country AND (:office IS NULL OR t.office = :office OR o.label = ifnull((
    SELECT q.label FROM office_name AS q WHERE q.represents = :country AND q.name = :office), :office))
GROUP BY 1, l.canonical_id
ORDER BY 1, first_month, l.canonical_id
LIMIT :limit;
