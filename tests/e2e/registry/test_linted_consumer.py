"""fac-lint fetches a module that the registry holds, and judges the call with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from tests.e2e.registry.test_terraform import HOST, host_block

from fac_lint.cli import command

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.e2e.registry.conftest import Server

pytestmark = pytest.mark.e2e

MODULE = """
variable "tags" {
  type = map(string)
}

resource "aws_sqs_queue" "this" {
  tags = var.tags
}
"""


def test_a_call_is_judged_with_the_module_of_the_registry(
    serve: Callable[..., Server], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = serve()
    folder, root = tmp_path / "queue", tmp_path / "root"
    for path, text in {
        folder / "main.tf": MODULE,
        root / "main.tf": f'module "queue" {{\n  source  = "{HOST}/acme/queue/aws"\n  version = "~> 1.0"\n  tags    = {{}}\n}}\n',
        root / "finops.yaml": "version: 1\ntags: {required: {owner: {}}}\nbudgets: {required: false}\n",
        tmp_path / "user.tfrc": host_block(server.url, server.token("read")),
    }.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    server.publish(folder, "1.2.0", server.token())
    monkeypatch.setenv("TF_CLI_CONFIG_FILE", str(tmp_path / "user.tfrc"))
    found = CliRunner().invoke(command, ["--no-cache", "--download-modules", str(root)], standalone_mode=False)
    assert found.return_value == 1, found.output
    assert "module.queue does not pass owner" in found.output
    assert {path.name for path in root.iterdir()} == {"main.tf", "finops.yaml"}
