-- title: Meetings on the sidelines of a conference
-- description: Meetings that took place and that an article reports together with a conference of the same days, or of unknown days.
-- param year (integer): the year of the conference
-- param country (side, optional): a country that took part in the meeting
-- param limit (integer, default 100): meetings to show
SELECT a.uri, k.title AS conference, k.date AS conference_date, m.title AS meeting, m.date,
    (SELECT group_concat(code, ', ') FROM (
        SELECT l.code FROM event_country AS l WHERE l.event_id = m.id ORDER BY l.code)) AS countries,
    m.quote
FROM event AS k
JOIN extraction AS x ON x.id = k.extraction_id AND x.is_current
JOIN event AS m ON m.extraction_id = k.extraction_id AND m.type = 'meeting'
    AND m.status IN ('occurred', 'ongoing') AND m.certainty <> 'denied'
JOIN article AS a ON a.id = x.article_id
WHERE k.type = 'multilateral_meeting'
    AND k.date_min >= printf('%04d-01-01', :year) AND k.date_min <= printf('%04d-12-31', :year)
    AND (m.date_min IS NULL OR (m.date_min <= k.date_max AND m.date_max >= k.date_min))
    AND (:country IS NULL OR EXISTS (SELECT 1 FROM event_country AS l WHERE l.event_id = m.id AND l.code = :country))
ORDER BY k.date_min, k.id, m.id
LIMIT :limit;
