"""Modules plan beside what feeds them: inputs that are attributes of other resources of the same run are unknown until apply."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.offline.generator.library_roots import each_of

from fac_core.finding import Severity
from fac_core.policy import BUILT_IN
from fac_core.resource_types import for_type
from fac_core.schema.catalogue import catalogue
from fac_core.schema_provider import OfflineProviders
from fac_core.shared_facts.alternatives import alternatives
from fac_core.terraform import Terraform, TerraformError
from fac_gen.blueprint.build import blueprint, full_samples
from fac_gen.clouds import cloud_of
from fac_gen.library.everything import draw
from fac_gen.module import write_module
from fac_gen.render import interface_samples, render

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fac_gen.blueprint.module_blueprint import Blueprint, Input

pytestmark = pytest.mark.offline
MODULES = Path(__file__).parents[3] / "modules"
LIBRARY = [path.parents[1] for path in sorted(MODULES.glob("*/*/.fac/lock.json"))]
UNCURATED = 20
# Without a refinement: not even that it is no null is known of it, as of most attributes of the real providers.
UNKNOWN = "terraform_data.of_the_same_run.output"
WORKED_OUT = "1 + length(terraform_data.of_the_same_run.id)"
MADE = 'resource "terraform_data" "of_the_same_run" {\n  input = "x"\n}\n'
# Which of several hear of the budget.
HEARD = {"aws": "budget_sns_topic_arns", "google": "budget_channel_ids"}
TEXTS = {"string": '"x"', "list(string)": '["x"]', "set(string)": '["x"]', "map(string)": '{ x = "x" }'}
# What chooses what the module makes: words of the cloud's API and names inside the value, never another resource's attribute; and
# what cannot be given without other inputs.
CHOICES = frozenset(
    {
        "account_kind",
        "aliases",
        "cluster_mode",
        "connectivity_type",
        "enabled_cloudwatch_logs_exports",
        "log_delivery_services",
        "message_retention_duration",
        "object_ownership",
        "on",
        "period",
        "recursive_loop",
        "frequency",
        "sku_name",
        "status",
        "target_group",
        "target_type",
    }
)
GO_WITH_CHOICES = {("aws_vpc_endpoint", "subnet_ids")}
"""Inputs of types that only go with one value of what must be known."""
_TOKEN = re.compile(r'(?P<text>"(?:[^"\\]|\\.)*")(?P<key>\s*=)?|(?P<name>[A-Za-z_][A-Za-z0-9_-]*)\s*=(?![=>])|[\s\S]')

# Engines, sizes and modes, by which a metric is published or not; whether there is an object is known whatever it holds.
_DECIDING = re.compile(r"(?<!length\()\bvar\.(\w+)\b(?! [=!]= null)")


def unknown(value: str, name: str) -> str:
    """Return an HCL value with an unknown in the place of every text that is no choice."""
    at, made = name, []
    for found in _TOKEN.finditer(value):
        at = found["name"] or at
        made.append(UNKNOWN if found["text"] and not found["key"] and at not in CHOICES else found[0])
    return "".join(made)


def deciding(made: Blueprint) -> set[str]:
    """Return the inputs by whose values alarms exist."""
    return {name for alarm in made.alarms.conditional if alarm.when for name in _DECIDING.findall(alarm.when.condition)}


def pricing(made: Blueprint) -> set[str]:
    """Return the inputs of which a README says that they decide which thresholds follow from the budget."""
    told = re.search(r"Which thresholds follow is decided when planning: (.+) must be known then", render(made)["README.md"])
    return set(re.findall("`(.+?)`", told[1])) if told else set()


def late(given: dict[str, str], known: set[str]) -> dict[str, str]:
    """Return what a call gives when everything that can come from another resource does."""
    return {name: value if name in known else unknown(value, name) for name, value in given.items()}


def guardrails(made: Blueprint, *, own_budget: bool, own_thresholds: bool) -> dict[str, str]:
    """Return the cost interface: all that it can watch, heard by what the same run makes."""
    cost = interface_samples.cost(made, scope="orders")
    # How much may be worked out in the same run: of a sum Terraform knows that it is no null.
    budget = re.sub(r"(?<=amount = )[0-9.]+", WORKED_OUT, interface_samples.budget(made)) if own_budget else '{ shared = "shop" }'
    found = {"cost": cost, "budget": budget, "notifications": interface_samples.notifications(made)}
    if own_budget and made.provider in HEARD:
        found["notifications"] = found["notifications"].replace("\n}", f'\n{HEARD[made.provider]} = ["x"]\n}}')
    found["alarms"] = interface_samples.alarms(made, made.alarms.keys if own_thresholds else interface_samples.required_alarms(made))
    if own_thresholds and made.alarms.price_regions:
        found["price_region"] = '"nowhere"'
    if made.provider == "aws":
        found["anomaly"] = '{ amount = 25, frequency = "%s" }' % ("daily" if own_budget else "immediate")
    if made.tags.room:
        found[made.tags_word] = '{ team = "checkout" }'
    return found


def calls(resource_type: str) -> str:
    """Return three calls: with all that is exemplified; with the least; with every text beside that, and thresholds from the budget."""
    made = blueprint(resource_type, BUILT_IN)
    full = full_samples(resource_type, BUILT_IN) if for_type(resource_type) is None else {}
    every = {one.name: full.get(one.name, one.sample) for one in made.inputs if one.shown or one.exampled or one.name in full}
    least = {one.name: one.sample for one in made.inputs if one.shown}
    watching, priced = deciding(made), bool(made.alarms.priced)
    known = watching | (pricing(made) if priced else set())
    left = CHOICES | known | {name for of, name in GO_WITH_CHOICES if of == resource_type}
    texts = least | {one.name: TEXTS[one.type] for one in made.inputs if one.type in TEXTS and one.name not in left}
    texts = {one.name: texts[one.name] for one in together(made, texts, least)}
    given = {
        "everything": late(every | guardrails(made, own_budget=True, own_thresholds=True), watching),
        "least": late(least | guardrails(made, own_budget=False, own_thresholds=False), watching),
        "texts": late(texts | guardrails(made, own_budget=priced, own_thresholds=False), known),
    }
    return each_of(made, given, f"./{resource_type}")


def together(made: Blueprint, given: Iterable[str], least: Iterable[str]) -> list[Input]:
    """Return those of the inputs that go together: a list is none of none, however little is known of what it holds."""
    paths = {one.argument or one.name: one for one in made.inputs if one.name in given}
    first = {path for path, one in paths.items() if one.name in least}
    return [paths[path] for path in alternatives(made.resource_type).together(paths, first)]


def problems(root: Path, types: Iterable[str]) -> list[str]:
    """Plan a root that calls the modules of these types, which stand beside it, and return the errors."""
    # A module that asks for a second configuration of a provider must be handed one that stands somewhere.
    configured = [f'provider "{one}" {{\n{cloud_of(one).provider_needs}\n}}\n' for one in {name.partition("_")[0] for name in types}]
    (root / "main.tf").write_text("\n".join([MADE, *configured, *map(calls, types)]))
    with (
        OfflineProviders([root, *(root / name for name in types)]) as offline,
        Terraform(root, environment=offline.environment) as terraform,
    ):
        try:
            terraform.init()
            terraform.plan()
        except TerraformError as error:
            return sorted({str(one).partition(". To work around")[0] for one in error.diagnostics if one.severity is Severity.ERROR})
    return []


@pytest.mark.parametrize("provider", ["aws", "azurerm", "google"])
def test_the_library_plans_with_inputs_of_the_same_run(provider: str, tmp_path: Path) -> None:
    made = {f"{provider}_{one.name.replace('-', '_')}": one for one in LIBRARY if one.parent.name == provider}
    assert len(made) > 20
    for name, folder in made.items():
        shutil.copytree(folder, tmp_path / name, ignore=shutil.ignore_patterns(".terraform*"))
    assert not problems(tmp_path, made)


@pytest.mark.parametrize("provider", ["aws", "azurerm", "google"])
def test_types_nobody_curated_plan_with_inputs_of_the_same_run(provider: str, tmp_path: Path) -> None:
    uncurated = [name for name in catalogue().names(provider) if for_type(name) is None]
    made = draw(uncurated, UNCURATED, 15)
    for name in made:
        write_module(name, tmp_path / name, policy=BUILT_IN)
    assert not problems(tmp_path, made)
