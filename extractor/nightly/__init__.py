"""The nightly run: finds what is stale, brings it up to date within limits, and says in the morning what changed."""
