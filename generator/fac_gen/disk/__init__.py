"""A module on disk: written whole or not at all, with records of what was written."""
