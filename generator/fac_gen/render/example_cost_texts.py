"""What a README says of what the examples cost: amounts, and what has none."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fac_gen.blueprint.example_costs import Costs, ExampleCost

_CENT = Decimal("0.01")
_KEY = re.compile(r'\["(?:[^"\\]|\\.)*"\]|\[\d+\]')
"""Of an instance, in an address."""
_NO_FORMULA = re.compile(r"no formula for (\w+)")
_NO_PRICE = re.compile(r"[^:]+: no price of (.+) is known")
_NOT_KNOWN = re.compile(r"[^:]+: (.+) (?:is|are) not known yet")


def example_amounts(one: ExampleCost) -> tuple[str, ...]:
    """Return what an example costs for usual, little and much use; what is the least of it is called so, and no more is said than known."""
    return tuple(_amount(one, Decimal(said)) for said in (one.expected, one.low, one.high))


def example_counts(one: ExampleCost) -> str:
    """Say how many resources have a price, are free, and have none."""
    counts = {"priced": one.priced, "free": one.free, "unpriced": len(one.unpriced)}
    return ", ".join(f"{count} {word}" for word, count in counts.items() if count) or "none"


def example_gaps(costs: Costs) -> tuple[str, ...]:
    """Return what has no full price in the examples, an item of a list for each way of having none: what, and in which examples."""
    found: dict[str, dict[str, set[str]]] = {}
    for example in costs.examples:
        for said in example.unpriced:
            for way, what in _gaps(said):
                found.setdefault(way, {}).setdefault(what, set()).add(example.name)
    return tuple(f"{way}: {_where(whats, len(costs.examples))}." for way, whats in sorted(found.items()))


def _gaps(said: str) -> Iterator[tuple[str, str]]:
    """Yield each way in which a resource has no full price, and what it is that has none."""
    address, _, reason = said.partition(" (")
    named = _KEY.sub("", address).split(".")[-2:-1] or [address]
    for one in reason.removesuffix(")").split("; "):
        if match := _NO_FORMULA.fullmatch(one):
            yield "No formula", f"`{match[1]}`"
        elif match := _NO_PRICE.fullmatch(one):
            yield "No price in the book", f"`{match[1]}`"
        elif match := _NOT_KNOWN.fullmatch(one):
            yield "Not known when planning", f"{match[1]} of `{named[0]}`"
        else:
            yield "Otherwise", f"`{named[0]}`, {one}"


def _where(whats: Mapping[str, set[str]], examples: int) -> str:
    """Say where each is, those together that are in the same examples."""
    together: dict[tuple[str, ...], list[str]] = {}
    for what, names in sorted(whats.items()):
        together.setdefault(tuple(sorted(names)), []).append(what)
    said = [f"{', '.join(some)} (in {_examples(names, examples)})" for names, some in together.items()]
    return "; ".join(said)


def _examples(names: tuple[str, ...], examples: int) -> str:
    return "all of them" if len(names) == examples > 1 else ", ".join(f"`{name}`" for name in names)


def _amount(one: ExampleCost, amount: Decimal) -> str:
    if one.whole:
        return f"{amount:.2f}" if amount >= _CENT or not amount else "under 0.01"
    return f"at least {amount:.2f}" if one.known and amount >= _CENT else "not known"  # that it is at least nothing, nobody needs to read
