"""Documents that modules write for the cloud's API (policies, rules) hold no null: an input that is null takes its part along."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# AWS writes every part of a monitor's expression, null or not, and compares with that.
WRITTEN_WITH_NULLS = ".monitor_specification"


def texts(value: object, at: str) -> Iterator[tuple[str, str]]:
    """Yield every text within a planned value, with its path."""
    if isinstance(value, str):
        yield at, value
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from texts(item, f"{at}.{name}")
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from texts(item, f"{at}[{number}]")


def resources(module: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield from module.get("resources", [])
    for child in module.get("child_modules", []):
        yield from resources(child)


def holds_null(text: str) -> bool:
    """Whether a text is a JSON document with a null somewhere, or with nothing but an empty list of rules or statements."""
    try:
        document = json.loads(text) if text[:1] in "[{" else None
    except ValueError:
        return False
    waiting = [document] if document is not None else []
    while waiting:
        one = waiting.pop()
        if one is None:
            return True
        waiting += one.values() if isinstance(one, dict) else one if isinstance(one, list) else ()
    return isinstance(document, dict) and any(document.get(key) == [] for key in ("rules", "Statement", "Rules"))


def with_nulls(plan: Mapping[str, Any]) -> list[str]:
    """Return where a plan holds such documents."""
    planned = list(resources(plan["planned_values"]["root_module"]))
    assert len(planned) > 50
    found = [at for one in planned for at, text in texts(one.get("values", {}), one["address"]) if holds_null(text)]
    return [at for at in found if not at.endswith(WRITTEN_WITH_NULLS)]
