"""Joint exercises in a clause: who, and in which waters."""
