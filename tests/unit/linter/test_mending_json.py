"""What `--fix` and `--diff` say of files in Terraform's JSON syntax, which they leave alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.unit.linter.test_mending import folder, run

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit
__all__ = ["folder"]


@pytest.mark.parametrize("arguments", [("--fix",), ("--diff",), ("--fix", "--unsafe-fixes")])
def test_findings_in_json_are_left_alone_and_counted(arguments: tuple[str, ...], folder: Path) -> None:
    text = '{"resource": {"aws_sqs_queue": {"j": {}}, "aws_ebs_volume": {"v": {"type": "gp2", "tags": "${var.tags}"}}}}'
    (folder / "more.tf.json").write_text(text)
    code, _, err = run(*arguments)
    assert (code, (folder / "more.tf.json").read_text()) == (1, text)
    assert "two findings in JSON syntax left alone: only files in native syntax are mended" in err


def test_nothing_is_said_of_json_where_none_is_violated(folder: Path) -> None:
    (folder / "more.tf.json").write_text('{"resource": {"aws_sqs_queue": {"j": {"tags": "${var.tags}"}}}}')
    assert "JSON" not in run("--fix")[2]
