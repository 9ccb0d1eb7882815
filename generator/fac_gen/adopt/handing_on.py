"""Places beside a resource's own tags where the cost tags must stand, because what stands there is billed apart: an edit or a note each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from fac_core.hcl import parse, syntax
from fac_core.hcl.literal import text
from fac_core.hcl.walk import walk
from fac_core.hcl.write import quote
from fac_core.resource_types.tag_places import billed_without_tags, tag_places
from fac_core.sentence import all_of
from fac_core.shared_facts.restored_from import restored_from
from fac_core.shared_facts.tag_places import Reach
from fac_gen.blueprint.cost.handing_on import copies, has_path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from fac_core.schema.resource_schema import Block
    from fac_core.shared_facts.tag_places import TagPlace
    from fac_gen.adopt.edits import Editor

_UNTIL_THEN = "until then the budget does not count that"


class Place(NamedTuple):
    """One place of a resource, with its type and the schema of that."""

    resource_type: str
    fact: TagPlace
    schema: Block

    @property
    def blocks(self) -> list[str]:
        """Names of the nested blocks on the way to it."""
        return self.fact.path.split(".")[:-1]

    @property
    def name(self) -> str:
        """Name of the argument."""
        return self.fact.path.rpartition(".")[2]


def hand_on(editor: Editor, resource_type: str, schema: Block) -> None:
    """Let the cost tags stand in every place that the facts name, or say which they do not reach."""
    facts = [one for one in tag_places(resource_type) if has_path(schema, one.path)]
    named = {one.path for one in facts}
    instead: dict[str, None] = {}
    for fact in (*(one for one in copies(resource_type, schema) if one.path not in named), *facts):
        place = Place(resource_type, fact, schema)
        if fact.instead and _said(editor, fact.instead):
            instead[fact.instead] = None
        else:
            _WAYS[fact.how](editor, place)
    for path in instead:
        editor.merge(editor.resource.block, path, path)
    for path, why in billed_without_tags(resource_type).items():
        if has_path(schema, path) and not _said(editor, path):
            editor.note(f"{path} is not set, and the budget does not count what it would tag. {why}")


def _said(editor: Editor, path: str) -> bool:
    *blocks, name = path.split(".")
    return any(block.body.attribute(name) for block in holders(editor.resource.block, blocks))


def holders(block: syntax.Block, path: Sequence[str]) -> list[syntax.Block]:
    """Return the blocks at a path below a block, of ``dynamic`` ones the content."""
    found = [block]
    for name in path:
        found = [inner for one in found for inner in _nested(one, name)]
    return found


def _nested(block: syntax.Block, name: str) -> Iterator[syntax.Block]:
    yield from block.body.blocks_of(name)
    for dynamic in block.body.blocks_of("dynamic"):
        if dynamic.labels == (name,):
            yield from dynamic.body.blocks_of("content")


def _merge(editor: Editor, place: Place) -> None:
    """Merge with what stands there; where the block itself does not stand, say what that may mean."""
    for block in holders(editor.resource.block, place.blocks):
        if place.fact.value:
            _as_the_fact_says(editor, place, block)
        else:
            editor.merge(block, place.name, place.fact.path)
    missing = _missing(editor.resource.block, place)
    if missing:
        editor.note(f"has no {missing} block, without which {place.fact.path} cannot be given; {_UNTIL_THEN}: {place.fact.what}")


def _missing(block: syntax.Block, place: Place) -> str:
    """Return the first block on the way that does not stand, though what it is about may: one that asks for nothing can go unsaid."""
    schema, standing = place.schema, [block]
    for number, name in enumerate(place.blocks):
        schema = schema.blocks[name].block
        standing = [inner for one in standing for inner in _nested(one, name)]
        if not standing:
            return "" if asks_for_something(schema) else ".".join(place.blocks[: number + 1])
    return ""


def asks_for_something(schema: Block) -> bool:
    """Whether a block cannot stand empty."""
    return any(one.required for one in schema.attributes.values()) or any(one.required for one in schema.blocks.values())


def _as_the_fact_says(editor: Editor, place: Place, block: syntax.Block) -> None:
    """Write the expression of the fact, with what the block says itself in the place of its members."""
    attribute = block.body.attribute(place.name)
    if attribute is not None and editor.carries(attribute.expression):
        return
    said = {one.name: editor.text(one.expression, one) for one in block.body.attributes}
    written = re.sub(rf"\b{place.blocks[-1]}\.value\.(\w+)", lambda found: said.get(found[1], "null"), place.fact.value)
    written = _decided(re.sub(rf"\blocal\.{place.name}\b", editor.cost.whole, written).replace("merge(null, ", "merge("))
    if written == "null":
        return
    if not editor.editable(block):
        editor.by_hand(f"{place.fact.path} = {written}")
    elif attribute is None:
        editor.add(block, editor.cost.argument(place.name, written))
    else:
        editor.replace(attribute, written)


def _decided(written: str) -> str:
    """Return the branch of a condition that asks literals alone how they begin."""
    said = parse(f"x = {written}\n".encode(), "fact").body.attributes[0].expression
    match said:
        case syntax.Conditional(condition=syntax.Call(name="startswith", arguments=(one, beginning)), then=then, otherwise=otherwise):
            whole, start = text(one), text(beginning)
            if whole is not None and start is not None:
                branch = (then if whole.startswith(start) else otherwise).range
                return f"x = {written}".encode()[branch.start.byte : branch.end.byte].decode()
    return written


def _set(editor: Editor, place: Place) -> None:
    if place.blocks:
        _merge(editor, place)
    else:
        editor.merge(editor.resource.block, place.name, place.fact.path)


def _switch(editor: Editor, place: Place) -> None:
    """Turn on what copies the tags, unless the author decided otherwise."""
    wanted = place.fact.value
    for block in holders(editor.resource.block, place.blocks):
        attribute = block.body.attribute(place.name)
        if attribute is None and place.fact.path in restored_from().get(place.resource_type, ()):
            editor.note(
                f"{place.fact.path} is not set, and to set it would replace what there is; the budget does not count what it would tag"
            )
        elif attribute is None and editor.editable(block):
            editor.add(block, editor.cost.argument(place.name, wanted))
        elif attribute is None:
            editor.by_hand(f"{place.fact.path} = {wanted}")
        elif not _is(attribute.expression, wanted) and not editor.carries(attribute.expression):
            said = " ".join(editor.text(attribute.expression, attribute).split())
            editor.note(f"says {place.fact.path} = {said}; unless that is {wanted}, the budget does not count what it would tag")


def _is(said: syntax.Expression, wanted: str) -> bool:
    if not isinstance(said, syntax.Literal) or said.value is None:
        return False
    return str(said.value).lower() == wanted.strip('"').lower()


def _block(editor: Editor, place: Place) -> None:
    """Merge, or write the block: it means nothing else."""
    if holders(editor.resource.block, place.blocks):
        _merge(editor, place)
    elif editor.editable(editor.resource.block):
        editor.add(editor.resource.block, editor.cost.block(place.blocks[0], f"{place.name} = {editor.cost.whole}"))
    else:
        editor.by_hand(f"{place.fact.path} = {editor.cost.tags}")


def _specifications(editor: Editor, place: Place) -> None:
    """Merge in every block for a kind of thing, and write those that are missing."""
    resource, name = editor.resource.block, place.blocks[0]
    _merge(editor, place)
    kinds, certain = _kinds(resource, name)
    missing = [kind for kind in place.fact.kinds if kind not in kinds]
    if not certain:
        editor.note(f"makes its {name} blocks by values; of {all_of(place.fact.kinds)}, the budget does not count those that have none")
    elif not editor.editable(resource):
        editor.by_hand(f"a {name} block for {all_of(missing)}")
    else:
        for kind in missing:
            editor.add(resource, editor.cost.block(name, f"resource_type = {quote(kind)}\n{place.name} = {editor.cost.whole}"))


def _kinds(resource: syntax.Block, name: str) -> tuple[set[str], bool]:
    """Return for which kinds there is a block, and whether those are all that there can be."""
    kinds = [_literal(block) for block in resource.body.blocks_of(name)]
    for block in (one for one in resource.body.blocks_of("dynamic") if one.labels == (name,)):
        said, each = [_literal(one) for one in block.body.blocks_of("content")], block.body.attribute("for_each")
        parts = list(walk(each.expression)) if each else []
        read = all(isinstance(one, syntax.Literal | syntax.Tuple | syntax.Call) for one in parts)
        kinds += said if None not in said or not read else [text(one) for one in parts if isinstance(one, syntax.Literal)]
    return {kind for kind in kinds if kind is not None}, None not in kinds


def _literal(block: syntax.Block) -> str | None:
    kind = block.body.attribute("resource_type")
    return text(kind.expression) if kind else None


_WAYS: Mapping[Reach, Callable[[Editor, Place], None]] = {
    Reach.MERGE: _merge,
    Reach.SET: _set,
    Reach.SWITCH: _switch,
    Reach.BLOCK: _block,
    Reach.SPECIFICATIONS: _specifications,
}
