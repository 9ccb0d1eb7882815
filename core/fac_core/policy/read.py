"""Read `finops.yaml` and what it extends into a `Policy`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from fac_core.document import Branch, Leaf, Problems, Tree
from fac_core.document.read import read
from fac_core.document.shape import Invalid
from fac_core.errors import UserError
from fac_core.policy.built_in import BUILT_IN_TAGS
from fac_core.policy.checks import check_clouds
from fac_core.policy.cost_policy import Policy
from fac_core.policy.merge import merge
from fac_core.policy.policy_shape import building

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

MAX_PARENTS = 8


def load(path: Path, unsaved: Mapping[str, bytes] | None = None) -> Policy:
    """Read a policy file and everything it extends; raise `DocumentError` with all problems of all files.

    ``unsaved`` holds, by absolute path without links, what is read instead of files.
    """
    problems = Problems()
    chain = _chain(path, problems, unsaved)
    problems.raise_any()
    return effective([tree for _, tree in chain], tuple(file.as_posix() for file, _ in chain))


def effective(documents: list[Branch], sources: tuple[str, ...]) -> Policy:
    """Policy that documents say together, the nearest first."""
    tree = documents[-1]
    for child in reversed(documents[:-1]):
        tree = merge(tree, child)
    problems = Problems()
    policy = _policy(tree, problems, sources, tree)
    if policy is not None:
        check_clouds(policy, tree, problems)
    problems.raise_any()
    if policy is None:  # pragma: no cover - a document without value has problems
        raise UserError("the policy has no value", path=sources[0])
    return policy


def _chain(path: Path, problems: Problems, unsaved: Mapping[str, bytes] | None) -> list[tuple[Path, Branch]]:
    chain: list[tuple[Path, Branch]] = []
    seen: set[Path] = set()
    following: Path | None = path
    while following is not None:
        tree = read(following, unsaved)
        seen.add(following.resolve())
        _policy(tree, problems, ())
        if not isinstance(tree, Branch):
            break
        chain.append((following, tree))
        following = _parent(following, tree.get("extends"), seen, problems)
    return chain


def _parent(path: Path, extends: Tree | None, seen: set[Path], problems: Problems) -> Path | None:
    if not isinstance(extends, Leaf) or extends.kind != "text" or not extends.text:
        return None
    if "://" in extends.text:
        hint = "Keep a copy beside this file, under version control, and extend it by its path: extends: ./org/finops.yaml"
        problems.add(extends.place, "a policy extends a file, never an address on the network", hint)
        return None
    parent = path.parent / extends.text
    if parent.resolve() in seen:
        problems.add(extends.place, f"{extends.text} extends this file: the policies would go round in a circle")
    elif len(seen) > MAX_PARENTS:
        problems.add(extends.place, f"more than {MAX_PARENTS} policies extend one another")
    elif not parent.is_file():
        problems.add(extends.place, f"there is no file {parent.as_posix()}", "The path is relative to the file that says it.")
    else:
        return parent
    return None


def _policy(tree: Tree, problems: Problems, sources: tuple[str, ...], document: Branch | None = None) -> Policy | None:
    try:
        return building(partial(_build, sources=sources, document=document)).read(tree, problems)
    except Invalid:
        return None


def _build(*, sources: tuple[str, ...], document: Branch | None, extends: str = "", **said: Any) -> Policy:  # noqa: ANN401 - the shape's values
    del extends
    said.setdefault("tags", BUILT_IN_TAGS)
    return Policy(origin=sources[0] if sources else "", sources=sources, document=document, **said)
