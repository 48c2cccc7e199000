"""News articles on diplomacy in, facts out, each with the sentence that proves it."""
