"""Every module of the library says what its examples cost, with what is not known counted, and how much use that is for."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

import pytest

from fac_core import manifest
from fac_cost.exporting.uses import exported_uses
from fac_cost.formulas import formula
from fac_cost.usage import read_usage
from fac_gen.blueprint.example_costs import Costs, ExampleCost
from fac_gen.library.cost_file import read_costs
from fac_gen.library.library_file import read_library
from fac_gen.render.example_cost_texts import example_amounts, example_counts, example_gaps

pytestmark = pytest.mark.unit
ROOT = Path(__file__).parents[3]
LIBRARY = ROOT / "modules" / "library.yaml"
COSTS = read_costs(LIBRARY)
PLACES = sorted(COSTS)


_MOST_LINES = 15
"""Of the section below its heading: longer lists nobody reads."""


def test_every_module_is_estimated() -> None:
    folders = {entry.folder.relative_to(LIBRARY.parent).as_posix() for entry in read_library(LIBRARY)}
    assert folders == COSTS.keys()
    for place, costs in COSTS.items():
        assert [one.name for one in costs.examples] == sorted(path.name for path in (LIBRARY.parent / place / "examples").iterdir())
    assert len({costs.sha256 for costs in COSTS.values()}) == 1


def section(place: str) -> str:
    readme = (LIBRARY.parent / place / "README.md").read_text(encoding="utf-8")
    return readme.partition("### What the examples cost\n")[2].partition("\n### ")[0]


def missing(gap: str) -> str:
    """Return the words that a README must have of a resource without a full price: its type, or what has no price."""
    reason = gap.partition(" (")[2].removesuffix(")")
    if reason.startswith("no formula for "):
        return reason if " " in (name := reason.removeprefix("no formula for ")) else f"`{name}`"
    return re.split(" is | are ", reason)[0].rpartition(": no price of ")[2].rpartition(": ")[2]


@pytest.mark.parametrize("place", PLACES)
def test_readme_and_manifest_say_what_was_estimated(place: str) -> None:
    costs, said = COSTS[place], section(place)
    read = manifest.read(LIBRARY.parent / place / manifest.FILE_NAME).estimates
    assert read is not None
    assert (read.book.isoformat(), read.region) == (costs.book, costs.region)
    assert f"price book of {costs.book}, in {costs.region} where" in said
    for one in costs.examples:
        assert f"| `{one.name}` | {' | '.join(example_amounts(one))} | {example_counts(one)} |" in said
        held = read.examples[one.name]
        assert (held.low, held.expected, held.high) == (Decimal(one.low), Decimal(one.expected), Decimal(one.high))
        assert (held.priced, held.free, held.unpriced, held.complete) == (one.priced, one.free, len(one.unpriced), one.whole)
        for gap in one.unpriced:
            assert missing(gap) in said
    assert len(said.strip().splitlines()) <= _MOST_LINES
    assert "at least 0.00" not in said


@pytest.mark.parametrize("place", PLACES)
def test_the_usage_file_says_what_formulas_expect(place: str) -> None:
    found = read_usage(LIBRARY.parent / place / "usage.yaml")
    assert found.module == Path(place).name
    for resource_type, uses in found.by_type.items():
        of = formula(resource_type)
        assert of is not None
        assert {name: (one.low, one.expected, one.high, one.unit) for name, one in uses.items()} == {
            name: (one.low, one.expected, one.high, one.unit) for name, one in of.usage.items()
        }
    own = formula(f"{place.replace('-', '_').replace('/', '_')}")
    assert own is None or not own.usage or f"{place.replace('-', '_').replace('/', '_')}" in found.by_type


def test_the_uses_that_the_generator_knows_are_those_of_the_formulas() -> None:
    folder = ROOT / "core" / "fac_core" / "usual_use"
    assert {path.stem: path.read_text(encoding="utf-8") for path in folder.glob("*.json")} == exported_uses(), "make book"


@pytest.mark.parametrize(
    ("one", "said"),
    [
        ({"priced": 1}, ("2.00", "1.00", "3.00")),
        ({"priced": 1, "unpriced": ("a.b (why)",)}, ("at least 2.00", "at least 1.00", "at least 3.00")),
        ({"unpriced": ("a.b (why)",)}, ("at least 2.00", "at least 1.00", "at least 3.00")),
        ({"priced": 1, "incomplete": "planning failed"}, ("at least 2.00", "at least 1.00", "at least 3.00")),
        ({"unpriced": ("a.b (why)",), "low": "0.00", "expected": "0.00", "high": "0.00"}, ("not known",) * 3),
        ({"low": "0.00", "expected": "0.00", "high": "0.00"}, ("0.00",) * 3),
        ({"priced": 1, "unpriced": ("a.b (why)",), "low": "0.00"}, ("at least 2.00", "not known", "at least 3.00")),
        ({"priced": 1, "unpriced": ("a.b (why)",), "low": "0.0030"}, ("at least 2.00", "not known", "at least 3.00")),
        ({"priced": 1, "low": "0.0004", "expected": "0.00"}, ("0.00", "under 0.01", "3.00")),
    ],
)
def test_no_more_is_said_than_is_known(one: dict[str, object], said: tuple[str, ...]) -> None:
    assert example_amounts(made(**one)) == said


def test_what_has_no_price_is_said_once_with_its_examples() -> None:
    key = 'module.a.aws_x.this["a.b[0]"]'
    gaps = {
        "complete": (f"{key} (no formula for aws_x)", "aws_y.this (a: no price of eggs in x is known; b: size is not known yet)"),
        "minimal": (f"{key} (no formula for aws_x)", 'aws_z.this["k"] (broken)'),
        "other": (),
    }
    costs = Costs("2026-01-01", "", "x", discounted=False, examples=tuple(made(name=name, unpriced=some) for name, some in gaps.items()))
    assert example_gaps(costs) == (
        "No formula: `aws_x` (in `complete`, `minimal`).",
        "No price in the book: `eggs in x` (in `complete`).",
        "Not known when planning: size of `aws_y` (in `complete`).",
        "Otherwise: `aws_z`, broken (in `minimal`).",
    )


def made(**other: object) -> ExampleCost:
    given: dict[str, object] = {"name": "minimal", "low": "1.00", "expected": "2.00", "high": "3.00", "priced": 0, "free": 0, **other}
    return ExampleCost(**given)  # type: ignore[arg-type] # as the fields say
