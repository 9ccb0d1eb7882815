"""Generated HCL, rewritten for a module that has a resource and names of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fac_core.finding import Edit, Position, Range
from fac_core.hcl import parse, syntax
from fac_core.hcl.edit import apply
from fac_core.hcl.format import format_hcl
from fac_core.hcl.walk import children
from fac_core.hcl.write import header
from fac_gen.adopt.names import LABEL

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_gen.adopt.names import Names
    from fac_gen.adopt.primary import Primary

GENERATED_LABEL, GENERATED_DATA = "this", "current"
EACH = "each.value.instance"
MINE = "own__"
"""Stands before the module's own names, of inputs and resources, until ours are renamed."""
_BUILT_IN = "terraform_data"  # of Terraform itself: it takes no configuration of another provider


@dataclass(frozen=True)
class Rewriter:
    """Rewrites texts of one module; ``tags`` is what resources of ours carry, ``interface`` the inputs that are ours."""

    primary: Primary
    names: Names
    tags: str
    word: str

    def text(self, text: str, path: str) -> str:
        """Return the text, laid out."""
        file = parse(text.encode(), path)
        found = _Edits(self, file)
        found.body(file.body)
        return format_hcl(apply(file.source, found.edits).decode())


class _Edits:
    """Collects the edits of one file."""

    def __init__(self, rewriter: Rewriter, file: syntax.File) -> None:
        self.edits: list[Edit] = []
        self._to = rewriter
        self._file = file
        self._one = rewriter.primary.one

    def body(self, body: syntax.Body) -> None:
        """Take in all attributes and blocks."""
        for attribute in body.attributes:
            self.expression(attribute.expression)
        for block in body.blocks:
            self._block(block)

    def _block(self, block: syntax.Block) -> None:
        match block.type, block.labels:
            case "resource" | "data", (kind, _):
                self._replace(block.header, header(block.type, kind, LABEL))
                if kind != _BUILT_IN:
                    self._provider(block)
            case "variable", (name,):
                self._rename(block, name, self._to.names.inputs)
            case "output", (name,):
                self._rename(block, name, self._to.names.outputs)
            case "locals", ():
                self._keys(block.body, self._to.names.locals)
                self._locals(block)
                return
            case "variables", ():
                self._keys(block.body, self._to.names.inputs)
        if self._is_alarm(block):
            self._alarm(block)
        else:
            self.body(block.body)

    def _locals(self, block: syntax.Block) -> None:
        for attribute in block.body.attributes:
            if attribute.name != "watched" or not self._to.primary.instances.many:
                self.expression(attribute.expression)
                continue
            start = Range(attribute.expression.range.start, attribute.expression.range.start)
            end = Range(attribute.expression.range.end, attribute.expression.range.end)
            before, self._one = self._one, "one"
            self._replace(start, f"{{ for instance, one in {self._to.primary.address} : instance => ")
            self.expression(attribute.expression)
            self._replace(end, " }")
            self._one = before

    def _is_alarm(self, block: syntax.Block) -> bool:
        return block.type == "resource" and block.body.attribute("for_each") is not None and self._to.primary.instances.many

    def _alarm(self, block: syntax.Block) -> None:
        """Let one alarm per signal become one per signal and instance."""
        own, address = self._to.names.locals, self._to.primary.address
        before, self._one = self._one, f"{address}[{EACH}]"
        for attribute in block.body.attributes:
            if attribute.name != "for_each":
                self.expression(attribute.expression)
                continue
            chosen = f"{{ for key, alarm in local.{own['alarms']} : key => alarm if alarm.threshold != null }}"
            each = '"${key}-${instance}" => merge(alarm, { instance = instance, signal = key })'
            inner = f"{{ for key, alarm in {chosen} : {each} }}"
            self._replace(attribute.expression.range, f"merge([\nfor instance, _ in {address} : {inner}\n]...)")
        for nested in block.body.blocks:
            self.body(nested.body)
        self._one = before

    def _provider(self, block: syntax.Block) -> None:
        """Let ours stand, and ask, where the primary resource stands."""
        provider = self._to.primary.resource.provider
        if provider.alias:
            first = block.body.attributes[0].range.start if block.body.attributes else block.body.range.start
            self._replace(Range(first, first), f"\nprovider = {provider.name}.{provider.alias}\n\n")

    def _rename(self, block: syntax.Block, name: str, renamed: Mapping[str, str]) -> None:
        if renamed.get(name, name) != name:
            self._replace(block.header, header(block.type, renamed[name]))

    def _keys(self, body: syntax.Body, renamed: Mapping[str, str]) -> None:
        for attribute in body.attributes:
            if renamed.get(attribute.name, attribute.name) != attribute.name:
                self._replace(attribute.name_range, renamed[attribute.name])

    def _replace(self, where: Range, text: str) -> None:
        self.edits.append(Edit(self._file.path, where, text))

    def _cut(self, where: Range) -> None:
        self._replace(where, "")

    def expression(self, expression: syntax.Expression) -> None:
        """Take in an expression."""
        if not (self._reference(expression) or self._condition(expression) or self._list(expression)):
            for child in children(expression):
                self.expression(child)

    def _condition(self, expression: syntax.Expression) -> bool:
        """Leave out what asks whether anything is to be created, where the module always creates."""
        if self._to.primary.exists:
            return False
        match expression:
            case syntax.Binary(operator="&&", left=left, right=right) if _path(left) == ("var", "create"):
                # What is grouped keeps its parenthesis, which is no part of the expression.
                grouped = self._file.source[left.range.end.byte : right.range.start.byte].count(b"(")
                start = right.range.start
                self._cut(Range(expression.range.start, Position(start.line, start.column - grouped, start.byte - grouped)))
                self.expression(right)
                return True
            case syntax.Conditional(condition=condition, then=then) if _path(condition) == ("var", "create"):
                self._cut(Range(expression.range.start, then.range.start))
                self._cut(Range(then.range.end, expression.range.end))
                self.expression(then)
                return True
        return False

    def _list(self, expression: syntax.Expression) -> bool:
        """Name all instances where the generated module names its only one in a list."""
        primary = self._to.primary
        if not primary.instances.many or self._one != primary.one:
            return False
        match expression:
            case syntax.Tuple(items=(syntax.GetAttr(source=source, name=name),)) if self._is_instance(source):
                self._replace(expression.range, f"[for one in {primary.address} : one.{name}]")
                return True
        return False

    def _is_instance(self, expression: syntax.Expression) -> bool:
        match expression:
            case syntax.Index(source=source, key=syntax.Literal(value=first)) if first == 0:
                return _path(source) == (self._to.primary.type, GENERATED_LABEL)
        return False

    def _reference(self, expression: syntax.Expression) -> bool:
        if self._is_instance(expression):
            self._replace(expression.range, self._one)
            return True
        if self._one.endswith(f"[{EACH}]") and _is_watched(expression):
            self._replace(expression.range, f"local.{self._to.names.locals['watched']}[{EACH}][each.value.signal]")
            return True
        text = self._renamed(_path(expression))
        if text is None and isinstance(expression, syntax.GetAttr | syntax.Index) and self._is_tags(expression.source):
            text_range, text = expression.source.range, f"local.{self._to.names.locals[f'cost_{self._to.word}']}"
            self._replace(text_range, text)
            return True
        if text is None:
            return False
        self._replace(expression.range, text)
        return True

    def _is_tags(self, expression: syntax.Expression) -> bool:
        return _path(expression) == ("local", self._to.word)

    def _renamed(self, path: tuple[str, ...]) -> str | None:
        own, primary = self._to.names, self._to.primary
        match path:
            case "var", name:
                return self._input(name)
            case "local", name:
                renamed = own.locals["cost_scope"] if name == "scope" else own.locals.get(name, name)
                return self._to.tags if name == self._to.word else f"local.{renamed}"
            case "output", "cost":
                return f"output.{own.outputs['cost']}"
            case kind, label if label == GENERATED_LABEL and kind != "each" and not kind.startswith(MINE):
                return primary.every if kind == primary.type else f"{kind}.{LABEL}"
            case "data", kind, label if label == GENERATED_DATA:
                return f"data.{kind}.{LABEL}"
        return None

    def _input(self, name: str) -> str:
        """Return what stands for an input: another name, a condition, or an argument of the resource that the module has no input for.

        What the resource does not say is null, as that input would be: what the provider fills in then is known only after an apply.
        """
        if name in self._to.names.inputs:
            return f"var.{self._to.names.inputs[name]}"
        if name == "create":
            return self._to.primary.exists or "true"
        if name.startswith(MINE):
            return f"var.{name.removeprefix(MINE)}"
        return f"{self._one}.{name}" if self._to.primary.resource.expression(name) is not None else "null"


def _is_watched(expression: syntax.Expression) -> bool:
    match expression:
        case syntax.Index(source=source, key=key):
            return (_path(source), _path(key)) == (("local", "watched"), ("each", "key"))
    return False


def _path(expression: syntax.Expression) -> tuple[str, ...]:
    """Return the names of a plain reference; nothing for anything else."""
    match expression:
        case syntax.Variable(name=name):
            return (name,)
        case syntax.GetAttr(source=source, name=name):
            root = _path(source)
            return (*root, name) if root else ()
    return ()
