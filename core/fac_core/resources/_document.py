"""The bytes of a document, from a file or standard input, and what to say when they are not what they should be."""

from __future__ import annotations

import io
import sys
from dataclasses import field
from decimal import Decimal
from typing import TYPE_CHECKING, TypeVar

import msgspec

from fac_core.dataclass import dataclass
from fac_core.errors import UserError
from fac_core.pipes import opened
from fac_core.surroundings import refused

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

MAX_BYTES = 1 << 30
"""A plan of 10,000 resources has some 50 MB."""
_PIECE = 1 << 20
_DIGITS = "Look there for a number that nobody meant: no size, count or amount is so long."
_WIDE = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Document:
    """A document; ``name`` is what messages call it, ``how`` says how to write a right one."""

    name: str
    data: bytes = field(repr=False)
    how: str = ""

    def error(self, message: str, hint: str | None = None) -> UserError:
        """Return what to say of it."""
        return UserError(message, path=self.name, hint=hint or self.how)

    def decode(self, shape: type[T]) -> T:
        """Return what it holds; raise `UserError` when that is no JSON of the shape."""
        try:
            return msgspec.json.Decoder(shape, float_hook=Decimal).decode(self.data)
        except msgspec.ValidationError as error:
            if "out of range" in str(error):
                raise self.error(f"a number has more digits than can be read: {error}", _DIGITS) from error
            raise self.error(f"not as Terraform writes it: {error}") from error
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise self._no_json(error) from error
        except (RecursionError, OverflowError, ArithmeticError) as error:
            raise self.error("nested too deeply, or with numbers that are too large") from error

    def _no_json(self, error: Exception) -> UserError:
        if self.data.startswith(b"PK\x03\x04"):
            return self.error("this is the plan file itself, which only Terraform reads")
        if not self.data.strip():
            return self.error("the document is empty", "Look whether the command that wrote it failed.")
        if b'"@level"' in self.data[:4096]:
            return self.error("these are the messages of `terraform plan -json`, not the plan")
        if self.data.lstrip()[:1] not in {b"{", b"["}:
            return self.error("not JSON: it begins with other text", f"{self.how} The flag -json matters, and nothing else may be printed.")
        if "truncated" in str(error):
            return self.error("the JSON ends too early", "Write it again: the command was interrupted, or the disk is full.")
        return self.error(f"not JSON: {error}")


def load(path: Path) -> Document:
    """Read a file, or standard input where the path is ``-``."""
    if str(path) == "-":
        return _read(sys.stdin.buffer, "standard input")
    try:
        with opened(path) as file:
            return _read(file, path.as_posix())
    except OSError as error:
        raise refused(error, path) from error


def _read(file: BinaryIO, name: str) -> Document:
    # By pieces: asked for so much at once, Python takes the room for it first, which where memory is bounded there is not.
    held = io.BytesIO()
    while held.tell() <= MAX_BYTES and (piece := file.read(_PIECE)):
        held.write(piece)
    data = held.getvalue()
    if len(data) > MAX_BYTES:
        raise UserError(f"larger than {MAX_BYTES >> 20} MiB", path=name, hint="Plan a part of it, with `terraform plan -target=...`.")
    return document(name, data)


def document(name: str, data: bytes) -> Document:
    """Return a document of UTF-8, whatever shell has written it: PowerShell's ``>`` writes UTF-16."""
    wide = _WIDE.get(data[:2])
    if wide is not None:
        return Document(name, data[2:].decode(wide, "replace").encode("utf-8", "replace"))
    return Document(name, data.removeprefix(b"\xef\xbb\xbf"))
