"""How fast HCL is read, against HashiCorp's parser through pygohcl, on a corpus generated in memory.

    python benchmarks/hcl_parse.py [--megabytes N]

Prints megabytes per second of processor time: blocks and attributes as `fac_core.hcl.parse` gives them (values that cannot be wrong
are left for later), the same with every expression and range read, and pygohcl's ``loads`` (to dictionaries, without places).
"""

from __future__ import annotations

import argparse
import gc
import random
import time
from typing import TYPE_CHECKING

import pygohcl  # type: ignore[import-untyped] # ships no types

from fac_core.hcl import parse
from fac_core.hcl.walk import attributes, walk

if TYPE_CHECKING:
    from collections.abc import Callable

VARIABLE = """variable "{name}" {{
  description = "The {name} of the {other}, as long as such texts are."
  type = object({{
    enabled = optional(bool, true)
    rules   = optional(list(object({{ name = string, days = number }})), [])
  }})
  default  = {{}}
  nullable = false
}}
"""
RESOURCE = """# Keeps {name} in step with {other}.
resource "aws_{name}" "{other}" {{
  count = var.create && length(var.{name}) > 0 ? 1 : 0

  name        = "${{var.prefix}}-{name}"
  kms_key_id  = try(var.{name}.key, null)
  size        = {number}
  description = "{other}"

  dynamic "rule" {{
    for_each = {{ for key, value in var.{name} : key => value if value.enabled }}
    content {{
      name = rule.key
      days = lookup(rule.value, "days", {number})
    }}
  }}

  policy = <<-EOT
    {{ "Resource": "${{aws_{other}.this[0].arn}}" }}
  EOT

  tags = merge(
    var.tags,
    {{ Name = "{name}", "cost-center" = local.cost_center }},
  )

  lifecycle {{
    ignore_changes = [tags["Name"]]
  }}
}}
"""
OUTPUT = """output "{name}" {{
  description = "Where {name} is."
  value       = try(aws_{name}.{other}[0].arn, "")
}}
"""
WORDS = ["bucket", "queue", "topic", "instance", "cluster", "subnet", "volume", "alarm", "budget", "table", "function", "gateway"]


def corpus(size: int) -> list[str]:
    """Files of a realistic mix, the same ones every time, of ``size`` characters in all."""
    dice = random.Random(20260101)  # noqa: S311 - the same files every time, no secret
    files: list[str] = []
    while sum(map(len, files)) < size:
        templates = [dice.choice([VARIABLE, VARIABLE, RESOURCE, RESOURCE, OUTPUT]) for _ in range(dice.randrange(2, 30))]
        texts = [
            template.format(name=dice.choice(WORDS), other=f"{dice.choice(WORDS)}_{number}", number=dice.randrange(1, 400))
            for number, template in enumerate(templates)
        ]
        files.append("\n".join(texts))
    return files


def read_all(source: bytes) -> int:
    """Read a file with every expression and every range; return how many there are."""
    count = 0
    for attribute in attributes(parse(source, "main.hcl").body):
        for node in walk(attribute.expression):
            count += node.range.start.line > 0
    return count


def best(action: Callable[[], object], rounds: int = 3) -> float:
    """Return the shortest of some runs, in seconds of processor time."""
    times = []
    for _ in range(rounds):
        gc.collect()
        start = time.process_time()
        action()
        times.append(time.process_time() - start)
    return min(times)


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--megabytes", type=float, default=2.0)
    files = corpus(int(options.parse_args().megabytes * 1e6))
    sources = [text.encode() for text in files]
    size = sum(map(len, sources)) / 1e6
    rows = {
        "fac_core.hcl.parse": best(lambda: [parse(source, "main.hcl") for source in sources]),
        "... every expression and range": best(lambda: [read_all(source) for source in sources]),
        "pygohcl.loads": best(lambda: [pygohcl.loads(text) for text in files]),
    }
    print(f"{len(files)} files, {size:.2f} MB")  # noqa: T201 - a program's output
    for name, seconds in rows.items():
        print(f"{name:<32} {size / seconds:6.2f} MB/s   {seconds / rows['pygohcl.loads']:5.2f} x the time of pygohcl")  # noqa: T201 - a program's output


if __name__ == "__main__":
    main()
