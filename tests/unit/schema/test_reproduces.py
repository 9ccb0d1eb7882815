"""The shipped data are what the importers make of their sources: needs the wheels (FAC_SCHEMA_SOURCES)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_core.schema.catalogue import DATA, Catalogue
from fac_core.schema.importers import import_file

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(("provider", "reference"), [("aws", "5.100.0"), ("azurerm", None), ("google", None)])
def test_shipped_bytes_are_the_importers(wheels: Path, provider: str, reference: str | None) -> None:
    shipped = Catalogue([DATA])
    file = shipped.file(provider)
    wheel = wheels / file.provenance["file"]
    if not wheel.is_file():
        pytest.skip(f"FAC_SCHEMA_SOURCES lacks {wheel.name}")
    (imported,) = import_file(wheel, reference=shipped.file(provider, reference) if reference else None, descriptions=False)
    assert imported.data == file.path.read_bytes()
