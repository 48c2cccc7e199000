-- title: Topics with a partner over time
-- description: What the meetings, calls and visits of two countries dealt with, by year. What several articles report
--   counts once.
-- param country (side): one country
-- param partner (side): the other
SELECT CAST(nullif(substr(c.day, 1, 4), '') AS INTEGER) AS year, t.topic,
    count(DISTINCT ifnull(r.occasion_id, c.event_id)) AS contacts
FROM contact AS c
JOIN event_topic AS t ON t.event_id = c.event_id
LEFT JOIN occasion_report AS r ON r.event_id = c.event_id
WHERE c.country = :country AND c.partner = :partner
GROUP BY year, t.topic
ORDER BY year, contacts DESC, t.topic;
