"""What those who answer can know of a request that only reads.

Load balancers and tracing name each request, so that no two are the same byte by byte. Whoever answers sees nothing of that: of the headers
of GET and HEAD those alone that some answer depends on. So two that are alike in these cannot be answered differently.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from fac_registry.repeats import MOST_ASKED

if TYPE_CHECKING:
    from collections.abc import Hashable

    Headers = list[tuple[bytes, bytes]]

IDENTITY = b"x-request-id"
READ = frozenset(
    {
        *(b"host", b"authorization", b"cookie", b"accept", b"accept-encoding", b"if-none-match", b"range", b"if-range"),
        *(b"sec-fetch-site", b"content-length", b"content-type", b"content-encoding", b"transfer-encoding", IDENTITY),
    }
)
OF_PROXIES = frozenset({b"x-forwarded-for", b"x-forwarded-proto"})
"""Read where the word of a proxy is taken for who a client is."""
WITH_PROXIES = READ | OF_PROXIES
# What one more takes to keep, beside its value.
HEADER_BYTES = 64
BODY = frozenset({b"content-length", b"transfer-encoding"})


class Alike(NamedTuple):
    """All that an answer can depend on, and what a request is to be called (nothing, unless it says so)."""

    key: Hashable
    named: bytes


def readable(headers: Headers, *, proxied: bool) -> Headers:
    """Return the headers that answers may depend on."""
    read = WITH_PROXIES if proxied else READ
    return [header for header in headers if header[0] in read]


def asked_alike(start: tuple[bytes, ...], headers: Headers) -> Alike | None:
    """Return what a request without a body asks, by its ``start`` and readable headers; None for one with a body, and for a large one."""
    named, size = b"", sum(map(len, start))
    asked = []
    for header in headers:
        name, value = header
        if name in BODY or (name == IDENTITY and named):
            return None
        if name == IDENTITY:
            named = value
        else:
            size += HEADER_BYTES + len(value)
            asked.append(header)
    return Alike((*start, *asked), named) if size <= MOST_ASKED else None
