"""The same module written otherwise: through locals and functions, ``dynamic`` blocks, instances, a module around it.

It works on modules in JSON syntax, as `json_twin` writes them with all blocks in lists: what a body holds as a list of objects with a
comment are its blocks.
"""

from __future__ import annotations

import copy
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from tests.unit.linter.json_twin import Spelling, json_twin

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Tree: TypeAlias = "dict[str, Any]"
SPELLING = Spelling("lists", lists=True)
SAME = {
    "": "${%s}",
    "jsondecode": "${jsondecode(jsonencode(%s))}",
    "index": "${[%s][0]}",
    "member": "${{ a = %s }.a}",
    "try": "${try(%s, null)}",
    "conditional": "${true ? %s : null}",
    "lookup": '${lookup({ a = %s }, "a", null)}',
    "one": "${one([%s])}",
}
"""Expressions that are what stands in them."""
DARK = "${jsondecode(data.external.dark.result[jsonencode(%s)])}"
"""One of which nobody knows anything."""
_META = {"//", "connection", "count", "depends_on", "dynamic", "for_each", "lifecycle", "provider", "provisioner"}
_OF_AN_INSTANCE = re.compile(r"\b(each|count|self)\.")
_OF_A_CLOUD = re.compile(r"\b(aws|azurerm|google)_\w+\.")


@dataclass(frozen=True)
class Rewriting:
    """How a module is written otherwise: ``wrap`` around what arguments hold, by way of locals; then the other three."""

    wrap: str | None = None
    dynamic: bool = False
    instances: str = ""
    """What stands in brackets behind resources that had no instances."""
    child: bool = False

    def of(self, text: str) -> dict[str, str] | None:
        """Return the files of a module that was one file; None where it cannot be written that way."""
        tree = json.loads(json_twin({"main.tf": text}, SPELLING)["main.tf.json"])
        tree = _through_locals(tree, self.wrap) if self.wrap is not None else tree
        tree = _in_dynamic_blocks(tree) if self.dynamic else tree
        tree = _with_instances(tree, self.instances) if self.instances else tree
        files = _in_a_child(tree) if self.child else {"main.tf.json": tree}
        return {name: json.dumps(one) for name, one in files.items()} if files is not None else None


def _bodies(tree: Tree, kind: str) -> Iterator[tuple[str, Tree]]:
    """Yield the addresses and bodies of resources or provider configurations."""
    for first, inner in tree.get(kind, {}).items():
        named = inner if kind == "resource" else {"": inner}
        yield from ((f"{first}.{name}", body) for name, found in named.items() for body in found)


def _are_blocks(value: Any) -> bool:  # noqa: ANN401 - whatever JSON holds
    return isinstance(value, list) and bool(value) and all(isinstance(one, dict) and "//" in one for one in value)


def _through_locals(tree: Tree, wrap: str) -> Tree:
    tree, moved = copy.deepcopy(tree), dict[str, Any]()

    def move(body: Tree) -> None:
        for name, value in list(body.items()):
            if _are_blocks(value) and name not in _META:
                for block in value:
                    move(block)
            elif name not in _META and not _OF_AN_INSTANCE.search(json.dumps(value)):
                body[name] = wrap % f"local.moved_{len(moved)}"
                moved[f"moved_{len(moved)}"] = value

    for kind in ("resource", "provider"):
        for _, body in _bodies(tree, kind):
            move(body)
    tree.setdefault("locals", []).append(moved)
    return tree


def _in_dynamic_blocks(tree: Tree) -> Tree:
    tree = copy.deepcopy(tree)

    def change(body: Tree) -> None:
        for name in [name for name, value in body.items() if name not in _META and name != "timeouts" and _are_blocks(value)]:
            blocks = body.pop(name)
            for block in blocks:
                change(block)
            known = body.get("dynamic", {})
            made = [{"for_each": [1], "content": block} for block in blocks]
            body["dynamic"] = {**known, name: [*known.get(name, []), *made]}

    for _, body in _bodies(tree, "resource"):
        change(body)
    return tree


def _with_instances(tree: Tree, key: str) -> Tree:
    tree, changed = copy.deepcopy(tree), list[str]()
    for address, body in _bodies(tree, "resource"):
        if not {"count", "for_each"} & body.keys():
            body.update({"count": 1} if key == "[0]" else {"for_each": {"only": "one"}})
            changed.append(re.escape(address))
    named = re.compile(rf"(?<![\w.])({'|'.join(changed)})(?![\w\[-])")
    return _mapped(tree, lambda text: named.sub(lambda found: found[0] + key, text)) if changed else tree


def _mapped(node: Any, change: Callable[[str], str]) -> Any:  # noqa: ANN401 - whatever JSON holds
    if isinstance(node, dict):
        return {name: inner if name in {"depends_on", "ignore_changes"} else _mapped(inner, change) for name, inner in node.items()}
    if isinstance(node, list):
        return [_mapped(inner, change) for inner in node]
    return change(node) if isinstance(node, str) and "${" in node else node


def _in_a_child(tree: Tree) -> dict[str, Tree] | None:
    """Put all but settings and provider configurations into a module of its own, which is given all inputs."""
    inner = copy.deepcopy(tree)
    providers = inner.pop("provider", {})
    if any("alias" in body for _, body in _bodies(tree, "provider")) or _OF_A_CLOUD.search(json.dumps(providers)):
        return None
    settings = tree.get("terraform", [])
    inner["terraform"] = [{name: one for name, one in block.items() if name not in {"backend", "cloud"}} for block in settings]
    inputs = tree.get("variable", {})
    outer = {"terraform": settings, "provider": providers, "variable": inputs, "locals": tree.get("locals", [])}
    used = re.findall(r"\blocal\.(\w+)", json.dumps(providers))
    outer["locals"] = [{name: one for name, one in block.items() if name in used} for block in outer["locals"]]
    outer["module"] = {"inner": [{"source": "./child", **{name: f"${{var.{name}}}" for name in inputs}}]}
    return {"main.tf.json": {name: one for name, one in outer.items() if one}, "child/main.tf.json": inner}
