"""The sentence as the rules see it: a line in which whatever was found stands as one token, and its clauses."""
