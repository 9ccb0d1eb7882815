"""The values that an argument may have, where its description lists them: all that there are, or those that it names.

Three ways of saying it count (providers of November 2026): the list that Google's generator appends, ``Possible values: ["A", "B"]``; a
list to the end of the text, ``Possible values: A B`` or one a line; and a sentence, ``Valid values are `a`, `b` and `c`.`` Such a list is
closed, unless it says itself that it is not (``include``, ``supported``, ``currently``) or is a series of numbers, which grows with every
release: versions, sizes, models of processors. What is said of one case (``For a network load balancer, valid values are``) is not said of
the argument. A sentence that names one value twice is no list that anyone can trust. What gives a range
or refers to a page elsewhere says nothing certain and is left. Freer words only name values (`named_freely`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.json_text import parsed
from fac_core.schema.importers.named_freely import named_freely, of_one_case
from fac_core.schema.types import element_type, is_kind

if TYPE_CHECKING:
    from fac_core.schema.resource_schema import CtyType

_WORD = r"(?:[Pp]ossibles?|[Vv]alid|[Aa]llowed|[Aa]ccepted|[Ss]upported|[Cc]onfigurable) (?:values|options)"
_OF_TODAY = re.compile(r"(?:[Ss]upported|[Cc]urrently|[Aa]t present)\b")
_APPENDED = re.compile(rf"{_WORD}: (\[\"[^\]]*\"\])$")
_TO_THE_END = re.compile(rf"{_WORD}:\s+([A-Z][A-Z0-9_]*(?:[\s,]+[A-Z][A-Z0-9_]*)+)\.?$")
_ITEM = r"(?:`[^`\s]+`|\"[^\"\s]+\"|'[^'\s]+'|[A-Z][A-Z0-9_]+)"
_LIST = rf"({_ITEM}(?:(?:, and |, or |,| and | or ) ?{_ITEM})+)"
_SENTENCE = re.compile(rf"((?:[Cc]urrently )?{_WORD}(?: are:? |: ?)|(?:^|[.] )One of:? ){_LIST}(?=[.]?$|[.] )")
_NAMED = re.compile(rf"{_WORD} include:? {_LIST}(?=[.]?$|[.] )")
_ITEMS = re.compile(_ITEM)
_NUMBER = re.compile(r"(?<![Ii][Pp][Vv])\d+(?:[._]\d+)*")
_PROTOCOL = re.compile(r"[Ii][Pp][_-]?[Vv][46]")


@dataclass(frozen=True, slots=True)
class Listed:
    """Values that a description lists; ``closed`` when there are no others, and none to be expected."""

    values: tuple[str, ...] = ()
    closed: bool = False

    @property
    def only(self) -> tuple[str, ...]:
        """All values that there are; none where others may come."""
        return self.values if self.closed else ()

    @property
    def among_others(self) -> tuple[str, ...]:
        """Values that are named where there may be others."""
        return () if self.closed else self.values


def takes_texts(type_: CtyType) -> bool:
    """Whether an argument of this type holds texts: one, or a list or set of them."""
    return type_ == "string" or ((is_kind(type_, "list") or is_kind(type_, "set")) and element_type(type_) == "string")


def listed_values(description: str) -> Listed:
    """Return the values that a description lists, in its order; nothing where it lists none, or not plainly."""
    text = " ".join(description.split())
    if found := _APPENDED.search(text):
        return _listed(tuple(dict.fromkeys(parsed(found[1]))), closed=True)
    if found := _TO_THE_END.search(text):
        return _listed(tuple(re.split(r"[\s,]+", found[1])), closed=True)
    if (found := _SENTENCE.search(text)) and not of_one_case(text, found.start()):
        return _listed(_items(found[2]), closed=not _OF_TODAY.search(found[1]))
    if (found := _NAMED.search(text)) and not of_one_case(text, found.start()):
        return _listed(_items(found[1]), closed=False)
    return _listed(named_freely(text), closed=False)


def _items(sentence: str) -> tuple[str, ...]:
    return tuple(item.strip("`\"'") for item in _ITEMS.findall(sentence))


def _listed(values: tuple[str, ...], *, closed: bool) -> Listed:
    return Listed(values, closed and not grows(values)) if len(set(values)) == len(values) else Listed()


def grows(values: tuple[str, ...]) -> bool:
    """Whether a list holds a series that goes on: two of its values differ in nothing but a number."""
    shapes = [_NUMBER.sub("#", value) for value in values if not _PROTOCOL.search(value)]
    return len(set(shapes)) < len(shapes)
