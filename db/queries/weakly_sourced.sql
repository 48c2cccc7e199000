-- title: Facts that rest on unnamed officials or hedges only
-- description: Events, agreements and commitments that nobody with a name vouches for, or that are only believed or
--   expected; of each kind those stored last.
-- param limit (integer, default 50): facts of each kind to show
SELECT 'event' AS kind, f.label, f.certainty, f.source_type, f.source, f.quote, a.uri
FROM (
    SELECT e.id, x.article_id, e.title AS label, e.certainty, e.source_type, e.source, e.quote
    FROM event AS e JOIN extraction AS x ON x.id = e.extraction_id AND x.is_current
    WHERE e.source_type = 'unnamed_official' OR e.certainty = 'hedged'
    ORDER BY e.id DESC LIMIT :limit
) AS f JOIN article AS a ON a.id = f.article_id
UNION ALL
SELECT 'agreement', f.label, f.certainty, f.source_type, f.source, f.quote, a.uri
FROM (
    SELECT g.id, x.article_id, g.name AS label, g.certainty, g.source_type, g.source, g.quote
    FROM agreement AS g JOIN extraction AS x ON x.id = g.extraction_id AND x.is_current
    WHERE g.source_type = 'unnamed_official' OR g.certainty = 'hedged'
    ORDER BY g.id DESC LIMIT :limit
) AS f JOIN article AS a ON a.id = f.article_id
UNION ALL
SELECT 'commitment', f.label, f.certainty, f.source_type, f.source, f.quote, a.uri
FROM (
    SELECT c.id, x.article_id, c.text AS label, c.certainty, c.source_type, c.source, c.quote
    FROM commitment AS c JOIN extraction AS x ON x.id = c.extraction_id AND x.is_current
    WHERE c.source_type = 'unnamed_official' OR c.certainty = 'hedged'
    ORDER BY c.id DESC LIMIT :limit
) AS f JOIN article AS a ON a.id = f.article_id;
