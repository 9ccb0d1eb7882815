"""Texts of filters, as far as they are known, and what is wrong with them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.finding import Verdict
from fac_lint.answer import Answer, undecided
from fac_lint.evaluation.text_parts import parts_of
from fac_lint.evaluation.values import NOTHING, Flow
from fac_lint.views.arguments import YES, no

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from fac_lint.evaluation.node import Node
    from fac_lint.evaluation.text_parts import Parts
    from fac_lint.evaluation.values import Value

_GAP = "..."
_ESCAPED = "${"
_LEADING = re.compile(r"[^A-Za-z0-9]")


@dataclass(frozen=True, slots=True)
class Item:
    """A text in a filter: the argument that it stands in, the parts of it that are known, and the value that it is part of."""

    at: str
    parts: Parts
    value: Value

    @property
    def whole(self) -> str | None:
        """The text, where all of it is known."""
        return None if None in self.parts else self.shown

    @property
    def shown(self) -> str:
        """The text with its gaps."""
        return "".join(_GAP if part is None else part for part in self.parts)

    @property
    def known(self) -> str:
        """All that is known of it, gaps left out."""
        return "\0".join(part for part in self.parts if part is not None)

    @property
    def undecided(self) -> Answer:
        """Who decides what it is."""
        return undecided(self.value)

    def begins(self, *beginnings: str) -> bool | None:
        """Whether it begins with one of some texts; None where that cannot be told."""
        lead = (self.parts[0] or "") if self.parts else ""
        if lead.startswith(beginnings):
            return True
        if self.whole is None and any(one.startswith(lead) for one in beginnings):
            return None
        return False

    def is_attribute(self, name: str) -> bool:
        """Whether it surely is an attribute of a resource that is not known before the apply."""
        reasons = self.value.flows.reasons
        ends = tuple(f".{name} is known after {when}" for when in ("apply", "plan"))
        return bool(reasons) and not self.value.flows.inputs and all(reason.endswith(ends) for reason in reasons)


def items(at: str, node: Node, name: str) -> Iterator[Item]:
    """Yield the texts that an argument holds."""
    value = node.argument(name)
    return (Item(at, parts, value) for parts in node.texts(name))


def items_of(at: str, value: Value) -> Iterator[Item]:
    """Yield the texts of a value."""
    return (Item(at, parts, value) for parts in parts_of(value))


def named(value: Value, known: Collection[str], also: Mapping[str, str], owner: str) -> Answer:
    """Say whether a value names one of some things; ``also`` are other names that people use, by their letters."""
    if value.constant is None:
        return undecided(value)
    text = str(value.constant)
    if text in known:
        return YES
    spelt = _letters(text)
    right = next((one for one in known if _letters(one) == spelt), also.get(spelt, ""))
    if right:
        return no(f"filters by {text!r}, which {owner} calls {right!r}")
    return unsure(f"whether {owner} knows a filter {text!r} is not known")


def _letters(text: str) -> str:
    return _LEADING.sub("", text).casefold()


def escaped(item: Item) -> Answer | None:
    """Say of a text that holds a template that was meant to be filled in: ``$${`` keeps it from that."""
    return (
        no(f'filters by the very text {item.shown!r}: $${{ fills nothing in, ${{"$"}} before ${{ does') if _ESCAPED in item.known else None
    )


def unsure(reason: str) -> Answer:
    """Return that something cannot be told."""
    return Answer(Verdict.UNKNOWN, Flow(NOTHING, frozenset({reason})))
