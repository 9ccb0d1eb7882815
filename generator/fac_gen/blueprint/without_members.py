"""Expressions of facts without the members of inputs that a module does not offer: what these would be by default stands there."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.hcl import syntax
from fac_core.hcl.reader import parse_expression
from fac_core.hcl.walk import children
from fac_core.hcl.write import line
from fac_gen.blueprint.inputs.constants import FAILS, OPEN, Known, outcome
from fac_gen.blueprint.shapes import Reader, absent_reads, bound

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_gen.blueprint.inputs.constants import Outcome
    from fac_gen.blueprint.shapes import Member, Read, Shape

_MOST_HOLDERS = 3
"""So many objects that may be null are looked at in every combination."""


def without_members(text: str, names: Mapping[str, Shape]) -> str:
    """Return an expression, or any other text as it is, that reads no absent member of what ``names`` stand for."""
    try:
        one = parse_expression(text)
    except UserError:
        return text
    if not any(True for _ in absent_reads(one, names)):
        return text
    writer = _Writer(text.encode())
    return writer.between(0, one, None, names, caught=False)


@dataclass(frozen=True)
class _Writer:
    source: bytes

    def between(self, start: int, one: syntax.Expression, end: int | None, names: Mapping[str, Shape], *, caught: bool) -> str:
        """Return an expression with what stands around it."""
        before = self.source[start : one.range.start.byte].decode()
        return before + self.written(one, names, caught=caught) + self.source[one.range.end.byte : end].decode()

    def written(self, one: syntax.Expression, names: Mapping[str, Shape], *, caught: bool) -> str:
        """Return an expression as HCL; ``caught`` when `try` or `can` around it catch what fails."""
        found = list(absent_reads(one, names))
        if not found:
            return self._text(one)
        known = self._comes_to(one, found, caught=caught)
        if isinstance(known, Known):
            return line(known.value)
        read, member = found[-1]
        if read.node.range == one.range:
            return self._in_place_of(read, member, caught=caught)
        if known is FAILS and isinstance(one, syntax.GetAttr | syntax.Index):
            return "[][0]" if caught else "null"
        short = self._shorter(one, names, caught=caught)
        return self._spliced(one, names, caught=caught) if short is None else short

    def _text(self, one: syntax.Expression) -> str:
        return self.source[one.range.start.byte : one.range.end.byte].decode()

    def _comes_to(self, one: syntax.Expression, found: list[tuple[Read, Member]], *, caught: bool) -> Outcome:
        """Return what an expression comes to, whether the objects that would hold the absent members are null or not.

        Where one of them is null, an expression that nothing catches fails in the module that has the members too.
        """
        holders = sorted({self._text(read.holder) for read, _ in found if read.nullable})
        results: list[Outcome] = []
        for nulls in product((False, True), repeat=len(holders)) if len(holders) <= _MOST_HOLDERS else ():
            null = {holder for holder, is_null in zip(holders, nulls, strict=True) if is_null}
            at = {read.node.range: FAILS if self._text(read.holder) in null else _by_default(read, member) for read, member in found}
            result = outcome(one, at)
            if caught or not null or result is not FAILS:
                results.append(result)
        return results[0] if results and all(result == results[0] for result in results) else OPEN

    def _in_place_of(self, read: Read, member: Member, *, caught: bool) -> str:
        """Return what stands for a member; it fails where its holder is null, if that is caught."""
        if isinstance(read.node, syntax.Splat):
            return f"[for one in {self._text(read.holder)}[*] : {member.default}]"
        return f"[for one in {self._text(read.holder)}[*] : {member.default}][0]" if caught and read.nullable else member.default

    def _shorter(self, one: syntax.Expression, names: Mapping[str, Shape], *, caught: bool) -> str | None:
        """Return the one part of an expression that still matters, if it is one."""
        match one:
            case syntax.Conditional(condition=condition, then=then, otherwise=otherwise):
                chosen = self._decided(condition, names, caught=caught)
                return None if chosen is None else self.written(then if chosen else otherwise, names, caught=caught)
            case syntax.Binary(operator="&&" | "||" as operator, left=left, right=right):
                for side, other in ((left, right), (right, left)):
                    if self._decided(side, names, caught=caught) is (operator == "&&"):
                        return self.written(other, names, caught=caught)
        return None

    def _decided(self, one: syntax.Expression, names: Mapping[str, Shape], *, caught: bool) -> bool | None:
        found = list(absent_reads(one, names))
        known = self._comes_to(one, found, caught=caught) if found else OPEN
        return known.value if isinstance(known, Known) and isinstance(known.value, bool) else None

    def _spliced(self, one: syntax.Expression, names: Mapping[str, Shape], *, caught: bool) -> str:
        """Return an expression with each part of it written anew."""
        inside = names
        if isinstance(one, syntax.For) or (isinstance(one, syntax.TemplateDirective) and one.keyword == "for"):
            collection = one.collection if isinstance(one, syntax.For) else one.expressions[0]
            inside = bound(one, Reader().shape(collection, names), names)
        else:
            collection = None
        caught = caught or (isinstance(one, syntax.Call) and one.name in {"can", "try"})
        text, at = "", one.range.start.byte
        for part in sorted(children(one), key=lambda part: part.range):
            text += self.source[at : part.range.start.byte].decode()
            text += self.written(part, names if part is collection else inside, caught=caught)
            at = part.range.end.byte
        return text + self.source[at : one.range.end.byte].decode()


def _by_default(read: Read, member: Member) -> Outcome:
    return OPEN if isinstance(read.node, syntax.Splat) else outcome(parse_expression(member.default))
