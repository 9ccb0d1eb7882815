"""What a module promises to take by default it takes: inputs that are left out, and objects with nothing in them but what they must hold.

A call may be refused in words of the module. It never dies of a null that an expression did not reckon with.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.offline.generator.library_roots import KNOWN_LATE, each_of, late, lines, providers

from fac_core.finding import Severity
from fac_core.hcl.literal import NotLiteralError, Value, value
from fac_core.hcl.reader import parse_expression
from fac_core.hcl.write import line
from fac_core.module.type_constraints import TypeConstraint, type_constraint
from fac_core.policy import BUILT_IN
from fac_core.resource_types import for_type
from fac_core.schema.catalogue import catalogue
from fac_core.schema_provider import OfflineProviders
from fac_core.terraform import Terraform, TerraformError
from fac_gen.blueprint.build import blueprint
from fac_gen.clouds import cloud_of
from fac_gen.library.everything import draw
from fac_gen.module import write_module
from fac_gen.render import interface_samples
from fac_gen.samples.arguments import sample

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from fac_core.terraform import Diagnostic
    from fac_gen.blueprint.module_blueprint import Blueprint, Input

pytestmark = pytest.mark.offline
MODULES = Path(__file__).parents[3] / "modules"
LIBRARY = [path.parents[1] for path in sorted(MODULES.glob("*/*/.fac/lock.json"))]
BY_CLOUD = [[one for one in LIBRARY if one.parent.name == cloud] for cloud in ("aws", "azurerm", "google")]
CHUNKS = [found[start : start + 16] for found in BY_CLOUD for start in range(0, len(found), 16)]
UNCURATED = 15
OURS = ("Invalid value for variable", "Resource precondition failed")
"""How Terraform heads what a module refuses in words of its own."""
_EACH = re.compile(r"(\w+) = each\.value\.\w+")
_INSTANCE = re.compile(r'module\.(\w+)\["(\w+)"\]')


def least(known: Value, wanted: TypeConstraint, name: str, provider: str, *, nested: bool) -> Value:
    """Return a value of a type with the members alone that it must have; ``nested``: with the objects, too, that it may have."""
    if wanted.kind == "object":
        given = known if isinstance(known, dict) else {}
        return {
            key: least(given.get(key), one.type, key, provider, nested=nested)
            for key, one in wanted.attributes.items()
            if not one.optional or (nested and "object(" in str(one.type))
        }
    if wanted.element is None:
        return known if known is not None else value(parse_expression(sample(name, wanted.kind, provider)))
    if wanted.kind == "map":
        first = next(iter(known.items())) if isinstance(known, dict) and known else ("example", None)
        return {first[0]: least(first[1], wanted.element, name, provider, nested=nested)}
    return [least(known[0] if isinstance(known, list) and known else None, wanted.element, name, provider, nested=nested)]


def objects(made: Blueprint) -> Iterator[tuple[str, Input, str]]:
    """Yield values for the inputs that hold objects, each with as little in it as its type allows."""
    for one in made.inputs:
        if "object(" not in one.type or one.name == "timeouts":
            continue
        try:
            known = value(parse_expression(one.sample))
        except NotLiteralError:
            known = None
        wanted = type_constraint(parse_expression(one.type))
        found = [line(least(known, wanted, one.name, made.provider, nested=nested)) for nested in (False, True)]
        for index, text in enumerate(dict.fromkeys(found)):
            yield f"{one.name}_{index}", one, text


def calls(made: Blueprint) -> dict[str, dict[str, str]]:
    """Return calls of a module that leave one input to its default, or give it the least that it takes."""
    shown = {one.name: one.sample for one in made.inputs if one.shown}
    found = {f"{name}_least": shown | {one.name: text} for name, one, text in objects(made)}
    for one in made.inputs:
        if one.shown and not one.required:
            found[f"{one.name}_left_out"] = {name: given for name, given in shown.items() if name != one.name}
    every = {"budget": '{ shared = "shop" }', "cost": interface_samples.cost(made, scope="orders")}
    required = interface_samples.required_alarms(made)
    every |= {"alarms": interface_samples.alarms(made, required)} if required else {}
    return {label: given | every for label, given in found.items()}


def _call(made: Blueprint, label: str, given: Mapping[str, str]) -> str:
    said = "\n".join(f"{name} = {late(text)}" for name, text in given.items())
    return f'module "{made.resource_type}_{label}" {{\nsource = "./{made.resource_type}"\n{lines(providers(made))}\n{said}\n}}\n'


def problems(root: Path, types: Iterable[str]) -> list[str]:
    """Plan a root that calls these modules, which stand beside it; return the errors that no module tells in its own words.

    All calls of a module are instances of one block. What is refused there may have hidden what is wrong with other instances: these are
    planned again without it, and calls whose input is refused, each on its own.
    """
    made = {name: blueprint(name, BUILT_IN) for name in types}
    groups = {name: calls(one) for name, one in made.items()}
    alone: list[str] = []
    errors: list[Diagnostic] = []
    while alone or any(groups.values()):
        blocks = [each_of(made[name], some, f"./{name}") for name, some in groups.items() if some]
        found = _errors(root, types, [*alone, *blocks])
        errors += found
        refused = _refused(found, (root / "main.tf").read_text().splitlines(), groups)
        alone = [_call(made[name], label, groups[name][label]) for name, some in refused.items() for label, asked in some.items() if asked]
        groups = {name: {label: one for label, one in groups[name].items() if label not in some} for name, some in refused.items()}
    return sorted({_told(one) for one in errors if not one.summary.startswith(OURS)})


def _refused(errors: Iterable[Diagnostic], text: list[str], groups: Mapping[str, Mapping[str, object]]) -> dict[str, dict[str, bool]]:
    """Return the calls that modules refuse, by module, and whether each is to be asked alone: whose an input is, nobody says."""
    found: dict[str, dict[str, bool]] = {}
    for one in errors:
        if one.summary == OURS[1] and (at := _INSTANCE.match(one.address or "")):
            found.setdefault(at[1], {})[at[2]] = False
        elif one.summary == OURS[0] and one.range and (given := _EACH.fullmatch(text[one.range.start.line - 1])):
            block = next(line for line in reversed(text[: one.range.start.line]) if line.startswith('module "')).split('"')[1]
            labels = [label for label in groups[block] if re.fullmatch(rf"{given[1]}_(\d+_least|left_out)", label)]
            assert labels, f"{block} refuses its input {given[1]} in calls that give it as all do"
            found[block] = dict.fromkeys(labels, True) | found.get(block, {})
    return found


def _errors(root: Path, types: Iterable[str], calls: Iterable[str]) -> list[Diagnostic]:
    configured = [f'provider "{one}" {{\n{cloud_of(one).provider_needs}\n}}\n' for one in {name.partition("_")[0] for name in types}]
    (root / "main.tf").write_text("\n".join([KNOWN_LATE, *configured, *calls]))
    with (
        OfflineProviders([root, *(root / name for name in types)]) as offline,
        Terraform(root, environment=offline.environment) as terraform,
    ):
        try:
            terraform.init()
            terraform.plan()
        except TerraformError as error:
            return [one for one in error.diagnostics if one.severity is Severity.ERROR]
    return []


def _told(one: Diagnostic) -> str:
    return re.sub(r"\s+", " ", str(one))


@pytest.mark.parametrize("some", CHUNKS, ids=lambda some: f"{some[0].parent.name}-{some[0].name}")
def test_the_library_takes_what_its_inputs_are_by_default(some: list[Path], tmp_path: Path) -> None:
    made = {f"{one.parent.name}_{one.name.replace('-', '_')}": one for one in some}
    for name, folder in made.items():
        shutil.copytree(folder, tmp_path / name, ignore=shutil.ignore_patterns(".terraform*"))
    assert not problems(tmp_path, made)


@pytest.mark.parametrize("provider", ["aws", "azurerm", "google"])
def test_types_nobody_curated_take_what_their_inputs_are_by_default(provider: str, tmp_path: Path) -> None:
    made = draw([name for name in catalogue().names(provider) if for_type(name) is None], UNCURATED, 28)
    for name in made:
        write_module(name, tmp_path / name, policy=BUILT_IN)
    assert not problems(tmp_path, made)


def test_what_dies_of_a_null_is_seen(tmp_path: Path) -> None:
    folder = tmp_path / "aws_eks_node_group"
    shutil.copytree(MODULES / "aws/eks-node-group", folder, ignore=shutil.ignore_patterns(".terraform*"))
    text = (folder / "main.tf").read_text()
    (folder / "main.tf").write_text(re.sub(r"try\((var\.update_config\.max.*), true\)\n", r"\1\n", text))
    assert any("Attempt to get attribute from null value" in one for one in problems(tmp_path, ["aws_eks_node_group"]))
