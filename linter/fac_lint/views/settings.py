"""Settings of a resource that only production needs, as the tables of `facts.non_production` know them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from fac_core.finding import Severity
from fac_core.functions.plain import to_text
from fac_lint.facts.machines import machines, machines_of
from fac_lint.facts.non_production import Setting, settings
from fac_lint.views.arguments import YES, at_each, judged, number, the_worst

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fac_lint.answer import Answer
    from fac_lint.evaluation.values import Constant, Value
    from fac_lint.views.resources import ResourceView


def costly_setting(resource: ResourceView, rule: str) -> Answer | None:
    """Say whether a setting that a rule is about costs more than its least; None for a type that has none."""
    known = settings(rule).get(resource.type)
    return _worst(resource, known) if known is not None else None


def large_machine(resource: ResourceView) -> Answer | None:
    """Say whether a machine of a resource is a large one; None for a type that has none."""
    known = machines_of(resource.cloud, resource.type)
    places = known.places_of(resource.type) if known is not None else ()
    found = [Setting(argument=path, machine=True) for _, path in places]
    return _worst(resource, found) if found else None


def _worst(resource: ResourceView, known: Iterable[Setting]) -> Answer:
    answers = (at_each(resource, [one.argument], partial(_judge, one, resource.cloud)) for one in known)
    return the_worst([answer for answer in answers if answer is not None]) or YES


def _judge(setting: Setting, cloud: str, value: Value) -> Answer:
    answer = judged(value, partial(_costs, setting, cloud))
    return answer if setting.machine else replace(answer, most=Severity.INFO)  # which machines are large has a source, the tables have none


def _costs(setting: Setting, cloud: str, value: Constant | None) -> bool | str:
    if value is None:
        return False
    text, amount, known = to_text(value), number(value), machines(cloud)
    more = setting.at_least is not None and amount is not None and amount >= setting.at_least
    large = setting.machine and known is not None and known.is_large(text)
    return f"has {setting.argument} = {text}" if more or large or setting.costs(text) else False
