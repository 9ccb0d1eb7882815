"""Functions that read files read those of the module's own folder, and say why they read no other."""

from __future__ import annotations

import os
import time
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from fac_lint.evaluation.concrete import plain
from fac_lint.evaluation.folders import Folders
from fac_lint.evaluation.instances import Instance
from fac_lint.evaluation.values import Map

if TYPE_CHECKING:
    from pathlib import Path

    from fac_lint.evaluation.values import Value

pytestmark = pytest.mark.unit


def value_of(text: str, folder: Path) -> Value:
    (folder / "main.tf").write_text(f'variable "env" {{}}\nlocals {{\n  x = {text}\n}}\n', encoding="utf-8")
    folders = Folders(folder)
    return Instance(folders.own_module(folder), folders).resolve("local", ("x",))[0]


@pytest.fixture
def module(tmp_path: Path) -> Path:
    folder = tmp_path / "module"
    (folder / "config").mkdir(parents=True)
    (folder / "config" / "tags.yaml").write_text("owner: web\nsizes: [1, 2]\n# a comment\n'cost-center': 1234\n", encoding="utf-8")
    (folder / "config" / "dev.json").write_text('{"size": "small"}', encoding="utf-8")
    (folder / "config" / "prod.json").write_text('{"size": "large"}', encoding="utf-8")
    (folder / "tags.tftpl").write_text("%{ for key, value in tags ~}\n${key}=${upper(value)}\n%{ endfor ~}\nend", encoding="utf-8")
    (tmp_path / "outside.yaml").write_text("owner: outside\n", encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('yamldecode(file("${path.module}/config/tags.yaml"))["owner"]', "web"),
        ('yamldecode(file("${path.module}/config/tags.yaml"))["sizes"]', [Decimal(1), Decimal(2)]),
        ('yamldecode(file("${path.module}/config/tags.yaml"))["cost-center"]', Decimal(1234)),
        ('jsondecode(file("${path.module}/config/${"dev"}.json")).size', "small"),
        ('fileexists("${path.module}/config/dev.json")', True),
        ('templatefile("${path.module}/tags.tftpl", { tags = { a = "x", b = "y" } })', "a=X\nb=Y\nend"),
    ],
)
def test_own_files_are_read(text: str, expected: object, module: Path) -> None:
    assert plain(value_of(text, module)) == expected


def test_a_key_that_is_read_in_two_ways_hides_no_other(module: Path) -> None:
    (module / "tags.yaml").write_text("owner: web\non: push\n", encoding="utf-8")
    value = value_of('yamldecode(file("${path.module}/tags.yaml"))', module)
    assert isinstance(value.shape, Map)
    assert value.shape.entry("owner").value.constant == "web"
    assert value.flows.reasons == {"libraries read 'on' in YAML differently"}


def test_one_of_a_few_files_gives_one_of_a_few_values(module: Path) -> None:
    value = value_of('jsondecode(file("${path.module}/config/${var.env == "p" ? "prod" : "dev"}.json")).size', module)
    assert {one.value for one in value.constants} == {"small", "large"}
    assert value.flows.inputs == {"var.env"}


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("${path.module}/../outside.yaml", "leads out of"),
        ("${path.module}/link.yaml", "leads out of"),
        ("${path.module}/folder/outside.yaml", "leads out of"),
        ("${path.module}/config", "is no file"),
        ("${path.module}/pipe", "is no file"),
        ("${path.module}/large", "is no file"),
        ("${path.module}/loop", "cannot be read"),
        ("${path.module}/bytes", "cannot be read"),
        ("${path.module}/missing.yaml", "cannot be read"),
        ("/etc/hostname", "where Terraform runs"),
    ],
)
def test_what_is_not_read_says_why(path: str, why: str, module: Path) -> None:
    (module / "link.yaml").symlink_to("../outside.yaml")
    (module / "folder").symlink_to("..")
    (module / "loop").symlink_to("loop")
    os.mkfifo(module / "pipe")
    (module / "large").write_bytes(b"x" * 300_000)
    (module / "bytes").write_bytes(b"\xff\xfe")
    value = value_of(f'file("{path}")', module)
    assert any(why in reason for reason in value.flows.reasons), value
    assert value.constant is None
    assert value.fails


def test_a_template_is_bounded_like_its_caller(module: Path) -> None:
    loop = "%{ for a in l }" * 8 + "x" + "%{ endfor }" * 8
    (module / "tags.tftpl").write_text(loop, encoding="utf-8")
    begun = time.process_time()
    items = "[" + ", ".join(map(str, range(30))) + "]"
    value = value_of(f'templatefile("${{path.module}}/tags.tftpl", {{ l = {items} }})', module)
    assert "too large to evaluate" in value.flows.reasons
    assert time.process_time() - begun < 30


def test_an_alias_that_doubles_in_yaml_stops(module: Path) -> None:
    lines = ["a0: &a0 [x, y]", *(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 40))]
    (module / "bomb.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    value = value_of('yamldecode(file("${path.module}/bomb.yaml"))', module)
    assert value.constant is None
    assert value.fails
