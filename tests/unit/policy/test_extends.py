"""A policy extends others: who wins, where problems are told, and where chains end."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from fac_core.document import DocumentError
from fac_core.policy import Period, TagRule, load

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.unit


def test_the_child_wins_and_exemptions_add_up(write: Callable[..., Path], complete: str) -> None:
    write(complete, "org/base.yaml")
    path = write(
        "version: 1\nextends: ./org/base.yaml\n"
        "tags: {required: {owner: {}, managed_by: {values: [terraform, console]}}}\n"
        "budgets: {headroom: 2}\n"
        "guardrails: [{name: unpriced, when: 'true', level: block}]\n"
        "lint: {ignore: []}\n"
        "exemptions: [{rule: a, resource: b, reason: c, approved_by: d, expires: 2026-01-01}]\n"
    )
    policy = load(path)
    assert policy.tags.required["owner"] == TagRule()
    assert policy.tags.required["managed_by"].values == ("terraform", "console")
    assert policy.tags.fixed == {}
    assert "cost_center" in policy.tags.required
    assert (policy.budgets.headroom, policy.budgets.period) == (Decimal(2), Period.QUARTERLY)
    assert [(guardrail.name, guardrail.level) for guardrail in policy.guardrails] == [("big-change", "block"), ("unpriced", "block")]
    assert policy.lint.ignore == ()
    assert [exemption.rule for exemption in policy.exemptions] == ["missing-cost-tags", "a"]
    assert policy.exemptions[0].file == (path.parent / "org/base.yaml").as_posix()
    assert policy.sources == (path.as_posix(), (path.parent / "org/base.yaml").as_posix())


def test_problems_of_parents_are_reported_in_their_files(write: Callable[..., Path]) -> None:
    write("version: 1\nbudgets: {perod: daily}\n", "base.yaml")
    with pytest.raises(DocumentError) as caught:
        load(write("version: 1\nextends: base.yaml\nbudgets: {period: dayly}\n"))
    assert [(Path(p.place.file).name, p.place.line, p.place.column) for p in caught.value.problems] == [
        ("base.yaml", 2, 11),
        ("finops.yaml", 3, 19),
    ]


def test_circles_and_long_chains_of_policies_end(write: Callable[..., Path]) -> None:
    write("version: 1\nextends: b.yaml\n", "a.yaml")
    path = write("version: 1\nextends: ./a.yaml\n", "b.yaml")
    with pytest.raises(DocumentError, match="circle"):
        load(path)
    for number in range(20):
        write(f"version: 1\nextends: p{number + 1}.yaml\n", f"p{number}.yaml")
    with pytest.raises(DocumentError, match="extend one another"):
        load(path.parent / "p0.yaml")
