"""Facts of resource types are data: no Python module holds a table of them again."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from fac_core.schema.catalogue import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.unit

ROOT = Path(__file__).parents[2]
PLACES = ("core/fac_core", "cost/fac_cost", "generator/fac_gen", "linter/fac_lint", "registry/fac_registry")
CLOUDS = re.compile(r"/_?(?:aws|azurerm|google)\.py")
IN_A_CLOUD = 2
"""Names of its own that the file of a cloud may hold together: what the cloud itself has for budgets and alarms."""
MOST_STEMS = 4
"""Without the provider's name many types are plain words: instance, bucket, policy."""
WORD = re.compile(r"[a-z0-9]+(?:_[a-z0-9]+)*")
ALLOWED: dict[str, str] = {}
"""Files that may hold one all the same, each with the reason."""


@cache
def names() -> frozenset[str]:
    known = catalogue()
    listed = (known.names(provider, version=one.version) for provider in known.providers() for one in known.versions(provider))
    return frozenset(name for every in listed for name in every)


@cache
def stems() -> frozenset[str]:
    return frozenset(name.partition("_")[2] for name in names())


def words_of(node: ast.AST) -> set[str]:
    """Return the words in a literal: the items of a container, the branches of a regular expression."""
    texts = [one.value for one in ast.walk(node) if isinstance(one, ast.Constant) and isinstance(one.value, str)]
    return {word for text in texts for word in WORD.findall(text)}


def literals(tree: ast.Module) -> Iterator[ast.expr]:
    """Yield containers and texts; docstrings and help, which may show examples, are neither."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Set | ast.Tuple | ast.List | ast.Dict) or (
            isinstance(node, ast.Constant) and isinstance(node.value, str) and "|" in node.value and "\n" not in node.value
        ):
            yield node


def tables(source: str, most: int = 0) -> list[int]:
    """Return the lines at which a table of resource types begins: one with more than so many of them."""
    found = ((node.lineno, words_of(node)) for node in literals(ast.parse(source)))
    return [line for line, words in found if len(words & names()) > most or len(words & stems()) > MOST_STEMS]


def test_no_module_holds_a_table_of_resource_types() -> None:
    files = {path.relative_to(ROOT).as_posix(): path for place in PLACES for path in sorted((ROOT / place).rglob("*.py"))}
    most = {name: IN_A_CLOUD if CLOUDS.search(name) else 0 for name in files}
    found = {name: lines for name, path in files.items() if (lines := tables(path.read_text(), most[name]))}
    assert found.keys() - ALLOWED.keys() == set(), "facts of resource types stand in their YAML files, or in shared_facts and clouds"
    assert ALLOWED.keys() <= found.keys(), "an exception that is none any more"


@pytest.mark.parametrize(
    "source",
    [
        'X = {"aws_vpc", "aws_subnet", "aws_eip"}',
        'X = {"aws_vpc": "cidr_block"}',
        'X = frozenset(f"aws_{stem}" for stem in ("vpc", "subnet", "eip", "ebs_volume", "flow_log"))',
        'X = {"aws_vpc": 1, "google_project": 2, "azurerm_dns_zone": {"tags": 15}}',
        'X = re.compile(r"aws_vpc|aws_subnet|aws_eip")',
        'def f(name):\n    return name in ("aws_vpc", "aws_subnet", "azurerm_dns_zone")',
    ],
)
def test_tables_are_seen(source: str) -> None:
    assert tables(source) == [source.count("\n") + 1]


def test_two_names_of_a_cloud_or_an_example_are_no_table() -> None:
    source = '"""aws_vpc, aws_subnet, aws_eip"""\nX = ("aws_ce_anomaly_monitor", "aws_ce_anomaly_subscription")'
    assert not tables(source, IN_A_CLOUD)
    assert tables(source)
