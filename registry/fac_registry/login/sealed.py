"""What a browser keeps for us between two requests, unreadable and unchangeable: so that strangers who begin a sign-in fill no memory."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import msgspec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from joserfc import jwe
from joserfc.errors import JoseError
from joserfc.jwk import OctKey

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Content = TypeVar("Content")
HEADER = {"alg": "dir", "enc": "A256GCM"}
LONGEST = 4000
"""Characters; browsers keep no more than 4,096 bytes with the name."""


class _Letter(msgspec.Struct):
    end: int
    content: msgspec.Raw


@dataclass(frozen=True)
class Seal:
    """Seals with a key made of the first of those that sign links, opens with any of them."""

    keys: Sequence[OctKey]
    now: Callable[[], float] = time.time

    @classmethod
    def of(cls, link_keys: Sequence[bytes], purpose: str) -> Seal:
        """Return the seal of one purpose: what was sealed for another cannot be opened."""
        made = (HKDF(SHA256(), 32, salt=None, info=f"fac-registry {purpose}".encode()).derive(key) for key in link_keys)
        return cls(tuple(OctKey.import_key(key) for key in made))

    def close(self, content: msgspec.Struct, seconds: int) -> str:
        """Return a text that gives the content back for so many seconds."""
        letter = _Letter(int(self.now()) + seconds, msgspec.Raw(msgspec.json.encode(content)))
        return jwe.encrypt_compact(HEADER, msgspec.json.encode(letter), self.keys[0], list(HEADER.values()))

    def open(self, text: str, kind: type[Content]) -> Content | None:
        """Return what was sealed, or None for what is too old or was not sealed here."""
        if not text.isascii() or len(text) > LONGEST:
            return None
        for key in self.keys:
            try:
                plain = jwe.decrypt_compact(text, key, list(HEADER.values())).plaintext
                letter = msgspec.json.decode(plain or b"", type=_Letter)
                return msgspec.json.decode(letter.content, type=kind) if letter.end > self.now() else None
            except (JoseError, ValueError):  # what cannot be decoded is a ValueError
                continue
        return None
