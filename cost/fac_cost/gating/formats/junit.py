"""JUnit XML: a test for each guardrail, which fails where it blocks and is skipped, not passed, where it warns.

Changed resources without a price are tests, too: they fail with ``--fail-on unpriced``, and are skipped else. What is missing from the plan
is an error.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.report_texts import markup
from fac_cost.formats._amounts import signed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_cost.gating.judgement import Judgement

HEAD = '<?xml version="1.0" encoding="UTF-8"?>'


def render(judgement: Judgement) -> str:
    """Write the report."""
    cases = tuple(_cases(judgement))
    kinds = [kind for kind, _ in cases]
    counts = f'tests="{len(cases)}" failures="{kinds.count("failure")}" errors="{kinds.count("error")}"'
    suite = "\n".join(f"    {text}" for _, text in cases)
    last = f"<system-out>{markup(f'{judgement.comparison.how_sure}{signed(judgement.comparison.delta)} USD a month')}</system-out>"
    skipped = kinds.count("skipped")
    return (
        f'{HEAD}\n<testsuites name="fac-cost" {counts}>\n  <testsuite name="gate" {counts} skipped="{skipped}">\n{suite}\n'
        f"    {last}\n  </testsuite>\n</testsuites>\n"
    )


def _cases(judgement: Judgement) -> Iterator[tuple[str, str]]:
    missing = judgement.comparison.incomplete
    yield _case("plan", "is complete", "error" if missing else "", missing)
    for verdict in judgement.verdicts:
        rail = verdict.guardrail
        kind = ("failure" if judgement.stops(verdict) else "skipped") if verdict.held else ""
        yield _case("guardrail", rail.name, kind, rail.message or rail.when, rail.when)
    for one in judgement.unpriced:
        yield _case("priced", one.address, "failure" if judgement.fail_on == "unpriced" else "skipped", one.reason)


def _case(group: str, name: str, kind: str, message: str, more: str = "") -> tuple[str, str]:
    inside = f'<{kind} message="{markup(message)}">{markup(more)}</{kind}>' if kind else ""
    return kind, f'<testcase classname="fac-cost.{group}" name="{markup(name)}">{inside}</testcase>'
