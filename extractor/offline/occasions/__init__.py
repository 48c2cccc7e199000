"""Events as the whole article tells of them: their mentions, time and place, status, salience and title."""
