"""Have fac-cost estimate the examples of a library's modules, cloud by cloud, from plans of providers that know no cloud."""

from __future__ import annotations

import json
import tempfile
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.json_text import parsed
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.cost.prices import CURRENCY
from fac_gen.blueprint.example_costs import Costs, example_cost
from fac_gen.clouds import cloud_of
from fac_gen.library.cost_file import place_of
from fac_gen.library.run import policies_of
from fac_gen.module import module_files
from fac_gen.proof.example_plans import EXAMPLES, of_module, plans
from fac_gen.proof.pricing import priced

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from fac_core.policy.cost_policy import Policy
    from fac_gen.blueprint.example_costs import ExampleCost
    from fac_gen.blueprint.module_blueprint import Blueprint
    from fac_gen.library.library_model import Entry

_USAGE = "usage.yaml"


class _Priced:
    """A module whose examples are being estimated."""

    def __init__(self, place: str, made: Blueprint, policy: Policy, folder: Path) -> None:
        self.place, self.made, self.policy, self.folder = place, made, policy, folder
        self.region = made.alarms.home or cloud_of(made.provider).price_region
        self.examples: dict[str, ExampleCost] = {}
        self.book, self.discounted = ("", ""), False

    def price(self, name: str, label: str, plan: str) -> None:
        """Have an example priced for the use that the module's own file names."""
        where = f"{self.made.provider}={self.region}"
        if name in EXAMPLES:
            plan = json.dumps(of_module(parsed(plan), label))
        found = priced(plan, where, self.policy, without="--estimate", usage=self.folder / _USAGE)
        self.examples[name] = example_cost(name, found, f"module.{label}.")
        self.book, self.discounted = (str(found["book"]["as_of"]), str(found["book"]["sha256"])), "contract" in found

    @property
    def costs(self) -> Costs:
        """What its examples cost."""
        return Costs(*self.book, self.region, self.discounted, tuple(one for _, one in sorted(self.examples.items())))


def estimate_library(
    entries: Sequence[Entry], library: Path, *, jobs: int = 2, told: Callable[[str], None] = lambda _: None
) -> dict[str, Costs]:
    """Return what the examples of all modules cost, by folder; raise `UserError` where a plan or a price book cannot be had."""
    with tempfile.TemporaryDirectory() as scratch:
        modules = list(_written(entries, library, Path(scratch)))
        for cloud in sorted({one.made.provider for one in modules}):
            _price([one for one in modules if one.made.provider == cloud], Path(scratch, cloud), jobs, told)
    return {one.place: one.costs for one in modules}


def _written(entries: Sequence[Entry], library: Path, scratch: Path) -> Iterator[_Priced]:
    for number, (entry, policy) in enumerate(zip(entries, policies_of(entries), strict=True)):
        if policy.currency != CURRENCY:
            raise UserError(f"prices are in {CURRENCY}, and budgets in {policy.currency}", path=entry.folder, hint="Leave out --estimate.")
        made = blueprint(entry.resource_type, policy, entry.options)
        folder = scratch / made.provider / f"m{number}"
        for name, text in module_files(made, entry.templates, base=False).items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8")
        yield _Priced(place_of(entry.folder, library), made, policy, folder)


def _price(modules: Sequence[_Priced], root: Path, jobs: int, told: Callable[[str], None]) -> None:
    known = {f"{one.folder.name}-{path.name}": (one, path) for one in modules for path in sorted((one.folder / "examples").iterdir())}
    with ThreadPoolExecutor(jobs) as pool:
        waiting = [
            (known[label][0], pool.submit(known[label][0].price, known[label][1].name, label, plan))
            for label, plan in plans(root, {label: path for label, (_, path) in known.items()})
        ]
        for one, examples in groupby(waiting, key=lambda each: each[0]):
            for _, each in examples:
                each.result()
            told(one.made.resource_type)
