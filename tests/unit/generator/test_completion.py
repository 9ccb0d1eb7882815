"""What a shell is told when the user presses the tabulator."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("fac-gen mod", ["module"]),
        ("fac-gen module a", ["aws_", "azurerm_"]),
        ("fac-gen module aws_sqs_queue_red", ["aws_sqs_queue_redrive_allow_policy", "aws_sqs_queue_redrive_policy"]),
        ("fac-gen explain google_storage_bucket_iam_m", ["google_storage_bucket_iam_member"]),
        ("fac-gen module nobody_", []),
    ],
)
def test_a_shell_completes_commands_and_resource_types(words: str, expected: list[str]) -> None:
    program = "import sys; sys.argv[0] = 'fac-gen'; from fac_gen.cli import main; main()"
    asked = {"_FAC_GEN_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(len(words.split()) - 1)}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env={**os.environ, **asked})
    assert done.stdout.split() == [f"plain,{name}" for name in expected]
