"""Arguments that something else changes after creation, also those inside a block."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_core.resource_types import load
from fac_gen.blueprint.curation import Curation

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit
UNIT = "noun: group\nbilling_service: Example\npricing_units: [things]\nignore_changes: [version, scaling_config.desired_size]\n"


def test_an_argument_of_a_block_is_spoken_of_by_its_first_index(tmp_path: Path) -> None:
    path = tmp_path / "eks_node_group.yaml"
    path.write_text(UNIT)
    assert Curation(load(path, "aws_eks_node_group")).ignore_changes == ("version", "scaling_config[0].desired_size")
