"""What takes tags, budgets or alarms away from a module without fault is found: each block, argument and key is left out in turn."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from fac_core.finding import Verdict
from fac_core.hcl import parse, syntax
from fac_core.hcl.walk import walk
from fac_lint.run import engine

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.unit

MODULES = sorted((Path(__file__).parent / "compliant").glob("*.tf"))
POLICY = """\
version: 1
tags:
  required: {owner: {}, team: {}}
alarms:
  required: [spend]
exemptions:
  - {rule: missing-cost-alarm, resource: "google_sql_*", reason: has one elsewhere, approved_by: a, expires: 2027-01-01}
"""
GUARDS = (
    "alarm-without-action", "budget-not-scoped", "budget-without-forecast-alert", "budget-without-subscriber", "missing-budget",
    "missing-cost-alarm", "missing-cost-tags", "tags-not-propagated",
)  # fmt: skip
"""Rules that say whether spend is attributed, and whether anybody hears of it."""
GOOD = (Verdict.COMPLIANT, Verdict.DELEGATED)
EXPLAINED = (
    # Where state is kept, and what providers are called and do beside tagging.
    r"^terraform",
    r"^provider\.(aws\.region|azurerm(\.features)?)$",
    # What is not made costs nothing, and is free or tagged all the same.
    r"^resource\.(?!\w*(?:budget|alarm|alert))\w+\.\w+$",
    r"^resource\.azurerm_resource_group\.",
    r"\.aws_s3_object\.east\.provider$",
    r"\.aws_launch_template\.node\.tag_specifications(\.resource_type|\.tags)?$",  # of instances: the group tags them
    r"\.google_monitoring_alert_policy\.shop\.user_labels(\.|$)",  # no bill has an alert of Google before September 2027
    # A budget that counts more, or from an earlier day.
    r"\.aws_budgets_budget\.all\.cost_filter$",
    r"_budget\w*\.shop\.(filter|budget_filter)(\.|$)",
    r"\.time_period(\.start_date)?$",
    r"\.notification\.enabled$",  # true where nobody says otherwise
    # What tells nothing of cost, and what a provider or the cloud asks for.
    r"\.(name|key|location|resource_group_name|display_name|combiner|severity|tier|desired_count|enable_ecs_managed_tags)$",
    r"\.launch_template(\.id)?$",
    r"\.(billing_account|resource_group_id|action_group_id|limit_unit|time_unit|time_grain)$",
    r"\.(comparison_operator|evaluation_periods|threshold|threshold_type|operator|comparison|duration|threshold_value|threshold_percent)$",
)
"""What may be left out, and why no rule need speak of it."""


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_what_is_left_out_is_found_or_explained(path: Path, tmp_path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert faults(text, tmp_path) == set()
    silent = {where for where, without in left_out(text) if not faults(without, tmp_path)}
    unexplained = sorted(where for where in silent if not any(re.search(pattern, where) for pattern in EXPLAINED))
    assert "\n".join(unexplained) == ""


def faults(text: str, folder: Path) -> set[tuple[str, str]]:
    """Return what is found wanting in a module, or in doubt."""
    (folder / ".git").mkdir(exist_ok=True)
    (folder / "finops.yaml").write_text(POLICY, encoding="utf-8")
    (folder / "main.tf").write_text(text, encoding="utf-8")
    found = engine.lint([folder], engine.Options(date(2026, 11, 23), select=GUARDS), folder).report.findings
    return {(one.rule, one.address) for one in found if one.verdict not in GOOD}


def left_out(text: str) -> Iterator[tuple[str, str]]:
    """Yield the text without each block, argument and key of an object in turn, and what was left out."""
    file = parse(text.encode(), "main.tf")
    for where, start, end in parts(file.body, ""):
        yield where, (file.source[:start] + file.source[end:]).decode()


def parts(body: syntax.Body, above: str) -> Iterator[tuple[str, int, int]]:
    for argument in body.attributes:
        where = f"{above}{argument.name}"
        yield where, argument.range.start.byte, argument.range.end.byte
        for node in walk(argument.expression):
            for item in node.items if isinstance(node, syntax.Object) else ():
                yield f"{where}.{getattr(item.key, 'value', '')}", item.key.range.start.byte, item.value.range.end.byte
    for block in body.blocks:
        where = ".".join((above.rstrip("."), block.type, *block.labels)).lstrip(".")
        yield where, block.range.start.byte, block.range.end.byte
        yield from parts(block.body, f"{where}.")
