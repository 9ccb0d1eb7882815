"""Whether a resource runs where nobody but those who build it looks: what its tags, the inputs, the folder of a root and its name say.

The policy says which values are no production (`environments`); without it the usual words count, and a value that is none of them
says nothing.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from fac_core.clouds import tag_key
from fac_core.dataclass import dataclass
from fac_core.finding import Severity, Verdict
from fac_core.sentence import one_of
from fac_lint.answer import Answer, best_of, undecided
from fac_lint.evaluation import maps
from fac_lint.evaluation.values import NOTHING, Flow, Map, Presence
from fac_lint.views.arguments import judged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.policy import Environments, Policy
    from fac_lint.evaluation.values import Value
    from fac_lint.views.modules import ModuleView
    from fac_lint.views.resources import ResourceView

_INPUTS = ("environment", "env", "stage", "environment_name", "env_name")
_NAMES = ("name", "identifier", "cluster_identifier", "replication_group_id", "domain_name", "cluster_id", "db_name")
_FOLDERS = {"environments", "environment", "envs", "env", "stages", "live"}
_PRODUCTION = {"prod", "production", "prd", "prods"}
_CERTAIN = {"dev", "develop", "development", "nonprod", "nonproduction", "qa", "sandbox", "sbx", "staging", "stg", "uat"}
"""Words that mean an environment wherever they stand; those that may mean something else count in tags and inputs alone."""
_WORDS = _CERTAIN | {"demo", "ephemeral", "lab", "playground", "poc", "preview", "stage", "test", "testing", "tst"}


class Where(Protocol):
    """The module that is looked at, and the policy that holds for it."""

    @property
    def module(self) -> ModuleView:
        """The module."""

    @property
    def policy(self) -> Policy:
        """The policy."""


@dataclass(frozen=True, slots=True)
class Said:
    """Whether a resource is outside of production (violated: surely), what the place is called, and how much a finding may matter."""

    answer: Answer
    name: str = ""
    most: Severity = Severity.ERROR


def outside_production(resource: ResourceView, where: Where) -> Said | None:
    """Say whether a resource is outside of production; None where nothing tells."""
    stated = next(_stated(resource, where), None)
    return _said(stated, where.policy.environments) if stated is not None else _by_words(resource, where)


def too_much(resource: ResourceView, found: Answer | None, where: Where) -> Answer | None:
    """Say whether what is more than an environment outside of production needs stands in one; ``found`` whether it is that much."""
    if found is None or found.verdict is Verdict.COMPLIANT:
        return found
    said = outside_production(resource, where)
    if said is None:
        return None
    answer = best_of([found, said.answer])
    if answer.verdict is not Verdict.VIOLATED:
        return replace(answer, at=found.at)
    return replace(found, says=f"{found.says} in {said.name}", most=min(found.most, said.most, key=lambda one: one.rank))


def _stated(resource: ResourceView, where: Where) -> Iterator[Value]:
    """Yield what states the environment: a tag, else an input of the module that the resource stands in, else of the one looked at."""
    environments = where.policy.environments
    if resource.tags is not None and isinstance(resource.tags.effective.shape, Map):
        wanted = tag_key(resource.cloud, environments.key).casefold()
        for key, entry in sorted(maps.as_map(resource.tags.effective).entries.items(), key=lambda one: one[0]):
            if key.casefold() == wanted and entry.presence is Presence.PRESENT and not entry.value.is_surely_blank:
                yield entry.value
    for inputs in (resource.summary.neighbours.inputs, where.module.summary.values):
        for name in dict.fromkeys((environments.key, *_INPUTS)):
            if name in inputs and not inputs[name].is_surely_blank:
                yield inputs[name]


def _by_words(resource: ResourceView, where: Where) -> Said | None:
    folder = where.module.folder
    is_place = folder.name.casefold() in _CERTAIN or folder.parent.name.casefold() in _FOLDERS
    if where.module.summary.root and is_place and (said := _certainly(folder.name)) is not None:
        return replace(said, name=f"the root {folder.name}")
    names = [name for argument in _NAMES if isinstance(name := resource.argument(argument).constant, str)]
    found = [said for name in names if (said := _certainly(name)) is not None]
    return replace(found[0], most=Severity.INFO) if found else None


def _certainly(text: str) -> Said | None:
    """Say what a name that is no statement about an environment tells of it."""
    kind = _kind(text, _CERTAIN)
    return Said(Answer(Verdict.VIOLATED if kind else Verdict.COMPLIANT), text) if kind is not None else None


def _said(value: Value, environments: Environments) -> Said:
    kinds = {one.text: _kind_of(one.text, environments) for one in value.constants}
    strange = [text for text, kind in kinds.items() if kind is None]
    if strange:
        why = f"nothing tells whether {min(strange)!r} is production; environments.non_production of the policy does"
        return Said(Answer(Verdict.UNKNOWN, Flow(NOTHING, frozenset({why}))))
    answer = judged(value, lambda text: bool(kinds.get(str(text)))) if kinds else undecided(value)
    return Said(answer, one_of(sorted(kinds)) if kinds else "")


def _kind_of(text: str, environments: Environments) -> bool | None:
    if environments.non_production:
        return text.casefold() in {one.casefold() for one in environments.non_production}
    return _kind(text, _WORDS)


def _kind(text: str, words: set[str]) -> bool | None:
    """Return whether a text speaks of something outside of production; None where it speaks of neither."""
    parts = [part.rstrip("0123456789") for part in re.split(r"[^a-z0-9]+", text.casefold())]
    if _PRODUCTION.intersection(parts):
        return True if "non" in parts else None if "pre" in parts else False
    return True if words.intersection(parts) else None
