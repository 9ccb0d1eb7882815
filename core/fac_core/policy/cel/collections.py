"""Looking into lists, maps and records, of which parts may be unknown."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, cast

from fac_core.policy.cel.functions import NoValueError
from fac_core.policy.cel.syntax import Uint
from fac_core.policy.cel.values import ABSENT, Choice, Map, OpenList, Record, Unknown, key, unknown_of

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator

    from fac_core.policy.cel.picks import Picks
    from fac_core.policy.cel.values import Value


def all_true(answers: Iterable[Value]) -> bool | Unknown:
    """Return whether all of some answers are true; false decides whatever is unknown."""
    unknown: list[Value] = []
    for answer in answers:
        if answer is False:
            return False
        if isinstance(answer, Unknown):
            unknown.append(answer)
    return unknown_of(unknown) or True


def negated(answer: bool | Unknown) -> bool | Unknown:  # noqa: FBT001 - a value
    """Return the opposite."""
    return answer if isinstance(answer, Unknown) else not answer


def present(picks: Picks, holder: Map | Record) -> Iterator[tuple[Hashable, Value, Unknown | None]]:
    """Yield keys with what they hold, and what decides whether they are there where nobody knows; of a record what is set."""
    raw = holder.entries if isinstance(holder, Map) else holder.fields
    for name, given in raw.items():
        value = picks.settle(given)
        there = _is_set(value) if isinstance(holder, Record) else value is not ABSENT
        if isinstance(value, Unknown) and isinstance(given, Choice) and ABSENT in given.options:
            there = value
        if there is not False:
            yield name, value, there if isinstance(there, Unknown) else None


def field_of(picks: Picks, holder: Value, name: str) -> Value:
    """Return what ``holder.name`` is."""
    match holder:
        case Record():
            value = picks.settle(holder.fields.get(name))
            return picks.settle(holder.unset(name)) if value is None else value
        case Map():
            return _entry(picks, holder, name)
        case None:
            raise NoValueError(f"it is null, so it has no {name}")
    raise NoValueError(f"only maps have fields such as {name}")


def has_field(picks: Picks, holder: Value, name: str) -> bool | Unknown:
    """Return whether ``holder.name`` is there; of a record whether it is set."""
    match holder:
        case Record():
            return _is_set(picks.settle(holder.fields.get(name)))
        case Map():
            return _holds(picks, holder, name)
        case None:
            return False
    raise NoValueError(f"only maps have fields such as {name}")


def _is_set(value: Value) -> bool | Unknown:
    match value:
        case Unknown():
            return value
        case OpenList(sure=(), origins=origins):
            return Unknown(origins)
    return value is not None and value != ()


def member_of(picks: Picks, holder: Value, index: Value) -> Value:
    """Return what ``holder[index]`` is."""
    match holder:
        case Map():
            return _entry(picks, holder, _key(index))
        case Record():
            return field_of(picks, holder, str(index))
        case OpenList():
            return Unknown(holder.origins)
    items = cast("tuple[Value, ...]", holder)
    at = int(cast("int", index))
    if at != index or not 0 <= at < len(items):
        raise NoValueError(f"the list has no item {at}, it has {len(items)}")
    return picks.settle(items[at])


def _key(value: Value) -> Hashable:
    try:
        return key(value)
    except TypeError:
        raise NoValueError("a key is text, a whole number or a bool") from None


def _entry(picks: Picks, holder: Map, known: Hashable) -> Value:
    value = picks.settle(holder.entries.get(known, ABSENT))
    if value is not ABSENT:
        return value
    if holder.rest is None:
        raise NoValueError(f"there is no key {known!r}; has(...) and in ask whether there is")
    return holder.rest


def _holds(picks: Picks, holder: Map, known: Hashable) -> bool | Unknown:
    given = holder.entries.get(known, ABSENT)
    value = picks.settle(given)
    if value is ABSENT:
        return holder.rest or False
    return value if isinstance(value, Unknown) and isinstance(given, Choice) and ABSENT in given.options else True


def contains(picks: Picks, item: Value, holder: Value) -> bool | Unknown:
    """Return whether ``item in holder``."""
    match holder:
        case Map():
            return _holds(picks, holder, _key(item))
        case Record():
            return has_field(picks, holder, item) if isinstance(item, str) else False
    sure, perhaps = (holder.sure, holder.perhaps) if isinstance(holder, OpenList) else (cast("tuple[Value, ...]", holder), ())
    answers: list[Value] = [negated(equal(picks, item, picks.settle(one))) for one in sure]
    with picks.blindly():
        others = [equal(picks, item, picks.settle(one)) for one in perhaps]
    answers += [True if same is False else Unknown(_origins(holder)) for same in others]
    return negated(all_true(answers))


def size_of(picks: Picks, holder: Value) -> Value:
    """Return how many characters, bytes, items or keys there are."""
    match holder:
        case OpenList():
            return len(holder.sure) if not holder.perhaps and _all_differ(picks, holder.sure) else Unknown(holder.origins)
        case Map() | Record():
            found = list(present(picks, holder))
            rest = holder.rest if isinstance(holder, Map) else None
            return unknown_of([rest, *(doubt for _, _, doubt in found)]) or len(found)
    return len(cast("str", holder))


def _all_differ(picks: Picks, items: tuple[Value, ...]) -> bool:
    """Whether all items of a set are known to be different ones."""
    settled = [picks.settle(item) for item in items]
    return bool(settled) and all(equal(picks, one, other) is False for one, other in combinations(settled, 2))


def equal(picks: Picks, one: Value, other: Value) -> bool | Unknown:
    """Return whether two values are equal: those of different types are not, but numbers are by what they count."""
    picks.fuel.burn()
    unknown = unknown_of((one, other))
    if unknown is not None:
        return unknown
    match one, other:
        case tuple(), tuple():
            pairs = zip(one, other, strict=True) if len(one) == len(other) else ()
            return len(one) == len(other) and all_true(equal(picks, picks.settle(left), picks.settle(right)) for left, right in pairs)
        case ((OpenList() | tuple()), (OpenList() | tuple())):
            return Unknown(_origins(one) | _origins(other))
        case ((Map() | Record()), (Map() | Record())):
            return _equal_maps(picks, one, other)
    return _plainly_equal(one, other)


def _origins(value: Value) -> frozenset[Hashable]:
    return value.origins if isinstance(value, OpenList) else frozenset()


def _plainly_equal(one: Value, other: Value) -> bool:
    numbers = [type(value) in {int, Uint, float} for value in (one, other)]
    if all(numbers):
        return one == other
    return type(one) is type(other) and not isinstance(one, Map | Record | OpenList | tuple) and one == other


def _equal_maps(picks: Picks, one: Map | Record, other: Map | Record) -> bool | Unknown:
    left, right = ({known: (value, doubt) for known, value, doubt in present(picks, each)} for each in (one, other))
    answers: list[Value] = [each.rest for each in (one, other) if isinstance(each, Map) and each.rest is not None]
    for known in {**left, **right}:
        if known in left and known in right:
            doubts = [doubt for _, doubt in (left[known], right[known]) if doubt is not None]
            same = equal(picks, left[known][0], right[known][0])
            answers.append(same if not doubts else unknown_of(doubts))
            continue
        lacking = other if known in left else one
        rest = lacking.rest if isinstance(lacking, Map) else None
        _, doubt = left.get(known) or right[known]
        answers.append(unknown_of([rest, doubt]) or False)
    return all_true(answers)
