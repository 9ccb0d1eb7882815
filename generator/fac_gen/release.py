"""Which version of the generator this is."""

from __future__ import annotations

from functools import lru_cache
from importlib.metadata import version


@lru_cache(maxsize=1)
def release() -> str:
    """Return the version of the installed distribution; reading it from the metadata takes a millisecond each time."""
    return version("finops-as-code")
