"""What the store asks and writes besides the rows of tables."""

IS_CURRENT = """
    SELECT x.id FROM article AS a JOIN extraction AS x ON x.article_id = a.id
    WHERE a.uri = ? AND x.is_current AND x.fingerprint = ?"""
SAME_TEXT = """
    SELECT a.uri FROM article_version AS v
    JOIN extraction AS x ON x.version_id = v.id AND x.is_current
    JOIN article AS a ON a.id = x.article_id
    WHERE v.text_sha256 = ? AND a.uri <> ? ORDER BY a.id LIMIT 1"""
EXTRACTED = """
    SELECT x.id FROM article AS a JOIN extraction AS x ON x.article_id = a.id
    WHERE a.uri = ? AND x.fingerprint = ? ORDER BY x.id DESC LIMIT 1"""
KNOWN = "SELECT 1 FROM article AS a JOIN extraction AS x ON x.article_id = a.id AND x.is_current WHERE a.uri = ?"
ENTITY = "SELECT id, name_en FROM entity WHERE kind = ? AND match_key = ? AND ifnull(represents, '') = ifnull(?, '')"
# With the fingerprint of the current facts and the number of the article: of most articles this is all that is asked.
SEEN = """
    SELECT r.text_sha256, r.published_at, x.fingerprint, a.id FROM reading AS r
    LEFT JOIN article AS a ON a.uri = r.uri
    LEFT JOIN extraction AS x ON x.article_id = a.id AND x.is_current
    WHERE r.uri = ? AND r.content_sha256 = ? AND r.reader = ?"""
SEE = "INSERT OR REPLACE INTO reading (uri, content_sha256, reader, text_sha256, published_at) VALUES (?, ?, ?, ?, ?)"
SETTLED = "DELETE FROM retry WHERE uri = ?"
TAKEN_UP = "DELETE FROM forgotten WHERE uri = ?"
WAITS = """
    INSERT INTO retry (uri, failure_id, content_sha256, recipe_sha256, failures) VALUES (?, ?, ?, ?, 1)
    ON CONFLICT (uri) DO UPDATE SET
        failures = CASE
            WHEN content_sha256 IS excluded.content_sha256 AND recipe_sha256 IS excluded.recipe_sha256
            THEN failures + 1 ELSE 1
        END,
        failure_id = excluded.failure_id,
        content_sha256 = excluded.content_sha256,
        recipe_sha256 = excluded.recipe_sha256"""
