"""The shape of a graph in JSON: `json.py` writes it, the JSON Schema of the reference is made of it."""

from __future__ import annotations

from typing import Annotated, Literal, TypedDict

from msgspec import Meta

Line = Annotated[int, Meta(ge=1)]


class FactShape(TypedDict):
    """What is known of a key: has (with a value, if that is known), caller (it decides), unknown or lacks."""

    key: str
    state: Literal["has", "caller", "unknown", "lacks"]
    value: str | None
    why: Annotated[str, Meta(description="Why the value, or whether it is there, is not known.")]


class KeyShape(FactShape):
    """What is so of a key that matters at a place."""

    comes_from: Annotated[list[list[str]], Meta(description="The ways on which it comes, or may, from the place on; [] is written there.")]


class EdgeShape(TypedDict):
    """A source, and what it is for."""

    source: str
    keys: Annotated[
        list[str] | None,
        Meta(description="Keys whose value it goes into, * for any; null where its own keys become keys, none where it only decides."),
    ]


class KnownShape(TypedDict):
    """What is known of a value: the keys of a map, or the text of what is none."""

    keys: list[FactShape]
    further: Annotated[FactShape | None, Meta(description="Whether there may be further keys, and who decides.")]
    text: str


class ReachedShape(TypedDict):
    """A resource that a call makes."""

    address: str
    keys: list[FactShape]


class PlaceShape(TypedDict):
    """An argument of a resource or call that holds tags; sources are what it is made of, written are keys in its own braces."""

    address: str
    argument: str
    file: str
    line: Line | None
    known: KnownShape
    keys: list[KeyShape]
    sources: list[EdgeShape]
    written: list[FactShape]
    reached: list[ReachedShape]
    note: str


class SourceShape(TypedDict):
    """Something that tags are made of."""

    name: str
    kind: Literal["input", "local", "default_tags", "call", "data", "resource", "run"]
    file: str | None
    line: Line | None
    known: KnownShape
    sources: list[EdgeShape]
    written: list[FactShape]
    note: str


class UnreadShape(TypedDict):
    """A file of which not all was read."""

    file: str
    why: str


class GraphShape(TypedDict):
    """What `fac-lint graph` knows of the flow of tags. Within a version keys are only added."""

    version: Literal[1]
    module: str
    keys: Annotated[list[str], Meta(description="Those that the policy requires, and those that were asked for.")]
    places: list[PlaceShape]
    sources: list[SourceShape]
    without_tags: Annotated[int, Meta(ge=0, description="Resources that take no tags.")]
    unread: list[UnreadShape]
