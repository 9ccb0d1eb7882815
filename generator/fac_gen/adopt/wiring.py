"""The edits that let a module's own resources carry the cost tags: each as small as it can be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fac_core.module import Module
from fac_core.resource_types import for_type
from fac_core.resource_types.tag_places import not_reached, tag_places
from fac_core.schema.catalogue import catalogue
from fac_core.schema.resource_schema import Kind
from fac_core.sentence import all_of
from fac_gen.adopt.edits import Editor
from fac_gen.adopt.fixed_tags import keep
from fac_gen.adopt.handing_on import asks_for_something, hand_on, holders
from fac_gen.adopt.tag_blocks import merge_blocks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.module import ModuleCall, Resource
    from fac_core.schema.resource_schema import Block, TagSupport
    from fac_gen.adopt.edits import CostTags, Wire


@dataclass(frozen=True)
class Wiring:
    """All edits of a module, and what could not be edited, with the reason."""

    edits: tuple[Wire, ...]
    notes: tuple[str, ...]


def wire(module: Module, provider: str, cost: CostTags, version: str | None = None) -> Wiring:
    """Let every taggable resource of a provider, and what it makes, carry the cost tags: they win over what it says itself.

    Where nothing of the callers' reaches a place, the module's input of further tags does now, below what stands there. ``version`` is
    the provider's in the catalogue, by default the newest.
    """
    editors = [_edited(module, one, cost, version) for one in module.resources.values() if _is_known(one, provider, version)]
    editors += [_handed_in(module, call, cost) for call in module.calls.values()]
    notes = [note for editor in editors for note in editor.notes]
    return Wiring(tuple(one for editor in editors for one in editor.wires), (*notes, *_uncounted(module, provider, version)))


def _is_known(resource: Resource, provider: str, version: str | None) -> bool:
    return resource.type.partition("_")[0] == provider and catalogue().file(provider, version).has(Kind.RESOURCE, resource.type)


def _edited(module: Module, resource: Resource, cost: CostTags, version: str | None) -> Editor:
    editor = Editor(module, resource, cost)
    support = catalogue().tag_support(resource.type, version)
    schema = catalogue().resource_type(resource.type, version).block
    if support is not None:
        _own(editor, support, schema)
    hand_on(editor, resource.type, schema)
    paths = [path for one in tag_places(resource.type) for path in (one.path, *one.replaces, one.instead) if path]
    paths += [support.dotted] if support else []
    ignored = {"all", *(path.partition(".")[0] for path in paths)} & set(resource.ignore_changes)
    if ignored and editor.wires:
        editor.note(f"ignores changes of its {all_of(sorted(ignored))}: what exists already gets no cost tags there")
    keep(editor, resource, schema)
    return editor


def _own(editor: Editor, support: TagSupport, schema: Block) -> None:
    resource = editor.resource.block
    if support.blocks:
        merge_blocks(editor, support.argument)
        return
    found = holders(resource, support.path)
    for block in found:
        editor.merge(block, support.argument, support.dotted)
    if found:
        return
    if len(support.path) == 1 and editor.editable(resource) and not asks_for_something(schema.blocks[support.path[0]].block):
        editor.add(resource, editor.cost.block(support.path[0], f"{support.argument} = {editor.cost.whole}"))
    else:
        editor.by_hand(f"{support.dotted} = merge(..., {editor.cost.tags})")


def _handed_in(module: Module, call: ModuleCall, cost: CostTags) -> Editor:
    """Hand the cost tags to a module that is called, where it is given tags already or is known to take them."""
    editor = Editor(module, call, cost)
    takes = Module.load(call.local_folder).variables if call.local_folder else {}
    known = [one for one in ("tags", "labels") if one in call.arguments or one in takes]
    for argument in known[:1]:
        editor.merge(call.block, argument, argument)
    if not known:
        editor.note(f"is given no tags; where it has an input for them, give it {cost.tags}: else the budget does not count what it makes")
    return editor


def _uncounted(module: Module, provider: str, version: str | None) -> Iterator[str]:
    """Tell of what the module makes that is billed and carries no tags."""
    for resource in module.resources.values():
        prefix, facts = resource.type.partition("_")[0], for_type(resource.type)
        if prefix != provider and prefix in catalogue().providers():
            yield f"{resource.address}: the budget counts nothing of {prefix}"
        for one in not_reached(resource.type) if prefix == provider else ():
            yield f"{resource.address}: the budget does not count {one.what}. {one.why}"
        if facts and prefix == provider and catalogue().tag_support(resource.type, version) is None and not tag_places(resource.type):
            yield f"{resource.address} takes no tags: the budget does not count its {all_of(facts.pricing_units)}"
