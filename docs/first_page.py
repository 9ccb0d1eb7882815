"""The numbers of README.md that count the catalogue and facts of types: written by `make docs`, so that a new type edits nothing."""

from __future__ import annotations

import re
from pathlib import Path

from fac_core import resource_types
from fac_core.schema.catalogue import catalogue
from fac_core.schema.listing import Query, rows
from fac_core.schema.resource_schema import Kind

PAGE = Path(__file__).parents[1] / "README.md"
_TYPES = re.compile(r"[\d,]+( in the newest provider\s+versions, )[\d,]+( more in AWS 5\.)")
_WITH = re.compile(r"(where the type takes them \()[\d,]+(\), cost alarms where its cost signals are\s+known \()[\d,]+\)")


def page(text: str) -> str:
    """Return the page with its numbers counted anew; raise `ValueError` where it has no place for one."""
    known = catalogue()
    newest = {name for provider in known.providers() for name in known.names(provider)}
    every = {name for one in known.providers() for version in known.versions(one) for name in known.names(one, version=version.version)}
    taggable = len(list(rows(known, Query(None, None, Kind.RESOURCE, "", taggable=True))))
    signals = len(list(rows(known, Query(None, None, Kind.RESOURCE, "", with_signals=True), resource_types.with_signals())))
    for pattern, counted in (
        (_TYPES, rf"{len(newest):,}\g<1>{len(every - newest):,}\g<2>"),
        (_WITH, rf"\g<1>{taggable:,}\g<2>{signals:,})"),
    ):
        text, done = pattern.subn(counted, text)
        if done != 1:
            raise ValueError(f"{PAGE.name} has no place for {pattern.pattern!r}, or several")
    return text
