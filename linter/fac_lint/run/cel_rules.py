"""Rules of a policy's own, whose conditions are CEL: judged as the rules of files are."""

from __future__ import annotations

from fnmatch import fnmatchcase
from functools import cached_property
from pathlib import PurePath
from typing import TYPE_CHECKING

from fac_core.document.problems import DocumentError, Problem
from fac_core.document.tree import Place
from fac_core.policy.cel import parse
from fac_core.policy.cel.conditions import holds
from fac_core.policy.cel.syntax import fields_of
from fac_core.policy.condition import problem_with
from fac_core.policy.rule_input import variables as types
from fac_core.sentence import one_of
from fac_lint.answer import Words
from fac_lint.facts.arguments import type_of_arguments
from fac_lint.run.own_answers import answer_of
from fac_lint.run.rulebook import OWN_SETS
from fac_lint.views.rule_input import policy_values, variables

if TYPE_CHECKING:
    from fac_core.finding import Severity
    from fac_core.policy import CustomRule, Policy
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.views.resources import ResourceView


class CelRule:
    """What the driver wants of a rule's file, made of what a policy says of a rule."""

    SETS = OWN_SETS

    def __init__(self, name: str, said: CustomRule, policy: Policy) -> None:
        self._said = said
        self._policy = policy
        self.__doc__ = _page(name, said)
        self.SEVERITY: Severity = said.severity
        self.NEXT_STEP = said.next or f"look at the rule {name} in {PurePath(said.file).name}"
        message = _literal(said.message)
        self.WORDS = Words(
            claim=f"{{it}} keeps to {name}",
            claims=f"{{it}} keep to {name}",
            violated=f"{{it}}: {message}",
            called=f"{{call}} makes {{it}}: {message}",
        )

    @cached_property
    def _at(self) -> str:
        """The argument at which findings stand: the one that the condition looks at, if it looks at one."""
        found = fields_of(parse(self._said.when), "resource")
        return next(iter(found)) if len(found) == 1 else ""

    def judge(self, resource: ResourceView, context: Context) -> Answer | None:
        """Say whether the condition holds of a resource; None of one of another type."""
        if not any(fnmatchcase(resource.type, glob) for glob in self._said.resource):
            return None
        seen = variables(resource, lambda: policy_values(self._policy), exact=context.module.summary.exact)
        return answer_of(holds(parse(self._said.when), seen), self._at, "its condition has no value")


def _literal(text: str) -> str:
    """Return a text as one that nothing is filled into."""
    return " ".join(text.split()).replace("{", "{{").replace("}", "}}")


def _page(name: str, said: CustomRule) -> str:
    title = " ".join(said.message.split()).rstrip(".")
    condition = "\n".join(f"    {line}" for line in said.when.strip().splitlines())
    where = f"    {said.file}, line {said.line}, as `rules.{name}`." if said.file else "    In the policy."
    next_step = f"\n\nNext step\n    {' '.join(said.next.split())}" if said.next else ""
    return (
        f"{title}.\n\nWhat\n    A resource of the type {one_of(f'`{glob}`' for glob in said.resource)} of which this holds:\n\n"
        f"    ```cel\n{condition}\n    ```{next_step}\n\nStands in\n{where}\n"
    )


def check_rules(policy: Policy, taken: frozenset[str]) -> None:
    """Raise `DocumentError` for rules of a policy's own that bear a name of ours, or whose condition does not fit the types it is about."""
    problems: list[Problem] = []
    for name, said in policy.rules.items():
        place = policy.place("rules", name) or Place(said.file, said.line, 1)
        if name in taken:
            problems.append(Problem(place, f"a rule or set of rules of fac-lint is called {name!r}", "Give yours another name."))
        wrong = problem_with(said.when, types(type_of_arguments(said.resource)))
        if wrong:
            at = policy.place("rules", name, "when") or place
            problems.append(Problem(at, f"the condition does not fit {one_of(said.resource)}: {wrong}"))
    if problems:
        raise DocumentError(tuple(problems))
