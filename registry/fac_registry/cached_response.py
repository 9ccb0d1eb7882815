"""Answers that can be cached: entity tags, 304, gzip made once."""

from __future__ import annotations

import gzip
import hashlib
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec
from starlette.responses import Response

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request

JSON, HTML = "application/json", "text/html; charset=utf-8"
WORTH_ZIPPING = 600
PRIVATE, OPEN = (b"cache-control", b"private, no-cache"), (b"cache-control", b"no-cache")
VARY = (b"vary", b"Accept-Encoding, Authorization")
WEIGHT = re.compile(r"[01](\.[0-9]{0,3})?")


@dataclass(frozen=True, slots=True)
class CachedResponse:
    """An answer in both encodings with the tag that both share (weak, because the bytes differ)."""

    plain: bytes
    zipped: bytes | None
    etag: str
    media_type: str

    @classmethod
    def of(cls, content: bytes, media_type: str) -> CachedResponse:
        """Prepare an answer."""
        zipped = gzip.compress(content, 6, mtime=0) if len(content) >= WORTH_ZIPPING else None
        return cls(content, zipped, f'W/"{hashlib.sha256(content).hexdigest()[:32]}"', media_type)

    def __len__(self) -> int:
        """Bytes that it takes to keep it."""
        return len(self.plain) + len(self.zipped or b"")

    @classmethod
    def json(cls, value: object) -> CachedResponse:
        """Prepare a JSON answer."""
        return cls.of(msgspec.json.encode(value), JSON)

    def answer(self, request: Request, *, private: bool, headers: Mapping[str, str] | None = None) -> Response:
        """Answer a request: 304 when the client has it already, gzip when the client takes it."""
        own = [(b"etag", self.etag.encode()), PRIVATE if private else OPEN]
        own += [(name.encode("latin-1"), value.encode("latin-1")) for name, value in (headers or {}).items()]
        if headers is None or "vary" not in headers:
            own.append(VARY)
        known = request.headers.get("if-none-match")
        if known is not None and matches(known, self.etag):
            return _Made(304, own, b"")
        content = self.plain
        if self.zipped is not None and takes_gzip(request.headers.get("accept-encoding", "")):
            content = self.zipped
            own.append((b"content-encoding", b"gzip"))
        own += ((b"content-length", b"%d" % len(content)), (b"content-type", self.media_type.encode()))
        return _Made(200, own, content)


class _Made(Response):
    """An answer whose head is there: to have it made of words costs as much as to find what is in it."""

    def __init__(self, status: int, headers: list[tuple[bytes, bytes]], content: bytes) -> None:
        self.status_code, self.raw_headers, self.body, self.background = status, headers, content, None


@lru_cache(maxsize=256)
def takes_gzip(header: str) -> bool:
    """Tell whether Accept-Encoding allows gzip: named, or by ``*``, with a weight that is not 0 (RFC 9110, 12.5.3)."""
    weights: dict[str, float] = {}
    for part in header[:1000].lower().split(","):
        name, _, parameter = part.partition(";")
        weight = parameter.strip().removeprefix("q=") or "1"
        weights[name.strip()] = float(weight) if WEIGHT.fullmatch(weight) else 0.0
    return weights.get("gzip", weights.get("*", 0.0)) > 0


def matches(header: str, etag: str) -> bool:
    """Compare If-None-Match with a tag, weakly, as HTTP asks for it."""
    tags = {tag.strip().removeprefix("W/") for tag in header.split(",")}
    return "*" in tags or etag.removeprefix("W/") in tags
