"""What the flow of tags is made of, and how it is written."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pytest
from click.testing import CliRunner
from jsonschema import Draft202012Validator

from fac_core.errors import UserError
from fac_core.printable import spelt
from fac_lint.cli import command
from fac_lint.formats import Style
from fac_lint.formats._texts import cells
from fac_lint.graph.formats import UNITS, render
from fac_lint.graph.formats._schema import json_schema
from fac_lint.graph.formats.text import PLAIN
from fac_lint.graph.read import read_graph
from fac_lint.run.options import Options

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

pytestmark = pytest.mark.unit

POLICY = "version: 1\ntags:\n  required: {owner: {}, cost_center: {}, team: {}}\n"
MODULE = """terraform {
  backend "s3" {}
}

provider "aws" {
  default_tags {
    tags = { cost_center = local.cc }
  }
}

provider "aws" {
  alias = "bare"
}

variable "team" {
  type = string
}

locals {
  cc     = "4711"
  owner  = { owner = "shop" }
  common = merge(local.owner, { team = var.team })
}

resource "aws_sqs_queue" "orders" {
  tags = merge(local.common, { Name = "orders" })
}

resource "aws_sqs_queue" "bare" {
  provider = aws.bare
  tags     = { owner = "data" }
}

module "queue" {
  source = "./queue"
  labels = local.owner
}

module "far" {
  source = "a/b/aws"
  tags   = local.common
}

resource "aws_sqs_queue_policy" "p" {
  queue_url = aws_sqs_queue.bare.id
  policy    = "{}"
}
"""
QUEUE = 'variable "labels" {\n  type = map(string)\n}\nresource "aws_sqs_queue" "this" {\n  tags = var.labels\n}\n'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    (tmp_path / "queue").mkdir()
    for name, text in {"finops.yaml": POLICY, "main.tf": MODULE, "queue/main.tf": QUEUE}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def run(*arguments: str) -> Result:
    result = CliRunner().invoke(command, ["graph", *arguments], standalone_mode=False)
    if result.exception is not None:
        raise result.exception
    return result


def places(*arguments: str) -> dict[str, Any]:
    document = json.loads(run("--format", "json", *arguments).stdout)
    return {place["address"]: place for place in document["places"]}


def keys(place: dict[str, Any]) -> dict[str, tuple[str, Any, list[list[str]]]]:
    return {one["key"]: (one["state"], one["value"], one["comes_from"]) for one in place["keys"]}


def only(text: str) -> str:
    """The module without what stands around a resource."""
    return f'terraform {{\n  backend "s3" {{}}\n}}\n{text}'


def test_each_key_is_told_with_the_way_that_it_comes(folder: Path) -> None:
    del folder
    found = places()
    assert keys(found["aws_sqs_queue.orders"]) == {
        "owner": ("has", "shop", [["local.common", "local.owner"]]),
        "cost_center": ("has", "4711", [["provider.aws", "local.cc"]]),
        "team": ("has", None, [["local.common", "var.team"]]),
    }
    assert keys(found["aws_sqs_queue.bare"]) == {
        "owner": ("has", "data", [[]]),
        "cost_center": ("lacks", None, []),
        "team": ("lacks", None, []),
    }


def test_calls_say_what_they_pass_and_what_becomes_of_it(folder: Path) -> None:
    del folder
    call = places()["module.queue"]
    assert [fact["key"] for fact in call["known"]["keys"]] == ["owner"]
    (reached,) = call["reached"]
    assert reached["address"] == "module.queue.aws_sqs_queue.this"
    assert {one["key"]: one["state"] for one in reached["keys"]} == {"owner": "has", "cost_center": "has", "team": "lacks"}
    assert "is not here" in places()["module.far"]["note"]


def test_a_call_that_passes_nothing_is_shown_with_what_it_makes(folder: Path) -> None:
    (folder / "main.tf").write_text(only('module "queue" {\n  source = "./queue"\n}\n'))
    call = places()["module.queue"]
    assert call["note"] == "nothing that becomes tags is passed"
    assert len(call["reached"]) == 1


def test_inputs_that_become_tags_count_whatever_they_are_called(folder: Path) -> None:
    (folder / "queue/main.tf").write_text(QUEUE.replace("labels", "money"))
    (folder / "main.tf").write_text(MODULE.replace("labels = ", "money = "))
    assert places()["module.queue"]["argument"] == "money"


@pytest.mark.parametrize(
    ("tags", "ways"),
    [
        ("{ for k, v in local.a : k => v }", [["local.a"]]),
        ("var.x ? local.a : local.b", [["local.a"], ["local.b"]]),
        ("{ owner = local.n, other = local.m }", [["local.n"]]),
        ("merge({ other = local.n }, local.a)", [["local.a"]]),
        ('{ for each_one in [local.n] : "owner" => each_one }', [["local.n"]]),
        ('zipmap(["owner"], [local.n])', [["local.n"]]),
        ('{ owner = "x" }', [[]]),
        ("{ owner = data.aws_region.r.name }", [["data.aws_region.r.name"]]),
        ("local.deep.a.b", [["local.deep"]]),
    ],
)  # fmt: skip
def test_ways_are_those_that_can_be(tags: str, ways: list[list[str]], folder: Path) -> None:
    names = 'a = { owner = "a" }\n  b = { owner = "b" }\n  n = "n"\n  m = "m"\n  deep = { a = { b = { owner = "d" } } }'
    rest = f'variable "x" {{}}\nlocals {{\n  {names}\n}}\nresource "aws_sqs_queue" "q" {{\n  tags = {tags}\n}}\n'
    (folder / "main.tf").write_text(only(rest))
    assert keys(places()["aws_sqs_queue.q"])["owner"][2] == ways


def test_what_each_value_holds_comes_from_what_is_iterated_over(folder: Path) -> None:
    rest = (
        'locals {\n  all = { a = { owner = "a" } }\n}\nresource "aws_sqs_queue" "q" {\n  for_each = local.all\n  tags     = each.value\n}\n'
    )
    (folder / "main.tf").write_text(only(rest))
    assert keys(places()["aws_sqs_queue.q"])["owner"] == ("has", "a", [["local.all"]])


def test_locals_that_name_each_other_end(folder: Path) -> None:
    (folder / "main.tf").write_text(
        only('locals {\n  a = local.b\n  b = local.a\n}\nresource "aws_sqs_queue" "q" {\n  tags = local.a\n}\n')
    )
    for name in UNITS.names():
        assert run("--format", name).stdout


def test_sensitive_inputs_are_hidden(folder: Path) -> None:
    text = 'variable "s" {\n  sensitive = true\n  default   = { owner = "secret" }\n}\nresource "aws_sqs_queue" "q" {\n  tags = var.s\n}\n'
    (folder / "main.tf").write_text(text)
    assert "var.s  main.tf:1  hidden (sensitive)" in run().stdout


def test_key_and_to_show_what_was_asked_for(folder: Path) -> None:
    del folder
    text = run("--key", "cost_center", "--to", "*.orders").stdout
    assert "aws_sqs_queue.bare" not in text
    assert "owner" not in text.replace("local.owner", "")
    assert 'cost_center = "4711" <- provider.aws <- local.cc (main.tf:20)' in text
    assert set(places("--to", "aws_sqs_queue.*")) == {"aws_sqs_queue.orders", "aws_sqs_queue.bare"}
    assert keys(places("--key", "Name")["aws_sqs_queue.orders"])["Name"] == ("has", "orders", [[]])


def test_mistakes_are_told(folder: Path) -> None:
    (folder / "empty").mkdir()
    for arguments, said in {
        ("nowhere",): "nowhere",
        ("empty",): "holds no Terraform files",
        ("main.tf",): "is a file",
        ("--to", "aws_sqs_queue.order"): "no place of tags",
        ("--format", "dot"): "no format of a graph",
    }.items():
        with pytest.raises(UserError) as error:
            run(*arguments)
        assert said in str(error.value)
        assert error.value.hint


def test_what_is_read_in_part_is_said_everywhere(folder: Path) -> None:
    (folder / "broken.tf").write_text('resource "x" {\n')
    for name in UNITS.names():
        result = run("--format", name)
        assert "broken.tf" in result.stdout, name
        assert "broken.tf" in result.stderr


def test_text_keeps_to_40_columns(folder: Path) -> None:
    text = render("text", read_graph(folder, Options(date(2026, 11, 23))), (), Style(width=40))
    assert [line for line in text.splitlines() if cells(line) > 40 and len(line.strip("├└│─ ").split()) > 1] == []
    spelt(text, "ascii", PLAIN).encode("ascii")


def test_json_is_as_its_schema_says(folder: Path) -> None:
    del folder
    Draft202012Validator(json.loads(json_schema())).validate(json.loads(run("--format", "json").stdout))


def test_the_picture_has_a_box_for_each_and_a_line_for_each_edge(folder: Path) -> None:
    del folder
    document = json.loads(run("--format", "json").stdout)
    root = ET.fromstring(run("--format", "svg").stdout)  # noqa: S314 - our own
    space = {"s": "http://www.w3.org/2000/svg"}
    boxes = [group for group in root.iterfind(".//s:g/s:g", space) if group.find("s:rect", space) is not None]
    assert len(boxes) == len(document["places"]) + len(document["sources"])
    edges = sum(len(one["sources"]) for one in (*document["places"], *document["sources"]))
    assert len(root.findall(".//s:path", space)) == edges


def test_names_do_not_steer_a_reader(folder: Path) -> None:
    (folder / "main.tf").write_text(only('resource "aws_sqs_queue" "q" {\n  tags = { owner = "<b>\\n::error::x\\u202e" }\n}\n'))
    for name in UNITS.names():
        text = run("--format", name).stdout
        assert all(one == "\n" or one.isprintable() for one in text), name
        assert not any(line.startswith("::") for line in text.splitlines())
        assert name != "svg" or "<b>" not in text


def test_files_are_written_as_a_whole(folder: Path) -> None:
    result = run("--format", "svg=tags.svg", "--format", "json=tags.json")
    assert result.stdout == ""
    assert "2 resources with tags" in result.stderr
    assert (folder / "tags.svg").read_text().startswith("<svg")
