"""Which page of a list is asked for."""

from __future__ import annotations

MOST_PAGES = 100_000


def page_number(text: str) -> int:
    """Return the number that ``?page=`` gives, 1 for what is none."""
    return min(int(text), MOST_PAGES) if text.isascii() and text.isdigit() and len(text) <= len(str(MOST_PAGES)) and int(text) else 1
