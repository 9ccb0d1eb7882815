from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from fac_core.schema.catalogue import Catalogue

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.unit


@pytest.fixture
def fac_gen(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run the program in an empty folder."""
    code = "from fac_gen.cli import main; main()"

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([sys.executable, "-c", code, *arguments], cwd=tmp_path, capture_output=True, text=True, check=False)

    return run


def test_list_names(fac_gen: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    assert fac_gen("list", "sqs_queue").stdout.split() == [
        "aws_sqs_queue",
        "aws_sqs_queue_policy",
        "aws_sqs_queue_redrive_allow_policy",
        "aws_sqs_queue_redrive_policy",
    ]
    assert fac_gen("list", "--taggable", "aws_sqs_*").stdout.split() == ["aws_sqs_queue"]
    assert fac_gen("list", "--provider", "google", "--kind", "data", "google_storage_bucket?").stdout.split() == ["google_storage_buckets"]
    assert fac_gen("list", "nothing_is_called_so").stdout == ""


def test_list_says_where_tags_go_and_knows_signals(fac_gen: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    table = fac_gen("list", "--long", "google_sql_database_instance").stdout
    assert "settings.user_labels" in table
    (row,) = json.loads(fac_gen("list", "--json", "--with-signals", "aws_sqs_queue").stdout)
    assert row == {"name": "aws_sqs_queue", "kind": "resource", "provider": "aws", "version": "6.69.1", "tags": "tags", "signals": True}


def test_list_of_another_version(fac_gen: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    assert fac_gen("list", "--provider", "aws", "--provider-version", "5.100.0", "aws_opsworks_stack").stdout.split() == [
        "aws_opsworks_stack"
    ]
    alone = fac_gen("list", "--provider-version", "5.100.0")
    assert (alone.returncode, alone.stdout) == (2, "")
    assert "--provider-version needs --provider" in alone.stderr
    unknown = fac_gen("list", "--provider", "oci")
    assert unknown.returncode == 2
    assert "Known providers: aws, azurerm, google." in unknown.stderr


def test_import_then_use(
    fac_gen: Callable[..., subprocess.CompletedProcess[str]],
    make_wheel: Callable[[dict[str, str]], Path],
    acme_files: dict[str, str],
    tmp_path: Path,
) -> None:
    wheel = make_wheel(acme_files)
    done = fac_gen("schema", "import", str(wheel), "-o", "schemas")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["acme 1.2.3: schemas/acme-1.2.3.jsonl", "Use it with: export FAC_SCHEMA_PATH=schemas"]
    assert done.stderr == ""
    assert Catalogue([tmp_path / "schemas"]).names("acme") == ("acme_widget",)


def test_import_explains_what_it_cannot_read(fac_gen: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text("{}")
    done = fac_gen("schema", "import", "x.json", "--provider-version", "1.0.0")
    assert done.returncode == 2
    assert "terraform providers schema -json" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["x.json"]


def test_diff(fac_gen: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    listed = json.loads(fac_gen("schema", "diff", "aws", "5.100.0", "6.69.1", "--json").stdout)
    assert {"kind": "resource", "path": "aws_redshift_cluster.encrypted", "change": "type", "old": "bool", "new": "string"} in listed
    assert fac_gen("schema", "diff", "aws", "5.100.0", "5.100.0").stdout.startswith("# Differences between aws 5.100.0 and 5.100.0\n")
    assert fac_gen("schema", "diff", "aws", "1.0.0", "6.69.1").returncode == 2
