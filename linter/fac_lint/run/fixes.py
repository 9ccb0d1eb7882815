"""Mechanical changes that mend a violation, as edits by byte range."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.finding import Edit, Fix, Position, Range
from fac_lint.views.modules import ModuleView

if TYPE_CHECKING:
    from fac_lint.context import Context
    from fac_lint.evaluation.node import Occurrence
    from fac_lint.evaluation.summaries import CallSummary
    from fac_lint.views.resources import ResourceView

_PLAIN = re.compile(rb'"[^"$%\\]*"|-?[0-9.]+|true|false|null|\[\s*\]')
"""What may be replaced: a text without interpolation, a number, a word, an empty list."""
_TO_THE_END = re.compile(rb"[ \t]*(?:(?:#|//)[^\r\n]*)?(?=\r?\n)")
_REPEATED = re.compile(rb"\b(?:count|for_each)\s*=")


def wire(resource: ResourceView, value: str, context: Context) -> Fix | None:
    """Let a resource's tags include a value; None where tags are nested blocks, and in JSON."""
    support, tags = resource.tag_support, resource.tags
    if support is None or tags is None or support.blocks or "." in tags.path:
        return None
    written = resource.written(tags.path)
    if written is None:
        text = f"{tags.path} = {value}"
        return add(resource, text, context)
    if _is_json(written.file):
        return None
    source = context.library.source(written.file)
    text = source[written.value.start.byte : written.value.end.byte].decode("utf-8", "replace")
    return Fix(f"merge {value} into `{tags.path}`", (Edit(written.file, written.value, f"merge({value}, {text})"),))


def set_argument(resource: ResourceView, path: str, text: str, context: Context, *, safe: bool = True) -> Fix | None:
    """Let an argument hold something else; None where what stands there is no plain value, or in a nested block that lacks it."""
    holder, _, name = path.rpartition(".")
    nodes = [block.node for block in resource.each(holder)] if holder else [resource.summary.node]
    found = [written for node in nodes if (written := node.written(name)) is not None]
    if not holder and not found:
        return add(resource, f"{name} = {text}", context, safe=safe)
    if len(found) != 1 or _is_json(found[0].file):
        return None
    old = context.library.source(found[0].file)[found[0].value.start.byte : found[0].value.end.byte]
    if not _PLAIN.fullmatch(old):
        return None
    return Fix(f"set `{name} = {text}`", (Edit(found[0].file, found[0].value, text),), safe)


def add(resource: ResourceView, text: str, context: Context, *, safe: bool = True) -> Fix | None:
    """Put an argument or a nested block at the end of a resource."""
    block = resource.summary.range
    edit = _insert((resource.summary.place[0], block), text, context) if block is not None else None
    return Fix(f"add `{text.split(chr(10), 1)[0].removesuffix(' {')}`", (edit,), safe) if edit else None


def add_inside(block: Occurrence, text: str, context: Context) -> Fix | None:
    """Put an argument below the last one of a nested block, set off by an empty line."""
    last = max(block.node.places.values(), key=lambda written: written.range.end, default=None)
    if last is None or _is_json(last.file):
        return None
    source, start, end = context.library.source(last.file), last.range.start.byte, last.range.end
    rest = _TO_THE_END.match(source, end.byte)
    indent = source[source.rfind(b"\n", 0, start) + 1 : start]
    if rest is None or indent.strip():
        return None
    place = Position(end.line, end.column + len(rest[0].decode("utf-8", "replace")), rest.end())
    return Fix(f"add `{text}`", (Edit(last.file, Range(place, place), f"\n\n{indent.decode()}{text}"),), safe=False)


def add_block(resource: ResourceView, text: str, context: Context) -> Fix | None:
    """Put a block of its own behind a resource; never safe, as something new is made."""
    block, file = resource.summary.range, resource.summary.place[0]
    if block is None or _is_json(file):
        return None
    source, end = context.library.source(file), block.end
    if source[end.byte :].partition(b"\n")[0].strip():
        return None
    edit = Edit(file, Range(end, end), f"\n\n{text}")
    return Fix(f"add `{text.partition(' {')[0]}`", (edit,), safe=False)


def is_repeated(resource: ResourceView, context: Context) -> bool:
    """Whether a resource has ``count`` or ``for_each``."""
    block, file = resource.summary.range, resource.summary.place[0]
    return block is None or bool(_REPEATED.search(context.library.source(file)[block.start.byte : block.end.byte]))


def pass_argument(call: CallSummary, value: str, context: Context) -> Fix | None:
    """Let a call pass a value on to the called module's tag input; None when that has none or is given something already.

    Where the input has a default of its own, which the call would lose, the change is not safe.
    """
    called = context.library.alone(call.module.folder) if call.module is not None else None
    theirs = ModuleView(called).tag_inputs() if called is not None else ()
    if called is None or not theirs or theirs[0] in call.arguments or call.range is None:
        return None
    text = f"{theirs[0]} = {value}"
    edit = _insert((call.place[0], call.range), text, context)
    return Fix(f"add `{text}`", (edit,), safe=called.inputs[theirs[0]].empty) if edit else None


def _is_json(file: str) -> bool:
    return file.endswith(".json")


def _insert(block: tuple[str, Range], argument: str, context: Context) -> Edit | None:
    """Put an argument at the end of a block, set off by an empty line so that nothing else must be aligned anew."""
    file, where = block
    source, end = context.library.source(file), where.end
    closing = end.byte - 1
    if _is_json(file) or source[closing : end.byte] != b"}":
        return None
    line_start = source.rfind(b"\n", 0, closing) + 1
    indent = source[line_start:closing]
    if indent.strip():
        return _unfold(block, source, argument)
    inner = f"\n{indent.decode()}  "
    place = Position(end.line, 1, line_start)
    first = inner if source[:line_start].rstrip()[-1:] != b"{" else inner[1:]
    return Edit(file, Range(place, place), first + _indented(argument, inner) + "\n")


def _indented(text: str, inner: str) -> str:
    return re.sub(r"\n(?!\n)", inner, text)


def _unfold(block: tuple[str, Range], source: bytes, argument: str) -> Edit | None:
    """Put an argument into a block that stands on one line: it gets lines of its own."""
    file, where = block
    opening = source.index(b"{", where.start.byte)
    inside = source[opening + 1 : where.end.byte - 1]
    if b"\n" in inside:
        return None
    line_start = source.rfind(b"\n", 0, where.start.byte) + 1
    inner = "\n" + source[line_start : where.start.byte].decode() + "  "
    if inner.strip():
        return None
    own = f"{inner}{inside.decode().strip()}\n" if inside.strip() else ""
    start = Position(where.start.line, where.start.column + opening - where.start.byte + 1, opening + 1)
    stop = Position(where.end.line, where.end.column - 1, where.end.byte - 1)
    return Edit(file, Range(start, stop), own + inner + _indented(argument, inner) + inner[:-2])
