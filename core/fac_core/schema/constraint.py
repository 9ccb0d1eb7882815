"""Version constraints as ``required_providers`` writes them: ``>= 5.100.0, < 7.0.0``, ``~> 6.2``."""

from __future__ import annotations

import re

from fac_core.errors import UserError
from fac_core.schema.catalogue import version_key

_PART = re.compile(r"(=|!=|>=|<=|>|<|~>)?\s*v?(\d+(?:\.\d+){0,2})((?:-[0-9A-Za-z.-]+)?)(?:\+[0-9A-Za-z.-]+)?")


def satisfies(version: str, constraint: str) -> bool:
    """Whether a version is allowed; raise `UserError` when the constraint cannot be read.

    A pre-release is allowed only where a part names exactly it, as in Terraform.
    """
    parts = [_PART.fullmatch(part.strip()) for part in constraint.split(",")] if constraint.strip() else []
    if any(part is None for part in parts):
        raise UserError(f"{constraint!r} is no version constraint", hint="Write them as in >= 5.100.0, < 7.0.0.")
    return all(_allows(version, part[1] or "=", part[2], part[3]) for part in parts if part is not None)


def _allows(version: str, operator: str, release: str, pre: str) -> bool:
    numbers = [int(part) for part in release.split(".")]
    have, want = version_key(version), version_key(".".join(map(str, _padded(numbers))) + pre)
    if "-" in version and operator != "!=" and have != want:
        return False
    if operator == "~>":
        return have >= want and have[0][: max(1, len(numbers) - 1)] == want[0][: max(1, len(numbers) - 1)]
    return {"=": have == want, "!=": have != want, ">": have > want, ">=": have >= want, "<": have < want, "<=": have <= want}[operator]


def _padded(numbers: list[int]) -> list[int]:
    return [*numbers, 0, 0][:3]
