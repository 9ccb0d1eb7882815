"""Root modules that call modules of the library, with all their guardrails."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from fac_core.policy import BUILT_IN
from fac_core.schema_provider import OfflineProviders
from fac_core.terraform import Terraform
from fac_gen.blueprint.build import blueprint
from fac_gen.render import interface_samples
from fac_gen.render.context import _alarm_inputs
from fac_gen.render.price_places import price_default

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fac_gen.blueprint.module_blueprint import Blueprint

MODULES = Path(__file__).parents[3] / "modules"


def library(provider: str) -> Iterator[tuple[Path, Blueprint]]:
    """Yield the generated modules of a cloud."""
    for path in sorted(MODULES.glob(f"{provider}/*/.fac/lock.json")):
        folder = path.parents[1]
        yield folder, blueprint(f"{provider}_{folder.name.replace('-', '_')}", BUILT_IN)


def guarded(made: Blueprint, environment: str, changes: Mapping[str, str] | None = None, *, scope: str = "") -> dict[str, str]:
    """Return what a call gives, with all guardrails; only the environment tells it from the next, unless ``changes`` give other inputs."""
    wanted = scope or ("" if made.identity.parts else f"{made.name}-{environment}")
    cost = {"environment": environment} | ({"scope": wanted} if wanted else {})
    given = {one.name: one.sample for one in made.inputs if one.shown or one in _alarm_inputs(made)}
    given |= {name: '"orders"' for name in given if name in {"name", made.name_input}}
    given |= {"alarms": interface_samples.alarms(made, made.alarms.keys), "budget": interface_samples.budget(made)}
    given |= {"cost": interface_samples.cost(made, **cost), "notifications": interface_samples.notifications(made)}
    given |= {"anomaly": "{ amount = 25 }"} if made.provider == "aws" else {}
    return given | dict(changes or {})


def call(made: Blueprint, label: str, given: Mapping[str, str]) -> str:
    """Write a call of a module."""
    return f'module "{made.name}-{label}" {{\nsource = "./{made.name}"\n{lines({**providers(made), **given})}\n}}\n'


KNOWN_LATE = 'variable "known" {\n  type    = bool\n  default = true\n}\n'
"""Stands in a root whose values are `late`."""


def late(value: str) -> str:
    """Write a value that a plan knows, and that the validation before it does not: that would end at the first wrong one."""
    return f"one([for _ in [1] : {value} if var.known])"


def providers(made: Blueprint) -> dict[str, str]:
    """Return the argument of a call that hands on providers, where the alarms of a module stand in a region of their own."""
    return {"providers": f"{{\naws = aws\naws.{made.alarms.alias} = aws\n}}"} if made.alarms.alias else {}


def each_of(made: Blueprint, calls: Mapping[str, Mapping[str, str]], source: str) -> str:
    """Write calls of a module as one block: Terraform reads, checks and links the module once, and plans an instance for each call.

    What a call leaves out is given as its default, which says the same. When validated, all that is given is unknown; what one instance
    refuses may keep the others from being planned.
    """
    names = list(dict.fromkeys(name for given in calls.values() for name in given))
    defaults = {"price_region": price_default(made)} | {one.name: one.default or "null" for one in made.inputs}
    given = {label: {name: found[name] if name in found else defaults[name] for name in names} for label, found in calls.items()}
    every = "".join(f"{label} = {{\n{lines(one)}\n}}\n" for label, one in given.items())
    taken = lines({name: f"each.value.{name}" for name in names})
    return f'module "{made.resource_type}" {{\nsource = "{source}"\n{lines(providers(made))}\nfor_each = {{\n{every}}}\n{taken}\n}}\n'


def lines(given: Mapping[str, str]) -> str:
    return "\n".join(f"{name} = {value}" for name, value in given.items())


def planned(root: Path) -> dict[str, Any]:
    """Plan a root module and return what will be."""
    with OfflineProviders([root, *root.iterdir()]) as offline, Terraform(root, environment=offline.environment) as terraform:
        terraform.init()
        values: dict[str, Any] = terraform.show(terraform.plan())["planned_values"]
    return values
