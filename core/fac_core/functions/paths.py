"""Functions over paths, on plain values, as a system with ``/`` between folders computes them."""

from __future__ import annotations

import posixpath

from fac_core.functions.plain import NotConcreteError


def basename(path: str) -> str:
    """Return the last part of a path."""
    return _portable(path).rstrip("/").rpartition("/")[2] or ("/" if path else ".")


def dirname(path: str) -> str:
    """Return a path without its last part."""
    above = _portable(path).rpartition("/")
    return posixpath.normpath(above[0] + above[1]).replace("//", "/")


def pathexpand(path: str) -> str:
    """Return a path whose ``~`` is a home folder; whose home is not known here."""
    if path.startswith("~"):
        raise NotConcreteError
    return path


def _portable(path: str) -> str:
    if "\\" in path:
        raise NotConcreteError
    return path
