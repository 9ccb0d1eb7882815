"""What the library says its examples cost, beside plans of them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from fac_cost.book import open_book
from fac_cost.estimating import estimate
from fac_cost.formats.json import document
from fac_cost.usage import read_usage
from fac_gen.blueprint.example_costs import example_cost
from fac_gen.library.cost_file import read_costs
from fac_gen.proof.example_plans import EXAMPLES

if TYPE_CHECKING:
    from collections.abc import Collection

    from fac_core.resources import Tree

MODULES = Path(__file__).parents[2] / "modules"


def cost_what_is_written(tree: Tree, cloud: str, examples: Collection[str]) -> None:
    """Each example, by its module and name, costs what the estimates say: READMEs, `module.yaml` and usage files follow from them."""
    known, book, seen = read_costs(MODULES / "library.yaml"), open_book(), set()
    for place, costs in known.items():
        provider, _, name = place.partition("/")
        usage = read_usage(MODULES / place / "usage.yaml")
        for said in costs.examples:
            label = f"{name}-{said.name}"
            if provider != cloud or label not in examples:
                continue
            depth = 2 if said.name in EXAMPLES else 1  # who hears of the cost stands beside the module, in the example
            own = tuple(one for one in tree.resources if len(one.module) >= depth and one.module[0].name == label)
            found = estimate(replace(tree, resources=own, regions={provider: costs.region}), book, usage)
            assert example_cost(said.name, json.loads(json.dumps(document(found))), f"module.{label}.") == said, place
            seen.add(label)
        assert (costs.book, costs.sha256) == (book.as_of, book.sha256), "the book is another: `fac-gen library --estimate`"
    assert seen == set(examples)
