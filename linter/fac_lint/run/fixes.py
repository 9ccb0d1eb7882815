"""Mechanical changes that mend a violation, as edits by byte range."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Edit, Fix, Position, Range
from fac_lint.views.tags import tag_inputs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fac_core.hcl.syntax import Block, File
    from fac_core.module import Module, ModuleCall
    from fac_lint.views.tags import Tagged


def wire(each: Tagged, name: str) -> Fix | None:
    """Let a resource's tags include ``var.<name>``; None where tags are nested blocks, and in JSON."""
    argument, resource = each.support.argument, each.resource
    if each.support.blocks or each.support.path or _is_json(resource.file):
        return None
    if each.argument is None:
        edit = _insert(resource.file, resource.block, f"{argument} = var.{name}")
        return Fix(f"add `{argument} = var.{name}`", (edit,)) if edit else None
    file = resource.file_of(each.argument)
    if _is_json(file):
        return None
    where = each.argument.expression.range
    text = file.source[where.start.byte : where.end.byte].decode("utf-8", "replace")
    return Fix(f"merge var.{name} into `{argument}`", (Edit(file.path, where, f"merge(var.{name}, {text})"),))


def pass_argument(call: ModuleCall, called: Module, inputs: Sequence[str]) -> Fix | None:
    """Let a call pass the caller's tag input on to the called module's; None when that has none or is given something already."""
    theirs = tag_inputs(called)
    if not theirs or theirs[0] in call.arguments or _is_json(call.file):
        return None
    text = f"{theirs[0]} = var.{inputs[0]}"
    edit = _insert(call.file, call.block, text)
    return Fix(f"add `{text}`", (edit,)) if edit else None


def _is_json(file: File) -> bool:
    return file.path.endswith(".json")


def _insert(file: File, block: Block, argument: str) -> Edit | None:
    """Put an argument at the end of a block, set off by an empty line so that nothing else must be aligned anew."""
    end = block.range.end
    closing = end.byte - 1
    if file.source[closing : end.byte] != b"}":
        return None
    line_start = file.source.rfind(b"\n", 0, closing) + 1
    indent = file.source[line_start:closing]
    if indent.strip():  # the block stands on one line
        return None
    place = Position(end.line, 1, line_start)
    text = f"\n{indent.decode()}  {argument}\n"
    return Edit(file.path, Range(place, place), text)
