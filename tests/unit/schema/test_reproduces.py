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
    pages = wheels / "pages" / provider if "pages" in file.provenance else None
    if pages and not pages.is_dir():
        pytest.skip(f"FAC_SCHEMA_SOURCES lacks {pages.name}, the pages of its resource types or a wheel pulumi_{provider}, in pages")
    pages = next(pages.glob("*.whl"), pages) if pages else None
    known = shipped.file(provider, reference) if reference else None
    (imported,) = import_file(wheel, reference=known, pages=pages, descriptions=False)
    assert imported.data == file.path.read_bytes()
