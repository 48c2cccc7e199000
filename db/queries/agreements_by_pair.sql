-- title: Agreements by pair of countries, status and year
-- description: How many documents two sides have in each status, by the year of that status (none where the article gives
--   no date). Every article that reports a document counts it.
-- param country (side): one side
-- param partner (side, optional): the other side; without it all of them
SELECT partner, status, nullif(year, 0) AS year, sum(n) AS agreements
FROM agreement_count
WHERE country = :country AND partner BETWEEN ifnull(:partner, '') AND ifnull(:partner, 'ZZZ~')
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3;
