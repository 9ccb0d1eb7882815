"""Resources that complete another one: a lifecycle configuration of a bucket, an autoscaling target of a table."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from fac_core.finding import Verdict
from fac_core.sentence import some_of
from fac_lint.answer import Answer, best_of, undecided
from fac_lint.evaluation.mentions import of_type
from fac_lint.evaluation.values import NOTHING, Flow
from fac_lint.views.arguments import YES, no
from fac_lint.views.resources import view_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from fac_lint.views.resources import ResourceView

_READ = re.compile(r"(?:^|\.)data\.")
"""Marks addresses of data sources."""
Judge: TypeAlias = "Callable[[ResourceView], Answer | None]"


def completed(resource: ResourceView, companion: str, link: str, judge: Judge = lambda _: YES) -> Answer:
    """Say whether a resource of another type, linked by one of its arguments, completes this one as ``judge`` wants it.

    ``judge`` answers None for one that does not count. Where the module has none, it may stand where the module hands the resource
    to: in another module that it calls, or in one that calls it.
    """
    others = _others(resource, companion)
    answers = [answer for other in others if (answer := _linked(resource, other, link, judge)) is not None]
    return best_of(answers) if answers else elsewhere(resource, companion)


def elsewhere(resource: ResourceView, companion: str = "") -> Answer:
    """Say who else may complete a resource: a module called with it, or whoever calls this one and is given it; else nobody.

    With a ``companion``, the type of what completes it, only a module counts that may make one.
    """
    beside, block = resource.summary.neighbours, resource.summary.identity
    taking = beside.called_with(block, companion) if companion else [call for call, named in beside.calls.items() if block in named]
    if taking:
        return Answer(Verdict.UNKNOWN, Flow(NOTHING, frozenset({f"it is given to {some_of(taking)}"})))
    outputs = beside.handing_out(block)
    return Answer(Verdict.DELEGATED, Flow(outputs, NOTHING), sought=companion) if outputs else no()


def _others(resource: ResourceView, companion: str) -> Iterator[ResourceView]:
    return map(view_of, resource.summary.neighbours.beside(resource.summary, companion))


def _linked(resource: ResourceView, other: ResourceView, link: str, judge: Judge) -> Answer | None:
    """Judge a companion of this resource; None for one of another, and a doubt where it cannot be told whose it is."""
    named = other.summary.mentions.of(link)
    if resource.summary.identity in named:
        return _if_made(other, judge(other))
    if through := _through(resource, named):
        doubt = f"{other.summary.address} names {through}, which may lead to it"
        return judge(other) and Answer(Verdict.UNKNOWN, Flow(NOTHING, frozenset({doubt})))
    if named and not any(_READ.search(one) for one in named):
        return None
    theirs = other.argument(link)
    if theirs.constant is None:
        return undecided(theirs)
    return _same_name(resource, other, str(theirs.constant), judge)


def _through(resource: ResourceView, named: frozenset[str]) -> str:
    """Return what a link names that in turn names this resource, or that gives both their name; empty where there is no such thing."""
    own, beside = resource.summary, resource.summary.neighbours
    others = sorted(named - of_type(named, own.type))
    return next((one for one in others if one in own.mentions.of() or beside.leads(one, own.identity)), "")


def _same_name(resource: ResourceView, other: ResourceView, name: str, judge: Judge) -> Answer | None:
    """Compare a companion's link that is a plain text, which may be the resource's name."""
    own = [value for argument in ("name", "bucket") if (value := resource.argument(argument)).constant is not None]
    if any(name.rpartition("/")[2] == value.constant for value in own):
        return _if_made(other, judge(other))
    return None if own else Answer(Verdict.UNKNOWN, Flow(NOTHING, frozenset({f"{other.summary.address} names {name!r}, which may be it"})))


def _if_made(other: ResourceView, answer: Answer | None) -> Answer | None:
    created = other.summary.created
    doubtful = answer is not None and answer.verdict is Verdict.COMPLIANT and created.constant is not True
    return undecided(created) if doubtful else answer
