"""The values that an argument may have, where its description lists them so that nothing else can be meant.

Three ways of saying it count (providers of November 2026): the list that Google's generator appends, ``Possible values: ["A", "B"]``; a
list to the end of the text, ``Possible values: A B`` or one a line; and a sentence, ``Valid values are `a`, `b` and `c`.`` What merely
*includes* some values, gives a range or refers to a page elsewhere says nothing certain and is left.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.json_text import parsed
from fac_core.schema.types import element_type, is_kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fac_core.schema.resource_schema import CtyType

_WORD = r"(?:[Pp]ossible|[Vv]alid|[Aa]llowed|[Aa]ccepted) values"
_APPENDED = re.compile(rf"{_WORD}: (\[\"[^\]]*\"\])$")
_TO_THE_END = re.compile(rf"{_WORD}:\s+([A-Z][A-Z0-9_]*(?:[\s,]+[A-Z][A-Z0-9_]*)+)\.?$")
_ITEM = r"(?:`[^`\s]+`|\"[^\"\s]+\"|'[^'\s]+'|[A-Z][A-Z0-9_]+)"
_SENTENCE = re.compile(rf"(?:{_WORD} are:?|(?:^|[.] )One of) ({_ITEM}(?:(?:, and |, or |, | and | or ){_ITEM})+)(?=[.]?$|[.] )")
_ITEMS = re.compile(_ITEM)


def takes_texts(type_: CtyType) -> bool:
    """Whether an argument of this type holds texts: one, or a list or set of them."""
    return type_ == "string" or ((is_kind(type_, "list") or is_kind(type_, "set")) and element_type(type_) == "string")


def possible_values(description: str) -> tuple[str, ...]:
    """Return all values that a description allows, in its order; nothing where it does not list them all."""
    text = " ".join(description.split())
    if found := _APPENDED.search(text):
        return _distinct(parsed(found[1]))
    if found := _TO_THE_END.search(text):
        return _distinct(re.split(r"[\s,]+", found[1]))
    if found := _SENTENCE.search(text):
        return _distinct(item.strip("`\"'") for item in _ITEMS.findall(found[1]))
    return ()


def _distinct(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))
