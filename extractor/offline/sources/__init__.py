"""Who vouches for what an article says."""
