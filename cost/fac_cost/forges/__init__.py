"""Forges on which a change is discussed, one file each, found by its name.

A forge holds ``SIGN``, the environment variable by which a job knows that it is one of this forge's; ``VARIABLES``, those that its CI
sets, by what they say; ``TOKEN``, the variable in which it hands out a token; and ``Forge``, which fulfils `Comments`. Whose CI sets the
sign of another forge as well holds that one's name in ``IMITATES``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from fac_core.dataclass import dataclass
from fac_core.units import UnitFolder

if TYPE_CHECKING:
    from collections.abc import Iterator

UNITS = UnitFolder(__name__, "forge", by_name=True)


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment on a change: the name by which the forge knows it, and its text."""

    name: str
    text: str


class Comments(Protocol):
    """The comments on one change."""

    def all(self) -> Iterator[Comment]:
        """Yield what is there, the oldest first; raise `UserError` where the forge does not answer as it should."""

    def add(self, text: str) -> None:
        """Write a new comment."""

    def replace(self, name: str, text: str) -> bool:
        """Replace the text of a comment; return whether the forge let it be: it does not of comments of others."""
