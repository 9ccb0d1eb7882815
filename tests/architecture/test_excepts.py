"""A broad ``except`` stands at a boundary of a process or a server, or tidies up and lets the error go on."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import pytest
from tests.architecture.conftest import PRODUCTS, ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.unit

BOUNDARIES = {
    "core/fac_core/cli.py": "the command line",
    "generator/fac_gen/library/workers.py": "a worker that was told to go, whatever it was doing",
    "linter/fac_lint/lsp/judge.py": "the judging thread of the language server",
    "linter/fac_lint/lsp/progress.py": "what an editor answers that has no bar",
    "linter/fac_lint/lsp/protocol.py": "a message to the language server",
    "linter/fac_lint/lsp/schedule.py": "a judgement of the language server",
    "linter/fac_lint/run/processes.py": "a worker whose task is done again by who started it",
    "linter/fac_lint/run/registries.py": "the thread that asks a registry, whose error is raised where it is waited for",
    "linter/fac_lint/run/rego/worker.py": "the process that evaluates Rego",
    "registry/fac_registry/database/quick.py": "the thread that reads from a database, whose error is raised where it is waited for",
    "registry/fac_registry/git/worker.py": "the process that reads repositories of others",
    "registry/fac_registry/middleware.py": "HTTP",
    "registry/fac_registry/modules/worker.py": "the process that reads archives of others",
    "registry/fac_registry/together.py": "what several ask at once, whose error is raised where each of them waits",
}
BROAD = {"Exception", "BaseException"}


def broad(source: str) -> Iterator[int]:
    """Yield the lines at which every error is caught, or suppressed, and goes no further."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.ExceptHandler(type=kind, body=body) if kind is None or names(kind) & BROAD:
                if not (isinstance(body[-1], ast.Raise) and body[-1].exc is None):
                    yield node.lineno
            case ast.Call(func=ast.Name(id="suppress") | ast.Attribute(attr="suppress"), args=args) if (
                set().union(*map(names, args)) & BROAD
            ):
                yield node.lineno


def names(node: ast.AST) -> set[str]:
    return {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}


def test_errors_are_caught_whole_at_boundaries_alone() -> None:
    found: dict[str, list[int]] = {}
    for product in PRODUCTS:
        for path in sorted((ROOT / product).rglob("*.py")):
            if "_pb2" not in path.name and (lines := list(broad(path.read_text()))):
                found[path.relative_to(ROOT).as_posix()] = lines
    assert found.keys() - BOUNDARIES.keys() == set(), found
    assert BOUNDARIES.keys() - found.keys() == set(), "a boundary that is none any more"


def test_what_is_caught_whole_is_seen() -> None:
    tried = "try:\n    f()\nexcept {}:\n    {}\n"
    assert list(broad(tried.format("(OSError, Exception)", "pass"))) == [3]
    assert list(broad(tried.format("BaseException", "g(); raise"))) == []
    assert list(broad(tried.format("OSError", "pass"))) == []
    assert list(broad("with suppress(KeyError, Exception):\n    f()")) == [1]
