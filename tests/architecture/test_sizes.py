"""Files and functions stay of a size that one reads at a glance; what grows past it is split, not waved through."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.unit
ROOT = Path(__file__).parents[2]
PRODUCTS = ("core", "cost", "generator", "linter", "registry")
BESIDE = ("benchmarks", "docs", "tests")
LONGEST_FILE = 300
# Without its docstring; the options of a command count as its arguments.
LONGEST_FUNCTION = 48
# Nine of ten are much shorter.
USUAL_FUNCTION = 15
# A name of more files than this says of none what it holds; commands, formats and clouds are called what users call them.
MOST_OF_ONE_NAME = 4
NAMED_BY_USERS = {"cli", "formats"}
CLOUDS = {path.stem for path in (ROOT / "core/fac_core/clouds").glob("*.yaml")}


def sources(folders: tuple[str, ...] = PRODUCTS) -> Iterator[Path]:
    for product in folders:
        yield from (path for path in sorted((ROOT / product).rglob("*.py")) if "_pb2" not in path.name)


def functions(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            said = node.body[0] if ast.get_docstring(node) else None
            documented = (said.end_lineno or 0) - said.lineno + 1 if said else 0
            yield f"{path.relative_to(ROOT)}:{node.lineno} {node.name}", (node.end_lineno or 0) - node.lineno + 1 - documented


def test_files_are_short() -> None:
    lines = {str(path.relative_to(ROOT)): path.read_bytes().count(b"\n") for path in sources(PRODUCTS + BESIDE)}
    long = {name: count for name, count in lines.items() if count > LONGEST_FILE}
    assert long == {}


def test_names_of_files_say_what_is_in_them() -> None:
    expected = CLOUDS | {"__init__", "__main__"}
    counted = Counter(path.stem for path in sources() if path.stem not in expected and not NAMED_BY_USERS.intersection(path.parts))
    assert {name: count for name, count in counted.items() if count > MOST_OF_ONE_NAME} == {}


def test_functions_are_short() -> None:
    found = [each for path in sources() for each in functions(path)]
    assert [(name, lines) for name, lines in found if lines > LONGEST_FUNCTION] == []
    assert sorted(lines for _, lines in found)[len(found) * 9 // 10] <= USUAL_FUNCTION
