"""Where articles come from: the sources of `extractor.toml`, each article as an `Input` that can be read at once.

A source that does not answer and an article that cannot be fetched are values like the others (`Failure`), so that no
source ends a run.
"""
