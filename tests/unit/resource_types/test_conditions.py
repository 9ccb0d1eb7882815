"""Conditions in facts: a validation speaks of its own variable, and a precondition stands where there is something."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_core.document.problems import DocumentError
from fac_core.resource_types.facts_reading import load

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

FACTS = """\
noun: queue
billing_service: Amazon Simple Queue Service
pricing_units: [million requests]
"""


def refused(path: Path, text: str) -> str:
    path.write_text(FACTS + text, encoding="utf-8")
    with pytest.raises(DocumentError) as caught:
        load(path, "aws_sqs_queue")
    return str(caught.value)


def test_a_validation_that_asks_for_another_input_is_refused(tmp_path: Path) -> None:
    text = "arguments:\n  name:\n    validation: {condition: var.name != var.fifo_queue, message: Another one.}\n"
    assert "the validation of name asks for fifo_queue, which Terraform before 1.9 refuses" in refused(tmp_path / "sqs_queue.yaml", text)


def test_a_precondition_of_no_companion_is_refused(tmp_path: Path) -> None:
    text = "preconditions:\n  - {condition: var.name != null, message: Give a name., of: policy}\n"
    assert "there is no companion 'policy'" in refused(tmp_path / "sqs_queue.yaml", text)
