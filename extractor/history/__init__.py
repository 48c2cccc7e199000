"""The ledger over time: what changed between extractions, what is stale and why, what runs did."""
