"""What a folder asks of others is refused before Terraform runs, and what nobody answers is found in its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from tests.unit.cost.plans import changed, plan

from fac_core.errors import UserError
from fac_core.module import Module
from fac_core.resources import Module as Written
from fac_core.resources import Resource, Tree
from fac_cost.cli import command
from fac_cost.planning.answered import read_answers, silent
from fac_cost.planning.roots import modules_of
from fac_cost.planning.stateless import OVERRIDE, without_backend

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('module "a" {\n  source = "terraform-aws-modules/vpc/aws"\n}\n', "module.a is from terraform-aws-modules/vpc/aws"),
        ('module "a" {\n  source = "git::https://git.example/a.git"\n}\n', "nothing is fetched"),
        ('module "a" {\n  source = "./inner"\n}\n', "module.deep is from"),
        ('data "terraform_remote_state" "a" {\n  backend = "s3"\n}\n', "data.terraform_remote_state.a reads the state"),
    ],
)
def test_what_would_be_asked_or_fetched_is_refused(tmp_path: Path, text: str, why: str) -> None:
    (tmp_path / "main.tf").write_text(text)
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "main.tf").write_text('module "deep" {\n  source = "git@git.example:a"\n}\n')
    with pytest.raises(UserError) as raised:
        modules_of(tmp_path, None)
    assert why in raised.value.message
    assert "hand in the plan" in (raised.value.hint or "")


def test_what_the_surroundings_say_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "main.tf").write_text('variable "size" {}\nmodule "a" {\n  source = "./inner"\n}\n')
    (tmp_path / "inner").mkdir()
    (tmp_path / ".terraform").mkdir()
    (tmp_path / ".terraform" / "environment").write_text("live\n")
    monkeypatch.setenv("TF_VAR_size", "3")
    monkeypatch.setenv("TF_VAR_other", "3")
    monkeypatch.delenv("TF_WORKSPACE", raising=False)
    assert len(modules_of(tmp_path, None)) == 2
    told = capsys.readouterr().err
    assert "TF_VAR_size is not read" in told
    assert "TF_VAR_other" not in told
    assert "in the workspace default, not in live" in told


def test_a_resource_that_an_incomplete_estimate_leaves_out_is_not_said_to_be_none(tmp_path: Path) -> None:
    whole = plan(tmp_path / "whole.json", changed("aws_eip.a"))
    partial = plan(tmp_path / "partial.json", changed("aws_eip.a"), errored=True)
    done = CliRunner().invoke(command, ["explain", partial, "aws_eip.b"])
    assert done.exit_code == 3
    assert "aws_eip.b is not among what is known" in done.stderr
    assert "planning failed" in done.stderr
    assert "there is no resource" in str(CliRunner().invoke(command, ["explain", whole, "aws_eip.b"]).exception)


@pytest.mark.parametrize(
    ("text", "why", "hint"),
    [
        ("aws_amy: {id: a}", "'aws_amy'", "aws_ami"),
        ("aws_ami: {image_idd: a}", "aws_ami: 'image_idd' is not among its attributes", "image_id"),
        ("aws_ami: {owners: [self]}", "'owners' is for the configuration to say", ""),
    ],
)
def test_answers_that_no_data_source_gives(tmp_path: Path, text: str, why: str, hint: str) -> None:
    (tmp_path / "data.yaml").write_text(f"data: {{{text}}}\n")
    with pytest.raises(UserError) as raised:
        read_answers(tmp_path / "data.yaml")
    assert why in raised.value.message
    assert hint in (raised.value.hint or "")
    assert raised.value.path is not None


@pytest.mark.parametrize(
    ("text", "given", "found"),
    [
        ("data.aws_ami.a.image_id", {}, ("aws_ami.image_id",)),
        ("data.aws_ami.a.image_id", {"image_id": "ami-1"}, ()),
        ("data.aws_ami.a.image_id", {"architecture": "arm64"}, ("aws_ami.image_id",)),
        ('data.aws_ami.a["x"].image_id == "" ? 1 : data.aws_ami.a[*].owners', {}, ("aws_ami.image_id",)),
        ("[for one in data.aws_ami.a : one.architecture]", {}, ("aws_ami.architecture",)),
        ("data.aws_ami.another.image_id", {}, ()),
    ],
)
def test_what_nobody_answers_is_what_the_text_speaks_of(tmp_path: Path, text: str, given: dict[str, str], found: tuple[str, ...]) -> None:
    (tmp_path / "main.tf").write_text(f'output "x" {{\n  value = {text}\n}}\n')
    asked = Resource((), "data", "aws_ami", "a", None, "aws")
    tree = Tree("plan", (), configuration=Written(expressions={"data.aws_ami.a": {"owners": {"constant_value": ["self"]}}}))
    assert silent([asked], tree, {"aws_ami": given}, [Module.load(tmp_path)]) == found


def test_what_two_plans_read_alike_was_answered(tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text('output "x" {\n  value = [data.aws_region.a.name, data.aws_region.a.description]\n}\n')

    def read(described: str) -> Resource:
        return Resource((), "data", "aws_region", "a", None, "aws", values={"name": "eu-west-1", "description": described})

    tree = Tree("plan", (), configuration=Written())
    assert silent([read("offline")], tree, {}, [Module.load(tmp_path)], [read("elsewhere")]) == ("aws_region.description",)


@pytest.mark.parametrize(
    ("block", "named"), [('backend "s3" {}', 'backend "s3"'), ("cloud {}", "cloud"), ('backend "local" {}', 'backend "local"')]
)
def test_a_root_with_a_backend_is_planned_in_a_folder_that_looks_like_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], block: str, named: str
) -> None:
    root = tmp_path / "live" / "net"
    (root / "inner").mkdir(parents=True)
    (root / ".terraform").mkdir()
    (tmp_path / "shared").mkdir()
    for name in ("terraform.tfstate", ".terraform.lock.hcl", "note.txt", "inner/x.tf"):
        (root / name).write_text("")
    (tmp_path / "shared/texts.json").write_text("{}")
    (root / "main.tf").write_text(f'terraform {{\n  {block}\n}}\nlocals {{\n  a = file("${{path.module}}/../../shared/texts.json")\n}}\n')
    held = sorted(root.rglob("*"))
    (module,) = modules_of(root, None)
    with without_backend(module, [module]) as at:
        assert sorted(path.name for path in at.iterdir()) == ["inner", "main.tf", "note.txt", OVERRIDE]
        assert (at / "../../shared/texts.json").read_text() == "{}"
        assert 'backend "local"' in (at / OVERRIDE).read_text()
        assert at.name == "net"
    assert not at.exists()
    assert sorted(root.rglob("*")) == held
    assert f"planned without the state in `{named}`" in capsys.readouterr().err


def test_what_goes_wrong_in_the_folder_is_not_told_as_if_it_could_not_be_made(tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text('terraform {\n  backend "s3" {}\n}\n')
    with pytest.raises(OSError, match="full"), without_backend(Module.load(tmp_path), []):
        raise OSError(28, "full")


def test_a_root_without_a_backend_is_planned_where_it_is(tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text("locals {}\n")
    with without_backend(Module.load(tmp_path), []) as at:
        assert at == tmp_path
