"""One difference between two interfaces."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Bump(StrEnum):
    """The part of a semantic version that rises."""

    NONE = "none"
    PATCH = "patch"
    MINOR = "minor"
    MAJOR = "major"

    @property
    def rank(self) -> int:
        """0 for none, 3 for major."""
        return list(Bump).index(self)


class Kind(StrEnum):
    """What can differ."""

    ADDED = "added"
    ADDED_REQUIRED = "added, required"
    REMOVED = "removed"
    REQUIRED = "now required"
    OPTIONAL = "now optional"
    TYPE = "type changed"
    DEFAULT = "default changed"
    DEPRECATED = "deprecated"
    NULLABLE = "null no longer accepted"
    SENSITIVE = "sensitivity changed"
    VALIDATION = "validation changed"
    REQUIREMENT = "requirement changed"


@dataclass(frozen=True, slots=True)
class Change:
    """One difference: of an ``input``, ``output``, ``resource``, ``argument`` or ``requirement``; ``old`` and ``new`` are for people."""

    subject: str
    name: str
    kind: Kind
    bump: Bump
    old: str = ""
    new: str = ""
    hint: str = ""
    """What callers do about it."""

    def plain(self) -> dict[str, str]:
        """Return the change as JSON values."""
        said = {"subject": self.subject, "name": self.name, "change": self.kind.value, "bump": self.bump.value}
        return said | {key: value for key, value in (("old", self.old), ("new", self.new), ("hint", self.hint)) if value}
