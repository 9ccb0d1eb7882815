"""Terraform's JSON syntax, read into the same tree as HCL: strings are templates, known keys are blocks."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from fac_core.finding import Range
from fac_core.hcl import syntax
from fac_core.hcl.json_values import json_value
from fac_core.hcl.literal import text
from fac_core.hcl.problem import Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fac_core.hcl.document import Document

_NESTED: Mapping[str, Mapping[str, int]] = {
    "check": {"assert": 0, "data": 2},
    "data": {"connection": 0, "dynamic": 1, "lifecycle": 0, "provisioner": 1},
    "dynamic": {"content": 0},
    "lifecycle": {"postcondition": 0, "precondition": 0},
    "output": {"precondition": 0},
    "resource": {"connection": 0, "dynamic": 1, "lifecycle": 0, "provisioner": 1},
    "terraform": {"backend": 1, "cloud": 0, "provider_meta": 1, "required_providers": 0},
    "variable": {"validation": 0},
}


def read_json(document: Document, blocks: Mapping[str, int]) -> tuple[syntax.Body, list[syntax.SyntaxProblem]]:
    """Read a file; ``blocks`` are the block types of its top level with their numbers of labels, everything else is an argument.

    Blocks of a provider's own types cannot be told from arguments without its schema and are arguments.
    """
    size = len(document.source)
    whole = document.range(0, size)
    source = document.text(0, size)
    try:
        json.loads(source, parse_int=str, parse_float=str, parse_constant=_no_number)
        root = json_value(document)
    except json.JSONDecodeError as error:
        at = len(source[: error.pos].encode())
        return _nothing(whole, document.range(at, min(at + 1, size)), f"this is no JSON: {error.msg}")
    except RecursionError:
        return _nothing(whole, whole, "this JSON is nested too deeply")
    except Unreadable as error:
        return _nothing(whole, document.range(error.start, error.end), error.message)
    if not isinstance(root, syntax.Object):
        return _nothing(whole, whole, "the file must hold one JSON object")
    problems: list[syntax.SyntaxProblem] = []
    return _body(root, blocks, problems), problems


def _no_number(word: str) -> str:
    raise json.JSONDecodeError(f"{word} is no number", "", 0)


def _nothing(whole: Range, place: Range, message: str) -> tuple[syntax.Body, list[syntax.SyntaxProblem]]:
    return syntax.Body((), (), whole), [syntax.SyntaxProblem(place, message)]


def _body(holder: syntax.Object, kinds: Mapping[str, int], problems: list[syntax.SyntaxProblem]) -> syntax.Body:
    attributes: list[syntax.Attribute] = []
    blocks: list[syntax.Block] = []
    for item in holder.items:
        name = text(item.key)
        if name is None:
            problems.append(syntax.SyntaxProblem(item.key.range, "a template cannot stand in the name of an argument or block"))
        elif name in kinds:
            blocks.extend(_blocks(name, kinds[name], item, (), problems))
        elif name != "//":
            attributes.append(syntax.Attribute(name, item.key.range, item.value, item.range))
    return syntax.Body(tuple(attributes), tuple(blocks), holder.range)


def _blocks(
    kind: str, missing: int, item: syntax.ObjectItem, labels: tuple[str, ...], problems: list[syntax.SyntaxProblem]
) -> Iterator[syntax.Block]:
    """Blocks under a key, ``missing`` of whose labels are still to come as keys further in; a list holds several."""
    for value in item.value.items if isinstance(item.value, syntax.Tuple) else (item.value,):
        if not isinstance(value, syntax.Object):
            problems.append(syntax.SyntaxProblem(value.range, f"{kind!r} holds an object here, or a list of objects"))
        elif not missing:
            place = Range(item.key.range.start, value.range.end)
            yield syntax.Block(kind, labels, _body(value, _NESTED.get(kind, {}), problems), item.key.range, place)
        else:
            for inner in value.items:
                if (label := text(inner.key)) != "//":
                    yield from _blocks(kind, missing - 1, inner, (*labels, label or ""), problems)
