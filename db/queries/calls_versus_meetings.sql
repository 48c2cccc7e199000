-- title: Calls versus meetings
-- description: Contacts of a country by year: on the phone or in writing, face to face, and on visits, with the share of
--   calls. What several articles report counts once, a contact with two partners once for each.
-- param country (side): the country whose contacts are counted
WITH counted AS (
    SELECT c.year, c.type, sum(c.n) AS n FROM contact_count AS c WHERE c.country = :country GROUP BY c.year, c.type
    UNION ALL
    SELECT r.year, r.type, -count(*) FROM repeated_contact AS r WHERE r.country = :country GROUP BY r.year, r.type
)
SELECT nullif(year, 0) AS year, ifnull(sum(n) FILTER (WHERE type = 'call'), 0) AS calls,
    ifnull(sum(n) FILTER (WHERE type = 'meeting'), 0) AS meetings,
    ifnull(sum(n) FILTER (WHERE type = 'visit'), 0) AS visits,
    round(1.0 * ifnull(sum(n) FILTER (WHERE type = 'call'), 0) / sum(n), 2) AS share_of_calls
FROM counted
GROUP BY 1
HAVING sum(n) > 0
ORDER BY 1;
