"""The terminal that a program runs in."""

from __future__ import annotations

import os
import sys


def columns_of_errors() -> int:
    """Return how many columns the terminal has that the standard error goes to; none where it goes elsewhere."""
    try:
        return os.get_terminal_size(sys.stderr.fileno()).columns if sys.stderr.isatty() else 0
    except (OSError, ValueError):
        return 0
