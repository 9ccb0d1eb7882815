"""Addresses of files as editors write them, and the paths that they mean."""

from __future__ import annotations

import os
import re
from pathlib import Path
from urllib.parse import quote, unquote

_FILE = re.compile(r"file:(?://(?P<host>[^/?#]*))?(?P<path>/[^?#]*)", re.IGNORECASE)
_DRIVE = re.compile(r"/[A-Za-z]:")


def path_of(uri: str) -> Path | None:
    """Return the path of a file's address; None for what is no file of this machine, such as a text that has no file yet."""
    match = _FILE.fullmatch(uri.partition("#")[0].partition("?")[0])
    if match is None or (match["host"] not in {None, "", "localhost"} and os.name != "nt"):
        return None
    path = unquote(match["path"], errors="surrogateescape")
    if "\0" in path:
        return None
    if os.name == "nt":
        host = match["host"] or ""
        return Path(f"//{host}{path}" if host else path[1:] if _DRIVE.match(path) else path)
    return Path(path)


def real(path: Path) -> Path:
    """Return a path whose folder holds no links; the file itself may be one, as its folder's module names it."""
    return Path(os.path.realpath(path.parent)) / path.name


def below(uri: str, relative: str) -> str:
    """Return the address of what lies below a folder, in the words of whoever gave the folder's address."""
    return uri if relative == "." else f"{uri.rstrip('/')}/{_quoted(relative)}"


def uri_of(path: Path) -> str:
    """Return the address of an absolute path."""
    text = path.as_posix()
    return f"file://{'' if text.startswith('/') else '/'}{_quoted(text)}"


def _quoted(path: str) -> str:
    return quote(path, safe="/", errors="surrogateescape")
