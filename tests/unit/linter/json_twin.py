"""The same module in Terraform's JSON syntax, in each of the ways that it may be written in.

What is read how there is said by Terraform's documentation, "JSON Configuration Syntax" (1.11): strings are templates, but defaults are
plain and some arguments of Terraform's own are expressions.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from fac_core.hcl import parse, syntax
from fac_core.hcl.literal import value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.hcl.syntax import Attribute, Block, Body, Expression, File

EXPRESSIONS = {"depends_on", "from", "ignore_changes", "iterator", "provider", "providers", "replace_triggered_by", "to"}
SUFFIXES = (".tf", ".tofu", ".tfvars")


@dataclass(frozen=True)
class Spelling:
    """One way to write it: blocks that stand alone in lists, the file as a list, all characters escaped."""

    name: str
    lists: bool = False
    root_list: bool = False
    escaped: bool = False


SPELLINGS = (Spelling("objects"), Spelling("lists", lists=True), Spelling("escaped", root_list=True, escaped=True))


def json_twin(files: dict[str, str], spelling: Spelling) -> dict[str, str]:
    """Return the files of a module with those of HCL in JSON."""
    return dict(_twin(name, text, spelling) for name, text in files.items())


def _twin(name: str, text: str, spelling: Spelling) -> tuple[str, str]:
    if not name.endswith(SUFFIXES):
        return name, text
    file = parse(text.encode(), name)
    assert file.errors == (), "what is no HCL has no twin"
    return f"{name}.json", Converter(file, spelling).text()


class Converter:
    """Writes one file."""

    def __init__(self, file: File, spelling: Spelling) -> None:
        self._file = file
        self._spelling = spelling

    def text(self) -> str:
        """Return the file in JSON."""
        body = self._file.body
        if self._file.path.endswith(".tfvars"):
            return self._written({attribute.name: value(attribute.expression) for attribute in body.attributes})
        if self._spelling.root_list:
            return self._written([self._body("", syntax.Body((), (block,), block.range)) for block in body.blocks])
        return self._written(self._body("", body))

    def _written(self, node: Any) -> str:  # noqa: ANN401 - whatever JSON holds
        if isinstance(node, dict):
            return "{{{}}}".format(",\n".join(f"{self._string(key)}: {self._written(inner)}" for key, inner in node.items()))
        if isinstance(node, list):
            return "[{}]".format(",\n".join(map(self._written, node)))
        if isinstance(node, Decimal):
            return str(node)
        return self._string(node) if isinstance(node, str) else json.dumps(node)

    def _string(self, text: str) -> str:
        if not self._spelling.escaped:
            return json.dumps(text, ensure_ascii=False)
        units = text.encode("utf-16-be")
        return '"{}"'.format("".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2)))

    def _body(self, kind: str, body: Body) -> dict[str, Any]:
        members: dict[str, Any] = {"//": "a comment"} if kind != "required_providers" else {}
        members |= {attribute.name: self._argument(kind, attribute) for attribute in body.attributes}
        for block in body.blocks:
            self._add(members, block)
        return self._collapsed(members)

    def _add(self, members: dict[str, Any], block: Block) -> None:
        holder: Any = members
        *way, last = (block.type, *block.labels)
        for step in way:
            holder = holder.setdefault(step, _Labels())
        holder.setdefault(last, _Blocks()).append(self._body(block.type, block.body))

    def _collapsed(self, members: dict[str, Any]) -> dict[str, Any]:
        return {name: self._level(inner) for name, inner in members.items()}

    def _level(self, node: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
        if isinstance(node, _Labels):
            level = self._collapsed(node)
            return [{name: inner} for name, inner in level.items()] if self._spelling.root_list else level
        if isinstance(node, _Blocks):
            return node[0] if len(node) == 1 and not self._spelling.lists else list(node)
        return node

    def _argument(self, kind: str, attribute: Attribute) -> Any:  # noqa: ANN401 - whatever JSON holds
        expression = attribute.expression
        if kind == "variable" and attribute.name in {"default", "description"}:
            return value(expression)
        if (kind, attribute.name) == ("variable", "type") or attribute.name in EXPRESSIONS:
            return self._expressions(expression)
        return self._value(expression)

    def _expressions(self, expression: Expression) -> Any:  # noqa: ANN401 - whatever JSON holds
        if isinstance(expression, syntax.Tuple):
            return [self._source(item) for item in expression.items]
        if isinstance(expression, syntax.Object):
            return {self._source(item.key): self._source(item.value) for item in expression.items}
        return self._source(expression)

    def _value(self, expression: Expression) -> Any:  # noqa: ANN401 - whatever JSON holds
        match expression:
            case syntax.Literal(value=str() as text):
                return _escaped(text)
            case syntax.Literal(value=known):
                return known
            case syntax.Tuple(items=items):
                return [self._value(item) for item in items]
            case syntax.Object(items=pairs):
                return dict(self._member(pair) for pair in pairs)
            case syntax.Template(parts=parts) if not any(isinstance(part, syntax.TemplateDirective) for part in parts):
                return "".join(self._parts(parts))
        return f"${{{self._source(expression)}}}"

    def _member(self, pair: syntax.ObjectItem) -> tuple[str, Any]:
        key = self._key(pair.key)
        return key, self._expressions(pair.value) if key == "configuration_aliases" else self._value(pair.value)

    def _key(self, expression: Expression) -> str:
        known = self._value(expression)
        return known if isinstance(known, str) else str(known).lower()

    def _parts(self, parts: tuple[Expression, ...]) -> Iterator[str]:
        for part in parts:
            text = part.value if isinstance(part, syntax.Literal) else None
            yield _before_more(text) if isinstance(text, str) else f"${{{self._source(part)}}}"

    def _source(self, expression: Expression) -> str:
        place = expression.range
        return self._file.source[place.start.byte : place.end.byte].decode()


class _Labels(dict[str, Any]):
    """What stands under a label."""


class _Blocks(list[Any]):
    """Bodies of the blocks of one address."""


def _escaped(text: str) -> str:
    return text.replace("${", "$${").replace("%{", "%%{")


def _before_more(text: str) -> str:
    """Write a text that something may follow: with a brace behind it, a sign at its end would be an escape."""
    return f'{_escaped(text[:-1])}${{"{text[-1]}"}}' if text.endswith(("$", "%")) else _escaped(text)
