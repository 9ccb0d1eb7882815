"""Archive links that carry their own permission, because Terraform sends no token when it fetches an archive.

A link is a path, so nothing depends on the order of query arguments, which Terraform sorts anew. It works for HEAD and GET, any number
of times, until it expires. ``<data>/link.key`` holds one key per line: the first signs, all verify, so a key is rotated by adding a new
first line and removing the old one after a link's lifetime.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import re
import secrets
import tempfile
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_registry.errors import LinkExpiredError
from fac_registry.small_file import read_small

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

KEY_BYTES = 32
EXPIRES = re.compile("[1-9][0-9]{0,18}")
"""Written in one way: an archive has one address that is signed, and no cache in front keeps it twice."""
MAKE = f"(umask 077; openssl rand -hex {KEY_BYTES}) >"


@dataclass(frozen=True)
class Links:
    """Sign and verify; ``lifetime`` in seconds."""

    keys: tuple[bytes, ...] = field(repr=False)
    lifetime: int
    now: Callable[[], float] = time.time

    def path(self, digest: str, filename: str) -> str:
        """Give a path that is good for one to two lifetimes: all links of one window are equal, so answers with them can be cached."""
        expires = (int(self.now()) // self.lifetime + 2) * self.lifetime
        return f"/v1/archives/{digest}/{expires}/{_signature(self.keys[0], digest, expires, filename)}/{filename}"

    def check(self, digest: str, expires: str, signature: str, filename: str) -> None:
        """Raise `LinkExpiredError` unless the link was made here and is not over."""
        if not (EXPIRES.fullmatch(expires) and int(expires) < 2**63):
            raise LinkExpiredError("the archive link is damaged", hint="Ask for the download again.")
        good = [hmac.compare_digest(_signature(key, digest, int(expires), filename).encode(), signature.encode()) for key in self.keys]
        if not any(good):
            raise LinkExpiredError("the archive link was not made by this registry", hint="Ask for the download again.")
        if int(expires) <= self.now():
            raise LinkExpiredError("the archive link has expired", hint="Ask for the download again.")


def _signature(key: bytes, digest: str, expires: int, filename: str) -> str:
    return hmac.new(key, f"archive\n{digest}\n{expires}\n{filename}".encode(), hashlib.sha256).hexdigest()


def load_keys(path: Path, *, make: bool = True) -> tuple[bytes, ...]:
    """Read the keys, making a first one, readable by its owner only, where ``make`` allows it; raise `UserError` for a file without any."""
    if make and not path.exists():
        _create(path)
    try:
        keys = tuple(bytes.fromhex(line) for line in read_small(path).decode("ascii").split())
    except OSError as error:
        raise UserError(f"the keys of links cannot be read: {error.strerror}", path=path, hint=f"Make one: {MAKE} {path}") from error
    except ValueError:
        keys = ()
    if not keys or any(len(key) < KEY_BYTES for key in keys):
        hint = "Remove it, and a new one is made." if make else f"Make one: {MAKE} {path}"
        raise UserError(f"the key file needs lines of {2 * KEY_BYTES} hex digits", path=path, hint=hint)
    return keys


def _create(path: Path) -> None:
    with tempfile.NamedTemporaryFile("w", dir=path.parent, encoding="ascii") as beside:
        beside.write(secrets.token_hex(KEY_BYTES) + "\n")
        beside.flush()
        os.fsync(beside.fileno())
        try:
            # Unlike a rename, a link never replaces the key that another process has just made.
            path.hardlink_to(beside.name)
        except FileExistsError:
            return
