"""Rules of a policy's own: what is found of resources whose values are known, one of a few, up to the caller, or unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_core.finding import Severity, Verdict

if TYPE_CHECKING:
    from tests.unit.linter.conftest import Lint, Verdicts

    from fac_core.finding import Finding

pytestmark = pytest.mark.unit

INSTANCES = """\
variable "type" {}
variable "big" {
  default = false
}
variable "tags" {
  default = {}
}
resource "aws_instance" "p5" {
  instance_type = "p5.48xlarge"
}
resource "aws_instance" "callers" {
  instance_type = var.type
}
resource "aws_instance" "one_of_two" {
  instance_type = var.big ? "p5.48xlarge" : "p5e.48xlarge"
}
resource "aws_instance" "perhaps" {
  instance_type = var.big ? "p5.48xlarge" : "m7g.large"
}
resource "aws_instance" "small" {
  instance_type = "m7g.large"
}
resource "aws_instance" "unset" {
  launch_template {
    id = "lt-1"
  }
}
resource "aws_instance" "elsewhere" {
  instance_type = data.external.type.result.type
}
resource "aws_db_instance" "other" {
  instance_class = "db.m7g.large"
}
"""
P5 = 'resource.instance_type.startsWith("p5")'


def rule(when: str, resource: str = "aws_instance", more: str = "") -> str:
    return f"version: 1\nrules:\n  own:\n    resource: {resource}\n    when: '{when}'\n    message: it is wrong\n{more}"


def test_what_is_certain_what_is_the_callers_and_what_nobody_knows(lint: Lint, verdicts: Verdicts) -> None:
    outcome = lint({"finops.yaml": rule(P5), "main.tf": INSTANCES}, select=("own",))
    assert verdicts(outcome, "own") == {
        "aws_instance.p5": "violated",
        "aws_instance.callers": "delegated",
        "aws_instance.one_of_two": "violated",
        "aws_instance.perhaps": "delegated",
        "aws_instance.small": "compliant",
        "aws_instance.unset": "unknown",
        "aws_instance.elsewhere": "unknown",
    }


def found(lint: Lint, policy: str, module: str, **files: str) -> dict[str, Finding]:
    named = {name.replace("__", "/").replace("_tf", ".tf"): text for name, text in files.items()}
    report = lint({"finops.yaml": policy, "main.tf": module, **named}, select=("custom",)).report
    return {finding.address: finding for finding in report.findings}


def test_findings_say_the_message_at_the_argument_and_what_to_do(lint: Lint) -> None:
    policy = rule(P5, more="    severity: warning\n    next: take another\n")
    outcome = lint({"finops.yaml": policy, "main.tf": INSTANCES})
    (one, *_) = [finding for finding in outcome.report.of(Verdict.VIOLATED) if finding.rule == "own"]
    assert one.message == "aws_instance.p5: it is wrong"
    assert one.severity is Severity.WARNING
    assert (one.range and one.range.start.line, one.file) == (9, "main.tf")
    assert outcome.report.next_step(one) == "take another"


def test_what_is_unknown_says_why(lint: Lint) -> None:
    told = found(lint, rule(P5), INSTANCES)
    why = "instance_type is not set, so that the provider decides"
    assert told["aws_instance.unset"].message == f"whether aws_instance.unset keeps to own cannot be told: {why}"
    assert "through var.type" in told["aws_instance.callers"].message
    failing = found(lint, rule('resource.credit_specification[0].cpu_credits == "x" && 1 / 0 > 1'), INSTANCES)
    assert "its condition has no value: resource.credit_specification[0]: the list has no item 0" in failing["aws_instance.p5"].message


@pytest.mark.parametrize(
    ("when", "verdict"),
    [
        ("resource.size > 100", "violated"),  # written as text, converted as Terraform converts it
        ("resource.size == 200", "violated"),
        ("resource.size * 1.5 == 300.0", "violated"),
        ("resource.encrypted", "violated"),
        ('resource.type == "gp2"', "violated"),
        ("!has(resource.iops)", "violated"),
        ("resource.iops == null", "unknown"),
        ("has(resource.kms_key_id)", "compliant"),
        ("resource.final_snapshot == null && !has(resource.final_snapshot)", "violated"),
        ('resource.arn.contains("eu")', "unknown"),
        ('tags.owner == "a@b.c"', "violated"),
        ("has(tags.team)", "compliant"),
        ('"team" in tags || size(tags) == 1', "violated"),
        ('tags.team == "x"', "unknown"),
        ('meta.type == "aws_ebs_volume" && meta.name == "v" && meta.address == "aws_ebs_volume.v"', "violated"),
        ('meta.cloud == "aws" && meta.provider == "hashicorp/aws" && meta.billable && meta.taggable', "violated"),
        ('meta.file == "main.tf" && meta.folder == ""', "violated"),
        ('policy.currency == "USD" && policy.ceilings.vcpus == null && policy.budgets.headroom == 1.2', "violated"),
        ('policy.tags.required.all(key, has(tags.nothing) || key != "owner")', "compliant"),
        ("resource.zones == 1", "refused"),
    ],
)
def test_what_a_condition_may_look_at(when: str, verdict: str, lint: Lint) -> None:
    volume = """\
resource "aws_ebs_volume" "v" {
  availability_zone = "eu-central-1a"
  size              = "200"
  encrypted         = "true"
  type              = "gp2"
  kms_key_id        = null
  tags = {
    owner = "a@b.c"
    gone  = null
  }
}
"""
    if verdict == "refused":
        with pytest.raises(Exception, match="there is no zones here"):
            found(lint, rule(when, "aws_ebs_volume"), volume)
    else:
        assert found(lint, rule(when, "aws_ebs_volume"), volume)["aws_ebs_volume.v"].verdict == verdict


BLOCKS = """\
variable "disks" {}
resource "aws_instance" "two" {
  ebs_block_device {
    device_name = "a"
    volume_type = "gp3"
  }
  ebs_block_device {
    device_name = "b"
    volume_type = "gp2"
  }
}
resource "aws_instance" "none" {
}
resource "aws_instance" "many" {
  dynamic "ebs_block_device" {
    for_each = var.disks
    content {
      device_name = ebs_block_device.key
      volume_type = "gp3"
    }
  }
}
resource "aws_instance" "some" {
  ebs_block_device {
    device_name = "a"
    volume_type = "gp2"
  }
  dynamic "ebs_block_device" {
    for_each = var.disks
    content {
      device_name = ebs_block_device.key
      volume_type = ebs_block_device.value
    }
  }
}
"""


@pytest.mark.parametrize(
    ("when", "two", "none", "many", "some"),
    [
        ('resource.ebs_block_device.exists(d, d.volume_type == "gp2")', "violated", "compliant", "compliant", "violated"),
        ('resource.ebs_block_device.all(d, d.volume_type == "gp3")', "compliant", "violated", "violated", "compliant"),
        ('resource.ebs_block_device.exists(d, d.volume_type == "gp3")', "violated", "compliant", "delegated", "delegated"),
        ("size(resource.ebs_block_device) == 2", "violated", "compliant", "delegated", "delegated"),
        ("has(resource.ebs_block_device)", "violated", "compliant", "delegated", "violated"),
        ('resource.ebs_block_device[0].volume_type == "gp3"', "unknown", "unknown", "delegated", "delegated"),
    ],
)
def test_nested_blocks_are_lists(when: str, two: str, none: str, many: str, some: str, lint: Lint) -> None:  # noqa: PLR0917
    told = found(lint, rule(when), BLOCKS)
    assert [told[f"aws_instance.{name}"].verdict for name in ("two", "none", "many", "some")] == [two, none, many, some]


def test_default_tags_and_what_is_handed_on_are_seen(lint: Lint) -> None:
    module = """\
provider "aws" {
  default_tags {
    tags = { owner = "a@b.c" }
  }
}
resource "aws_instance" "i" {
  volume_tags = { owner = "x@y.z" }
  root_block_device {}
}
"""
    policy = rule('tags.owner == "a@b.c" && handed_on.exists(h, h.tags.owner == "x@y.z" && h.what != "")')
    assert found(lint, policy, module)["aws_instance.i"].verdict is Verdict.VIOLATED


def test_a_call_is_judged_with_what_it_says(lint: Lint) -> None:
    module = (
        'module "big" {\n  source = "./child"\n  type = "p5.48xlarge"\n}\nmodule "small" {\n  source = "./child"\n  type = "t4g.nano"\n}\n'
    )
    child = 'variable "type" {}\nresource "aws_instance" "i" {\n  instance_type = var.type\n}\n'
    told = found(lint, rule(P5), module, child__main_tf=child)
    assert told["module.big"].message == "module.big makes module.big.aws_instance.i: it is wrong"
    assert told["module.small"].verdict is Verdict.COMPLIANT
    assert told["aws_instance.i"].verdict is Verdict.DELEGATED


def test_types_that_no_catalogue_knows_are_seen_as_they_are_written(lint: Lint) -> None:
    module = 'resource "acme_machine" "m" {\n  size = 4\n  disk {\n    gigabytes = 100\n  }\n}\n'
    when = "resource.size == 4 && resource.disk.exists(d, d.gigabytes >= 100) && !has(resource.speed)"
    assert found(lint, rule(when, "acme_*"), module)["acme_machine.m"].verdict is Verdict.VIOLATED
    assert found(lint, rule('tags.owner == "x"', "acme_*"), module)["acme_machine.m"].verdict is Verdict.UNKNOWN


def test_a_message_with_braces_is_said_as_it_is(lint: Lint) -> None:
    policy = rule(P5).replace("it is wrong", '"{it} costs {a lot} of $ {"')
    told = found(lint, policy, INSTANCES)["aws_instance.p5"]
    assert told.message == "aws_instance.p5: {it} costs {a lot} of $ {"


@pytest.mark.parametrize(
    "when",
    [
        "resource.l.all(a, resource.l.all(b, resource.l.all(c, resource.l.all(d, a + b + c + d >= 0))))",
        'resource.s.matches("(.*)*(.*)*b$") || resource.l.map(a, resource.l.map(b, resource.l)).size() == 0',
    ],
)
def test_conditions_that_take_too_long_are_unknown(when: str, lint: Lint) -> None:
    module = f'resource "acme_machine" "m" {{\n  l = range(400)\n  s = "{"a" * 20_000}"\n}}\n'
    told = found(lint, rule(when, "acme_machine"), module)["acme_machine.m"]
    assert told.verdict is Verdict.UNKNOWN
    assert "it takes more than 20,000 steps" in told.message
