"""Rows of docs/explanation/compared-with-hand-written-modules.md that count our own modules: written by `make docs`."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.hcl import parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.hcl import syntax

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs/explanation/compared-with-hand-written-modules.md"
MODULES = ROOT / "modules/aws"
LABELS = ("Inputs, ours", "Validations and preconditions, ours", "Test runs / assertions, ours")
_HEAD = re.compile(r"^\| \| (.*) \|$", re.MULTILINE)
_CHECKS = ("validation", "precondition", "postcondition")


def page(text: str) -> str:
    """Return the page with the rows of ours counted anew; raise `ValueError` where the page has no place for one."""
    head = _HEAD.search(text)
    names = head[1].split(" | ") if head is not None else []
    for label, cells in rows(names).items():
        row = f"| {label} | {' | '.join(cells)} |"
        text, done = re.subn(rf"^\| {re.escape(label)} \|.*$", row, text, flags=re.MULTILINE)
        if done != 1:
            raise ValueError(f"{PAGE.name} has no row {label!r}, or several")
    return text


def rows(names: list[str]) -> dict[str, list[str]]:
    """Return the cells of each row that counts our modules."""
    counted = [_count(MODULES / name) for name in names]
    return {label: [one[label] for one in counted] for label in LABELS}


def _count(folder: Path) -> dict[str, str]:
    module = list(_blocks(sorted(folder.glob("*.tf"))))
    tests = list(_blocks(sorted((folder / "tests").rglob("*.tftest.hcl"))))
    counted = _number(module, "variable"), _number(module, *_CHECKS), f"{_number(tests, 'run')} / {_number(tests, 'assert')}"
    return dict(zip(LABELS, map(str, counted), strict=True))


def _number(blocks: list[syntax.Block], *types: str) -> int:
    return sum(block.type in types for block in blocks)


def _blocks(files: list[Path]) -> Iterator[syntax.Block]:
    for path in files:
        waiting = list(parse(path.read_bytes(), path.name).body.blocks)
        while waiting:
            block = waiting.pop()
            yield block
            waiting += block.body.blocks
