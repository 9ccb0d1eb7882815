"""One cloud: its names, its rules for tags and labels, its budgets."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import field, replace
from fnmatch import fnmatchcase
from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

_TOKEN = re.compile(r"\\p\{(L[lo]?|N|Z)\}|\\x([0-9a-f]{2})|\\(.)|(.)-(?=[^]])(.)|(.)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Characters:
    r"""A set of characters, written as the inside of an RE2 class: letters, ranges, escapes and ``\p{..}``; ``not_`` inverts it."""

    inside: str
    words: str
    inverted: bool = False

    @property
    def regex(self) -> str:
        """RE2 class."""
        return f"[{'^' if self.inverted else ''}{self.inside}]"

    def strangers(self, text: str) -> str:
        """Characters of a text that are not in the set, each once, in order."""
        return "".join(dict.fromkeys(character for character in text if _listed(self.inside, character) == self.inverted))


@lru_cache(maxsize=4096)
def _listed(inside: str, character: str) -> bool:
    return any(_within(match, character) for match in _TOKEN.finditer(inside))


def _within(match: re.Match[str], character: str) -> bool:
    category, code, escaped, low, high, single = match.groups()
    if category:
        return unicodedata.category(character).startswith(category)
    if code:
        return character == chr(int(code, 16))
    if low:
        return bool(low <= character <= high)
    return character == (escaped or single)


@dataclass(frozen=True, slots=True)
class Limits:
    """What holds for one resource type; lengths are in characters."""

    tags: int
    key: int
    value: int


@dataclass(frozen=True, slots=True)
class ProviderMeta:
    """What a module may tell its provider in a block ``provider_meta``, which no published schema holds."""

    name: str
    several: bool = False
    """Whether it is a list of texts."""
    since: int = 0
    """First major version of the provider that takes it."""

    def taken_by(self, version: str) -> bool:
        """Whether a version of the provider takes it."""
        return int(version.partition(".")[0]) >= self.since


@dataclass(frozen=True, slots=True, kw_only=True)
class Cloud:
    """What a cloud allows in the keys and values of cost tags (Google: labels), and how its types are told apart."""

    name: str
    title: str
    """What people call it in sentences."""
    noun: str
    """What the cloud calls one of them: ``tag`` or ``label``."""
    limits: Limits
    keys: Characters
    values: Characters
    first: Characters | None = None
    """What a key must begin with, where that differs."""
    reserved: tuple[str, ...] = ()
    """Beginnings of keys that the cloud keeps for itself, in lower case."""
    reserved_values: tuple[str, ...] = ()
    folds_case: bool = False
    """Whether keys that differ in case alone are the same key."""
    lower: bool = False
    """Whether keys and values are derived into lower case with replacements (labels) or taken as they are (tags)."""
    types: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    """Limits of single resource types where they are tighter."""
    tag_arguments: tuple[str, ...] = ("tags",)
    """Arguments that carry the tags, the first that a type has; dotted where they stand in a nested block."""
    not_tags: Mapping[str, str] = field(default_factory=dict)
    """Types whose argument of such a name is something else, with what it is."""
    default_tags: str = ""
    """Where a configuration of the provider says the tags of everything: an argument, dotted where it stands in a nested block."""
    with_defaults: str = ""
    """The computed attribute that stands beside a type's tags where the provider adds its default tags to them."""
    defaults_replace: bool = False
    """Whether other default tags replace a resource whose tags count at creation alone, even where changes of its tags are ignored."""
    own_ids: tuple[str, ...] = ()
    """Arguments ending in ``_id`` that name the resource itself, not another one; globs."""
    provider_meta: ProviderMeta | None = None
    """None where the provider is told nothing."""
    budgets: tuple[str, ...] = ()
    """Resource types of budgets; globs."""
    nicknames: tuple[str, ...] = ()
    """What people put before resource types beside the provider's name."""
    source: str = ""

    def is_own_id(self, argument: str) -> bool:
        """Whether an argument that ends in ``_id`` names the resource itself."""
        return any(fnmatchcase(argument, glob) for glob in self.own_ids)

    def is_budget(self, resource_type: str) -> bool:
        """Whether a resource type is a budget."""
        return any(fnmatchcase(resource_type, glob) for glob in self.budgets)

    def limits_for(self, resource_type: str | None = None) -> Limits:
        """Limits of a resource type."""
        own = self.types.get(resource_type or "")
        return replace(self.limits, **own) if own else self.limits

    def key(self, key: str) -> str:
        """Spelling of a policy's key on this cloud; deriving twice changes nothing."""
        if not self.lower:
            return key
        spelt = label(key, "_", self.limits.key)
        return spelt if spelt[:1].isalpha() else f"tag_{spelt}"[: self.limits.key]

    def identity(self, key: str) -> str:
        """Return what two keys share when the cloud takes them for one."""
        derived = self.key(key)
        return derived.casefold() if self.folds_case else derived

    def label_value(self, value: str) -> str:
        """Write a value as this cloud takes it: unchanged for tags; for labels as `label_expression` makes Terraform write it."""
        return label(value, "-", self.limits.value) if self.lower else value

    def label_expression(self, value: str) -> str:
        """Return HCL that writes the value of an expression as `label_value` does."""
        return f'substr(replace(lower({value}), "/[^a-z0-9_-]/", "-"), 0, {self.limits.value})' if self.lower else value

    @property
    def key_shape(self) -> str:
        """RE2 expression of a key of any length: a bounded repetition of a Unicode class takes RE2 20 ms to compile, each time anew."""
        return f"^{self.first.regex}{self.keys.regex}*$" if self.first else f"^{self.keys.regex}+$"

    @property
    def value_shape(self) -> str:
        """RE2 expression of a value of any length that is not empty."""
        return f"^{self.values.regex}+$"

    def key_regex(self, resource_type: str | None = None) -> str:
        """RE2 expression of a whole key; reserved beginnings are checked apart, RE2 has no lookahead."""
        longest = self.limits_for(resource_type).key
        if self.first is None:
            return f"^{self.keys.regex}{{1,{longest}}}$"
        return f"^{self.first.regex}{self.keys.regex}{{0,{longest - 1}}}$"

    def value_regex(self, resource_type: str | None = None) -> str:
        """RE2 expression of a whole value."""
        return f"^{self.values.regex}{{0,{self.limits_for(resource_type).value}}}$"

    def key_problems(self, key: str, resource_type: str | None = None) -> tuple[str, ...]:
        """Why the cloud refuses a key as it is spelt there, in words that follow the key."""
        longest = self.limits_for(resource_type).key
        found = [] if key else ["is empty"]
        if len(key) > longest:
            found.append(f"is longer than {longest} characters")
        if strangers := self.keys.strangers(key):
            found.append(f"holds {_shown(strangers)}; {self.name} allows {self.keys.words}")
        if key and self.first and self.first.strangers(key[0]):
            found.append(f"must begin with {self.first.words}")
        found += [f"begins with {start}, which is reserved" for start in self.reserved if key.lower().startswith(start)]
        return tuple(found)

    def value_problems(self, value: str, resource_type: str | None = None) -> tuple[str, ...]:
        """Why the cloud refuses a value as it is written there, in words that follow the value."""
        longest = self.limits_for(resource_type).value
        found = [f"is longer than {longest} characters"] if len(value) > longest else []
        if strangers := self.values.strangers(value):
            found.append(f"holds {_shown(strangers)}; {self.name} allows {self.values.words}")
        found += [f"begins with {start}, which is reserved" for start in self.reserved_values if value.lower().startswith(start)]
        return tuple(found)


def label(text: str, stand_in: str, longest: int) -> str:
    """Lower case, ``stand_in`` for everything but a-z, 0-9, _ and -, cut to ``longest``: what Terraform's functions give too."""
    # Terraform normalises strings to NFC and lowers code point by code point; Python's `lower` may give two.
    lowered = "".join(character.lower()[0] for character in unicodedata.normalize("NFC", text))
    return re.sub(r"[^a-z0-9_-]", stand_in, lowered)[:longest]


def _shown(characters: str) -> str:
    return " ".join(repr(character) for character in characters[:5])
