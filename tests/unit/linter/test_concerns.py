"""A rule is asked about the types that it speaks of, and about no others."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from fac_core.finding import Verdict
from fac_core.policy import BUILT_IN
from fac_lint.answer import Answer
from fac_lint.context import Context
from fac_lint.evaluation.library import Library
from fac_lint.run.concerns import Concerns
from fac_lint.views.modules import ModuleView

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from fac_lint.views.resources import ResourceView

pytestmark = pytest.mark.unit

SOURCE = """
resource "aws_sqs_queue" "one" {}
resource "aws_sqs_queue" "other" {}
resource "aws_sns_topic" "this" {}
"""
COMPLIANT = Answer(Verdict.COMPLIANT)


def by_type(view: ResourceView, context: Context) -> Answer | None:
    del context
    return COMPLIANT if view.type == "aws_sqs_queue" else None


def by_argument(view: ResourceView, context: Context) -> Answer | None:
    del context
    return COMPLIANT if view.argument("name").constant == "x" else None


def by_neighbours(view: ResourceView, context: Context) -> Answer | None:
    del context
    return COMPLIANT if view.summary.neighbours.that_name("x") else None


def by_module(view: ResourceView, context: Context) -> Answer | None:
    del view
    return COMPLIANT if context.module.summary.root else None


def by_library(view: ResourceView, context: Context) -> Answer | None:
    return COMPLIANT if view.type == "aws_sqs_queue" and context.library.linted else None


def careless(view: ResourceView, context: Context) -> Answer | None:
    del context
    try:
        return COMPLIANT if view.argument("name").constant == "x" else None
    except Exception:  # noqa: BLE001 - a rule of somebody else may
        return None


def never(view: ResourceView, context: Context) -> Answer | None:
    del view, context
    return None


@pytest.mark.parametrize(
    ("judge", "included"),
    [
        (by_type, {"one", "other"}),
        (by_argument, {"one", "other", "this"}),
        (by_neighbours, {"one", "other", "this"}),
        (by_module, {"one", "other", "this"}),
        (by_library, {"one", "other"}),
        (careless, {"one", "other", "this"}),
        (never, set()),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_what_looks_at_more_than_the_type_is_asked(judge: Callable[..., Answer | None], included: set[str], tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text(SOURCE)
    library = Library(tmp_path)
    library.survey([tmp_path])
    summary = library.alone(tmp_path)
    assert summary is not None
    context = Context(ModuleView(summary), library, BUILT_IN, date(2026, 11, 23))
    concerns = Concerns(judge)
    assert {one.block.partition(".")[2] for one in summary.resources if concerns.include(one, context)} == included


def test_among_many_types_those_are_told_that_something_may_be_said_of(tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text(SOURCE)
    library = Library(tmp_path)
    library.survey([tmp_path])
    summary = library.alone(tmp_path)
    assert summary is not None
    queue = next(one for one in summary.resources if one.type == "aws_sqs_queue")
    context, concerns = Context(ModuleView(summary), library, BUILT_IN, date(2026, 11, 23)), Concerns(by_type)
    assert concerns.among(summary.own_by_kind, context) == {queue.kind}
    assert concerns.among(summary.all_by_kind, context) == {queue.kind}
    assert summary.own_by_kind.of(frozenset({queue.kind})) == [one for one in summary.resources if one.kind == queue.kind]
    assert summary.own_by_kind.of(summary.own_by_kind.kinds) == list(summary.resources), "in the order in which they stand"
    assert summary.own_by_kind.of(frozenset()) == []


def test_a_type_is_asked_about_once(tmp_path: Path) -> None:
    asked: list[str] = []

    def judge(view: ResourceView, context: Context) -> Answer | None:
        asked.append(view.type)
        return by_type(view, context)

    (tmp_path / "main.tf").write_text(SOURCE)
    library = Library(tmp_path)
    library.survey([tmp_path])
    summary = library.alone(tmp_path)
    assert summary is not None
    context, concerns = Context(ModuleView(summary), library, BUILT_IN, date(2026, 11, 23)), Concerns(judge)
    for one in summary.resources:
        concerns.include(one, context)
    assert asked == ["aws_sqs_queue", "aws_sns_topic"]
