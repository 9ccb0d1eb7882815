"""Each precondition of a curated type is broken by the inputs that the generated tests give for it, by no other, and says its sentence."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest
from tests.offline.generator.library_roots import KNOWN_LATE, late, lines, providers

from fac_core.finding import Severity
from fac_core.names import resource_type as type_of
from fac_core.policy import BUILT_IN
from fac_core.resource_types import for_type, names
from fac_core.schema_provider import OfflineProviders
from fac_core.terraform import Terraform, TerraformError
from fac_gen.blueprint.build import blueprint
from fac_gen.clouds import cloud_of
from fac_gen.module import write_module
from fac_gen.render import interface_samples

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from fac_gen.blueprint.module_blueprint import Blueprint

pytestmark = pytest.mark.offline
TYPES = [name for one in names() if (known := for_type(name := type_of(*one.split("/", 1)))) and known.preconditions]


def calls(made: Blueprint) -> Iterator[tuple[str, str, str]]:
    """Yield a name, a call of the module of that name that breaks one precondition, and what that says."""
    shown = {one.name: one.sample for one in made.inputs if one.shown}
    for index, one in enumerate(made.preconditions):
        if not one.untested:
            given = "\n".join(f"{name} = {late(value)}" for name, value in {**shown, **one.breaks}.items())
            label = f"{made.resource_type}_{index}"
            tested = interface_samples.tested(made)
            yield label, f'module "{label}" {{\nsource = "./{label}"\n{lines(providers(made))}\n{given}\n{tested}\n}}\n', one.message


@pytest.mark.parametrize("provider", ["aws", "azurerm", "google"])
def test_what_breaks_a_precondition_is_refused_by_it_alone(provider: str, tmp_path: Path) -> None:
    types = [name for name in TYPES if name.startswith(f"{provider}_")]
    every = []
    for name in types:
        write_module(name, tmp_path / name, policy=BUILT_IN)
        broken = list(calls(blueprint(name, BUILT_IN)))
        for label, _, _ in broken:  # what is said has a file and no address: one folder for each call
            shutil.copytree(tmp_path / name, tmp_path / label, copy_function=os.link)
        every += broken
    needs = f'provider "{provider}" {{\n{cloud_of(provider).provider_needs}\n}}\n'
    (tmp_path / "main.tf").write_text(KNOWN_LATE + needs + "".join(text for _, text, _ in every))
    said: dict[str, list[str]] = {label: [] for label, _, _ in every}
    folders = [tmp_path, *(tmp_path / name for name in types)]
    with OfflineProviders(folders) as offline, Terraform(tmp_path, environment=offline.environment) as terraform:
        terraform.init()
        with pytest.raises(TerraformError) as caught:
            terraform.plan()
    for one in caught.value.diagnostics:
        if one.severity is Severity.ERROR:
            said.setdefault((one.file or "").partition("/")[0], []).append(one.detail.partition("\n")[0])
    assert said == {label: [message] for label, _, message in every}
