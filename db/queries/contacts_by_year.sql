-- title: Contacts per partner country and year
-- description: How often a country met, called or visited each other country. Every article that reports an occasion
--   counts it; without a date of the event the year is that of the publication.
-- param country (side): the country whose contacts are counted
SELECT partner, nullif(year, 0) AS year, sum(n) AS contacts
FROM contact_count
WHERE country = :country
GROUP BY 1, 2
ORDER BY 1, 2;
