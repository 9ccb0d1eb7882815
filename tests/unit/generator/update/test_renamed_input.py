"""An input that the user renamed stays renamed, in every file, when a newer generator changes what stands beside it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from fac_core.errors import UserError
from fac_core.policy import BUILT_IN
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.module import write_module
from fac_gen.render.environment import TEMPLATES
from fac_gen.update.module import Request, update_module

pytestmark = pytest.mark.unit
LIBRARY = sorted(path.parents[1] for path in (Path(__file__).parents[4] / "modules").glob("*/*/.fac/lock.json"))
OLD, NEW = "5.100.0", "6.69.1"
"""The newer provider takes a region: arguments, inputs and a part of the scope come in beside those that are there."""


def type_of(folder: Path) -> str:
    return f"{folder.parent.name}_{folder.name.replace('-', '_')}"


def renamed(folder: Path, name: str) -> None:
    """Call the input `title` wherever the module speaks of it."""
    for path in (*folder.rglob("*.tf"), *folder.rglob("*.hcl")):
        text = re.sub(rf"\bvar\.{name}\b", "var.title", path.read_text())
        path.write_text(text.replace(f'variable "{name}"', 'variable "title"'))


def said(folder: Path, name: str) -> list[str]:
    """Return the files that still speak of the input by its old name."""
    words = re.compile(rf'\bvar\.{name}\b|variable "{name}"')
    return [path.name for path in (*folder.rglob("*.tf"), *folder.rglob("*.hcl")) if words.search(path.read_text())]


def both(resource_type: str) -> str | None:
    """Return the name input of a module that stands under both versions."""
    try:
        return blueprint(resource_type, BUILT_IN, Options(provider_version=OLD)).name_input
    except UserError:
        return None


def test_a_renamed_input_meets_no_conflict_when_the_provider_is_another(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    found, tried = {}, 0
    for folder in [one for one in LIBRARY if one.parent.name == "aws"][::3]:
        name, module = both(type_of(folder)), tmp_path / folder.name
        if name is None:
            continue
        write_module(type_of(folder), module, policy=BUILT_IN, options=Options(provider_version=OLD))
        renamed(module, name)
        outcome = update_module(module, Request(provider_version=NEW))
        tried += "coalesce(var.region, data.aws_region.current.id)" in (module / "tags.tf").read_text()
        if outcome.conflicts or said(module, name):
            found[folder.name] = [*outcome.conflicts, *said(module, name)]
    assert found == {}
    assert tried > 10


@pytest.mark.parametrize("resource_type", ["aws_sqs_queue", "azurerm_storage_account", "google_storage_bucket"])
def test_a_renamed_input_meets_no_conflict_when_parts_of_the_scope_come_beside_it(resource_type: str, tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    write_module(resource_type, tmp_path / "module", policy=BUILT_IN)
    renamed(tmp_path / "module", "name")
    templates = tmp_path / "templates"
    (templates / "common").mkdir(parents=True)
    text, beside = (TEMPLATES / "common/_scope.tf.j2").read_text(), "{{ part.expression }},\n"
    (templates / "common/_scope.tf.j2").write_text(text.replace(beside, f'"before",\n{beside}"after",\n'))
    outcome = update_module(tmp_path / "module", Request(templates=templates))
    assert outcome.conflicts == ()
    tags = (tmp_path / "module/tags.tf").read_text()
    assert '"before",\n    var.title,\n    "after",\n' in tags
    assert said(tmp_path / "module", "name") == []
