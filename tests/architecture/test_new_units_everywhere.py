"""Every kind of unit that is found by its file has an example in ``new_units``, and every package finds its own."""

from __future__ import annotations

import ast
import json
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from tests.architecture.conftest import NEW_UNITS, PRODUCTS, ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.architecture.conftest import Checkout

pytestmark = pytest.mark.unit

EXPECTED = 'resource "aws_sqs_queue" "orders" {}\n# expect: too-many-queues\nresource "aws_sqs_queue" "returns" {}\n'
CLOUDY = """
resource "nimbus_fleet" "this" {
  name    = "orders"
  machine = "cirrus-4"
}

resource "nimbus_budget" "this" {
  name     = "orders"
  amount   = 10
  scope    = ""
  services = ["Buckets"]
}

resource "nimbus_alarm" "this" {
  name = "orders"
}
"""
ALARM = """
resource "nimbus_alarm" "this" {{
  name       = "orders"
  board      = "storage"
  by         = "total"
  comparison = "above"
  emails     = ["finops@acme.example"]
  hours      = 1
  metric     = "{metric}"
  threshold  = 100
  watches    = {{ bucket = {watches} }}
}}
"""
STATE = {
    "format_version": "1.0",
    "terraform_version": "1.11.4",
    "values": {
        "root_module": {
            "resources": [
                {
                    "address": f"{type_}.this",
                    "mode": "managed",
                    "type": type_,
                    "name": "this",
                    "provider_name": f"registry.terraform.io/{provider}",
                    "values": values,
                    "sensitive_values": {},
                }
                for type_, provider, values in (
                    (
                        "aws_datasync_task",
                        "hashicorp/aws",
                        {"arn": "arn:aws:datasync:us-east-1:111122223333:task/t", "region": "us-east-1"},
                    ),
                    ("nimbus_bucket", "cumulus/nimbus", {"name": "orders"}),
                )
            ]
        }
    },
}
LISTED = """
import sys
from pathlib import Path
from fac_core.resources import read
print([one.address for one in read("listing", Path(sys.argv[1])).resources])
"""
KEPT = """
import sys
from fac_registry.database import migrating
from fac_registry.storage import open_storage
import hashlib, io
shelf = open_storage("shelf:kept/shelf")
digest = hashlib.sha256(b"x").hexdigest()
shelf.put(digest, io.BytesIO(b"x"))
with migrating("cabinet:kept/cabinet") as connection:
    connection.exec_driver_sql("CREATE TABLE t (n INTEGER)")
print(shelf.open(digest).read())
"""
SYMBOLS = """
from fac_lint.lsp.server import Server
print("textDocument/documentSymbol" in Server().protocol.fm.features)
"""


def kinds() -> Iterator[str]:
    """Yield the folders of units, below the folder of the product: where each `UnitFolder` says that they are."""
    for product in PRODUCTS:
        for path in sorted((ROOT / product).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_bytes())):
                match node:
                    case ast.Call(func=ast.Name(id="UnitFolder"), args=[ast.Name(id="__name__"), *_]):
                        yield path.parent.relative_to(ROOT).as_posix()
                    case ast.Call(func=ast.Name(id="UnitFolder"), args=[ast.Constant(value=str(package)), *_]):
                        yield f"{product}/{package.replace('.', '/')}"
        yield from (path.relative_to(ROOT).as_posix() for path in (ROOT / product).glob("*/cli") if path.is_dir())


def test_every_kind_of_unit_is_added_somewhere() -> None:
    found = set(kinds())
    assert len(found) > 20
    assert {one for one in found if not any(path.is_file() for path in (NEW_UNITS / one).rglob("[!_]*[!c]"))} == set()


@pytest.mark.parametrize(
    ("package", "name", "said"),
    [("fac_cost", "formulas", "nimbus/bucket"), ("fac_registry", "backends", "shelf")],
)
def test_a_command_is_one_file(grown: Checkout, reference: dict[str, str], package: str, name: str, said: str) -> None:
    program = package.replace("_", "-")
    assert said in grown.program(package, name).splitlines()
    assert f"\n  {name} " in grown.program(package, "--help")
    assert f"## `{program} {name}`" in reference[f"{program}.md"]


def test_a_source_of_resources_is_one_file(grown: Checkout) -> None:
    grown.add("listing.txt", b"aws_sqs_queue.orders\naws_sns_topic.this\n")
    done = grown.run("-c", LISTED, "listing.txt")
    assert done.stdout == "['aws_sqs_queue.orders', 'aws_sns_topic.this']\n", done.stderr


def test_a_price_formula_a_format_and_the_regions_of_a_cloud_are_one_file_each(grown: Checkout, reference: dict[str, str]) -> None:
    grown.add("state.json", json.dumps(STATE).encode())
    # Two million requests, of which the account's first million is free, at 0.0000004.
    assert grown.program("fac_cost", "estimate", "state.json", "--format", "total") == "0.4000000\n"
    told = json.loads(grown.program("fac_cost", "estimate", "state.json", "--format", "json"))
    assert [(one["address"], one["region"], one["result"]) for one in told["resources"]] == [
        ("aws_datasync_task.this", "us-east-1", "priced"),
        ("nimbus_bucket.this", "sky", "unpriced"),
    ]
    assert not Decimal(grown.program("fac_cost", "diff", "state.json", "state.json", "--format", "rise"))
    grown.add("gated/finops.yaml", b"version: 1\nguardrails: [{name: dear, when: delta_monthly > 1.0, level: block}]\n")
    gated = ("gate", "state.json", "state.json", "--policy", "gated/finops.yaml")
    assert grown.program("fac_cost", *gated, "--format", "verdict") == "yes\n"
    assert "`nimbus_bucket`" in reference["priced-types.md"]
    assert "rise" in reference["fac-cost.md"]
    assert "verdict" in reference["fac-cost.md"]
    assert "total" in reference["fac-cost.md"]


def test_a_price_list_is_one_file(grown: Checkout) -> None:
    grown.program("fac_cost", "book", "update", "--region", "nimbus=sky", "--as-of", "2026-12-01", "-o", "prices")
    assert "0.01 USD per GB-month" in grown.program("fac_cost", "book", "show", "nimbus", "sky", "drops", "--book", "prices")


def test_a_forge_is_one_file(grown: Checkout, reference: dict[str, str]) -> None:
    grown.add("priced.json", json.dumps({**STATE, "resource_changes": [], "format_version": "1.2"}).encode())
    told = ("-c", "from fac_cost.cli import main; main()", "comment", "priced.json")
    said = grown.run(*told, NOTEBOOK_CI="1", NOTEBOOK_FILE=str(grown.root / "notebook"), NOTEBOOK_TOKEN="x")
    assert said.stdout == "comment 'cost': written\n", said.stderr
    assert (grown.root / "notebook").read_text().startswith("[//]: # (fac-cost cost)\n")
    assert "notebook" in reference["fac-cost.md"]


def test_places_of_archives_and_databases_are_one_file_each(grown: Checkout) -> None:
    (grown.root / "kept").mkdir()
    done = grown.run("-c", KEPT)
    assert done.stdout == "b'x'\n", done.stderr
    assert (grown.root / "kept/cabinet").is_file()


def test_formats_of_other_reports_are_one_file_each(grown: Checkout, reference: dict[str, str]) -> None:
    grown.add("tallied/finops.yaml", b"version: 1\n")
    grown.add("tallied/queues/main.tf", EXPECTED.encode())
    assert grown.program("fac_lint", "coverage", "tallied", "--format", "count") == "2 rows\n"
    assert grown.program("fac_lint", "graph", "tallied/queues", "--format", "count") == "2 places\n"
    assert grown.program("fac_lint", "test", "tallied", "--format", "count") == "1 fixtures\n"
    assert reference["fac-lint.md"].count("count, ") == len(["coverage", "graph", "test"])


def test_what_the_language_server_can_do_is_one_file(grown: Checkout) -> None:
    assert grown.run("-c", SYMBOLS).stdout == "True\n"


def test_what_the_linter_knows_of_a_cloud_is_in_its_files(grown: Checkout) -> None:
    grown.add("cloudy/main.tf", CLOUDY.encode())
    done = grown.run("-c", "from fac_lint.cli import main; main()", "cloudy", "--format", "json")
    found = {(one["rule"], one["message"]) for one in json.loads(done.stdout)["findings"] if one["verdict"] == "violated"}
    told = dict(found)
    assert "has cirrus-4, which is of a previous generation; stratus is the newest of its line" in told["previous-generation-machine"]
    assert "counts 'Buckets', which is not on the bill: it is Nimbus Storage" in told["wrong-billing-service"]
    assert "sends no email" in told["budget-without-subscriber"]
    assert "it sends no email" in told["alarm-without-action"]
    assert "missing-budget" not in told


def test_whether_an_alarm_watches_is_in_the_files_of_its_cloud(grown: Checkout) -> None:
    grown.add("watching/finops.yaml", b"version: 1\nalarms:\n  required: [spend]\nbudgets:\n  level: module\n")
    buckets = [f'resource "nimbus_bucket" "{name}" {{\n  name = "{name}"\n}}\n' for name in ("seen", "unseen")]
    alarm = ALARM.format(metric="Reads", watches="nimbus_bucket.seen.name")
    elsewhere = ALARM.replace('"this"', '"other"').format(metric="Writes", watches="nimbus_bucket.unseen.name")
    grown.add("watching/main.tf", "".join([*buckets, alarm, elsewhere]).encode())
    assert watched_in(grown) == {"nimbus_bucket.seen": "compliant", "nimbus_bucket.unseen": "violated"}
    many = ALARM.format(metric="Reads", watches='"every-*"')
    (grown.root / "watching/main.tf").write_text("".join([*buckets, many]))
    assert set(watched_in(grown).values()) == {"unknown"}


def watched_in(grown: Checkout) -> dict[str, str]:
    """Return what the linter says of each bucket's alarms."""
    said = grown.run("-c", "from fac_lint.cli import main; main()", "watching", "--format", "json", "--all").stdout
    return {one["address"]: one["verdict"] for one in json.loads(said)["findings"] if one["rule"] == "missing-cost-alarm"}
