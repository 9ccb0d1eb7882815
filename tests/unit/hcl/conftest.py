from __future__ import annotations

from dataclasses import fields, is_dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from fac_core.hcl import parse, syntax

if TYPE_CHECKING:
    from collections.abc import Callable


def _shape(node: object) -> Any:  # noqa: ANN401 - nested tuples of any depth
    """A tree without its ranges, numbers as text: what two readings must have in common."""
    if isinstance(node, tuple):
        return tuple(_shape(item) for item in node)
    if isinstance(node, Decimal):
        return f"number {node}"
    if is_dataclass(node):
        return (type(node).__name__, *(_shape(getattr(node, field.name)) for field in fields(node) if "range" not in field.name))
    return node


@pytest.fixture(scope="session")
def shape() -> Callable[[object], Any]:
    return _shape


@pytest.fixture(scope="session")
def read_value() -> Callable[[str], syntax.Expression]:
    """Read ``text`` as the value of an argument of a file that must have no problem."""

    def read(text: str) -> syntax.Expression:
        file = parse(f"x = {text}\n".encode(), "case.hcl")
        assert [problem.message for problem in file.errors] == []
        return file.body.attributes[0].expression

    return read
