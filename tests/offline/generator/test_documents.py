"""Documents that modules write for the cloud's API (policies, rules) hold no null: an input that is null takes its part along."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from fac_core.schema_provider import OfflineProviders
from fac_core.terraform import Terraform

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.offline
MODULES = Path(__file__).parents[3] / "modules"
EXAMPLES = ("minimal", "complete")
# AWS writes every part of a monitor's expression, null or not, and compares with that.
WRITTEN_WITH_NULLS = ".monitor_specification"


def texts(value: object, at: str) -> Iterator[tuple[str, str]]:
    """Yield every text within a planned value, with its path."""
    if isinstance(value, str):
        yield at, value
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from texts(item, f"{at}.{name}")
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from texts(item, f"{at}[{number}]")


def resources(module: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield from module.get("resources", [])
    for child in module.get("child_modules", []):
        yield from resources(child)


def holds_null(text: str) -> bool:
    """Whether a text is a JSON document with a null somewhere, or with nothing but an empty list of rules or statements."""
    try:
        document = json.loads(text) if text[:1] in "[{" else None
    except ValueError:
        return False
    waiting = [document] if document is not None else []
    while waiting:
        one = waiting.pop()
        if one is None:
            return True
        waiting += one.values() if isinstance(one, dict) else one if isinstance(one, list) else ()
    return isinstance(document, dict) and any(document.get(key) == [] for key in ("rules", "Statement", "Rules"))


@pytest.mark.parametrize("provider", ["aws", "azurerm", "google"])
def test_documents_of_the_library_hold_no_null(provider: str, tmp_path: Path) -> None:
    shutil.copytree(MODULES / provider, tmp_path / "modules", ignore=shutil.ignore_patterns(".terraform*"))
    examples = [lock.parents[1] / "examples" / name for lock in sorted(tmp_path.glob("modules/*/.fac/lock.json")) for name in EXAMPLES]
    calls = [f'module "{one.parents[1].name}_{one.name}" {{\n  source = "./{one.relative_to(tmp_path)}"\n}}\n' for one in examples]
    (tmp_path / "main.tf").write_text("\n".join(calls))
    folders = [tmp_path, *examples, *(one.parents[1] for one in examples)]
    with OfflineProviders(folders) as offline, Terraform(tmp_path, environment=offline.environment) as terraform:
        terraform.init()
        plan = terraform.show(terraform.plan())
    planned = list(resources(plan["planned_values"]["root_module"]))
    assert len(planned) > 100
    found = [at for one in planned for at, text in texts(one.get("values", {}), one["address"]) if holds_null(text)]
    assert not [at for at in found if not at.endswith(WRITTEN_WITH_NULLS)]
