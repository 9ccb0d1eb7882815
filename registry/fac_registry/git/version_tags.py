"""Which tags of a repository are versions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_registry.errors import RequestError
from fac_registry.modules.version import Version

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Release:
    """A version and the tag that is it; ``commit`` is what the tag names, in hex digits."""

    version: Version
    tag: str
    commit: str


def releases(tags: Mapping[str, str], prefix: str) -> tuple[list[Release], list[str]]:
    """Return the versions among tags, in ascending order, and the tags that are none.

    ``prefix`` stands before the version, such as ``queue/``; a ``v`` may follow it. Raise `UserError` when two tags are one version to
    Terraform and name different commits.
    """
    found: dict[str, Release] = {}
    others = []
    for tag, commit in sorted(tags.items()):
        version = _version(tag, prefix)
        if version is None:
            others.append(tag)
            continue
        first = found.setdefault(version.precedence, Release(version, tag, commit))
        if first.commit != commit:
            text = f"the tags {first.tag!r} and {tag!r} are one version to Terraform, and name different commits"
            raise UserError(text, hint="Say which one is meant with --prefix, or remove one of them.")
    return sorted(found.values(), key=lambda each: each.version), others


def _version(tag: str, prefix: str) -> Version | None:
    if not tag.startswith(prefix):
        return None
    try:
        return Version(tag.removeprefix(prefix).removeprefix("v"))
    except RequestError:
        return None
