-- title: Agreements by pair of countries, status and year
-- description: How many documents two sides have in each status, by the year of that status (none where the article gives
--   no date). What several articles name counts once.
-- param country (side): one side
-- param partner (side, optional): the other side; without it all of them
SELECT c.partner, c.status, nullif(c.year, 0) AS year, c.n - (
        SELECT count(*) FROM party_version AS v
        WHERE v.country = c.country AND v.partner = c.partner AND v.year = c.year AND v.status = c.status
            AND v.repeated) AS agreements
FROM agreement_count AS c
WHERE c.country = :country AND c.partner BETWEEN ifnull(:partner, '') AND ifnull(:partner, 'ZZZ~') AND agreements > 0
ORDER BY c.partner, c.year, c.status;
