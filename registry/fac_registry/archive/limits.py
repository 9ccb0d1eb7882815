"""How large an upload may be."""

from __future__ import annotations

from dataclasses import dataclass

MIB = 1024 * 1024
MOST_PLAN = 32 * MIB
"""Bytes of a plan that is to be priced."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Bytes, except ``members`` (a count) and ``ratio`` (unpacked to packed, looked at above ``ratio_from`` bytes only)."""

    upload: int = 100 * MIB
    unpacked: int = 500 * MIB
    member: int = 100 * MIB
    members: int = 10_000
    ratio: int = 100
    ratio_from: int = 10 * MIB

    @property
    def tar_stream(self) -> int:
        """The longest tar stream that can hold permitted members: headers and padding included."""
        return self.unpacked + self.members * 2048 + MIB
