from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_core.module import Module
from fac_gen.cdktf.outputs import OutputTypes

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

MODULE = """
variable "names" { type = list(string) }
variable "sizes" { type = map(number) }
variable "rule" { type = object({ port = number, tags = map(string) }) }
variable "free" {}
locals {
  tags  = merge({ managed_by = "terraform" }, var.rule.tags, {})
  again = local.again
}
resource "aws_sqs_queue" "one" {}
resource "aws_sqs_queue" "counted" { count = 2 }
resource "aws_sqs_queue" "keyed" { for_each = toset(var.names) }
resource "nobody_knows" "this" {}
data "aws_region" "current" {}
"""


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ('"x"', "string"),
        ('"${var.names}-x"', "string"),
        ('"${var.names}"', "list(string)"),
        ("17", "number"),
        ("!true", "bool"),
        ("1 + 2", "number"),
        ("1 > 2", "bool"),
        ("var.names", "list(string)"),
        ("var.names[0]", "string"),
        ("var.sizes", "map(number)"),
        ('var.sizes["a"]', "number"),
        ("var.rule.port", "number"),
        ('var.rule["tags"]', "map(string)"),
        ("var.free", None),
        ("local.tags", "map(string)"),
        ("local.again", None),
        ("aws_sqs_queue.one.arn", "string"),
        ("aws_sqs_queue.one.fifo_queue", "bool"),
        ("aws_sqs_queue.one.tags", "map(string)"),
        ("aws_sqs_queue.counted[0].arn", "string"),
        ("try(aws_sqs_queue.counted[0].delay_seconds, null)", "number"),
        ("aws_sqs_queue.counted[*].arn", "list(string)"),
        ("one(aws_sqs_queue.counted[*].arn)", "string"),
        ('element(concat(aws_sqs_queue.counted.*.id, [""]), 0)', "string"),
        ("{ for key, queue in aws_sqs_queue.keyed : key => queue.arn }", "map(string)"),
        ("[for queue in aws_sqs_queue.keyed : queue.delay_seconds]", "list(number)"),
        ('aws_sqs_queue.keyed["a"].arn', "string"),
        ("values(aws_sqs_queue.keyed)[*].arn", "list(string)"),
        ("data.aws_region.current.id", "string"),
        ("nobody_knows.this.id", None),
        ("true ? aws_sqs_queue.one.arn : null", "string"),
        ('true ? "a" : 1', None),
        ("[]", None),
        ("null", None),
        ('{ a = "x", b = 1 }', "object({ a = string, b = number })"),
        ("length(var.names)", "number"),
        ("unknown_function(1)", None),
    ],
)
def test_the_type_of_an_output_is_worked_out(value: str, expected: str | None, tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text(f'{MODULE}\noutput "it" {{\n  value = {value}\n}}\n')
    module = Module.load(tmp_path)
    assert module.problems == ()
    found = OutputTypes(module).of("it")
    assert (None if found is None else str(found)) == expected
