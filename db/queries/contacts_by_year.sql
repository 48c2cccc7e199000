-- title: Contacts per partner country and year
-- description: How often a country met, called or visited each other country. What several articles report counts once;
--   without a date of the event the year is that of the publication.
-- param country (side): the country whose contacts are counted
SELECT c.partner, nullif(c.year, 0) AS year, sum(c.n) - (
        SELECT count(*) FROM repeated_contact AS r
        WHERE r.country = c.country AND r.partner = c.partner AND r.year = c.year) AS contacts
FROM contact_count AS c
WHERE c.country = :country
GROUP BY c.partner, c.year
HAVING contacts > 0
ORDER BY c.partner, c.year;
