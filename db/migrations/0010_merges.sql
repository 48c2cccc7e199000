-- Every commit of a run adds a piece to the index of words, and pieces are merged: by eight and not by four, so that in
-- a ledger of 40,000 articles every word is written anew three times and not five. Indexing takes a tenth less, a search
-- among twice as many pieces up to a quarter more of its few milliseconds.
INSERT INTO search_index (search_index, rank) VALUES ('automerge', 8);
