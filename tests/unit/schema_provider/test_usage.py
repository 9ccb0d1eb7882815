from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_core.schema_provider.scan import scan_hcl, scan_json
from fac_core.schema_provider.usage import address, find_usage, types_in_state

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

AWS = "registry.terraform.io/hashicorp/aws"

NAMES = st.from_regex(r"[a-z][a-z0-9_]{0,20}", fullmatch=True)
TEXT = st.text(max_size=40)


def test_headers_in_every_legal_spelling() -> None:
    found = scan_hcl(
        """
resource "aws_a" "x" {}
  resource aws_b x {
}
data "aws_c" "x" {
}
# resource "aws_not" "x" {}
mock_provider "google" {
  mock_resource "google_d" {
  }
  mock_data "google_e" { }
}
provider "azurerm" {
  features {}
}
check "x" {
  data "http" "page" {
    url = "https://example.com"
  }
}
locals {
  resource = { x = 1 }
  data     = "resource"
}
""",
    )
    assert found.resources == {"aws_a", "aws_b", "google_d"}
    assert found.data_sources == {"aws_c", "google_e", "http"}
    assert found.providers == {"google", "azurerm"}


def test_requirements_in_every_legal_spelling() -> None:
    found = scan_hcl(
        """
terraform {
  required_version = ">= 1.5"
  required_providers {
    # aws = { source = "acme/commented-out" }
    aws = {
      source                = "hashicorp/aws" // "the usual one"
      version               = ">= 5.0, < 7.0"
      configuration_aliases = [aws.east, aws.west]
    }
    google = { version = "~> 8.0", source = "hashicorp/google" }
    random = ">= 3"
    other  = { source = "example.com/a/b" } /* { */
  }
  backend "s3" {}
}
locals {
  not_a_provider = { source = "x/y" }
}
""",
    )
    assert found.required == [
        ("aws", "hashicorp/aws", ">= 5.0, < 7.0"),
        ("google", "hashicorp/google", "~> 8.0"),
        ("random", "", ">= 3"),
        ("other", "example.com/a/b", ""),
    ]


@given(NAMES, NAMES, st.sampled_from(["resource", "data"]), TEXT)
def test_a_header_is_found_whatever_stands_around(type_: str, name: str, block: str, other: str) -> None:
    before = "".join(character for character in other if character.isprintable())
    found = scan_hcl(f'locals {{\n  x = "{before}"\n}}\n{block} "{type_}" "{name}" {{\n}}\n')
    assert type_ in (found.resources if block == "resource" else found.data_sources)


@given(st.text())
def test_no_text_breaks_the_scan(text: str) -> None:
    scan_hcl(text)
    scan_json(text)


@given(
    st.recursive(
        st.none() | st.integers() | TEXT,
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    ["resource", "data", "terraform", "required_providers", "module", "source", "version", "provider", "aws_a"]
                ),
                inner,
                max_size=4,
            )
        ),
    )
)
def test_no_json_breaks_the_scan(value: object) -> None:
    scan_json(json.dumps(value))


def test_json_syntax() -> None:
    found = scan_json(
        json.dumps(
            {
                "terraform": [{"required_providers": {"aws": {"source": "hashicorp/aws", "version": ">= 5"}, "google": "~> 8.0"}}],
                "resource": [{"aws_a": {"x": {}}}, {"aws_b": [{"y": {}}]}],
                "data": {"aws_c": {"x": {}}},
                "provider": {"aws": [{"region": "x"}]},
                "module": {"inner": {"source": "./inner"}, "outer": [{"source": "acme/x/aws"}]},
            },
        ),
    )
    assert (found.resources, found.data_sources, found.providers) == ({"aws_a", "aws_b"}, {"aws_c"}, {"aws"})
    assert found.required == [("aws", "hashicorp/aws", ">= 5"), ("google", "", "~> 8.0")]
    assert found.local_modules == ["./inner"]


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)


def test_every_module_reached_is_scanned_once(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "root/main.tf": "".join(f'module "m" {{\n  source = "{source}"\n}}\n' for source in ("./a", "../b", "acme/far/aws")),
            "root/a/main.tf": 'resource "aws_a" "x" {\n}\nmodule "back" {\n  source = "../"\n}\n',
            "b/main.tofu": 'terraform {\n  required_providers {\n    cloud = { source = "hashicorp/aws", version = ">= 6" }\n  }\n}\n',
            "root/tests/it.tftest.hcl": 'run "x" {\n  module {\n    source = "./tests/setup"\n  }\n}\n',
            "root/tests/setup/main.tf": 'data "random_x" "y" {\n}\n',
            "root/data/modules/modules.json": json.dumps(
                {"Modules": [{"Key": "far", "Source": "acme/far/aws", "Dir": "data/modules/far"}]}
            ),
            "root/data/modules/far/main.tf": 'resource "google_far" "x" {\n}\nresource "terraform_data" "x" {\n}\n',
            "elsewhere/main.tf": 'resource "azurerm_no" "x" {}\n',
        },
    )
    usage = find_usage([tmp_path / "root"], data_dir="data")
    assert usage.resources == {"aws_a", "google_far", "terraform_data"}
    assert usage.data_sources == {"random_x"}
    assert usage.constraints == {AWS: {">= 6"}, address("google"): set(), address("random"): set()}


def test_a_byte_order_mark_hides_nothing(tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text('resource "aws_sqs_queue" "this" {}\n', encoding="utf-8-sig")
    assert find_usage([tmp_path], data_dir="data").resources == {"aws_sqs_queue"}


def test_a_missing_folder_uses_nothing(tmp_path: Path) -> None:
    assert find_usage([tmp_path / "nowhere"]).constraints == {}


def test_types_of_a_state(tmp_path: Path) -> None:
    state = tmp_path / "terraform.tfstate"
    assert types_in_state(state) == set()
    state.write_text("{")
    assert types_in_state(state) == set()
    state.write_text(json.dumps({"resources": [{"mode": "managed", "type": "aws_a"}, {"mode": "data", "type": "aws_b"}]}))
    assert types_in_state(state) == {"aws_a"}


@pytest.mark.parametrize(
    ("source", "expected"),
    [("aws", AWS), ("hashicorp/aws", AWS), ("HashiCorp/AWS", AWS), (AWS, AWS), ("example.com/a/b", "example.com/a/b")],
)
def test_addresses(source: str, expected: str) -> None:
    assert address(source) == expected
