"""What stands at a place of a module, and what is known of it: a resource's type, or its tags."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.policy import policy_for
from fac_lint.evaluation.disk import Disk
from fac_lint.evaluation.library import Library
from fac_lint.lsp.tag_texts import TagTexts
from fac_lint.lsp.type_texts import type_text
from fac_lint.views.resources import view_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from fac_core.finding import Range
    from fac_core.policy import Policy
    from fac_lint.evaluation.summaries import ResourceSummary
    from fac_lint.views.resources import ResourceView
    from fac_lint.views.tags import Tags

_WORD = re.compile(rb"[\w.:/@+-]+|\"(?:[^\"\\\n]|\\.)*\"")


def seen(file: Path, at: int, base: Path, unsaved: Mapping[Path, bytes], policy: Path | None) -> tuple[str, tuple[int, int] | None]:
    """Return what is known of what begins at a byte of a file, and the bytes that it takes; nothing where nothing is known.

    The module is looked at by itself: what its callers give is open.
    """
    disk = Disk(unsaved)
    library = Library(base, (), disk)
    try:
        library.survey([file.parent])
        summary = library.alone(file.parent)
        held = policy_for(file.parent, policy, disk.unsaved)
    except UserError:
        return "", None
    shown = os.path.relpath(file, library.base).replace(os.sep, "/")
    resources = [one for one in summary.resources if one.place[0] == shown and _holds(one.range, at)] if summary is not None else []
    source = library.disk.folder(library.resolve(file.parent)).sources.get(file.name, b"")
    return _of(resources, at, source, held) if resources else ("", None)


def _of(resources: list[ResourceSummary], at: int, source: bytes, policy: Policy) -> tuple[str, tuple[int, int] | None]:
    view, header = view_of(resources[0]), resources[0].place[1]
    if header is not None and _holds(header, at, end=True):
        return type_text(view.own_type, view.summary.provider), (header.start.byte, header.end.byte)
    where = next((one for one in _tag_places(view) if _holds(one, at)), None)
    instances = [tags for one in resources if (tags := view_of(one).tags) is not None]
    if where is None or not instances:
        return "", None
    texts = TagTexts(view, instances, policy)
    word = _word(source, at)
    about = texts.of_key(word[0]) if word is not None else ""
    return (about, word[1]) if word is not None and about else (texts.table(), (where.start.byte, where.end.byte))


def _tag_places(view: ResourceView) -> Iterator[Range]:
    """Yield where its tags are written: an argument, or a block for each of them."""
    support = view.tag_support
    if support is None:
        return
    tags: Tags | None = view.tags
    written = view.written(tags.path) if tags is not None else None
    if written is not None:
        yield written.range
    for path in support.paths if support.blocks else ():
        yield from (place.range for block in view.each(path) for place in block.node.places.values())


def _word(source: bytes, at: int) -> tuple[str, tuple[int, int]] | None:
    """Return the word at a byte, without quotes, and where it stands."""
    start = source.rfind(b"\n", 0, at) + 1
    line = source[start : source.find(b"\n", at) if b"\n" in source[at:] else len(source)]
    found = next((one for one in _WORD.finditer(line) if one.start() <= at - start <= one.end()), None)
    if found is None:
        return None
    return found[0].decode("utf-8", "replace").strip('"'), (start + found.start(), start + found.end())


def _holds(where: Range | None, at: int, *, end: bool = False) -> bool:
    return where is not None and where.start.byte <= at < where.end.byte + end
