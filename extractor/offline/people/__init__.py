"""Who is named: names, offices and titles, whose officials they are, and who is the same person."""
