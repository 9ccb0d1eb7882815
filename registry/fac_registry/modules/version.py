"""Semantic versions, as semver.org 2.0.0 defines them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache, total_ordering
from typing import TYPE_CHECKING

from fac_registry.errors import RequestError

if TYPE_CHECKING:
    from collections.abc import Collection

NUMBER = r"(?:0|[1-9][0-9]*)"
PRERELEASE = rf"(?:{NUMBER}|[0-9]*[A-Za-z-][0-9A-Za-z-]*)"
PATTERN = re.compile(
    rf"({NUMBER})\.({NUMBER})\.({NUMBER})(?:-({PRERELEASE}(?:\.{PRERELEASE})*))?(?:\+([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?"
)
MAX_LENGTH = 128
# Terraform reads the three numbers into signed 64 bits.
MAX_NUMBER = 2**63 - 1
KEPT = 4096


@total_ordering
@dataclass(frozen=True, slots=True)
class Version:
    """A version; equality is that of the text, order that of semver.org with the text as the last resort."""

    text: str

    def __post_init__(self) -> None:
        match = PATTERN.fullmatch(self.text) if len(self.text) <= MAX_LENGTH else None
        if match is None or any(int(number) > MAX_NUMBER for number in match.groups()[:3]):
            hint = "Write it without the v." if self.text[:1] in ("v", "V") else "Write MAJOR.MINOR.PATCH, for example 1.4.0 or 2.0.0-rc.1."
            raise RequestError(f"{self.text[:150]!r} is no semantic version", hint=hint)

    def __str__(self) -> str:
        return self.text

    def __lt__(self, other: Version) -> bool:
        return self.order < other.order

    @property
    def order(self) -> tuple[object, ...]:
        """What sorts versions."""
        return _order(self.text)

    @property
    def precedence(self) -> str:
        """The text before ``+``, which is all that Terraform and OpenTofu compare (semver.org, 10)."""
        return self.text.partition("+")[0]

    @property
    def prerelease(self) -> bool:
        """Terraform takes a prerelease only when it is asked for exactly."""
        return "-" in self.precedence


@lru_cache(maxsize=KEPT)
def of_text(text: str) -> Version:
    """Return the version of a text; modules have the same ones again and again, and clients ask for those."""
    return Version(text)


@lru_cache(maxsize=KEPT)
def _order(text: str) -> tuple[object, ...]:
    release, _, prerelease = text.partition("+")[0].partition("-")
    # A number is below a word, and no prerelease is above any.
    parts = tuple((0, int(part), "") if part.isdigit() else (1, 0, part) for part in prerelease.split(".")) if prerelease else ()
    return (tuple(map(int, release.split("."))), not prerelease, parts, text)


def newest(versions: Collection[Version]) -> Version:
    """Return the version that a caller without constraint gets: the highest release, else the highest prerelease."""
    return max([version for version in versions if not version.prerelease] or versions)
