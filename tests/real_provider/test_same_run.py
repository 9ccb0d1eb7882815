"""What a module is given may be made in the same run: then the plan knows neither the value nor whether there is one."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from tests.real_provider.test_aws import OWN_PROVIDER, consumer, generated, resources

from fac_core.finding import Edit, Range
from fac_core.hcl import parse, syntax
from fac_core.hcl.edit import apply
from fac_core.hcl.walk import walk
from fac_core.module import Module
from fac_core.terraform import Terraform
from fac_gen.samples.vocabulary import of_cloud

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.real_provider

ADDRESS = re.compile(r"arn:|^[a-z]+-[0-9a-f]{8,}$|://|\.amazonaws|@|/|[0-9]{6}")
"""What nobody makes up: ids, ARNs, URLs, addresses of mail."""
KNOWN = frozenset({"cost", "providers", "source"})
TEXTS = {"string": "{}", "list(string)": "[{}]", "set(string)": "[{}]", "map(string)": "{{ one = {} }}"}
CHOICES = {
    ("autoscaling-group", "enabled_metrics"),  # they decide which alarms there are
    ("cloudfront-distribution", "aliases"),  # the certificate of the example knows none
    ("lambda-function", "replacement_security_group_ids"),  # goes with a network
    ("vpc-endpoint", "subnet_ids"),  # goes with a type that must be known
}
"""Inputs whose value must be known, or contradicts the example."""
TOPIC = "arn:aws:sns:us-east-1:123456789012:cost"
BESIDE = {"aws_sns_topic.cost.arn": TOPIC} | {reference: known for known, reference in of_cloud("aws").made.items()}
"""By what an example makes beside its module: what comes in its place."""
MADE_LATE = 'resource "terraform_data" "late" {{\n  for_each = toset({})\n  input    = each.key\n}}\n'
DECIDED = re.compile(r"Which thresholds follow is decided when planning: (.+) must be known then")
"""What a README says of the inputs by which the price of an alarm is chosen."""


def late(text: str) -> str:
    return f"terraform_data.late[{json.dumps(text)}].output"


def told_late(module: Path) -> tuple[str, set[str]]:
    """Write the complete example as a call that takes every address, and any other text, from resources of the same run."""
    path = module / "examples/complete/main.tf"
    file = parse(OWN_PROVIDER.sub("", path.read_text()).encode(), str(path))
    call = next(file.body.blocks_of("module"))
    found = {one.range: str(one.value) for one in addresses(call.body)}
    others = dict(further(module, call.body))
    edits = [Edit(file.path, where, late(value)) for where, value in found.items()]
    edits.append(Edit(file.path, call.header, f'module "{module.name}"'))
    source = call.body.attribute("source")
    assert source
    edits.append(Edit(file.path, source.expression.range, f'"./modules/{module.name}"'))
    end = Range(call.body.range.end, call.body.range.end)
    edits.append(Edit(file.path, end, "".join(f"  {name} = {value}\n" for name, value in others.items())))
    text = re.split(r"\n# Wh(?:o hears of its cost|ere it stands)\.", apply(file.source, edits).decode())[0]
    for reference, known in BESIDE.items():
        text = text.replace(reference, late(known))
    return text, {*found.values(), *others, *BESIDE.values()}


def addresses(body: syntax.Body) -> Iterator[syntax.Literal]:
    for attribute in body.attributes:
        inside = list(walk(attribute.expression)) if attribute.name not in KNOWN else []
        keys = {item.key.range for one in inside if isinstance(one, syntax.Object) for item in one.items}
        for one in inside:
            if isinstance(one, syntax.Literal) and isinstance(one.value, str) and ADDRESS.search(one.value) and one.range not in keys:
                yield one


def further(module: Path, given: syntax.Body) -> Iterator[tuple[str, str]]:
    """Yield the inputs of text that the example leaves out, with a value; those that take one of some words must be known."""
    told = DECIDED.search((module / "README.md").read_text())
    known = {name for folder, name in CHOICES if folder == module.name} | set(re.findall("`(.+?)`", told[1]) if told else [])
    for name, declared in Module.load(module).variables.items():
        words = any(b"contains([" in declared.file.source[slice(*span(one.condition))] for one in declared.validations if one.condition)
        if given.attribute(name) is None and not words and name not in known and str(declared.type) in TEXTS:
            yield name, TEXTS[str(declared.type)].format(late(name))


def span(expression: syntax.Expression) -> tuple[int, int]:
    return expression.range.start.byte, expression.range.end.byte


def test_every_module_plans_beside_all_that_it_is_given(tmp_path: Path, cli_config: str) -> None:
    root = consumer(tmp_path, ())
    calls = {module.name: told_late(module) for module in generated()}
    texts = sorted(set[str]().union(*(found for _, found in calls.values())))
    assert len(texts) > 200
    other = OWN_PROVIDER.search((root / "main.tf").read_text())
    assert other
    alias = other[0].replace("{\n", '{\n  alias = "us_east_1"\n', 1)
    (root / "calls.tf").write_text("\n".join([MADE_LATE.format(json.dumps(texts)), alias, *(text for text, _ in calls.values())]))
    with Terraform(root, cli_config=cli_config) as terraform:
        terraform.init()
        planned = resources(terraform.show(terraform.plan()))
    assert {address.split(".")[1] for address in planned if address.startswith("module.")} == calls.keys()
