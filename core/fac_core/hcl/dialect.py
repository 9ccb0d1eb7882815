"""What may stand at the top level of which kind of file, and how many labels it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.errors import nearest
from fac_core.hcl.json_shapes import Shape
from fac_core.hcl.syntax import Block, Body, SyntaxProblem

if TYPE_CHECKING:
    from collections.abc import Iterator

_MODULE = {
    "action": 2,
    "check": 1,
    "data": 2,
    "ephemeral": 2,
    "import": 0,
    "locals": 0,
    "module": 1,
    "moved": 0,
    "output": 1,
    "provider": 1,
    "removed": 0,
    "resource": 2,
    "terraform": 0,
    "variable": 1,
    "language": 0,
}
_TEST = {
    "mock_provider": 1,
    "override_data": 0,
    "override_module": 0,
    "override_resource": 0,
    "provider": 1,
    "run": 1,
    "test": 0,
    "variables": 0,
}
_MOCK = {"mock_data": 1, "mock_resource": 1, "override_data": 0, "override_resource": 0}
_TABLES = {
    (".tf", ".tofu"): ("a module's file", _MODULE),
    (".tftest.hcl", ".tofutest.hcl"): ("a test file", _TEST),
    (".tfmock.hcl", ".tofumock.hcl"): ("a file of mocks", _MOCK),
    (".tfvars",): ("a file of values", None),
}


JSON_SUFFIXES = (".tf.json", ".tofu.json", ".tfvars.json", ".tftest.json", ".tofutest.json")


def top_level(path: str) -> Shape:
    """Return the shape of the top level of a file in JSON: the block types that may stand there, with how many labels each takes."""
    plain = path.removesuffix(".json")
    for suffixes, (_, table) in _TABLES.items():
        if plain.endswith((*suffixes, *(suffix.removesuffix(".hcl") for suffix in suffixes))):
            return Shape(table) if table is not None else Shape(all_plain=True)
    return Shape()


def misplaced(body: Body, path: str) -> Iterator[SyntaxProblem]:
    """Problems at the top level of a Terraform file; a file of unknown kind has none."""
    for suffixes, (kind, table) in _TABLES.items():
        if not path.endswith(suffixes):
            continue
        if table is None:
            yield from (SyntaxProblem(block.header, f"a block cannot stand in {kind}; give {block.type} a value") for block in body.blocks)
            return
        for attribute in body.attributes:
            yield SyntaxProblem(attribute.name_range, f"the argument {attribute.name!r} cannot stand outside of a block in {kind}")
        for block in body.blocks:
            yield from _block(block, kind, table)
        return


def _block(block: Block, kind: str, table: dict[str, int]) -> Iterator[SyntaxProblem]:
    wanted = table.get(block.type)
    if wanted is None:
        guess = nearest(block.type, tuple(table))
        yield SyntaxProblem(block.header, f"a block of type {block.type!r} cannot stand at the top level of {kind}. {guess}".rstrip())
    elif len(block.labels) != wanted:
        labels = ("no label", "one label", "two labels: a type and a name")[wanted]
        yield SyntaxProblem(block.header, f"{block.type!r} takes {labels}, not {len(block.labels)}")
