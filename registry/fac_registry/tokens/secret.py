"""The text of a token: ``fac_<id>_<secret>``, of which only a hash is kept."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets

# The prefix lets secret scanners find a token that was committed by accident.
PATTERN = re.compile(r"fac_([0-9a-f]{16})_([0-9A-Za-z_-]{43})")
SECRET_BYTES = 32


def create() -> tuple[str, str, str]:
    """Return a new token's id, its full text (to be shown once) and the hash to keep.

    A plain SHA-256 is enough: there is nothing to guess in 256 random bits.
    """
    identity = secrets.token_hex(8)
    secret = secrets.token_urlsafe(SECRET_BYTES)
    return identity, f"fac_{identity}_{secret}", _hash(secret)


def identity(text: str) -> str | None:
    """Return the id inside a token's text, or None when this is no token."""
    match = PATTERN.fullmatch(text)
    return match and match[1]


def matches(text: str, kept: str) -> bool:
    """Compare a token with the hash that is kept, in constant time."""
    match = PATTERN.fullmatch(text)
    return match is not None and hmac.compare_digest(_hash(match[2]), kept)


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
