from __future__ import annotations

from pathlib import Path

import pytest

from fac_core.schema.catalogue import catalogue
from fac_core.schema.differences import Change, Comparison, compare, type_differences
from fac_core.schema.differences_page import page
from fac_core.schema.resource_schema import Kind

pytestmark = pytest.mark.unit

PAGE = Path(__file__).parents[3] / "docs/reference/schema-differences.md"


@pytest.fixture(scope="module")
def compared() -> dict[Kind, Comparison]:
    return compare(catalogue(), "aws", "5.100.0", "6.69.1")


def test_the_page_lists_what_differs_now() -> None:
    command = "fac-gen schema diff aws 5.100.0 6.69.1 > docs/reference/schema-differences.md"
    assert PAGE.read_text() == page(catalogue(), "aws", "5.100.0", "6.69.1"), f"write it again: {command}"


def test_the_wheel_agrees_with_the_provider_on_almost_everything(compared: dict[Kind, Comparison]) -> None:
    resources = compared[Kind.RESOURCE]
    counts = {key: (resources.counts[key], resources.counts[f"different {key}"]) for key in ("argument types", "nestings", "limits")}
    assert (len(resources.both), len(resources.only_old)) == (1506, 20)
    assert counts == {"argument types": (21624, 6), "nestings": (5607, 15), "limits": (5596, 11)}
    assert resources.counts["different argument flags"] == 116
    assert sum(item.change is Change.GONE for item in resources.differences) < 40


def test_no_wheel_block_is_single_where_the_provider_says_list(compared: dict[Kind, Comparison]) -> None:
    for comparison in compared.values():
        nestings = {(item.old, item.new) for item in comparison.differences if item.change is Change.NESTING}
        assert nestings <= {("single", "list"), ("list", "set")}


def test_provider_configuration_gained_and_lost_but_changed_nothing(compared: dict[Kind, Comparison]) -> None:
    assert {item.change for item in compared[Kind.PROVIDER].differences} <= {Change.GONE, Change.NEW}


def test_differences_of_types_are_found_field_by_field() -> None:
    old = ("list", ("object", (("a", "string"), ("b", ("set", "string")), ("c", "bool"))))
    new = ("list", ("object", (("a", "number"), ("b", ("list", "string")), ("d", "bool"))))
    found = [(item.path, item.change, item.old, item.new) for item in sorted(type_differences("x", old, new))]
    assert found == [
        ("x.a", Change.TYPE, "string", "number"),
        ("x.b", Change.TYPE, "set(string)", "list(string)"),
        ("x.c", Change.GONE, "field", ""),
        ("x.d", Change.NEW, "", "field"),
    ]
