"""Meetings, calls and other talks in a clause: whether they were held, and who took part."""
