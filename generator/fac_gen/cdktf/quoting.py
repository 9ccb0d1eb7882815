"""Text as Python writes it."""

from __future__ import annotations


def quoted(text: str) -> str:
    """Return a string literal, in double quotes where that needs no escape."""
    plain = text.isprintable() and '"' not in text and "\\" not in text
    return f'"{text}"' if plain else repr(text)
