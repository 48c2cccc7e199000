-- What was fetched from the web, and which articles say the same.

-- The latest content of every URL that was fetched (a page of an article, a feed, a sitemap), packed by zlib, with what
-- the next conditional request needs. `final_url` is where redirects ended, `known` what the list said of the article.
CREATE TABLE resource (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    url TEXT NOT NULL UNIQUE,
    source TEXT NOT NULL,
    is_article INTEGER NOT NULL CHECK (is_article = 0 OR is_article = 1),
    final_url TEXT NOT NULL,
    content_type TEXT,
    charset TEXT,
    etag TEXT,
    last_modified TEXT,
    content BLOB NOT NULL,
    known TEXT NOT NULL CHECK (json_valid(known)),
    fetched_at TEXT NOT NULL,
    checked_at TEXT NOT NULL
) STRICT;
CREATE INDEX resource_source ON resource (source, is_article, url);

-- MinHash of the body of a version in bands: versions that share a band may be near-duplicates.
CREATE TABLE likeness (
    band INTEGER NOT NULL,
    version_id INTEGER NOT NULL REFERENCES article_version (id) ON DELETE CASCADE,
    PRIMARY KEY (band, version_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX likeness_version_id ON likeness (version_id);

-- A version that says what the version of another article said before it; `score` is the share of common words in a row.
CREATE TABLE near_duplicate (
    version_id INTEGER NOT NULL PRIMARY KEY REFERENCES article_version (id) ON DELETE CASCADE,
    of_version_id INTEGER NOT NULL REFERENCES article_version (id) ON DELETE CASCADE,
    score REAL NOT NULL CHECK (score >= 0 AND score <= 1),
    found_at TEXT NOT NULL,
    CHECK (version_id <> of_version_id)
) STRICT;
CREATE INDEX near_duplicate_of_version_id ON near_duplicate (of_version_id);

-- Articles that repeat another one, with both outlets.
CREATE VIEW duplicates AS
SELECT v.article_id, a.uri, v.title, v.outlet, v.published_at, d.score,
    o.article_id AS of_article_id, b.uri AS of_uri, o.title AS of_title, o.outlet AS of_outlet,
    o.published_at AS of_published_at, d.found_at
FROM near_duplicate AS d
JOIN article_version AS v ON v.id = d.version_id
JOIN article AS a ON a.id = v.article_id
JOIN article_version AS o ON o.id = d.of_version_id
JOIN article AS b ON b.id = o.article_id
WHERE v.id = (SELECT max(w.id) FROM article_version AS w WHERE w.article_id = v.article_id);
