"""What the examples of a module cost a month, as fac-cost estimated them: handed in as values, since the generator knows no prices."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_FLOOR, ROUND_HALF_EVEN, Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class ExampleCost:
    """An example: USD a month for little, usual and much use, of what has a price, and how many of its resources have which result."""

    name: str
    low: str
    expected: str
    high: str
    priced: int
    free: int
    unpriced: tuple[str, ...] = ()
    """Addresses in the example, each with the reason in brackets."""
    incomplete: str = ""
    """Why resources are missing from the plan; empty where none is."""

    @property
    def known(self) -> bool:
        """Whether anything of it has a price, be it a part of a resource, or nothing of it costs anything."""
        return bool(self.priced) or self.whole or Decimal(self.high) > 0

    @property
    def whole(self) -> bool:
        """Whether the amounts are those of all resources."""
        return not self.unpriced and not self.incomplete


@dataclass(frozen=True, slots=True)
class Costs:
    """The examples of a module, sorted by name, priced from one book; ``region`` is that of an example that names no place."""

    book: str
    """The day of its newest price, ``YYYY-MM-DD``."""
    sha256: str
    region: str
    discounted: bool
    """Whether discounts of the policy are taken off."""
    examples: tuple[ExampleCost, ...]


def example_cost(name: str, said: Mapping[str, Any], prefix: str = "") -> ExampleCost:
    """Return what the JSON of ``fac-cost estimate`` says of an example; ``prefix`` of the addresses is left out."""
    monthly, summary = said["summary"]["monthly"], said["summary"]
    unpriced = [one for one in said["resources"] if one["result"] == "unpriced"]
    rounding = ROUND_FLOOR if unpriced or summary["incomplete"] else ROUND_HALF_EVEN  # what is the least of it is no more than that
    return ExampleCost(
        name,
        _rounded(monthly["low"], rounding),
        _rounded(monthly["expected"], rounding),
        _rounded(monthly["high"], rounding),
        priced=summary["priced"],
        free=summary["free"],
        unpriced=tuple(f"{one['address'].removeprefix(prefix)} ({one['reason']})" for one in unpriced),
        incomplete=summary["incomplete"],
    )


def costs_of(said: Any) -> Costs | None:  # noqa: ANN401 - any JSON
    """Return what `dataclasses.asdict` made of costs; raise `ValueError` for anything else."""
    if said is None:
        return None
    try:
        examples = tuple(ExampleCost(**{**one, "unpriced": tuple(one["unpriced"])}) for one in said["examples"])
        found = Costs(**{**said, "examples": examples})
        texts = (found.book, found.sha256, found.region, *(text for one in examples for text in (one.name, one.incomplete, *one.unpriced)))
        wrong = not all(isinstance(text, str) for text in texts) or not all(
            isinstance(count, int) for count in (found.discounted, *(each for one in examples for each in (one.priced, one.free)))
        )
        date.fromisoformat(found.book)
        for one in examples:
            wrong = wrong or not all(Decimal(amount).is_finite() for amount in (one.low, one.expected, one.high))
    except (TypeError, KeyError, ArithmeticError, ValueError) as error:
        raise ValueError("no costs of examples") from error
    if wrong:
        raise ValueError("no costs of examples")
    return found


def _rounded(amount: str, rounding: str) -> str:
    """Round to cents, and what is less than one to a ten-thousandth of a dollar."""
    exact = Decimal(amount)
    return f"{exact.quantize(Decimal('0.01') if exact >= Decimal('0.01') or not exact else Decimal('0.0001'), rounding):f}"
