from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_core.schema.catalogue import SEARCH_PATH, catalogue
from fac_core.schema.resource_schema import Attribute, Block, Kind, ProviderVersion, ResourceType
from fac_core.schema.writing import render

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.unit.linter.conftest import Lint

pytestmark = pytest.mark.unit
PROVIDER = ProviderVersion("nimbus", "1.0.0", "registry.terraform.io/cumulus/nimbus")
BUCKET = Block({"tags": Attribute("tags", ("map", "string"), optional=True)})
MIXED = 'resource "nimbus_bucket" "a" {}\nresource "aws_sqs_queue" "b" {}\n'


@pytest.fixture
def _imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Give the catalogue a provider whose cloud nobody has described."""
    types = [ResourceType("nimbus", Kind.PROVIDER, PROVIDER, Block()), ResourceType("nimbus_bucket", Kind.RESOURCE, PROVIDER, BUCKET)]
    (tmp_path / "schemas").mkdir()
    (tmp_path / "schemas/nimbus-1.0.0.jsonl").write_bytes(render(types, PROVIDER, {"source": "a test"}))
    monkeypatch.setenv(SEARCH_PATH, str(tmp_path / "schemas"))
    catalogue.cache_clear()
    yield
    catalogue.cache_clear()


@pytest.mark.usefixtures("_imported")
def test_a_provider_of_no_cloud_is_asked_for_nothing_and_hides_nothing(lint: Lint) -> None:
    found = lint({"m/main.tf": MIXED}, paths=("m",)).report.findings
    assert {one.address for one in found if one.rule == "missing-cost-tags"} == {"aws_sqs_queue.b"}
