"""What a rule is given: one module with the policy that holds for it; and how a rule says what it has found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fac_core.clouds import tag_key
from fac_core.finding import Finding, Severity, Verdict
from fac_lint.views.tags import tagged, tagged_resources

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from fac_core.finding import Fix, Location, Range
    from fac_core.module import Module, ModuleCall
    from fac_core.policy import Policy
    from fac_lint.answer import Answer
    from fac_lint.evaluation.instances import Instance
    from fac_lint.evaluation.library import Library
    from fac_lint.views.tags import Tagged


@dataclass(frozen=True)
class Subject:
    """A module as nobody in particular calls it. ``today`` is the day that ends of exemptions are compared with."""

    instance: Instance
    library: Library
    """All modules of the run."""
    policy: Policy
    today: date

    @property
    def module(self) -> Module:
        """The module's declarations."""
        return self.instance.module

    def required_keys(self, cloud: str) -> tuple[str, ...]:
        """Return the keys that the policy requires, spelt as the cloud spells them, sorted."""
        return tuple(sorted({tag_key(cloud, key) for key in self.policy.tags.required}))

    def finding(
        self,
        verdict: Verdict,
        message: str,
        place: tuple[str, Range],
        address: str,
        *,
        fix: Fix | None = None,
        related: tuple[Location, ...] = (),
    ) -> Finding:
        """Return a finding; the engine fills in the rule's name and severity."""
        file, where = place
        return Finding("", verdict, Severity.ERROR, message, file, where, address, fix, related)


@dataclass(frozen=True)
class Called:
    """A resource of a called module, with what the rule says about it in this call and standing alone."""

    here: Tagged
    answer: Answer
    alone: Answer | None
    linted: bool
    """Whether its own module is linted in this run."""

    @property
    def decided_there(self) -> bool:
        """Whether the called module violates the rule by itself, which its own findings in this run say."""
        return self.linted and self.alone is not None and self.alone.verdict is Verdict.VIOLATED


def called_resources(
    subject: Subject,
    call: ModuleCall,
    judge: Callable[[Tagged], Answer | None],
) -> Iterator[Called]:
    """Judge every resource that a call creates, twice: as this call has it, and as the called module alone has it."""
    child = subject.instance.child(call.name)
    if child is None:
        return
    alone = subject.library.alone(child.module.folder)
    for instance in child.walk():
        twin = alone.at(instance.path[1:]) if alone is not None else None
        for here in tagged_resources(instance):
            if instance.created(here.resource).constant is False:
                continue
            answer = judge(here)
            if answer is None:
                continue
            apart = twin.once(tagged, here.resource) if twin is not None else None
            linted = instance.module.folder in subject.library.linted
            yield Called(here, answer, judge(apart) if apart is not None else None, linted)
