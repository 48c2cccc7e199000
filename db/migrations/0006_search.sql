-- Full text over articles and facts. The index holds folded text, so that all spellings of a word are one, and no copy of
-- it: what is found is shown from the article. Words are runs of letters, marks and digits; without the marks of
-- Devanagari the tokenizer would cut words at their vowels.

-- A version of an article, or a fact of an extraction: its id is the rowid in the index and is never given again. What is
-- deleted leaves words in the index that lead nowhere.
CREATE TABLE search_entry (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind = 'article' OR kind = 'event' OR kind = 'agreement' OR kind = 'commitment'),
    version_id INTEGER REFERENCES article_version (id) ON DELETE CASCADE,
    extraction_id INTEGER REFERENCES extraction (id) ON DELETE CASCADE,
    fact_id INTEGER,
    day TEXT CHECK (day IS date(day)),
    CHECK ((kind = 'article') = (version_id IS NOT NULL)),
    CHECK ((kind = 'article') = (extraction_id IS NULL)),
    CHECK ((kind = 'article') = (fact_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX search_entry_version_id ON search_entry (version_id) WHERE version_id IS NOT NULL;
CREATE INDEX search_entry_extraction_id ON search_entry (extraction_id) WHERE extraction_id IS NOT NULL;

-- `tags` has what is filtered by: kind, type, cIND for a country and y2024 for a year.
CREATE VIRTUAL TABLE search_index USING fts5(
    text, tags, content = '', tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'"
);
