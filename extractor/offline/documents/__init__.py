"""Documents: their names, sides and dates, what became of them, and which mentions mean the same one."""
