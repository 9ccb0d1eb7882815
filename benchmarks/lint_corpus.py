"""How fast `fac-lint` is on a generated corpus of module repositories, all rules, one process.

    python benchmarks/lint_corpus.py [--services N] [--keep FOLDER]

A service is a leaf module (interface, tags, alarms, budget behind a switch), a module that composes two leaves, and two examples
that call it: four folders, eleven files. The same N gives the same bytes. Prints files and megabytes per second of processor time,
and how much of that is reading the files, measured in the same process.
"""

from __future__ import annotations

import argparse
import gc
import resource
import tempfile
import time
from datetime import date
from pathlib import Path

from fac_core.module import Module, discover
from fac_lint.run import engine

TYPES = ("aws_sqs_queue", "aws_dynamodb_table", "aws_s3_bucket", "aws_kinesis_stream", "aws_sns_topic", "aws_lambda_function")
VERSIONS = """terraform {
  required_version = ">= 1.5.7"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100.0, < 7.0.0"
    }
  }
}
"""
VARIABLE = """variable "setting_{i}" {{
  description = "Setting {i} of {name}, described in as many words as such things are."
  type        = {type}
  default     = {default}

  validation {{
    condition     = try(var.setting_{i} == null || length(tostring(var.setting_{i})) < {length}, true)
    error_message = "setting_{i} must be shorter than {length}."
  }}
}}

"""
INTERFACE = """variable "create" {
  type    = bool
  default = true
}

variable "tags" {
  description = "Further tags."
  type        = map(string)
  default     = {}
}

variable "cost" {
  type = object({
    application = string
    cost_center = string
    environment = string
    owner       = string
    scope       = optional(string)
  })
}

variable "budget" {
  type = object({ amount = optional(number), period = optional(string, "monthly") })
}
"""
TAGS = """locals {{
  scope     = coalesce(var.cost.scope, "{name}")
  cost_tags = {{ for key in ["application", "cost_center", "environment", "owner"] : key => var.cost[key] }}
  tags      = merge({{ managed_by = "terraform" }}, var.tags, {cost}, {{ cost_scope = local.scope }})
}}
"""
RESOURCE = """resource "{type}" "part_{i}" {{
  {repeat}

  name        = "${{local.scope}}-{i}"
  description = var.setting_{i} == null ? "part {i}" : format("%s-%02d", var.setting_{i}, {i})
  policy = jsonencode({{
    Version   = "2012-10-17"
    Statement = [for key, value in local.tags : {{ Sid = title(key), Effect = "Allow", Resource = "*", Value = value }} if value != null]
  }})

  dynamic "rule" {{
    for_each = var.create ? {{ first = {{ days = {days} }} }} : {{}}

    content {{
      id   = rule.key
      days = rule.value.days
    }}
  }}

  tags = {tags}
}}

"""
BUDGET = """resource "aws_budgets_budget" "this" {
  count = var.create && try(var.budget.amount, null) != null ? 1 : 0

  budget_type  = "COST"
  limit_amount = format("%.2f", var.budget.amount)
  limit_unit   = "USD"
  name         = local.scope
  time_unit    = upper(var.budget.period)
  tags         = local.tags
}
"""
CALL = """module "{label}" {{
  source = "{source}"

  cost   = {cost}
  budget = {budget}
  tags   = {tags}
}}

"""
REPEATS = ("count = var.create ? 1 : 0", 'for_each = var.create ? toset(["a", "b"]) : toset([])')
TAG_ARGUMENTS = (
    "local.tags",
    'merge(local.tags, { Name = "part" })',
    "{ for key, value in local.tags : key => value }",
    '{ Name = "part" }',
)
COST = '{ application = "shop", cost_center = "cc-1234", environment = "prod", owner = "shop@example.com" }'
KEYS = ("application", "cost_center", "environment", "owner")
COST_TAGS = "{ " + ", ".join(f"{key} = var.cost.{key}" for key in KEYS) + " }"


def leaf(number: int) -> dict[str, str]:
    """Files of a leaf module."""
    name = f"service-{number}"
    kinds = (("string", "null"), ("number", str(number)), ("map(string)", "{}"))
    variables = [
        VARIABLE.format(i=i, name=name, type=kinds[(i + number) % 3][0], default=kinds[(i + number) % 3][1], length=number % 50 + 10)
        for i in range(12)
    ]
    parts = [
        RESOURCE.format(type=TYPES[(i + number) % 6], i=i, repeat=REPEATS[i % 2], days=i + 1, tags=TAG_ARGUMENTS[(i * number + i) % 4])
        for i in range(6)
    ]
    return {
        "versions.tf": VERSIONS,
        "variables.tf": "".join(variables),
        "variables.cost.tf": INTERFACE,
        "tags.tf": TAGS.format(name=name, cost="local.cost_tags" if number % 2 else COST_TAGS),
        "main.tf": "".join(parts),
        "budget.tf": BUDGET,
        "outputs.tf": "".join(
            f'output "part_{i}" {{\n  value = try({TYPES[(i + number) % 6]}.part_{i}[0].arn, null)\n}}\n\n' for i in range(6)
        ),
    }


def composition(number: int) -> dict[str, str]:
    """Files of a module that calls two leaves."""
    calls = [
        CALL.format(label=f"part_{i}", source=f"../leaf-{i}", cost="var.cost", budget="var.budget", tags="var.tags")
        for i in (number, number // 2)
    ]
    return {"main.tf": "".join(calls), "variables.tf": INTERFACE}


def example(number: int, tags: str) -> dict[str, str]:
    """Files of a root module that calls a composition."""
    return {"main.tf": CALL.format(label="this", source=f"../../app-{number}", cost=COST, budget=f"{{ amount = {number + 1} }}", tags=tags)}


def write_corpus(folder: Path, services: int) -> None:
    """Write a corpus of so many services."""
    for number in range(services):
        modules = {
            f"leaf-{number}": leaf(number),
            f"app-{number}": composition(number),
            f"examples/minimal-{number}": example(number, "{}"),
            f"examples/complete-{number}": example(number, '{ team = "checkout" }'),
        }
        for name, files in modules.items():
            (folder / name).mkdir(parents=True)
            for file, text in files.items():
                (folder / name / file).write_text(text, encoding="utf-8")
    (folder / ".git").mkdir()


def measure(folder: Path) -> None:
    """Print the numbers for a corpus."""
    start = time.process_time()
    modules = [Module.load(each) for each in discover([folder])]
    reading = time.process_time() - start
    size = sum(len(file.source) for module in modules for file in module.files)
    del modules
    gc.disable()  # as the command does
    start, wall = time.process_time(), time.perf_counter()
    report = engine.lint([folder], engine.Options(date(2026, 11, 23)), folder).report
    spent, elapsed = time.process_time() - start, time.perf_counter() - wall
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    megabytes = size / 1e6
    lines = (
        f"{report.modules} modules, {report.files} files, {megabytes:.2f} MB, {len(report.findings)} verdicts",
        f"lint: {spent:.2f} CPU s ({elapsed:.2f} s), {report.files / spent:.0f} files/s, {megabytes / spent:.2f} MB/s, peak {peak:.0f} MB",
        f"reading alone: {reading:.2f} CPU s; linting costs {spent / reading:.2f} times that",
    )
    print(*lines, sep="\n")  # noqa: T201 - a benchmark's output


def main() -> None:
    """Generate a corpus and measure."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--services", type=int, default=75, help="four module folders each (default: 75)")
    parser.add_argument("--keep", type=Path, help="write the corpus here and leave it")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = arguments.keep or Path(scratch) / "corpus"
        folder.mkdir(parents=True)
        write_corpus(folder, arguments.services)
        measure(folder)


if __name__ == "__main__":
    main()
