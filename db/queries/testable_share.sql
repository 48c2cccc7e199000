-- title: Share of commitments that can be tested
-- description: How many commitments of a side name something of which one could check later whether it was done.
-- param country (side): the side that is to act or that said so
SELECT nullif(year, 0) AS year, act, n AS commitments, n_testable AS testable, round(1.0 * n_testable / n, 2) AS share
FROM commitment_count
WHERE country = :country AND topic = ''
ORDER BY 1, 2;
