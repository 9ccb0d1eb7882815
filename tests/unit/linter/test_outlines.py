"""What is told of a module from a part of its files is what the whole of them tells."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_core.module import Module
from fac_lint.evaluation.disk import read_folder
from fac_lint.evaluation.outlines import outline, read_outline, shortened

pytestmark = pytest.mark.unit

ROOT = Path(__file__).parents[3]
FOLDERS = sorted({path.parent for top in ("modules", "tests/unit/linter/truth") for path in (ROOT / top).rglob("*.tf*")})
CALL = 'module "m" {\n  source = "./m"\n}\n'
RESOURCE = 'resource "a" "b" {\n  x = 1\n}\n'
TRICKY = (
    f"{RESOURCE}{CALL}{RESOURCE}",
    f'resource "a" "b" {{\n  x = <<EOF\n  {{\n}}\n{CALL}EOF\n}}\n',
    f'resource "a" "b" {{\n  x = <<EOF\n}}\n{CALL}EOF\n}}\n',
    f'resource "a" "b" {{\n  x = <<-EOF\n    {CALL}  EOF\n}}\n',
    f"/*\n{RESOURCE}{CALL}*/\n",
    f'resource "a" "b" {{\n  /* {{\n}}\n{CALL}  */\n}}\n',
    f'resource "a" "b" {{\n  x = {{\n}}\n}}\n{CALL}',
    f'resource "a" "b" {{\n  x = 1\n{CALL}',
    f'resource "a" "b" {{\n  x = {{\n{CALL}}}\n',
    f'locals {{\n  x = "${{{{\n}}}}"\n}}\n{CALL}',
    f'locals {{\n  x = "${{[\n]}}"\n}}\n{CALL}',
    f"locals {{\n  x = [\n]\n}}\n{CALL}",
    f'locals {{ x = "{{"\n  y = 1\n}}\n{CALL}',
    f"locals {{ # {{\n  y = 1\n}}\n{CALL}",
    f"{RESOURCE}{CALL}".replace("\n", "\r\n"),
    f"{RESOURCE}{CALL}".rstrip(),
    f"\ufeff{RESOURCE}{CALL}",
    'terraform {\n  backend "s3" {}\n}\nprovider "aws" {\n  region = "x"\n}\n',
    'terraform {\n  cloud {\n  }\n}\nvariable "x" {\n  description = "a module \\"x\\" {"\n}\n',
    'provider "aws" {\n  alias = "x"\n}\nresource {{{\n',
    f'variable "x" {{\n  default = "}}\n{CALL}',
)


def told(folder: Path) -> None:
    state = read_folder(str(folder), {})
    assert read_outline(folder, state) == outline(Module.of(folder, state.sources))


def test_of_our_own_modules() -> None:
    assert len(FOLDERS) > 100
    for folder in FOLDERS:
        told(folder)


@pytest.mark.parametrize("text", TRICKY)
def test_of_files_that_are_not_what_they_look_like(text: str, tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_bytes(text.encode())
    told(tmp_path)


@given(lines=st.lists(st.sampled_from(sorted({line for text in TRICKY for line in text.splitlines(keepends=True)})), max_size=9))
def test_of_lines_in_any_order(lines: list[str], tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.getbasetemp() / "lines"
    folder.mkdir(exist_ok=True)
    (folder / "main.tf").write_bytes("".join(lines).encode())
    told(folder)


@pytest.mark.parametrize("line", ["a" * 300_000, "a {" * 100_000, "a {\n  b\n" * 50_000, "\n" * 300_000, ' x"\n' * 100_000])
def test_no_text_takes_long(line: str, tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text(f'module "x" {{}}\n{line}', encoding="utf-8")
    began = time.process_time()
    shortened("main.tf", (tmp_path / "main.tf").read_bytes())
    assert time.process_time() - began < 10
