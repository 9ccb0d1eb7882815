"""Modules that other people wrote validate offline; they are not part of this repository."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from fac_core.finding import Severity
from fac_core.schema_provider import OfflineProviders
from fac_core.terraform import Terraform

pytestmark = pytest.mark.offline

VARIABLE = "FAC_COMMUNITY_MODULES"


def checkouts() -> list[Path]:
    """Return the module folders inside the folder that the variable names: each checkout and its ``modules/*``."""
    root = os.environ.get(VARIABLE)
    if not root:
        return []
    folders = [folder for checkout in sorted(Path(root).iterdir()) for folder in (checkout, *sorted(checkout.glob("modules/*")))]
    return [folder for folder in folders if any(folder.glob("*.tf"))]


@pytest.mark.skipif(not checkouts(), reason=f"{VARIABLE} names no folder of module checkouts")
@pytest.mark.parametrize("folder", checkouts() or [Path()], ids=lambda path: "/".join(path.parts[-3:]))
def test_a_community_module_validates(folder: Path) -> None:
    with OfflineProviders([folder]) as offline, Terraform(folder, environment=offline.environment) as terraform:
        terraform.init()
        assert [str(item) for item in terraform.validate() if item.severity is Severity.ERROR] == []
