"""Tags for whose other values the provider replaces a resource: what exists is kept, by letting Terraform ignore the change, or a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.hcl import syntax
from fac_core.hcl.write import braced, listed
from fac_core.sentence import all_of
from fac_gen.blueprint.cost.fixed_tags import fixed_tags

if TYPE_CHECKING:
    from fac_core.module import Resource
    from fac_core.schema.resource_schema import Block
    from fac_gen.adopt.edits import Editor


def keep(editor: Editor, resource: Resource, schema: Block) -> None:
    """Let a resource that gets cost tags where they count at creation alone ignore that change, or say that it will be replaced."""
    fixed = fixed_tags(resource.type, schema)
    ignored = resource.ignore_changes
    missing = [one for one in fixed.ignored if one not in ignored and one.partition("[")[0] not in ignored and "all" not in ignored]
    if not fixed.paths or not editor.wires or (fixed.ignored and not missing):
        return
    if not missing or not _ignore(editor, resource.block, missing):
        by = f": let it ignore changes of {all_of(missing)} first" if missing else ""
        editor.note(f"a change of its {all_of(fixed.paths)} replaces it, and so do the cost tags, which were not there{by}")
        return
    editor.note(f"now ignores changes of its {all_of(fixed.paths)}, which would replace it: what exists already gets no cost tags there")


def _ignore(editor: Editor, resource: syntax.Block, missing: list[str]) -> bool:
    """Add to what a resource ignores; tell whether that could be written."""
    lifecycle = next(resource.body.blocks_of("lifecycle"), None)
    added = f"ignore_changes = {listed(missing)}"
    if not editor.editable(resource if lifecycle is None else lifecycle):
        return False
    attribute = lifecycle.body.attribute("ignore_changes") if lifecycle else None
    if lifecycle is None:
        editor.add(resource, braced(added, "lifecycle"))
    elif attribute is None:
        editor.add(lifecycle, added)
    else:
        said = editor.text(attribute.expression, attribute)
        if not isinstance(attribute.expression, syntax.Tuple) or any(sign in said for sign in ("\n", "#", "/")):
            return False
        editor.replace(attribute, listed([*(editor.text(one, attribute) for one in attribute.expression.items), *missing]))
    return True
