"""What modules of any type show in their examples is taken by the real provider: of all types as plain resources, of some as modules.

The library's own examples are planned by test_aws. A resource is written as its module would write it, from the samples of its inputs;
so one process asks the provider about all types at once.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from tests.real_provider.example_values import in_json, resource
from tests.real_provider.test_aws import OWN_PROVIDER, PROVIDER

from fac_core import resource_types
from fac_core.policy import BUILT_IN
from fac_core.schema.catalogue import catalogue
from fac_core.terraform import Terraform, TerraformError
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.module import module_files

if TYPE_CHECKING:
    from fac_gen.blueprint.module_blueprint import Blueprint

pytestmark = pytest.mark.real_provider

ROOT = Path(__file__).parents[2]
VERSION = "5.100.0"
NOT_ASKED = {
    "aws_cloudcontrolapi_resource",  # the provider asks AWS itself at plan
    "aws_sfn_state_machine",
    "aws_snapshot_create_volume_permission",
    "aws_iam_saml_provider",  # a document of a thousand characters
}
TYPES = sorted({*catalogue().names("aws", version=VERSION)} - NOT_ASKED)
PLAIN = [name for name in TYPES if not resource_types.is_curated(name)]
LIBRARY = {f"aws_{folder.parents[1].name.replace('-', '_')}" for folder in (ROOT / "modules/aws").glob("*/.fac/lock.json")}
CURATED = [name for name in TYPES if resource_types.is_curated(name) and name not in LIBRARY]
MODULES = [*((name, "complete") for name in PLAIN[::22]), *((name, kind) for name in CURATED for kind in ("minimal", "complete"))]
"""What the smallest example of the others holds, the test of all types asks."""


def made(name: str) -> Blueprint:
    """Decide about the module of a type under the version that is asked."""
    found = blueprint(name, BUILT_IN)
    holds = any(one.version == VERSION for one in found.schemas)
    return found if holds else blueprint(name, BUILT_IN, Options(provider_version=VERSION))


def planned(name: str) -> dict[str, Any]:
    """Write a type's resource as the smallest example of its module has it, in JSON."""
    return in_json(resource(made(name), catalogue().resource_type(name, VERSION).block))


def refusals(folder: Path, cli_config: str) -> list[str]:
    """Plan; return what the provider refuses."""
    with Terraform(folder, cli_config=cli_config, environment={"GOMAXPROCS": "2"}) as terraform:
        terraform.init()
        try:
            terraform.plan()
        except TerraformError as error:
            return sorted(f"{one.address}: {one}" for one in error.diagnostics)
    return []


def test_the_smallest_example_of_every_type_is_taken(tmp_path: Path, cli_config: str) -> None:
    (tmp_path / "provider.tf").write_text(PROVIDER.format(skip_account="true", endpoints=""))
    (tmp_path / "main.tf.json").write_text(json.dumps({"resource": {name: {"this": planned(name)} for name in PLAIN}}))
    assert len(PLAIN) > 1400
    assert refusals(tmp_path, cli_config) == []


def test_examples_of_modules_are_taken(tmp_path: Path, cli_config: str) -> None:
    calls = [write(tmp_path, name, kind) for name, kind in MODULES]
    (tmp_path / "main.tf").write_text("\n".join([PROVIDER.format(skip_account="true", endpoints=""), *calls]))
    assert len(calls) > 150
    assert refusals(tmp_path, cli_config) == []


def write(folder: Path, name: str, kind: str) -> str:
    """Write the module of a type with one of its examples; return a call of that."""
    for path, text in module_files(made(name), base=False).items():
        if not path.startswith(("tests/", f"examples/{'minimal' if kind == 'complete' else 'complete'}/")):
            target = folder / name / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(OWN_PROVIDER.sub("", text))
    return f'module "{name}_{kind}" {{\n  source    = "./{name}/examples/{kind}"\n  providers = {{ aws = aws }}\n}}\n'
