"""Visits in a clause: who travels where, who comes along and who receives."""
