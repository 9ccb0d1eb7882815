"""Every caller of an adopted module is named, those that call a wrapper of it too; and the provider's schema is the module's own."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from fac_core.policy import BUILT_IN
from fac_core.schema.catalogue import catalogue
from fac_gen.adopt import adopt

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit
QUEUE = 'variable "name" {}\n\nresource "aws_sqs_queue" "this" {\n  name = var.name\n}\n'
PAYS = "cost (application, cost_center, environment and owner)"


def write(folder: Path, files: dict[str, str]) -> Path:
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    return folder


def call(name: str, source: str, more: str = "") -> str:
    return f'module "{name}" {{\n  source = "{source}"\n{more}}}\n'


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    files = {
        "modules/queue/main.tf": QUEUE,
        "modules/queue/examples/basic/main.tf": call("queue", "../.."),
        "modules/queue/tests/own.tftest.hcl": 'variables {\n  name = "x"\n}\n',
        "modules/pair/main.tf": "\n" + call("orders", "../queue") + call("dead", "../queue"),
        "modules/set/main.tf": call("pair", "../pair"),
        "live/prod/main.tf": call("set", "../../modules/set") + call("given", "../../modules/queue", "  cost = {}\n  budget = null\n"),
        "live/other/main.tf": call("queue", "registry.example.com/x/queue/aws") + call("none", "../../modules/other"),
        "modules/other/main.tf": "",
    }
    return write(tmp_path, files)


def test_every_caller_is_named_wrappers_included(repository: Path) -> None:
    notes = adopt(repository / "modules/queue", BUILT_IN).notes
    told = [one for one in notes if "calls" in one or "tests the module" in one]
    needs, wraps = f"give it {PAYS} and budget", "; it is called itself, so let it take them as inputs and hand them in, or say them itself"
    assert told == [
        f"modules/pair/main.tf:2 module.orders calls the module: {needs}{wraps}",
        f"modules/pair/main.tf:5 module.dead calls the module: {needs}{wraps}",
        f"modules/queue/examples/basic/main.tf:1 module.queue calls the module: {needs}",
        f"modules/set/main.tf:1 module.pair calls modules/pair: {needs}{wraps}",
        f"live/prod/main.tf:1 module.set calls modules/set: {needs}",
        f"tests/own.tftest.hcl tests the module: let its variables give {PAYS} and budget",
    ]


def test_what_cannot_be_read_elsewhere_in_the_repository_is_told_and_stops_nothing(repository: Path) -> None:
    (repository / "live/lost").mkdir()
    (repository / "live/lost/main.tf").symlink_to("nowhere.tf")
    notes = adopt(repository / "modules/queue", BUILT_IN).notes
    (told,) = (one for one in notes if "cannot be told" in one)
    assert told.startswith("whether live/lost calls the module cannot be told: ")
    assert "No such file or directory" in told
    assert any("modules/pair/main.tf:2 module.orders calls the module" in one for one in notes)


WRITTEN = {
    "a comment": 'source /* = */ = /* "x" */ "../queue"',
    "a comment of several lines": 'source /* the\nqueue */ = "../queue"',
    "escapes": 'source = "../q\\u0075eue"',
    "in brackets": 'source = ("../queue")',
    "a way around": 'source = "../pair/.././queue/"',
    "JSON": '{"module": {"more": {"source": "..\\/queue"}}}',
}


@pytest.mark.parametrize("written", WRITTEN.values(), ids=WRITTEN)
def test_callers_are_found_however_they_write_it(written: str, repository: Path) -> None:
    in_json = written.startswith("{")
    path = f"modules/more/main.tf{'.json' if in_json else ''}"
    write(repository, {path: written if in_json else f'module "more" {{\n  {written}\n}}\n'})
    assert sum(one.startswith(path) for one in adopt(repository / "modules/queue", BUILT_IN).notes) == 1


def test_callers_who_may_go_without_are_named_too(repository: Path) -> None:
    notes = adopt(repository / "modules/queue", BUILT_IN, optional_cost=True).notes
    told = f"live/prod/main.tf:1 module.set calls modules/set: it has no guardrails until it gives {PAYS} and budget"
    assert told in notes
    assert not any("tests the module" in one for one in notes), "nobody must do anything"


def test_callers_in_a_circle_are_named_once(repository: Path) -> None:
    (repository / "modules/pair/more.tf").write_text(call("set", "../set"))
    assert sum("modules/set/main.tf:1" in one for one in adopt(repository / "modules/queue", BUILT_IN).notes) == 1


def schemas(folder: Path) -> list[str]:
    return [one["version"] for one in json.loads((folder / ".fac/lock.json").read_text())["schemas"]]


def requiring(folder: Path, constraint: str, resource: str) -> Path:
    provider = resource.partition("_")[0]
    versions = f'terraform {{\n  required_providers {{\n    {provider} = {{\n      version = "{constraint}"\n    }}\n  }}\n}}\n'
    return write(folder / "module", {"main.tf": f'resource "{resource}" "this" {{}}\n', "versions.tf": versions})


SNAPSHOTS = [(provider, one.version) for provider in catalogue().providers() for one in catalogue().versions(provider)]
TYPE = {"aws": "aws_sqs_queue", "azurerm": "azurerm_storage_account", "google": "google_storage_bucket"}


@pytest.mark.parametrize(("provider", "version"), SNAPSHOTS)
def test_the_schema_is_that_of_the_module_s_own_provider(provider: str, version: str, tmp_path: Path) -> None:
    folder = requiring(tmp_path, f"~> {version.rpartition('.')[0]}", TYPE[provider])
    assert not any("no schema" in one for one in adopt(folder, BUILT_IN, write=True).notes)
    assert schemas(folder) == [version]
    assert adopt(folder, BUILT_IN).files == {}


def test_a_wide_constraint_takes_every_schema(tmp_path: Path) -> None:
    folder = requiring(tmp_path, ">= 5.0", "aws_sqs_queue")
    adopt(folder, BUILT_IN, write=True)
    assert schemas(folder) == ["6.69.1", "5.100.0"]


@pytest.mark.parametrize("provider", TYPE)
def test_a_constraint_without_a_schema_is_told(provider: str, tmp_path: Path) -> None:
    notes = adopt(requiring(tmp_path, "~> 1.2", TYPE[provider]), BUILT_IN).notes
    assert any(one.startswith(f"no schema of {provider} ~> 1.2 is known here") for one in notes)
