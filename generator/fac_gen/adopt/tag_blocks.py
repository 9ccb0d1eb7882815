"""Tags that stand in blocks of their own, as those of an Auto Scaling group: merged by key, so that none stands twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.hcl import syntax
from fac_core.hcl.literal import text, truth
from fac_core.hcl.walk import walk
from fac_core.hcl.write import braced, listed

if TYPE_CHECKING:
    from fac_gen.adopt.edits import Editor

_LAUNCHED = "propagate_at_launch"


def merge_blocks(editor: Editor, name: str) -> None:
    """Give the resource a block per cost tag; blocks of the same key say its value too, or step back."""
    resource, tags = editor.resource.block, editor.cost.tags
    dynamic = [block for block in resource.body.blocks_of("dynamic") if block.labels == (name,)]
    loops = [one.expression for block in dynamic if (one := block.body.attribute("for_each"))]
    if not editor.refers_to("aws_launch_template"):
        editor.note("its launch template is none of this module's: it must tag the volumes, or the budget does not count them")
    if any(editor.carries(one) for one in loops):
        return
    if not editor.editable(resource) or not all(editor.editable(block) for block in dynamic):
        editor.by_hand(f"a {name} block per element of {tags}")
        return
    taken = [key for block in resource.body.blocks_of(name) if (key := _said(editor, block))]
    for block in dynamic:
        _step_back(editor, block, name)
    each = f"{{ for key, value in {tags} : key => value if !contains({listed(taken)}, key) }}" if taken else tags
    content = braced(f"key = {name}.key\n{_LAUNCHED} = true\nvalue = {name}.value", "content")
    editor.add(resource, braced(f"for_each = {each}\n\n{content}", "dynamic", name))


def _said(editor: Editor, block: syntax.Block) -> str:
    """Let a block of a cost tag's key say its value, on what is launched too; return the key. Of other keys, nothing."""
    key, value, launched = (block.body.attribute(name) for name in ("key", "value", _LAUNCHED))
    known = text(key.expression) if key else None
    if key is None or value is None or (known is not None and known not in editor.cost.keys):
        return ""
    if not editor.editable(block):
        editor.by_hand(f"the block of {editor.text(key.expression, key)} must say the value of {editor.cost.tags}")
        return editor.text(key.expression, key)
    named = editor.text(key.expression, key)
    editor.replace(value, f"lookup({editor.cost.tags}, {named}, {editor.text(value.expression, value)})")
    if launched is not None and not truth(launched.expression, default=False):
        editor.replace(launched, "true")
    return named


def _step_back(editor: Editor, dynamic: syntax.Block, name: str) -> None:
    """Leave out of a ``dynamic`` block what the cost tags say."""
    loop, content = dynamic.body.attribute("for_each"), next(dynamic.body.blocks_of("content"), None)
    key = content.body.attribute("key") if content else None
    if loop is None or key is None:
        return
    each = dynamic.body.attribute("iterator")
    iterator = getattr(each.expression, "name", name) if each else name
    members = {one: member for one in walk(key.expression) if (member := _member(one, iterator))}
    known = text(key.expression)
    if known is not None and known not in editor.cost.keys:
        return
    before = editor.text(loop.expression, loop)
    if "key" in members.values():
        named = editor.text(key.expression, key, members)
        editor.replace(loop, f"{{ for key, value in {before} : key => value if !contains(keys({editor.cost.tags}), {named}) }}")
        return
    named = editor.text(key.expression, key, dict.fromkeys(members, "one"))
    editor.replace(loop, f"[for one in {before} : one if !contains(keys({editor.cost.tags}), {named})]")


def _member(expression: syntax.Expression, iterator: str) -> str:
    """Return ``key`` or ``value`` for what an iterator says of its element, nothing for anything else."""
    match expression:
        case syntax.GetAttr(source=syntax.Variable(name=root), name=name) if root == iterator:
            return name if name in {"key", "value"} else ""
    return ""
