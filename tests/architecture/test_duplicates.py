"""What one function does, no other does in the same words: who needs it, imports it."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path
from textwrap import dedent

import pytest

pytestmark = pytest.mark.unit
ROOT = Path(__file__).parents[2]
PACKAGES = ("core/fac_core", "cost/fac_cost", "generator/fac_gen", "linter/fac_lint", "registry/fac_registry")
LEAST = 60
"""Characters of a body that is worth an import."""
OWN_NAMES = {
    frozenset({"cost/fac_cost/gating/formats/sarif.py", "linter/fac_lint/formats/sarif.py"}): "each has notifications of its own",
    frozenset({"linter/fac_lint/views/budget_filters/__init__.py", "linter/fac_lint/views/budgets/__init__.py"}): "each has its own units",
    frozenset({"linter/fac_lint/views/budget_filters/_texts.py", "linter/fac_lint/views/budgets/_scope.py"}): "one line, in two folders",
    frozenset({"registry/fac_registry/mirror/upstream.py", "registry/fac_registry/oidc/fetch.py"}): "each ends its own threads",
    frozenset({"registry/fac_registry/pages/site.py", "registry/fac_registry/providers/protocol.py"}): "one line, of its own settings",
    frozenset({"linter/fac_lint/views/budgets/aws.py", "linter/fac_lint/views/budgets/azurerm.py"}): "each cloud has words of its own",
}
"""Files that may hold the same words, and why: mostly since what these name is the file's own."""


def bodies(path: Path) -> list[str]:
    """Return the bodies of a file's functions as text, without docstrings and indentation."""
    source = path.read_text()
    lines = source.splitlines()
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            first = node.body[ast.get_docstring(node, clean=False) is not None :]
            found += [dedent("\n".join(lines[first[0].lineno - 1 : node.end_lineno]))] if first else []
    return [body for body in found if len(body) >= LEAST]


def test_no_two_files_hold_the_same_function() -> None:
    files = defaultdict(set)
    for package in PACKAGES:
        for path in sorted((ROOT / package).rglob("*.py")):
            for body in bodies(path):
                files[body].add(path.relative_to(ROOT).as_posix())
    twice = {body: places for body, places in files.items() if len(places) > 1}
    assert {body: places for body, places in twice.items() if frozenset(places) not in OWN_NAMES} == {}
    assert OWN_NAMES.keys() <= {frozenset(places) for places in twice.values()}, "an exception that nothing needs"
