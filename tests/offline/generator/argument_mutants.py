"""One mutant for each argument that a module writes in a resource, or for each that carries tags: another value, of the schema's type.

Many are tried in one module at once. That tells them apart because the asserts of the module's tests are taken to pieces first: each
piece speaks of few arguments, and of those only one at a time is another.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.finding import Edit
from fac_core.hcl import parse, read
from fac_core.hcl.edit import apply
from fac_core.hcl.syntax import Binary, Call, For, Object, Tuple
from fac_core.hcl.walk import attributes, walk
from fac_core.schema.catalogue import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fac_core.hcl.syntax import Attribute, Block, Expression, File, ObjectItem
    from fac_core.schema.resource_schema import Block as SchemaBlock
    from fac_core.schema.resource_schema import CtyType

META = {"count", "depends_on", "for_each", "provider"}
TAGS = re.compile(r"\blocal\.(?:tags|labels)\b")
ANY = re.compile("")
OTHERWISE: dict[CtyType, str] = {
    "string": '"mutated"',
    "number": "try(({old}) + 1, 1)",
    "bool": "try(!({old}), true)",
    ("map", "string"): '{{ mutated = "mutated" }}',
    ("list", "string"): '["mutated"]',
    ("set", "string"): '["mutated"]',
}


@dataclass(frozen=True, slots=True)
class Mutant:
    """An argument, or a block that stands for each item of something, with what makes it another."""

    resource: str
    path: tuple[str, ...]
    """Blocks in which it stands, then its name; of blocks on their own the last one is their name."""
    edit: Edit

    @property
    def name(self) -> str:
        """How a reader finds it."""
        return f"{self.resource}.{'.'.join(self.path)}"

    def is_in(self, piece: str) -> bool:
        """Whether a piece of an assert speaks of it."""
        return self.resource in piece and all(re.search(rf"\b{word}\b", piece) for word in self.path)

    def hides(self, other: Mutant) -> bool:
        """Whether the other stands in the block that this one takes away."""
        return self.resource == other.resource and self.path == other.path[: len(self.path)]


def mutants(path: Path, said: re.Pattern[str] = ANY) -> list[Mutant]:
    """Return the mutants of all resources of a file, of arguments whose expressions say something."""
    file, found = read(path), list[Mutant]()
    for block in file.body.blocks:
        if block.type == "resource" and block.labels[0] != "terraform_data":
            schema = catalogue().resource_type(block.labels[0]).block
            found += _of_block(file, ".".join(block.labels), block, schema, ())
    return [one for one in found if said.search(file.source[one.edit.range.start.byte : one.edit.range.end.byte].decode())]


def tag_mutants(path: Path) -> list[Mutant]:
    """Return a mutant of each tag that a file of local values puts together."""
    file = read(path)
    objects = [one for attribute in attributes(file.body) for one in walk(attribute.expression) if isinstance(one, Object)]
    items = [(_text(item.key, file.source), item.value) for one in objects for item in one.items]
    return [Mutant("", (key.strip('"'),), Edit(path.name, value.range, '"mutated"')) for key, value in items]


def _of_block(file: File, resource: str, block: Block, schema: SchemaBlock, path: tuple[str, ...]) -> Iterator[Mutant]:
    for one in block.body.attributes:
        if one.name not in META:
            text = OTHERWISE.get(schema.attributes[one.name].type, "null").format(old=_text(one.expression, file.source))
            yield _mutant(file, resource, (*path, one.name), one, text)
    for inner in block.body.blocks:
        if inner.type == "dynamic":
            name, parts = inner.labels[0], {one.name: one for one in inner.body.attributes}
            if not schema.blocks[name].min_items:  # else Terraform refuses the module itself
                yield _mutant(file, resource, (*path, name), parts["for_each"], "[]")
            content = next(one for one in inner.body.blocks if one.type == "content")
            yield from _of_block(file, resource, content, schema.blocks[name].block, (*path, name))
        elif inner.type != "lifecycle":
            yield from _of_block(file, resource, inner, schema.blocks[inner.type].block, (*path, inner.type))


def _mutant(file: File, resource: str, path: tuple[str, ...], one: Attribute, text: str) -> Mutant:
    return Mutant(resource, path, Edit(Path(file.path).name, one.expression.range, text))


def rounds(every: Iterable[Mutant], pieces: list[str]) -> list[list[Mutant]]:
    """Put mutants together of which no two are spoken of by one piece, and none hides another."""
    found: list[list[Mutant]] = []
    for one in every:
        said = {piece for piece in pieces if one.is_in(piece)}
        for together in found:
            if not any(one.hides(other) or other.hides(one) or any(other.is_in(piece) for piece in said) for other in together):
                together.append(one)
                break
        else:
            found.append([one])
    return found


def changed(source: bytes, together: Iterable[Mutant]) -> bytes:
    """Return a file with mutants in it."""
    return apply(source, [one.edit for one in together])


def in_pieces(source: bytes) -> Iterator[tuple[str, str]]:
    """Yield each run that asserts something, by its name, as a test file of its own: one assert for each condition, in one line.

    Runs of one file would be skipped after one of them that ends in an error.
    """
    blocks = parse(source, "cost.tftest.hcl").body.blocks
    head = source[: next(one for one in blocks if one.type == "run").range.start.byte].decode()
    for run in (one for one in blocks if one.type == "run"):
        asserts = [one for one in run.body.blocks if one.type == "assert"]
        said = [one.expression for block in asserts for one in block.body.attributes if one.name == "condition"]
        pieces = [" ".join(piece.split()) for condition in said for piece in _pieces(condition, source)]
        texts = [f'assert {{\ncondition = {piece}\nerror_message = "wrong"\n}}' for piece in pieces]
        if asserts and not any(one.name == "expect_failures" for one in run.body.attributes):
            text = source[run.range.start.byte : asserts[0].range.start.byte].decode()
            yield run.labels[0], "\n".join([head, text, *texts, "}", ""])


def _pieces(said: Expression, source: bytes) -> Iterator[str]:
    """Yield conditions that hold together where the expression does."""
    match said:
        case Binary(operator="&&"):
            yield from _pieces(said.left, source)
            yield from _pieces(said.right, source)
        case Call(name="alltrue", arguments=(Tuple() as listed,)):
            for item in listed.items:
                yield from _pieces(item, source)
        case Call(name="alltrue", arguments=(For(condition=None) as loop,)):
            head = source[loop.range.start.byte + 1 : loop.collection.range.start.byte].decode()
            for one in _sources(loop.collection, source):
                for piece in _pieces(loop.value, source):
                    yield f"alltrue([{head}{one} : {piece}])"
        case _:
            yield _text(said, source)


def _sources(collection: Expression, source: bytes) -> Iterator[str]:
    """Yield the parts of what a loop goes through."""
    match collection:
        case Call(name="concat"):
            yield from (_text(one, source) for one in collection.arguments)
        case Object():
            yield from (f"{{ {_text(item, source)} }}" for item in collection.items)
        case _:
            yield _text(collection, source)


def _text(said: Expression | ObjectItem, source: bytes) -> str:
    return source[said.range.start.byte : said.range.end.byte].decode()
