"""Modules that are changed by machine: which there are, and what in them can be changed."""

from __future__ import annotations

import re
import tempfile
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from tests.unit.linter.test_rules import BESIDE, EXAMPLES
from tests.unit.linter.test_truth import CASES, read_case

from fac_core.finding import Verdict
from fac_core.hcl import parse, syntax
from fac_core.hcl.walk import walk
from fac_core.hcl.write import quote
from fac_lint.run import engine

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Files: TypeAlias = "dict[str, str]"
Verdicts: TypeAlias = "dict[tuple[str, str, str], Verdict]"
"""The worst verdict of each rule in each folder on each address."""
BADNESS = (Verdict.COMPLIANT, Verdict.DELEGATED, Verdict.UNKNOWN, Verdict.VIOLATED)
_OF_TERRAFORM = {"alias", "count", "depends_on", "for_each", "ignore_changes", "iterator", "provider", "providers", "source", "version"}


@cache
def modules() -> Mapping[str, Files]:
    """Return the modules whose answers are known, and the examples of the rules."""
    truth = {f"truth/{case.stem}": read_case(case)[0] for case in CASES}
    return truth | {f"{rule.name}/{section}/{at}": _example(text) for at, (rule, section, text) in enumerate(EXAMPLES)}


def _example(text: str) -> Files:
    beside = {name: f"version: 1\n{line}" if name == "finops.yaml" else line for name, line in BESIDE.findall(text)}
    return {"main.tf": text, **beside}


def linted(files: Files) -> Verdicts:
    """Return what all rules say."""
    found: Verdicts = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / ".git").mkdir()
        for path, text in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8")
        for one in engine.lint([folder], engine.Options(date(2026, 11, 23), select=("all",)), folder).report.findings:
            key = one.rule, one.file.rpartition("/")[0], one.address
            found[key] = max(found.get(key, one.verdict), one.verdict, key=BADNESS.index)
    return found


@dataclass(frozen=True)
class Place:
    """A literal in a file, by its bytes, and the argument that it stands in."""

    module: str
    path: str
    start: int
    end: int
    argument: str
    value: object
    text: str
    """As it is written."""

    def put(self, expression: str) -> Files:
        """Return the files with something else in its place."""
        files = modules()[self.module]
        source = files[self.path].encode()
        return {**files, self.path: (source[: self.start] + expression.encode() + source[self.end :]).decode()}


@cache
def literals() -> tuple[Place, ...]:
    """Return the literals that arguments of resources and provider configurations hold, keys and positions left out."""
    return tuple(place for name, files in modules().items() for path in files if path.endswith(".tf") for place in _places(name, path))


def _places(module: str, path: str) -> Iterator[Place]:
    file = parse(modules()[module][path].encode(), path)
    for block in file.body.blocks if not file.errors else ():
        for argument in _arguments(block.body) if block.type in {"resource", "provider"} else ():
            indexes = {id(node.key) for node in walk(argument.expression) if isinstance(node, syntax.Index)}
            for node in walk(argument.expression):
                if isinstance(node, syntax.Literal) and node.value is not None and id(node) not in indexes and _is_whole(file.source, node):
                    start, end = node.range.start.byte, node.range.end.byte
                    yield Place(module, path, start, end, argument.name, node.value, file.source[start:end].decode())


def _arguments(body: syntax.Body) -> Iterator[syntax.Attribute]:
    yield from (argument for argument in body.attributes if argument.name not in _OF_TERRAFORM)
    for block in body.blocks:
        yield from _arguments(block.body) if block.type not in {"lifecycle", "dynamic"} else ()


def _is_whole(source: bytes, node: syntax.Literal) -> bool:
    """Whether it is no key and no part of a template."""
    text, behind = source[node.range.start.byte : node.range.end.byte].decode(), source[node.range.end.byte :].decode()
    return (text.startswith('"') or not isinstance(node.value, str)) and not re.match(r"\s*[=:](?!=)", behind)


@cache
def values_of() -> Mapping[str, tuple[str, ...]]:
    """Return the texts that an argument of a name holds anywhere, as they are written."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for place in literals():
        if isinstance(place.value, str):
            found[place.argument][quote(place.value)] = None
    return {name: tuple(texts) for name, texts in found.items()}


def others(place: Place) -> tuple[str, ...]:
    """Return what else could stand in a place; the empty text, which counts as no tag, could not."""
    match place.value:
        case bool() as on:
            return (str(not on).lower(),)
        case Decimal() as number:
            return tuple(str(one) for one in (0, 1, 7, 400, 99999) if one != number)
    return tuple(one for one in ('"zzz"', *values_of()[place.argument]) if one not in ('""', quote(str(place.value))))
