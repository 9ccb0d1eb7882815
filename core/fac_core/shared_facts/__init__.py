"""Facts that many resource types share: one small YAML file per fact, read when it is first asked for.

What is known about one type alone stands in that type's own file, `fac_core.resource_types`. Nothing here needs a provider schema, so
policy, schema and resource types may all ask.
"""

from __future__ import annotations

from fnmatch import fnmatchcase
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from fac_core.document.scalars import Text
from fac_core.document.shape import Field, ListOf, MapOf, Record, read_as

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.document.shape import Shape

__all__ = ["FOLDER", "arguments_of", "matches", "named_by", "table", "types", "words"]

FOLDER = Path(__file__).parent
TYPE = Text("a resource type such as aws_sqs_queue", pattern="[a-z][a-z0-9]*(_[a-z0-9]+)+")
GLOB = Text("resource types; `*` stands for any text", pattern="[a-z0-9_*]+")
WORD = Text("a word of a-z, 0-9 and _", pattern="[a-z][a-z0-9_]*")
PATH = Text("an argument, with dots into blocks", pattern=r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*")
SENTENCE = Text("a sentence")
T = TypeVar("T")


def table(stem: str, shape: Shape[T]) -> T:
    """Return what a file of this folder says; raise `DocumentError` with every problem."""
    return read_as(FOLDER / f"{stem}.yaml", shape)


def _types(why: str, types: tuple[str, ...]) -> frozenset[str]:
    del why
    return frozenset(types)


def _words(why: str, words: tuple[str, ...]) -> frozenset[str]:
    del why
    return frozenset(words)


TYPES = Record(
    "a mapping with why and types",
    _types,
    {
        "why": Field(SENTENCE, "What is true of these types.", required=True),
        "types": Field(ListOf(GLOB, least=1, unique=True), "The types; globs.", required=True),
    },
)
WORDS = Record(
    "a mapping with why and words",
    _words,
    {
        "why": Field(SENTENCE, "What is true of these words.", required=True),
        "words": Field(ListOf(WORD, least=1, unique=True), "The words.", required=True),
    },
)
ARGUMENTS = MapOf(WORD, ListOf(PATH, least=1, unique=True))


@lru_cache(maxsize=16)
def types(stem: str) -> frozenset[str]:
    """Return the types of which a fact is true: a file with ``why`` and ``types``."""
    return table(stem, TYPES)


@lru_cache(maxsize=1024)
def matches(stem: str, resource_type: str) -> bool:
    """Whether a fact is true of a type; the file may name types by globs."""
    return any(fnmatchcase(resource_type, glob) for glob in types(stem))


@lru_cache(maxsize=16)
def words(stem: str) -> frozenset[str]:
    """Return the words of which a fact is true: a file with ``why`` and ``words``."""
    return table(stem, WORDS)


@lru_cache(maxsize=16)
def arguments_of(stem: str) -> Mapping[str, frozenset[str]]:
    """Return arguments by the block or resource type that they stand in."""
    return {holder: frozenset(names) for holder, names in table(stem, ARGUMENTS).items()}


@lru_cache(maxsize=1)
def named_by() -> Mapping[str, str]:
    """Return the argument that names one, of types whose own names do not tell it."""
    return table("named_by", MapOf(TYPE, WORD))
