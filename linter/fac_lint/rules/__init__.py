"""Lint rules: one file each, called by its name; the docstring is documentation and test at once."""
