-- title: Names of people and bodies
-- description: Who of a side has several names in the articles, with all spellings, and the months of the first and the last
--   event in an office.
-- param country (side): the side
-- param limit (integer, default 200): rows to show
SELECT e.entity_id, e.kind, e.name, e.name_en, e.aliases,
    (SELECT min(nullif(t.month, '')) FROM alias AS l JOIN tenure AS t ON t.entity_id = l.entity_id
        WHERE l.canonical_id = e.entity_id) AS first_month,
    (SELECT max(nullif(t.month, '')) FROM alias AS l JOIN tenure AS t ON t.entity_id = l.entity_id
        WHERE l.canonical_id = e.entity_id) AS last_month
FROM (
    SELECT DISTINCT l.canonical_id FROM name_key AS k
    JOIN alias AS l ON l.entity_id = k.entity_id AND l.canonical_id <> l.entity_id
    WHERE k.key >= :country || ' ' AND k.key < :country || '!'
    ORDER BY l.canonical_id
    LIMIT :limit
) AS f
JOIN entities AS e ON e.entity_id = f.canonical_id
ORDER BY e.entity_id;
