"""Tags reach what a hand-written resource makes and what is billed apart, by edits that keep what the author says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_core.hcl import parse
from fac_core.hcl.edit import apply
from fac_core.module import Module
from fac_gen.adopt.edits import CostTags
from fac_gen.adopt.wiring import wire

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit
COST = CostTags("local.cost_tags", None, frozenset({"cost_scope", "owner", "team"}))


def edited(folder: Path, text: str) -> tuple[str, str]:
    """Return the text after the edits, and the notes; a second time there is nothing more to edit."""
    for expected in (True, False):
        (folder / "main.tf").write_text(text)
        module = Module.load(folder, display="")
        found = wire(module, module_provider(module), COST)
        text = apply(module.files[0].source, [edit for one in found.edits for edit in one.edits]).decode()
        assert parse(text.encode(), "main.tf").errors == ()
        assert expected or found.edits == ()
    return text, "\n".join(found.notes)


def module_provider(module: Module) -> str:
    return next(iter(module.resources.values())).type.partition("_")[0]


def resource(kind: str, body: str) -> str:
    return f'resource "{kind}" "this" {{\n{body}}}\n'


ROOT = "  root_block_device {\n    tags = local.cost_tags\n  }\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", f"  tags = local.cost_tags\n\n{ROOT}"),
        ("  volume_tags = var.v\n", "  volume_tags = merge(var.v, local.cost_tags)\n\n  tags = local.cost_tags\n"),
        (
            "  root_block_device {\n    tags = { Name = var.name }\n  }\n",
            "  root_block_device {\n    tags = merge({ Name = var.name }, local.cost_tags)\n  }\n\n  tags = local.cost_tags\n",
        ),
        (
            "  ebs_block_device {\n    tags = var.b\n  }\n  ebs_block_device {}\n",
            "  ebs_block_device {\n    tags = merge(var.b, local.cost_tags)\n  }\n"  # noqa: ISC004
            f"  ebs_block_device {{\n    tags = local.cost_tags\n  }}\n\n  tags = local.cost_tags\n\n{ROOT}",
        ),
        (
            '  dynamic "root_block_device" {\n    for_each = var.r\n    content {\n      tags = var.b\n    }\n  }\n',
            '  dynamic "root_block_device" {\n    for_each = var.r\n    content {\n      tags = merge(var.b, local.cost_tags)\n    }\n  }\n'  # noqa: ISC004
            "\n  tags = local.cost_tags\n",
        ),
    ],
)  # fmt: skip
def test_volumes_of_an_instance_are_tagged_one_way_or_the_other(before: str, after: str, tmp_path: Path) -> None:
    text, _ = edited(tmp_path, resource("aws_instance", before))
    assert text == resource("aws_instance", after)


def test_nobody_tags_the_volumes_of_a_spot_request(tmp_path: Path) -> None:
    text, notes = edited(tmp_path, resource("aws_spot_instance_request", ""))
    assert text == resource("aws_spot_instance_request", "  tags = local.cost_tags\n")
    assert "volume_tags is not set, and the budget does not count what it would tag" in notes


@pytest.mark.parametrize("kind", ["aws_volume_attachment", "aws_ebs_volume"])
def test_volumes_that_are_attached_keep_their_own_tags(kind: str, tmp_path: Path) -> None:
    text, _ = edited(tmp_path, resource("aws_instance", "") + f'resource "{kind}" "a" {{}}\n')
    assert "volume_tags =" not in text
    assert ROOT in text


def test_a_block_on_one_line_takes_two_edits(tmp_path: Path) -> None:
    text, _ = edited(tmp_path, 'resource "aws_instance" "this" { tags = var.t }\n')
    assert text == resource("aws_instance", f"  tags = merge(var.t, local.cost_tags)\n\n{ROOT}")


def specification(kind: str, tags: str = "local.cost_tags") -> str:
    return f'  tag_specifications {{\n    resource_type = "{kind}"\n    tags          = {tags}\n  }}\n'


def test_a_launch_template_tags_every_kind_once(tmp_path: Path) -> None:
    text, notes = edited(tmp_path, resource("aws_launch_template", specification("volume", "var.v")))
    blocks = [specification("volume", "merge(var.v, local.cost_tags)"), "  tags = local.cost_tags\n"]
    blocks += [specification("instance"), specification("network-interface")]
    assert text == resource("aws_launch_template", "\n".join(blocks))
    assert [one.partition(". ")[0] for one in notes.splitlines()] == [
        "aws_launch_template.this: the budget does not count dedicated hosts that instances run on"
    ]


@pytest.mark.parametrize(("each", "noted", "added"), [('toset(["instance", "volume"])', False, 1), ("var.kinds", True, 0)])
def test_kinds_that_are_made_by_values_are_read_or_named(each: str, noted: bool, added: int, tmp_path: Path) -> None:  # noqa: FBT001
    content = "    content {\n      resource_type = tag_specifications.value\n      tags = var.v\n    }\n"
    text, notes = edited(
        tmp_path, resource("aws_launch_template", f'  dynamic "tag_specifications" {{\n    for_each = {each}\n{content}  }}\n')
    )
    assert "tags = merge(var.v, local.cost_tags)" in text
    assert ("makes its tag_specifications blocks by values" in notes, text.count('= "network-interface"')) == (noted, added)


GROUP = "aws_autoscaling_group"
OWN = '  dynamic "tag" {\n    for_each = %s\n\n    content {\n      key                 = tag.key\n      propagate_at_launch = true\n      value               = tag.value\n    }\n  }\n'  # noqa: E501
LEFT = "{ for key, value in local.cost_tags : key => value if !contains([%s], key) }"


def tag(key: str, value: str, launched: str = "true") -> str:
    return f"  tag {{\n    key = {key}\n    value = {value}\n    propagate_at_launch = {launched}\n  }}\n"


@pytest.mark.parametrize(
    ("before", "after", "taken"),
    [
        (tag('"Name"', "var.name"), tag('"Name"', "var.name"), ""),
        (tag('"owner"', '"me"', "false"), tag('"owner"', 'lookup(local.cost_tags, "owner", "me")'), '"owner"'),
        (tag("var.key", "1"), tag("var.key", "lookup(local.cost_tags, var.key, 1)"), "var.key"),
    ],
)
def test_tags_of_a_group_are_merged_by_key(before: str, after: str, taken: str, tmp_path: Path) -> None:
    text, notes = edited(tmp_path, resource(GROUP, before))
    assert text == resource(GROUP, f"{after}\n{OWN % (LEFT % taken if taken else 'local.cost_tags')}")
    assert "it must tag the volumes" in notes


@pytest.mark.parametrize(
    ("iterator", "key", "left"),
    [
        ("", "tag.key", "{ for key, value in var.t : key => value if !contains(keys(local.cost_tags), key) }"),
        ("    iterator = one_tag\n", "one_tag.key", "{ for key, value in var.t : key => value if !contains(keys(local.cost_tags), key) }"),
        ("", "tag.value.key", "[for one in var.t : one if !contains(keys(local.cost_tags), one.key)]"),
        ("", 'tag.value["key"]', '[for one in var.t : one if !contains(keys(local.cost_tags), one["key"])]'),
        ("", '"owner"', '[for one in var.t : one if !contains(keys(local.cost_tags), "owner")]'),
        ("", '"Name"', "var.t"),
    ],
)
def test_tags_that_a_group_makes_of_values_step_back(iterator: str, key: str, left: str, tmp_path: Path) -> None:
    block = '  dynamic "tag" {{\n{}    for_each = {}\n    content {{\n      key = {}\n      value = "x"\n    }}\n  }}\n'
    text, _ = edited(tmp_path, resource(GROUP, block.format(iterator, "var.t", key)))
    assert text == resource(GROUP, f"{block.format(iterator, left, key)}\n{OWN % 'local.cost_tags'}")


@pytest.mark.parametrize(
    ("kind", "written"),
    [
        ('"FARGATE"', ""),
        ('"SPOT"', "tags = merge(local.cost_tags)"),
        ("var.kind", 'tags = startswith(var.kind, "FARGATE") ? null : merge(local.cost_tags)'),
    ],
)
def test_an_expression_of_a_fact_speaks_of_the_module_s_own_block(kind: str, written: str, tmp_path: Path) -> None:
    text, _ = edited(tmp_path, resource("aws_batch_compute_environment", f"  compute_resources {{\n    type = {kind}\n  }}\n"))
    assert ("".join(line.strip() for line in text.splitlines() if line.startswith("    tags"))) == written


@pytest.mark.parametrize(("said", "noted"), [('"SERVICE"', False), ('"TASK_DEFINITION"', True), ("var.p", True), ("null", True)])
def test_what_an_author_switched_off_stays_and_is_named(said: str, noted: bool, tmp_path: Path) -> None:  # noqa: FBT001
    text, notes = edited(tmp_path, resource("aws_ecs_service", f"  propagate_tags = {said}\n"))
    assert f"  propagate_tags = {said}\n" in text
    assert "  enable_ecs_managed_tags = true\n" in text
    assert (f"says propagate_tags = {said}; unless that is" in notes) == noted


def test_what_is_not_counted_is_named(tmp_path: Path) -> None:
    text = resource("google_cloud_run_v2_service", "") + 'resource "google_compute_router_nat" "n" {}\nresource "aws_sqs_queue" "q" {}\n'
    _, notes = edited(tmp_path, text)
    assert "google_compute_router_nat.n takes no tags: the budget does not count its gateway-hours" in notes
    assert "aws_sqs_queue.q: the budget counts nothing of aws" in notes
    _, notes = edited(tmp_path, resource("google_alloydb_cluster", ""))
    assert "has no automated_backup_policy block" in notes
    _, notes = edited(tmp_path, resource("aws_fsx_lustre_file_system", ""))
    assert "final_backup_tags is not set, and the budget does not count what it would tag" in notes


def test_what_would_be_replaced_for_its_tags_is_left_as_it_is(tmp_path: Path) -> None:
    text, notes = edited(tmp_path, resource("aws_fsx_windows_file_system", ""))
    assert "copy_tags_to_backups" not in text
    assert "copy_tags_to_backups is not set, and to set it would replace what there is" in notes


def test_modules_that_are_called_are_handed_the_cost_tags(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner/main.tf").write_text('variable "tags" {}\n')
    text = resource("aws_sqs_queue", "  tags = local.cost_tags\n")
    for name, said in (("a", '"x/y/z"\n  tags   = var.t'), ("b", '"./inner"'), ("c", '"x/y/z"')):
        text += f'module "{name}" {{\n  source = {said}\n}}\n'
    after, notes = edited(tmp_path, text)
    assert "  tags   = merge(var.t, local.cost_tags)\n" in after
    assert '  source = "./inner"\n\n  tags = local.cost_tags\n' in after
    assert notes.startswith("module.c: is given no tags")
