"""A module asks for a budget where one counts money, for cost tags where something carries them, and says so: over all types.

Over all types, too: its scope tells instances apart, its alarms are true, null does what is said of it, no default deletes or opens,
and listed values are validations.
What is free, what takes tags and what is curated is read from facts and schemas here; what a module carries, from its files.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from tests.unit.generator.rendered_alarms import faults, read
from tests.unit.generator.test_default_scope import check_scope
from tests.unit.generator.test_enumerations import unlimited
from tests.unit.generator.test_null_means_null import broken_promises
from tests.unit.generator.test_safe_defaults import undecided_defaults

from fac_core import resource_types
from fac_core.policy import BUILT_IN
from fac_core.resource_types.billing import billed_if
from fac_core.resource_types.tag_places import not_reached
from fac_core.schema.catalogue import catalogue
from fac_core.shared_facts.free import FreeTypes, free_types
from fac_core.usual_use import is_priced
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.cost.identity import default_scope
from fac_gen.clouds import clouds
from fac_gen.render import render

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_gen.blueprint.module_blueprint import Blueprint

pytestmark = pytest.mark.unit
ASKED_LATER = re.compile(r"length\(setsubtract\(\[.*?\], keys\(local\.(tags|labels)\)\)\) == 0")
KEYS = sorted(BUILT_IN.tags.required)
SCOPE = {"aws": r"TagKeyValue", "azurerm": r"values = \[local\.scope\]", "google": r"\blabels\s+= \{"}
MONITOR_NEEDS_SCOPE = re.compile(r"condition\s+= !\((?:[^)]*\|\| )?local\.own_anomaly\b.*\) \|\| var\.cost\.scope != null")
NEEDS_SCOPE = re.compile(r"condition\s+= !\(([^)]*\blocal\.own_budget\b.*)\) \|\| var\.cost\.scope != null")
OF_OTHER_CLOUDS = re.compile(r"google_container_(?:aws|azure)_")
SERVICE = re.compile(r'services\s+= \["(.+)"\]|budget_filter\s+= "(.+)"')
PROJECT = "try(var.budget.project_number, null) != null"
LOOKED_AT = (
    *("README.md", "alarms.tf", "anomaly.tf", "budget.tf", "examples/minimal/main.tf", "main.tf", "prices.tf"),
    *("tests/cost.tftest.hcl", "variables.cost.tf"),
)
"""Files that something is asked of here; the others take longer to write, and are written for each fourth type."""
PARTS = 4
PROVIDERS = sorted(one.name for one in clouds())


@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_type_asks_for_what_it_can_use_and_says_what_it_counts(provider: str, part: int) -> None:
    seen, scopes, alarms = set(), set(), 0
    for index, name in enumerate(catalogue().names(provider)[part::PARTS]):
        made = blueprint(name, BUILT_IN)
        seen.add((made.budget.counts_by, made.budget.required, made.budget.free, made.tags.carrier))
        scopes.add(made.identity.sample)
        check_scope(made)
        files = render(made, only=LOOKED_AT if index % 4 else ())
        check_counts(made, files)
        check_own_budget(made, files)
        if provider == "aws":
            check_monitor(made, files)
        check_unknown(made, files)
        check_budget(made)
        check_tags(made, files)
        check_texts(made, files)
        check_call(made, files)
        alarms += len(dict(read(provider, files.get("alarms.tf", ""))))
        assert (faults(made, files), broken_promises(made), undecided_defaults(made), unlimited(made)) == ([], [], [], []), name
        if provider == "google" and made.budget.counts_by == "service":
            check_project(made, files)
    assert len(seen) > 3, "each part of the catalogue has many kinds"
    assert len(scopes) > 100, "types are told apart"
    assert alarms > 3, "alarms are read"


def free_row(name: str) -> FreeTypes | None:
    return next((row for row in free_types(name.partition("_")[0]) if name in row.types), None)


def is_free(name: str) -> bool:
    row = free_row(name)
    return row is not None and not row.unless


def check_budget(made: Blueprint) -> None:
    """Check that a budget is asked for exactly where it counts something billed that the module brings about."""
    name, by = made.resource_type, made.budget.counts_by
    billed = not is_free(name) and (made.tags.taggable or resource_types.for_type(name) is not None or by == "service")
    beside = bool(made.tags.propagated) or any(one.tags and one.billed and one.by_default for one in made.companions)
    counted = billed if by.startswith("resource") else by != "tag-of-others" and (billed or beside)
    apart = any(one.whole for one in not_reached(name))
    assert made.budget.required == (counted and not apart), name


def carried(made: Blueprint, files: Mapping[str, str]) -> tuple[bool, bool]:
    """Return whether cost tags stand on the resource or its companions whatever callers give, and whether they stand on anything else."""
    given = re.compile(rf"\blocal\.{made.tags_word}\b(?!\[)")
    main = re.sub(ASKED_LATER, "", files["main.tf"])
    places = [one.path for one in made.tags.propagated]
    always = made.tags.taggable or any(stands(made, path) for path in places) or any(one.tags and one.by_default for one in made.companions)
    assert bool(given.search(main)) == (made.tags.taggable or bool(places)), made.resource_type
    elsewhere = any(given.search(files.get(path, "")) for path in ("budget.tf", "anomaly.tf", "alarms.tf"))
    return always, elsewhere or (bool(places) and not always)


def stands(made: Blueprint, path: str) -> bool:
    """Return whether the blocks on the way to an argument stand in every configuration: required ones, or written by the module."""
    *names, _ = path.split(".")
    block = catalogue().resource_type(made.resource_type, made.schemas[0].version).block
    for name in names:
        if not (block.blocks[name].required or any(one.name == name and one.for_each is None for one in made.blocks)):
            return False
        block = block.blocks[name].block
    return True


def check_tags(made: Blueprint, files: Mapping[str, str]) -> None:
    """Check that keys are asked of every caller, of those who want a guardrail, or of nobody, as something carries them."""
    name = made.resource_type
    always, sometimes = carried(made, files)
    budgeted = made.budget.required and ("local.tags" in files["budget.tf"] or follows(files))
    stand = budgeted or made.alarms.required_kinds or made.alarms.on_by_default
    asked = [field.key for field in made.cost_fields if field.required]
    assert bool(asked) == bool(always or (sometimes and stand)), name
    assert len(asked) in {0, len(KEYS)}, name
    assert bool(ASKED_LATER.search(files["main.tf"])) == (sometimes and not asked), name
    own = rf"{re.escape(made.address)}\[0\].*\b{made.tags.path[-1]}\b" if made.tags.taggable else ""
    assert re.search(own, files["tests/cost.tftest.hcl"]), f"{name}: its own tests do not ask for its tags"
    members = files["variables.cost.tf"].partition('variable "cost"')[2].partition("})")[0]
    assert {key: bool(re.search(rf"\b{key}\s+= string$", members, re.MULTILINE)) for key in KEYS} == dict.fromkeys(KEYS, bool(asked)), name


def follows(files: Mapping[str, str]) -> bool:
    """Return whether an alarm stands wherever there is a budget: published always, by a price that no input decides and the default has."""
    prices = files.get("prices.tf", "")
    home = re.search(r'price_region == "auto" \? "(.+?)"', prices)
    default = home or re.search(r'"price_region" \{[^}]*default\s+= "(.+)"', files["variables.cost.tf"])
    published = files["alarms.tf"].partition("  published = {")[2].partition("\n  }")[0] if prices else ""
    listed = "".join(re.findall(rf"^    (?:global|{default[1] if default else 'global'}) += \{{(.*)\}}", prices, re.MULTILINE))
    counted = re.findall(r'^    (\w+) += \{[^}]*?\bprice += "(\w+)"', prices, re.MULTILINE)
    return any(f" {name} = " in listed and f"    {key} " not in published for key, name in counted)


def check_texts(made: Blueprint, files: Mapping[str, str]) -> None:
    """Check that README and variables say what carries the tags."""
    name, word = made.resource_type, made.tags_word
    always, sometimes = carried(made, files)
    described = files["variables.cost.tf"].partition('variable "budget"')[0]
    section = files["README.md"].partition(f"### {word.capitalize()}")[2].partition("### Budget")[0]
    assert ("everything in this module" in described) == ("Everything in this module" in section) == made.tags.taggable, name
    assert (f"Nothing in this module can carry {word}" in described) == (not always and not sometimes), name
    assert ("Nothing else that this module creates can" in section) == (not always and not sometimes), name
    assert ("is asked for only where there is such a thing" in described) == bool(ASKED_LATER.search(files["main.tf"])), name
    assert section.count(", asked for with it: ") == len([one for one in made.cost_fields if one.on_request]), name
    optional = "`budget` may be left out: " in files["README.md"]
    assert (optional, "`budget` has no default" in files["README.md"]) == (not made.budget.required, made.budget.required), name
    if is_free(name) and made.budget.free:
        row = free_row(name)
        said = f"stands on the bill of `{row.billed_with[0]}`" if row is not None and row.billed_with else "is free of charge"
        assert said in files["README.md"], name
        assert not SERVICE.search(files["budget.tf"]), f"{name}: what else is billed under its scope may be billed by any service"


def check_call(made: Blueprint, files: Mapping[str, str]) -> None:
    """Check that `cost` may be left out where nothing of it is asked, and that the scope is legal then."""
    name = made.resource_type
    declared = files["variables.cost.tf"].partition('variable "cost"')[2].partition("nullable")[0]
    needed = any(field.required for field in made.cost_fields) or "var.cost.scope != null" in files["variables.cost.tf"]
    assert bool(re.search(r"default\s+= \{\}", declared)) == (not needed), name
    guarded = made.budget.required or made.alarms.required_kinds or made.alarms.on_by_default
    minimal = set(re.findall(r"^  ([a-z_]+)\s+= ", files["examples/minimal/main.tf"], re.MULTILINE))
    assert ("cost" in minimal) == bool(needed or (guarded and made.identity.unnamed)), name
    assert ("budget" in minimal) == made.budget.required, name
    if made.identity.parts:
        unsaid = default_scope((part.sample for part in made.identity.parts if not part.expression.startswith("var.cost.")), 63)
        assert re.fullmatch(r"[a-z0-9_-]{1,63}", unsaid), name


def check_counts(made: Blueprint, files: Mapping[str, str]) -> None:
    """Check that README and variables say of the budget what its filter holds."""
    name = made.resource_type
    held = what_the_filter_holds(made.provider, files["budget.tf"])
    section = files["README.md"].partition("### Budget")[2].partition("### Alarms")[0]
    cost, _, rest = files["variables.cost.tf"].partition('variable "budget"')
    scope_row = next(line for line in files["README.md"].splitlines() if line.startswith(f"| `{made.tags.scope_key}` |"))
    assert what_a_text_says(section) == held, name
    assert what_a_text_says(rest.partition("type = object")[0]) == held, name
    by_scope = "scope" in held
    assert ("what the budget counts by |" in scope_row, "the budget counts by." in cost) == (by_scope, by_scope), name


def check_own_budget(made: Blueprint, files: Mapping[str, str]) -> None:
    """Check that no budget counts nothing by construction: where nothing carries the default scope, one is asked for, and a test asks."""
    name, readme = made.resource_type, files["README.md"]
    here = carried(made, files)[0] and not OF_OTHER_CLOUDS.match(name)
    needed = NEEDS_SCOPE.search(files["main.tf"])
    always = "var.cost.scope != null" in files["variables.cost.tf"]
    apart = any(one.whole for one in not_reached(name))
    if "scope" in what_the_filter_holds(made.provider, files["budget.tf"]):
        assert bool(needed or always) == (not here or always), name
        assert not needed or made.provider != "aws" or "local.own_anomaly" in needed[1], name
        unknown = not here and not made.budget.free and not apart and not is_priced(name) and not billed_if(name)
        assert ("fac does not know whether and how" in readme) == unknown, name
    asked = needed or (made.provider == "aws" and MONITOR_NEEDS_SCOPE.search(files["main.tf"]))
    assert bool(asked) == bool(re.search(r'^run "\w+_needs?_a_scope', files["tests/cost.tftest.hcl"], re.MULTILINE)), name
    assert "on the bill by itself" not in readme, name


def check_monitor(made: Blueprint, files: Mapping[str, str]) -> None:
    """Check that no anomaly monitor watches nothing by construction: it goes by the scope, whatever the budget counts by."""
    name = made.resource_type
    always = "var.cost.scope != null" in files["variables.cost.tf"]
    here = carried(made, files)[0]
    assert here or bool(MONITOR_NEEDS_SCOPE.search(files["main.tf"])) != always, name
    section = files["README.md"].partition("### Anomalies")[2].partition("\n### ")[0]
    description = files["variables.cost.tf"].partition('variable "anomaly"')[2].partition("type = object")[0]
    assert {"sees nothing of it" in section, "sees nothing of it" in description} == {made.budget.counts_by != "tag"}, name


def check_unknown(made: Blueprint, files: Mapping[str, str]) -> None:
    """Check that a README says it where nothing but the tags that a type takes speaks for its being billed."""
    name = made.resource_type
    told = free_row(name) is not None or not_reached(name) or made.tags.propagated or made.budget.why
    known = resource_types.is_curated(name) or is_priced(name) or bool(told)
    said = re.search(r" Fac does not know whether and how .* is billed: where it is not, the budget counts nothing", files["README.md"])
    assert bool(said) == (made.tags.taggable and not known), name


def what_the_filter_holds(provider: str, text: str) -> set[str]:
    """Return by what a rendered budget counts, read from its filter alone."""
    service = SERVICE.search(text)
    held = {"scope"} if re.search(SCOPE[provider], text) else set()
    held |= {next(filter(None, service.groups()))} if service else set()
    held |= {"resource"} if '"ResourceId"' in text else set()
    held |= {"project"} if '["projects/${google_project.' in text else set()
    return held or {"group"}


def what_a_text_says(text: str) -> set[str]:
    """Return by what a budget counts, read from a sentence about it."""
    said = {"scope"} if " = <scope>`" in text else set()
    said |= set(re.findall(r"service `(.+?)`", text))
    said |= {"resource"} if "by its resource id" in text else set()
    said |= {"project"} if "everything in the project" in text else set()
    return said | ({"group"} if "in the resource group" in text else set())


def check_project(made: Blueprint, files: Mapping[str, str]) -> None:
    """Check that a budget of a whole service, which stands above all projects, asks for one and says so."""
    name = made.resource_type
    assert PROJECT in files["main.tf"], name
    assert '["projects/${var.budget.project_number}"]' in files["budget.tf"], name
    assert "in the project of `budget.project_number`" in files["README.md"], name
    assert "project_number" in files["examples/minimal/main.tf"] or not made.budget.required, name
