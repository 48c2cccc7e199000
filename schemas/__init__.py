"""The vocabulary and the records: plain Pydantic models with no behaviour beyond validation."""
