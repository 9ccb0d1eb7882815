"""The host that a request names: it comes back in pages and answers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# A name or an address, and a port.
HOST = re.compile(rb"[A-Za-z0-9._-]{1,253}(:[0-9]{1,5})?|\[[0-9A-Fa-f:.]{2,45}\](:[0-9]{1,5})?")


def names_one_host(headers: Iterable[tuple[bytes, bytes]], version: str) -> bool:
    """Tell whether a request names one host, as HTTP/1.1 must (RFC 9112, 3.2)."""
    hosts = [value for name, value in headers if name == b"host"]
    return (len(hosts) == 1 or (version == "1.0" and not hosts)) and all(HOST.fullmatch(host) for host in hosts)
