"""Arguments that a caller of the generator asks for or does without, by dotted path."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.errors import UserError, nearest
from fac_gen.blueprint.inputs.input_names import ASK_FOR_ANOTHER_NAME, META_ARGUMENTS, TAKEN_BY_TERRAFORM
from fac_gen.blueprint.module_blueprint import MODULE_NAME

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.schema.resource_schema import Block
    from fac_gen.blueprint.module_blueprint import Options

_HOW_TO_WRITE_A_PATH = "Write it as in Terraform, with dots into blocks: rule.statement."


def refuse_wrong_wishes(resource_type: str, block: Block, options: Options, name: str | None, tags: str) -> None:
    """Raise `UserError` for a wish that the type has no argument for, and for one to do without what it needs.

    That is its name, say, or a block that holds its tags; ``tags`` is their dotted path, empty where it takes none. The same for a name
    of the module that no registry takes.
    """
    if options.name is not None and not re.fullmatch(MODULE_NAME, options.name):
        raise UserError(f"{options.name!r} is no name of a module", hint="Use up to 64 characters of a-z, 0-9 and - between them.")
    known = sorted(set(_paths(block)))
    for wish in (*options.include, *options.exclude):
        if wish not in known:
            raise UserError(f"{resource_type} has no argument {wish!r}", hint=nearest(wish, known) or _HOW_TO_WRITE_A_PATH)
    for path in options.exclude:
        if path == name or not is_optional(block, path):
            raise UserError(f"{path} cannot be left out: {resource_type} needs it", hint="Exclude optional arguments and blocks only.")
        if tags.startswith(f"{path}."):
            raise UserError(f"{path} cannot be left out: {tags} in it says who pays", hint="Exclude what else it holds.")
    for path in sorted(META_ARGUMENTS & {*known}):
        if path in options.include or not is_optional(block, path):
            raise UserError(f"no configuration can give the argument {path}: {TAKEN_BY_TERRAFORM}", hint=ASK_FOR_ANOTHER_NAME)


def is_optional(block: Block, path: str) -> bool:
    """Whether an argument or a nested block can be left out."""
    within, _, name = path.rpartition(".")
    holder = block
    for part in within.split(".") if within else ():
        if part not in holder.blocks:
            return False
        holder = holder.blocks[part].block
    attribute = holder.attributes.get(name)
    return attribute.optional if attribute is not None else name in holder.blocks and not holder.blocks[name].required


def has(block: Block, path: str) -> bool:
    """Whether there is an argument or a nested block of that dotted path."""
    head, _, rest = path.partition(".")
    if not rest:
        return head in block.attributes or head in block.blocks
    return head in block.blocks and has(block.blocks[head].block, rest)


def _paths(block: Block, prefix: str = "") -> Iterator[str]:
    for attribute in block.attributes.values():
        if attribute.settable:
            yield prefix + attribute.name
    for nested in block.blocks.values():
        yield prefix + nested.name
        yield from _paths(nested.block, f"{prefix}{nested.name}.")
