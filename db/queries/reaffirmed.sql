-- title: Reaffirmed at least twice
-- description: Topics on which a side reaffirmed its commitments again and again, with the first and the last year.
-- param country (side): the side that reaffirmed
-- param times (integer, default 2): how often at least
SELECT topic, sum(n) AS times, min(nullif(year, 0)) AS first_year, max(nullif(year, 0)) AS last_year
FROM commitment_count
WHERE country = :country AND act = 'reaffirmed' AND topic <> ''
GROUP BY topic
HAVING sum(n) >= :times
ORDER BY times DESC, topic;
