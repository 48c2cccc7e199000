-- title: Occasions that several articles report
-- description: Meetings, calls and visits of two countries that several articles report, the last one first, with the number
--   of reports and what they do not agree on: days, places, people or whether it took place.
-- param country (side): one of the two
-- param partner (side): the other one
-- param limit (integer, default 100): occasions to show
SELECT o.occasion_id, e.date, e.title, e.location, o.reports,
    (SELECT group_concat(told, '; ') FROM (
        SELECT field || ': ' || group_concat(value, ' / ') AS told FROM (
            SELECT DISTINCT w.field, w.value FROM occasion_conflict AS w WHERE w.occasion_id = o.occasion_id
            ORDER BY w.field, w.value)
        GROUP BY field)) AS conflicts
FROM (
    SELECT r.occasion_id, count(*) AS reports, max(c.day) AS day
    FROM contact AS c
    JOIN occasion_report AS r ON r.event_id = c.event_id
    WHERE c.country = :country AND c.partner = :partner
    GROUP BY r.occasion_id
    ORDER BY day DESC, r.occasion_id
    LIMIT :limit
) AS o
JOIN event AS e ON e.id = o.occasion_id
ORDER BY o.day DESC, o.occasion_id;
