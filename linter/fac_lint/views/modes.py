"""Whether a resource is in a mode in which a signal is measured and billed, as far as its arguments say that."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.hcl.reader import parse_expression
from fac_core.resource_types import for_type
from fac_core.shared_facts.plain_values import UNSET
from fac_lint.answer import Answer, undecided
from fac_lint.evaluation.concrete import is_null
from fac_lint.evaluation.expressions import Scope, evaluate
from fac_lint.evaluation.values import Value, unknown
from fac_lint.views.arguments import YES, no

if TYPE_CHECKING:
    from fac_core.hcl.syntax import Expression
    from fac_core.resource_types import Signal
    from fac_lint.evaluation.walking import Step
    from fac_lint.views.resources import ResourceView


def is_told_by(signal: Signal, resource: ResourceView) -> Answer:
    """Say whether a signal tells of a resource.

    The condition is one over the inputs of a module. Where an argument is null, it says what the provider does, unless the module takes
    another default: then nothing is known.
    """
    if signal.when is None:
        return YES
    value = evaluate(_condition(signal.when.condition), Scope(_Arguments(resource)))
    if not isinstance(value.constant, bool) or value.null:
        return undecided(value)
    return YES if value.constant else no()


@lru_cache(maxsize=256)
def _condition(text: str) -> Expression:
    return parse_expression(text)


@dataclass(frozen=True)
class _Arguments:
    """The arguments of a resource, by the names of a module's inputs for them."""

    resource: ResourceView

    def resolve(self, root: str, steps: tuple[Step, ...]) -> tuple[Value, int]:
        """Return the value of ``var.<argument>``, or of an argument of a nested block that stands once."""
        names = [step for step in steps if isinstance(step, str)]
        if root != "var" or not names:
            return unknown("it cannot be computed from the source"), len(steps)
        blocks = list(self.resource.each(names[0]))
        if not blocks:
            return self._unless_null(self.resource.argument(names[0]), names[0]), 1
        path = ".".join(names[:2])
        if len(blocks) > 1 or names != list(steps[: len(names)]) or len(names) == 1 or list(self.resource.each(path)):
            return unknown(f"{self.resource.summary.address} has {path}"), len(steps)
        return self._unless_null(self.resource.argument(path).controlled_by(blocks[0].decides), path), 2

    def number_of(self, root: str, steps: tuple[Step, ...]) -> None:
        """Return nothing: an argument has no instances."""

    def _unless_null(self, value: Value, path: str) -> Value:
        if not is_null(value) or self._is_the_providers(path):
            return value
        return unknown(f"{self.resource.summary.address} does not say {path}")

    def _is_the_providers(self, path: str) -> bool:
        facts = for_type(self.resource.type)
        if facts is None or path in {one.input for one in facts.companions.values()}:
            return False
        argument = facts.arguments.get(path)
        return argument is None or (argument.default is UNSET and not argument.value)
