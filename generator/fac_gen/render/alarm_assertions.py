"""What the generated tests assert about alarms: every field of every one, as the signal says it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.hcl.write import quote
from fac_gen.clouds import cloud_of
from fac_gen.parts import Validation
from fac_gen.render.alarm_configurations import places
from fac_gen.render.interface_samples import expected_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_gen.blueprint.guardrails import Alarm
    from fac_gen.blueprint.module_blueprint import Blueprint
    from fac_gen.render.alarm_configurations import Configuration

_REFERENCE = re.compile(r"(?<![\w.])[a-z][a-z0-9]*_[a-z0-9_]+\.[a-z][a-z0-9_]*\[0\]\.([a-z0-9_]+)")
_GUARD = re.compile(r"^try\((.*), null\)$", re.DOTALL)


def alarm_assertions(m: Blueprint, configuration: Configuration) -> list[Validation]:
    """Return one assertion per alarm: what it watches, how, and from when it speaks."""
    found, cloud = [], cloud_of(m.provider)
    for name, watched in configuration.watched.items():
        one = f"{m.alarms.resource_type}.this[{quote(name)}]"
        said = [*_called(m, watched.alarm, one), *cloud.alarm_assertions(_fields(m, watched.alarm), one, watched.given)]
        found.append(Validation("alltrue([\n" + "".join(f"{one},\n" for one in said) + "])", f"the alarm {name} watches something else"))
    return found


def _called(m: Blueprint, alarm: Alarm, one: str) -> Iterator[str]:
    """Yield what the alarm is called, what it says of itself, and where it stands."""
    cloud = cloud_of(m.provider)
    name = f"cost-{expected_name(m)}-{alarm.key.replace('_', '-')}"
    yield f"{one}.{cloud.alarm_name} == {quote(name)}"
    if cloud.alarm_text:
        yield f"{cloud.alarm_text.format(one=one)} == {quote(alarm.description)}"
    if m.alarms.resource_group:
        yield f"{one}.resource_group_name == {m.alarms.resource_group}"


def needs_apply(m: Blueprint) -> bool:
    """Whether an alarm speaks of something that only an apply makes known."""
    always = places(m)
    given = {one.argument or one.name for one in m.inputs if one.shown or one.name in always}
    texts = [value for alarm in m.alarms.items for value in _fields(m, alarm).values()]
    return any(name not in given for text in texts for name in _REFERENCE.findall(text))


def _fields(m: Blueprint, alarm: Alarm) -> dict[str, str]:
    every = {**m.alarms.shared, **alarm.fields, **alarm.references}
    return {name: _GUARD.sub(r"\1", value) for name, value in every.items()}
