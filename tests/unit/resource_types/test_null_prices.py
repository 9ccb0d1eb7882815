"""By which price a configuration is billed is asked of what the module writes: null, which it replaces, chooses as the default does."""

from __future__ import annotations

import re

import pytest

from fac_core.resource_types import for_type, names

pytestmark = pytest.mark.unit
COMPARED = re.compile(r"(?<![a-z(])var\.([a-z_]+) == |lookup\(\{[^}]*\}, var\.([a-z_]+)")


def test_prices_are_chosen_by_what_null_becomes() -> None:
    wrong, seen = [], 0
    for name in names():
        facts = for_type(name.replace("/", "_", 1))
        for key, signal in facts.signals.items() if facts else ():
            if signal.price is None:
                continue
            seen += "coalesce" in signal.price.of
            for given in COMPARED.findall(signal.price.of):
                argument = facts.arguments.get(given[0] or given[1]) if facts else None
                wrong += [f"{name}.{key}: {signal.price.of}"] if argument and "coalesce(var." in argument.value else []
    assert wrong == []
    assert seen > 3
