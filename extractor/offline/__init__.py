"""The offline extractor: deterministic rules and lexicons, no network, no model."""
