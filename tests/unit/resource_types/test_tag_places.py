"""Every place of the catalogues that looks like tags is handed on, or said not to be, with a reason."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from functools import lru_cache
from typing import TYPE_CHECKING

import pytest

from fac_core.resource_types import for_type
from fac_core.resource_types.tag_places import reason_against, tag_places
from fac_core.schema.catalogue import catalogue
from fac_core.shared_facts.tag_groups import copying_arguments, groups, hand_on
from fac_core.shared_facts.tag_places import Reach

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.schema.resource_schema import Block

pytestmark = pytest.mark.unit

TAGS = re.compile(r"(^|_)(tags?|labels?)(_|$)")
SWITCH = re.compile(r"copy_tags\w*|propagate_tags|enable_ecs_managed_tags|tag_propagation|tagging_directive")


def looking_like_tags(block: Block, prefix: str = "") -> Iterator[str]:
    """Yield the paths of maps of text, of blocks with key and value, and of switches that are called after tags or labels."""
    for attribute in block.attributes.values():
        is_map = attribute.type == ("map", "string") and TAGS.search(attribute.name)
        if attribute.settable and attribute.name != "tags_all" and (is_map or SWITCH.fullmatch(attribute.name)):
            yield prefix + attribute.name
    for name, nested in block.blocks.items():
        if TAGS.search(name) and {"key", "value"} <= {one.name for one in nested.block.attributes.values() if one.type == "string"}:
            yield prefix + name
        yield from looking_like_tags(nested.block, f"{prefix}{name}.")


@lru_cache(maxsize=1)
def found() -> dict[str, set[str]]:
    """Return all such paths of all versions by type, without the type's own tags."""
    known, paths = catalogue(), dict[str, set[str]]()
    for provider in known.providers():
        for version in known.versions(provider):
            for name in known.names(provider, version=version.version):
                own = known.tag_support(name, version.version)
                every = set(looking_like_tags(known.resource_type(name, version.version).block))
                paths.setdefault(name, set()).update(every - {own.dotted if own else ""})
    return {name: every for name, every in paths.items() if every}


def is_switched(resource_type: str, path: str) -> bool:
    """Whether an argument copies tags on every type that has it."""
    return path in copying_arguments() and reason_against(resource_type, path) is None


def test_every_place_is_handed_on_or_said_not_to_be() -> None:
    unknown = []
    for name, paths in found().items():
        wired = {one.path for one in tag_places(name)}
        unknown += [
            f"{name}: {path}" for path in sorted(paths - wired) if not is_switched(name, path) and reason_against(name, path) is None
        ]
    assert not unknown


def test_no_instance_of_a_cluster_is_said_to_copy_its_tags_to_snapshots() -> None:
    """Snapshots are of the cluster, which decides, so that the instance's own argument is hollow, or not known to be more."""
    instances = [(name, path) for name, paths in found().items() for path in paths if name.endswith("_cluster_instance")]
    copying = [(name, path) for name, path in instances if path in copying_arguments()]
    assert copying
    assert [one for one in copying if is_switched(*one)] == []


def test_nothing_is_both() -> None:
    assert not [(name, one.path) for name in found() for one in tag_places(name) if reason_against(name, one.path) is not None]


def test_every_reason_speaks_of_something() -> None:
    paths = [(name, path) for name, every in found().items() for path in every]
    said = [(types, path) for group in groups() for types, listed in group.paths.items() for path in listed]
    assert not [one for one in said if not any(fnmatchcase(name, one[0]) and fnmatchcase(path, one[1]) for name, path in paths)]
    for name in found():
        facts = for_type(name)
        own = facts.tags.not_handed_on if facts else {}
        assert set(own) <= found()[name], name


def test_no_type_with_a_file_of_its_own_is_spoken_of_twice() -> None:
    assert not [name for name in hand_on() if for_type(name) is not None]


def test_places_exist_in_some_version_and_say_what_their_kind_needs() -> None:
    for name in {*found(), *hand_on()}:
        for one in tag_places(name):
            assert one.path in found().get(name, set()), (name, one.path)
            assert bool(one.kinds) == (one.how is Reach.SPECIFICATIONS), (name, one.path)
            assert bool(one.value) or one.how is not Reach.SWITCH, (name, one.path)


def test_no_place_takes_over_the_tags_of_what_stands_elsewhere() -> None:
    """``volume_tags`` tags what is attached from elsewhere too, and two budgets then take turns: its blocks do instead."""
    every = {name: tag_places(name) for name in {*found(), *hand_on()}}
    assert {one.instead for places in every.values() for one in places} == {"", "volume_tags"}
    assert [(name, one.path) for name, places in every.items() for one in places if one.path == "volume_tags"] == []
