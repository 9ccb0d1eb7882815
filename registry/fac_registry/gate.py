"""What a namespace asks of what is published in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Gate(StrEnum):
    """What becomes of an upload after linting, the laxest first."""

    OFF = "off"
    MARK = "mark"
    REFUSE = "refuse"
    STRICT = "strict"


@dataclass(frozen=True, slots=True)
class Rules:
    """How an upload is judged: by the text of a ``policy``, or the linter's own when that is empty; ``whose`` names whose it is."""

    gate: Gate = Gate.MARK
    policy: str = ""
    whose: str = "built-in"
