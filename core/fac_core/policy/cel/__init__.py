"""CEL, the Common Expression Language (https://cel.dev): conditions that a policy holds, read, checked and evaluated.

A condition says true or false of some values, has no effects and always ends: `read` parses it and checks its types, `evaluate` computes it
with a bounded number of steps. Values may be unknown, and what follows from one that is unknown is unknown, unless every value that it can
have leads to the same. Facts: the language definition, https://github.com/google/cel-spec/blob/master/doc/langdef.md (seen 2026-11-28).
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.policy.cel.syntax import CelError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.policy.cel.syntax import Node
    from fac_core.policy.cel.types import Type

__all__ = ["CelError", "parse"]


@lru_cache(maxsize=256)
def parse(text: str) -> Node:
    """Return what a text says; raise `CelError` where it is no CEL."""
    from fac_core.policy.cel.parser import Parser  # noqa: PLC0415 - few policies have conditions

    return Parser(text).whole()


def check(node: Node, variables: Mapping[str, Type] | None = None) -> Type:
    """Return the type of what a condition says; raise `CelError` where its types do not fit. Without ``variables`` any name may stand."""
    from fac_core.policy.cel.checker import Checker  # noqa: PLC0415 - as above

    return Checker(variables).type_of(node)
