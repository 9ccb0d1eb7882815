"""Arguments that are set twice in one body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.hcl.syntax import SyntaxProblem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fac_core.hcl.syntax import Attribute


def duplicates(attributes: Sequence[Attribute]) -> Iterator[SyntaxProblem]:
    """Yield a problem for every argument whose name stands in its body before."""
    if len({attribute.name for attribute in attributes}) == len(attributes):
        return
    seen: dict[str, Attribute] = {}
    for attribute in attributes:
        first = seen.setdefault(attribute.name, attribute)
        if first is not attribute:
            message = f"{attribute.name!r} is already set at line {first.name_range.start.line}; an argument stands once in a block"
            yield SyntaxProblem(attribute.name_range, message)
