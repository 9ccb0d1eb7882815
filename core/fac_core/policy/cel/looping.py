"""The macros that go through a list or the keys of a map: ``all``, ``exists``, ``exists_one``, ``map`` and ``filter``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from fac_core.policy.cel.collections import present
from fac_core.policy.cel.values import NOWHERE, FailedError, Failure, Map, OpenList, Record, Unknown, of_key, unknown_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fac_core.policy.cel.picks import Picks
    from fac_core.policy.cel.syntax import Loop, Node
    from fac_core.policy.cel.values import Value


class Around(Protocol):
    """What a macro stands in: the variables, and how parts are evaluated."""

    picks: Picks

    def with_variable(self, name: str, value: Value) -> Around:
        """Return the same with one variable more."""

    def value(self, node: Node) -> Value:
        """Return what a node says."""

    def answer(self, node: Node) -> bool | Unknown | Failure:
        """Return what a part says that is to be true or false."""

    def together(self, answers: Iterable[bool | Unknown | Failure], *, decides: bool) -> bool | Unknown:
        """Return what answers are together."""


class Looping:
    """One macro, in the surroundings that it stands in."""

    def __init__(self, around: Around, node: Loop) -> None:
        self._around = around
        self._node = node

    def over(self, over: Value) -> Value:
        """Return what the macro says of a list or map."""
        match over:
            case tuple():
                return self._each([(self._around.picks.settle(item), None) for item in over], None)
            case Map() | Record():
                found = [(of_key(known), doubt) for known, _, doubt in present(self._around.picks, over)]
                return self._each(found, over.rest if isinstance(over, Map) else None)
            case OpenList():
                return self._open(over)
        raise FailedError(Failure(f"{self._node.kind}() goes through a list or a map", self._node.at))

    def _each(self, items: list[tuple[Value, Unknown | None]], rest: Unknown | None) -> Value:
        """Go through items, of which some may not be there; with ``rest``, there may be more."""
        if self._node.kind in {"all", "exists"}:
            decides = self._node.kind == "exists"
            answers = (self._perhaps(item, doubt, decides=decides) for item, doubt in items)
            return self._around.together(_and_more(answers, rest), decides=decides)
        doubt = unknown_of([rest, *(doubt for _, doubt in items)])
        if doubt is not None:
            return doubt
        values = [item for item, _ in items]
        if self._node.kind == "map":
            return self._mapped(values)
        return self._chosen(values)

    def _perhaps(self, item: Value, doubt: Unknown | None, *, decides: bool) -> bool | Unknown | Failure:
        """Return what holds of an item; where it may not be there, it cannot decide."""
        answer = self._answer(self._node.body, item)
        if doubt is None or answer is (not decides):
            return answer
        return doubt

    def _answer(self, body: Node, item: Value) -> bool | Unknown | Failure:
        return self._around.with_variable(self._node.variable, item).answer(body)

    def _kept(self, condition: Node, items: list[Value]) -> list[Value] | Unknown:
        """Return the items of which a condition holds."""
        answers = [self._answer(condition, item) for item in items]
        failures = [answer for answer in answers if isinstance(answer, Failure)]
        if failures:
            raise FailedError(failures[0])
        return unknown_of(one for one in answers if isinstance(one, Unknown)) or [
            item for item, answer in zip(items, answers, strict=True) if answer is True
        ]

    def _mapped(self, items: list[Value]) -> Value:
        kept = self._kept(self._node.only, items) if self._node.only is not None else items
        if isinstance(kept, Unknown):
            return kept
        return tuple(self._around.with_variable(self._node.variable, item).value(self._node.body) for item in kept)

    def _chosen(self, items: list[Value]) -> Value:
        kept = self._kept(self._node.body, items)
        if isinstance(kept, Unknown):
            return kept
        return tuple(kept) if self._node.kind == "filter" else len(kept) == 1

    def _open(self, over: OpenList) -> Value:
        """Go through a list of unknown length: what holds of any item holds of all that there are."""
        if self._node.kind not in {"all", "exists"}:
            return Unknown(over.origins)
        decides = self._node.kind == "exists"
        settle = self._around.picks.settle
        answers = [self._answer(self._node.body, settle(item)) for item in over.sure]
        with self._around.picks.blindly():
            others = [self._answer(self._node.body, settle(item)) for item in over.perhaps]
        doubts = [_in_doubt(over, answer) for answer in others if answer is decides or not isinstance(answer, bool)]
        return self._around.together([*answers, *doubts], decides=decides)


def _in_doubt(over: OpenList, answer: bool | Unknown | Failure) -> Unknown:  # noqa: FBT001 - a value
    """Return what an answer about an item is worth that may not be there."""
    more = answer.origins if isinstance(answer, Unknown) else {answer} if isinstance(answer, Failure) else NOWHERE
    return Unknown(over.origins | more)


def _and_more(answers: Iterator[bool | Unknown | Failure], rest: Unknown | None) -> Iterator[bool | Unknown | Failure]:
    yield from answers
    if rest is not None:
        yield rest
