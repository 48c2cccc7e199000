-- title: Calls versus meetings
-- description: Contacts of a country by year: on the phone or in writing, face to face, and on visits, with the share of
--   calls. A contact with two partners counts once for each.
-- param country (side): the country whose contacts are counted
SELECT nullif(year, 0) AS year, ifnull(sum(n) FILTER (WHERE type = 'call'), 0) AS calls,
    ifnull(sum(n) FILTER (WHERE type = 'meeting'), 0) AS meetings,
    ifnull(sum(n) FILTER (WHERE type = 'visit'), 0) AS visits,
    round(1.0 * ifnull(sum(n) FILTER (WHERE type = 'call'), 0) / sum(n), 2) AS share_of_calls
FROM contact_count
WHERE country = :country
GROUP BY 1
ORDER BY 1;
