"""Guardrails that callers may leave out: `cost` is null by default, and where it is, nothing is created and no tag changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.finding import Edit, Range
from fac_core.hcl import parse, syntax
from fac_core.hcl.edit import apply
from fac_core.hcl.format import format_hcl
from fac_core.hcl.walk import walk
from fac_core.hcl.write import braced, quote

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fac_gen.adopt.names import Names

_SAYS = " Null, the default, for none of it: no guardrails, and tags as they were."


def left_to_callers(files: Mapping[str, str], names: Names, word: str) -> dict[str, str]:
    """Return the files so that they hold without `cost`; tests stay as they are."""
    maker = _Optional(names, word)
    return {path: maker.text(text, path) if path.endswith(".tf") else text for path, text in files.items()}


class _Optional:
    """Makes the edits of one module; ``word`` is what the cloud calls tags."""

    def __init__(self, names: Names, word: str) -> None:
        self._names = names
        self._cost = names.inputs["cost"]
        self._off = f"var.{self._cost} == null"
        self._tags = names.locals[f"cost_{word}"]

    def text(self, text: str, path: str) -> str:
        """Return the text of a file, laid out."""
        file = parse(text.encode(), path)
        edits = [edit for block in file.body.blocks for edit in self._block(file, block)]
        return format_hcl(apply(file.source, edits).decode())

    def _block(self, file: syntax.File, block: syntax.Block) -> Iterator[Edit]:
        match block.type, block.labels:
            case "variable", (name,) if name == self._cost:
                yield from self._cost_input(file, block)
            case "variable", _ if block.body.attribute("default") is None:
                yield _at_end(file, block, "default = null\n")
            case "locals", ():
                for one in block.body.attributes:
                    if self._speaks_of_cost(one.expression):
                        nothing = "{}" if one.name == self._tags else '""'
                        yield _before(file, one.expression, f"{self._off} ? {nothing} : ")
            case "resource" | "data", _:
                yield from self._instances(file, block)
            case "check", _:
                yield from self._conditions(file, block, "assert")
            case "output", _:
                yield from self._output(file, block)

    def _speaks_of_cost(self, expression: syntax.Expression) -> bool:
        return any(
            isinstance(one, syntax.GetAttr)
            and isinstance(one.source, syntax.Variable)
            and (one.source.name, one.name) == ("var", self._cost)
            for one in walk(expression)
        )

    def _cost_input(self, file: syntax.File, block: syntax.Block) -> Iterator[Edit]:
        described, nullable, default = (block.body.attribute(name) for name in ("description", "nullable", "default"))
        if described is not None:
            end = described.expression.range.end.byte - 1
            yield Edit(file.path, _bytes(described.expression.range, end, end), _SAYS)
        if nullable is not None:
            yield Edit(file.path, nullable.range, "" if default is not None else "default = null")
        if default is not None:
            yield Edit(file.path, default.expression.range, "null")
        yield from self._conditions(file, block, "validation")

    def _conditions(self, file: syntax.File, block: syntax.Block, kind: str) -> Iterator[Edit]:
        for one in block.body.blocks_of(kind):
            condition = one.body.attribute("condition")
            if condition is not None:
                yield _before(file, condition.expression, f"{self._off} ? true : (")
                yield _after(file, condition.expression, ")")

    def _instances(self, file: syntax.File, block: syntax.Block) -> Iterator[Edit]:
        count, each = block.body.attribute("count"), block.body.attribute("for_each")
        if count is not None:
            yield _before(file, count.expression, f"{self._off} ? 0 : ")
        elif each is not None:
            yield _before(file, each.expression, "{ for key, one in ")
            yield _after(file, each.expression, f" : key => one if var.{self._cost} != null }}")

    def _output(self, file: syntax.File, block: syntax.Block) -> Iterator[Edit]:
        value = block.body.attribute("value")
        if value is not None:
            yield _before(file, value.expression, f"{self._off} ? null : ")
        yield from self._conditions(file, block, "precondition")
        unheard = [f"{self._own(name)} == null" for name in ("budget", "anomaly") if name in self._names.inputs]
        unheard += [f"length({self._own('alarms')}) == 0"] if "alarms" in self._names.inputs else []
        told = "Guardrails need cost: without it, nothing watches or counts."
        if unheard:
            condition = f"var.{self._cost} != null || ({' && '.join(unheard)})"
            precondition = braced(f"condition = {condition}\nerror_message = {quote(told)}", "precondition")
            yield _at_end(file, block, f"\n{precondition}\n")

    def _own(self, name: str) -> str:
        return f"var.{self._names.inputs[name]}"


def _before(file: syntax.File, expression: syntax.Expression, text: str) -> Edit:
    return Edit(file.path, Range(expression.range.start, expression.range.start), text)


def _after(file: syntax.File, expression: syntax.Expression, text: str) -> Edit:
    return Edit(file.path, Range(expression.range.end, expression.range.end), text)


def _at_end(file: syntax.File, block: syntax.Block, text: str) -> Edit:
    end = block.range.end.byte - 1
    return Edit(file.path, _bytes(block.range, end, end), text)


def _bytes(near: Range, start: int, end: int) -> Range:
    return Range(replace(near.start, byte=start), replace(near.start, byte=end))
