"""The shape of a cloud's file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from fac_core.clouds.cloud_model import Characters, Cloud, Limits, ProviderMeta
from fac_core.document.scalars import Choice, Flag, Text, Whole
from fac_core.document.shape import Field, ListOf, MapOf, Record, read_as

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_TYPE = Text("a resource type such as aws_sqs_queue", pattern="[a-z][a-z0-9]*(_[a-z0-9]+)+")
_GLOB = Text("resource types or arguments; `*` stands for any text", pattern="[a-z0-9_*]+")
_PATH = Text("an argument, dotted where it stands in a nested block", pattern=r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*")
_WORD = Text("a word of a-z, 0-9 and _", pattern="[a-z][a-z0-9_]*")
_START = Text("a beginning, in lower case")
_MOST = Whole("a whole number of 1 or more", low=1)
_CHARACTERS = Record(
    "a mapping with inside and words",
    Characters,
    {
        "inside": Field(Text("the inside of an RE2 class"), "The characters, as the inside of an RE2 class.", required=True),
        "words": Field(Text(), "The same in words.", required=True),
        "inverted": Field(Flag(), "Whether these are the characters that are refused."),
    },
)
_PROVIDER_META = Record(
    "a mapping with name",
    ProviderMeta,
    {
        "name": Field(_WORD, "The attribute.", required=True),
        "several": Field(Flag(), "Whether it is a list of texts."),
        "since": Field(_MOST, "First major version of the provider that takes it."),
    },
)


def _tighter(**limits: int) -> Mapping[str, int]:
    return limits


_LIMITS = {
    "tags": Field(_MOST, "How many a resource takes.", required=True),
    "key": Field(_MOST, "Characters of a key.", required=True),
    "value": Field(_MOST, "Characters of a value.", required=True),
}
_TIGHTER = {name: Field(one.shape, one.doc) for name, one in _LIMITS.items()}
_FIELDS = {
    "title": Field(Text("a name"), "What people call it in sentences.", required=True),
    "noun": Field(Choice(("tag", "label")), "What the cloud calls one of them.", required=True),
    "nicknames": Field(ListOf(_WORD, unique=True), "What people put before resource types beside the provider's name."),
    "limits": Field(Record("a mapping with tags, key and value", Limits, _LIMITS), "What a resource takes.", required=True),
    "types": Field(MapOf(_TYPE, Record("a mapping with tags, key or value", _tighter, _TIGHTER)), "Types with tighter limits."),
    "keys": Field(_CHARACTERS, "Characters of keys.", required=True),
    "values": Field(_CHARACTERS, "Characters of values.", required=True),
    "first": Field(_CHARACTERS, "What a key begins with, where that differs."),
    "reserved": Field(ListOf(_START, unique=True), "Beginnings of keys that the cloud keeps for itself."),
    "reserved_values": Field(ListOf(_START, unique=True), "Beginnings of values that the cloud keeps for itself."),
    "folds_case": Field(Flag(), "Whether keys that differ in case alone are the same key."),
    "lower": Field(Flag(), "Whether keys and values are derived into lower case."),
    "tag_arguments": Field(ListOf(_PATH, least=1, unique=True), "Arguments that carry the tags, the first that a type has."),
    "not_tags": Field(MapOf(_TYPE, Text("what it is")), "Types whose argument of such a name is something else."),
    "default_tags": Field(_PATH, "Where a configuration of the provider says the tags of everything."),
    "with_defaults": Field(_WORD, "The computed attribute beside the tags of types that the default tags reach."),
    "defaults_replace": Field(Flag(), "Whether other default tags replace a resource whose tags count at creation alone."),
    "own_ids": Field(ListOf(_GLOB, unique=True), "Arguments in _id that name the resource itself, not another one."),
    "provider_meta": Field(_PROVIDER_META, "What a module may tell its provider in a block provider_meta."),
    "budgets": Field(ListOf(_GLOB, unique=True), "Resource types of budgets."),
    "source": Field(Text("a source"), "Where this stands, and when it was seen.", required=True),
}


def load(path: Path) -> Cloud:
    """Read the file of a cloud, which is called like its provider; raise `DocumentError` with every problem."""
    return read_as(path, Record("a cloud", partial(Cloud, name=path.stem), _FIELDS))
