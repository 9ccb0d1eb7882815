"""Which option of each choice is taken: a condition is evaluated once for each combination, as long as these are few."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from fac_core.policy.cel.values import NOWHERE, Choice, Unknown

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from fac_core.policy.cel.values import Fuel, Value


class Picks:
    """The options that one evaluation takes. ``blind``: it takes none, and a choice is as good as unknown."""

    def __init__(self, fuel: Fuel) -> None:
        self.fuel = fuel
        self.blind = False
        self.origins: frozenset[Hashable] = NOWHERE
        """What decides over the choices that were met so far."""
        self._taken: list[int] = []
        self._met: dict[Choice, int] = {}

    def settle(self, value: Value) -> Value:
        """Return a value itself, of a choice the option that is taken."""
        while isinstance(value, Choice):
            self.fuel.burn()
            self.origins |= value.origins
            if self.blind:
                return Unknown(value.origins)
            if value not in self._met:
                self._met[value] = len(self._met)
                self._taken += [0] * (len(self._met) > len(self._taken))
            value = value.options[self._taken[self._met[value]]]
        return value

    @contextmanager
    def blindly(self) -> Iterator[None]:
        """Take no option for a while: of items that may differ, no option can be taken for all."""
        before, self.blind = self.blind, True
        try:
            yield
        finally:
            self.blind = before

    def advance(self) -> bool:
        """Take the next combination; return whether there is one."""
        met = list(self._met)
        self._met.clear()
        del self._taken[len(met) :]
        while self._taken and self._taken[-1] + 1 == len(met[len(self._taken) - 1].options):
            self._taken.pop()
        if self._taken:
            self._taken[-1] += 1
        return bool(self._taken)
