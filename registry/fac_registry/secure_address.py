"""Addresses of which what comes can be believed."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from fac_core.web_address import is_web_address

CHARACTERS = re.compile(r"[!-~]+")
LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


def secure(url: str) -> bool:
    """Tell whether an address is one of TLS, or of this machine itself."""
    if not CHARACTERS.fullmatch(url) or not is_web_address(url):
        return False
    parts = urlsplit(url)
    return parts.username is None and (parts.scheme == "https" or parts.hostname in LOOPBACK)
