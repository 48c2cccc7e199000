-- What is there no longer: articles whose file is gone, which keep their facts, and articles that were removed by hand.

-- When a night first missed the file of the article; NULL while it is there, and for what comes from elsewhere.
ALTER TABLE article ADD COLUMN gone_since TEXT;
CREATE INDEX article_gone_since ON article (gone_since) WHERE gone_since IS NOT NULL;

-- Articles that were removed, with hashes of what they were removed for: while the source holds the same, it is passed
-- over. The hashes are NULL where nothing could be read.
CREATE TABLE forgotten (
    uri TEXT NOT NULL PRIMARY KEY,
    content_sha256 TEXT CHECK (length(content_sha256) = 64),
    text_sha256 TEXT CHECK (length(text_sha256) = 64),
    forgotten_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
