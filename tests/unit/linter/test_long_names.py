"""Names that no file system takes are names like others: of types and providers nobody knows, and of folders that are not there."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from fac_lint.cli import command

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit
LONG = "a" * 5000
FORMS = {
    "type": f'resource "aws_{LONG}" "x" {{\n}}\n',
    "type of another cloud": f'resource "google_{LONG}" "x" {{\n}}\n',
    "type without a provider": f'resource "{LONG}" "x" {{\n}}\n',
    "type of a provider": f'resource "{LONG}_x" "x" {{\n}}\n',
    "data": f'data "azurerm_{LONG}" "x" {{\n}}\n',
    "resource": f'resource "aws_sqs_queue" "{LONG}" {{\n}}\n',
    "provider": f'provider "{LONG}" {{\n}}\nresource "aws_sqs_queue" "x" {{\n  provider = {LONG}.b\n}}\n',
    "source of a provider": f'terraform {{\n  required_providers {{\n    a = {{ source = "b/{LONG}" }}\n  }}\n}}\ndata "a_x" "y" {{\n}}\n',
    "folder": f'module "a" {{\n  source = "./{LONG}"\n}}\n',
    "deep folder": f'module "a" {{\n  source = "./{"a/" * 2500}"\n}}\n',
    "module": f'module "a" {{\n  source = "{LONG}/a/aws"\n}}\n',
    "file": f'resource "aws_sqs_queue" "x" {{\n  tags = jsondecode(file("{LONG}"))\n}}\n',
    "template": f'resource "aws_sqs_queue" "x" {{\n  tags = jsondecode(templatefile("{LONG}", {{}}))\n}}\n',
    "fileset": f'resource "aws_sqs_queue" "x" {{\n  for_each = fileset("{LONG}", "*")\n}}\n',
}


@pytest.mark.parametrize("form", FORMS)
def test_whatever_is_too_long_the_rest_is_judged(form: str, tmp_path: Path) -> None:
    for name, text in (("long", FORMS[form]), ("other", 'resource "aws_sqs_queue" "x" {\n}\n')):
        (tmp_path / name).mkdir()
        (tmp_path / name / "main.tf").write_text(text)
    done = CliRunner().invoke(command, ["check", "--format", "json", str(tmp_path)], standalone_mode=False)
    assert (done.exception, done.return_value) == (None, 1)
    violated = {one["file"].rpartition("/")[0] for one in json.loads(done.stdout)["findings"] if one["verdict"] == "violated"}
    assert any(folder.endswith("other") for folder in violated)
