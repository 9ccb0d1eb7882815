"""What a rule says of one resource, beside the finding that speaks of several: that is what shares are counted from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_lint.answer import Answer, flow_of, worst

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fac_lint.evaluation.summaries import Reached


@dataclass(frozen=True, slots=True)
class ResourceVerdict:
    """What is so of a resource that a module or one that it calls makes, or of a call that cannot be looked into.

    ``address`` is the one that the module sees, with keys; ``told`` the address of the finding about it, empty where the module has none.
    """

    address: str
    answer: Answer
    told: str
    elsewhere: bool = False
    """Whether the module that is called first is found wanting by itself: then it is said there."""
    exempt: str = ""
    """What leaves it out on purpose, by name."""


def deciding(judged: Iterable[tuple[Reached, Answer]]) -> tuple[Answer, list[Reached]]:
    """Return what holds of several resources when it must hold of each, and those of them that it is because of."""
    judged = list(judged)
    verdict = worst([answer.verdict for _, answer in judged])
    found = [(one, answer) for one, answer in judged if answer.verdict is verdict]
    says = next((answer.says for _, answer in found if answer.says), "")
    return Answer(verdict, flow_of([answer for _, answer in found]), says=says), [one for one, _ in found]
