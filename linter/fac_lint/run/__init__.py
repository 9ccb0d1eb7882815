"""One run of the linter: which rules it asks about what, and what becomes of their answers."""
