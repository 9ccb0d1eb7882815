"""Whether what Terraform says of an expression lies inside of what is said without it."""

from __future__ import annotations

import base64
import json
import subprocess
from decimal import Decimal
from typing import TYPE_CHECKING

from tests.offline.terraform.made_up import TYPES

from fac_core.hcl import parse
from fac_lint.evaluation.alternatives import surely_fails
from fac_lint.evaluation.expressions import Scope, evaluate
from fac_lint.evaluation.values import Const, Extreme, Map, Presence, Sequence, Value, anything

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from fac_lint.evaluation.walking import Step


FAILED = "failed"
UNTOLD = object()


class Names:
    """Inputs that are given, or that nobody gives."""

    def __init__(self, values: Mapping[str, Value]) -> None:
        self.values = values

    def resolve(self, root: str, steps: tuple[Step, ...]) -> tuple[Value, int]:
        assert root == "var"
        return self.values[str(steps[0])], 1

    def number_of(self, root: str, steps: tuple[Step, ...]) -> int | None:
        del root, steps
        return None


def _open(name: str) -> Value:
    origin = anything(inputs=frozenset({f"var.{name}"}))
    return Value(Map({}, origin)) if name == "m" else Value(Sequence(None, origin)) if name == "l" else origin


OPEN = Names({name: _open(name) for name in TYPES})


def terraform_says(texts: list[str], folder: Path) -> Iterator[object]:
    """Yield the value of each expression, wrapped, or FAILED."""
    asked = ", ".join(f'try(jsonencode({{ v = {text} }}), "{FAILED}")' for text in texts)
    call = ["terraform", "console"]
    done = subprocess.run(call, input=f"base64encode(jsonencode([{asked}]))\n", capture_output=True, text=True, check=True, cwd=folder)
    if done.stdout.startswith('"'):
        for said in json.loads(base64.b64decode(done.stdout.strip().strip('"'))):
            yield FAILED if said == FAILED else json.loads(said, parse_int=Decimal, parse_float=Decimal)["v"]
    elif len(texts) == 1:
        yield UNTOLD  # some errors make Terraform's console say that the value is known after apply
    else:
        half = len(texts) // 2
        yield from terraform_says(texts[:half], folder)
        yield from terraform_says(texts[half:], folder)


def value_of(text: str, names: Names) -> Value:
    file = parse(f"locals {{\n  x = {text}\n}}\n".encode(), "main.tf")
    assert not file.errors, (text, file.errors)
    attribute = file.body.blocks[0].body.attribute("x")
    assert attribute is not None
    return evaluate(attribute.expression, Scope(names))


def holds(said: object, value: Value) -> bool:
    """Whether an answer of Terraform lies inside an abstract value."""
    if said == FAILED:
        return value.fails
    if said is UNTOLD or value.shape is Extreme.ANY or (said is None and value.null):
        return True
    match said, value.shape:
        case dict(), Map() as known:
            held = all(
                known.entry(key).presence is not Presence.ABSENT and holds(item, known.entry(key).value) for key, item in said.items()
            )
            return held and all(key in said for key, entry in known.entries.items() if entry.presence is Presence.PRESENT)
        case list(), Sequence(items=None, element=element):
            return all(element is not None and holds(item, element) for item in said)
        case list(), Sequence(items=tuple() as items):
            return len(items) == len(said) and all(holds(item, part) for item, part in zip(said, items, strict=True))
    return isinstance(said, str | bool | Decimal) and Const(type(said).__name__, said) in value.constants


def is_exact(value: Value) -> bool:
    """Whether a value is one value, up to numbers that may be texts, too."""
    if surely_fails(value) or (value.null and value.shape is Extreme.NONE):
        return True
    if value.null or value.fails:
        return False
    match value.shape:
        case Map(entries=entries, rest=rest):
            return rest is None and all(entry.presence is Presence.PRESENT and is_exact(entry.value) for entry in entries.values())
        case Sequence(items=items):
            return items is not None and all(map(is_exact, items))
    return value.constant is not None
