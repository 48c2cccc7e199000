"""Meetings of a body or of many, and who takes part in them."""
