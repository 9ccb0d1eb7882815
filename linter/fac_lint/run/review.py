"""What rules about exemptions and suppression comments are given, once all others have spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from fac_core.policy import Exemption
    from fac_lint.evaluation.library import Unread
    from fac_lint.run.ignores import Ignore


@dataclass(frozen=True)
class Review:
    """The exemptions and comments of a run."""

    exemptions: tuple[Exemption, ...]
    ignores: tuple[tuple[Ignore, bool], ...]
    """Each comment, and whether it suppressed something."""
    today: date
    known_rules: tuple[str, ...]
    runs: Callable[[str, str], bool]
    """Whether a rule runs in a file."""
    unread: tuple[Unread, ...]
    """Modules that were left out because something of them could not be read."""
    base: Path
    """The folder that paths in findings are relative to."""
