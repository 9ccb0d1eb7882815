"""Parts of the project that are installed only on demand."""

from __future__ import annotations


def how_to_install(extra: str) -> str:
    """Return the next step of a user who lacks an extra; no index holds the project yet, so it is installed from a checkout."""
    return f"Install finops-as-code with its extra [{extra}]; in a checkout of it: pip install '.[{extra}]'"
