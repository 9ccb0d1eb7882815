"""What the source of a call names is looked for where Terraform finds it (``terraform get`` of 1.11.4 was asked)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.linter.conftest import Lint, Verdicts

pytestmark = pytest.mark.unit

QUEUE = 'resource "aws_sqs_queue" "q" {{\n  tags = {{ application = "a", cost_center = "c", environment = "e", {key} = "o" }}\n}}\n'
GOOD, BAD = QUEUE.format(key="owner"), QUEUE.format(key="holder")
HERE = "whether everything that module.m makes has its tags cannot be told: module.m "
MANIFEST = '{"Modules": [{"Key": "m", "Source": "x//sub", "Dir": ".terraform/modules/m/sub"}]}'


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("{here}/kept/good", "compliant"),
        ("{here}/kept//good", "compliant"),
        ("{here}/kept/bad/../good", "compliant"),
        ("file://{here}/kept//good", "compliant"),
        ("file://{here}/kept/good?archive=false", "is not here"),
        ("{here}/gone", "names a folder that is not there"),
        ("{here}/kept/good.zip", "is not here"),
        ("../kept//good", "compliant"),
        (".//../kept/good/", "compliant"),
        ("../links/to_bad/../good", "compliant"),  # links/good: Terraform takes .. away before it follows links
        ("../kept/good?ref=v1", "names a folder that is not there"),
        ("git::file://{here}/kept//good?ref=v1", "is not here"),
        ("example/queue/aws//sub", "is not here"),
    ],
)
def test_where_a_source_leads(source: str, wanted: str, tmp_path: Path, lint: Lint) -> None:
    for name in ("kept", "links"):
        (tmp_path / name).mkdir()
    (tmp_path / "links" / "to_bad").symlink_to(tmp_path / "kept" / "bad")
    (tmp_path / "links" / "good").symlink_to(tmp_path / "kept" / "good")
    (tmp_path / "kept" / "good.zip").write_bytes(b"PK")
    root = f'module "m" {{\n  source = "{source.format(here=tmp_path)}"\n}}\n'
    files = {"root/main.tf": root, "kept/good/main.tf": GOOD, "kept/bad/main.tf": BAD}
    (found,) = lint(files, select=("missing-cost-tags",), paths=("root",)).report.findings
    assert wanted in (str(found.verdict), found.message.removeprefix(HERE).partition(";")[0])


@pytest.mark.parametrize("source", ["example/queue/aws//sub", "git::https://example.com/queue.git//sub?ref=v1", "{here}/gone//sub"])
def test_what_init_has_fetched_is_where_it_says(source: str, tmp_path: Path, lint: Lint, verdicts: Verdicts) -> None:
    call = f'module "m" {{\n  source = "{source.format(here=tmp_path)}"\n}}\n'
    files = {"main.tf": call, ".terraform/modules/m/main.tf": GOOD, ".terraform/modules/m/sub/main.tf": BAD}
    outcome = lint({**files, ".terraform/modules/modules.json": MANIFEST})
    assert verdicts(outcome, "missing-cost-tags") == {"module.m": "violated"}


def test_a_module_behind_a_link_calls_what_stands_beside_it(lint: Lint, tmp_path: Path, verdicts: Verdicts) -> None:
    (tmp_path / "root").mkdir()
    (tmp_path / "root" / "outer").symlink_to(tmp_path / "kept" / "outer")
    files = {
        "root/main.tf": 'module "m" {\n  source = "./outer"\n}\n',
        "root/inner/main.tf": GOOD,
        "kept/outer/main.tf": 'module "n" {\n  source = "../inner"\n}\n',
        "kept/inner/main.tf": BAD,
    }
    outcome = lint(files, select=("missing-cost-tags",), paths=("root",))
    assert verdicts(outcome, "missing-cost-tags")["module.m"] == "violated"
