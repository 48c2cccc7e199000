-- title: Commitments by act, topic and year
-- description: What a side agreed to, reaffirmed, pledged, proposed or requested. A commitment on two topics counts in
--   both; the rows without a topic count every commitment once.
-- param country (side): the side that is to act or that said so
SELECT act, nullif(topic, '') AS topic, nullif(year, 0) AS year, sum(n) AS commitments
FROM commitment_count
WHERE country = :country
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3;
