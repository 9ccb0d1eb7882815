"""Mechanical changes that mend a violation, as edits by byte range."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Edit, Fix, Position, Range
from fac_lint.views.modules import ModuleView

if TYPE_CHECKING:
    from fac_lint.context import Context
    from fac_lint.evaluation.summaries import CallSummary
    from fac_lint.views.resources import ResourceView


def wire(resource: ResourceView, value: str, context: Context) -> Fix | None:
    """Let a resource's tags include a value; None where tags are nested blocks, and in JSON."""
    support, tags = resource.tag_support, resource.tags
    if support is None or tags is None or support.blocks or "." in tags.path:
        return None
    written = resource.written(tags.path)
    block = resource.summary.range
    if written is None:
        if block is None:
            return None
        text = f"{tags.path} = {value}"
        edit = _insert((resource.summary.place[0], block), text, context)
        return Fix(f"add `{text}`", (edit,)) if edit else None
    if _is_json(written.file):
        return None
    source = context.library.source(written.file)
    text = source[written.value.start.byte : written.value.end.byte].decode("utf-8", "replace")
    return Fix(f"merge {value} into `{tags.path}`", (Edit(written.file, written.value, f"merge({value}, {text})"),))


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
    if indent.strip():  # the block stands on one line
        return None
    place = Position(end.line, 1, line_start)
    text = f"\n{indent.decode()}  {argument}\n"
    return Edit(file, Range(place, place), text)
