"""A companion carries tags only where every provider version that the module holds under takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_core.resource_types import load
from fac_gen.blueprint.companions import companions_of
from fac_gen.blueprint.curation import Curation

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit
UNIT = """
noun: stream
billing_service: Example
pricing_units: [things]
companions:
  consumer:
    resource_type: aws_kinesis_stream_consumer
    why: W.
    arguments: {name: '"reports"', stream_arn: aws_kinesis_stream.this.arn}
"""


@pytest.mark.parametrize(("version", "tags"), [(None, None), ("5.100.0", None), ("6.69.1", "tags")])
def test_a_companion_is_tagged_where_every_version_can(tmp_path: Path, version: str | None, tags: str | None) -> None:
    path = tmp_path / "kinesis_stream.yaml"
    path.write_text(UNIT)
    (one,) = companions_of(Curation(load(path, "aws_kinesis_stream")), "tags", version)
    assert one.tags == tags
