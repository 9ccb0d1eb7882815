"""Which types of resources a rule has anything to say of: most rules are about a few, and say so by looking at nothing but the type.

A rule is asked once about a resource of which nothing is known but its type and provider. Where it has nothing to say without asking for
more, it has nothing to say of any resource of that type; where it asks for more, the resources are judged one by one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NoReturn, TypeAlias, TypeVar, cast

from fac_lint.views.resources import ResourceView

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_core.shared_facts.providers import Provider
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.evaluation.kinds import ByKind, Kind
    from fac_lint.evaluation.library import Library
    from fac_lint.evaluation.summaries import ResourceSummary
    from fac_lint.views.modules import ModuleView

T = TypeVar("T")
Judge: TypeAlias = "Callable[[ResourceView, Context], Answer | None]"


class _MoreIsAskedError(BaseException):
    """More than the type matters; no rule that catches errors of its own should catch it."""


class _Nothing:
    """Stands for what must not matter, and notes that it was asked for: a rule of others may catch whatever is raised."""

    def __init__(self, asked: list[str]) -> None:
        self._asked = asked

    def __getattr__(self, name: str) -> NoReturn:
        self._asked.append(name)
        raise _MoreIsAskedError(name)


class _TypeAlone(_Nothing):
    """A resource of which nothing is known but its type."""

    def __init__(self, resource_type: str, provider: Provider, asked: list[str]) -> None:
        super().__init__(asked)
        self.type = resource_type
        self.provider = provider


class Concerns:
    """The types that one rule has something to say of, under one policy."""

    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        self._known: dict[Kind, bool] = {}
        self._among: dict[frozenset[Kind], frozenset[Kind]] = {}

    def include(self, resource: ResourceSummary, context: Context) -> bool:
        """Whether the rule may have anything to say of resources of that type."""
        kind = resource.kind
        found = self._known.get(kind)
        if found is None:
            found = self._known[kind] = self._asks_for_more(resource, context)
        return found

    def among(self, made: ByKind[ResourceSummary, T], context: Context) -> frozenset[Kind]:
        """Return the types among some resources that the rule may have anything to say of."""
        found = self._among.get(made.kinds)
        if found is None:
            found = self._among[made.kinds] = frozenset(kind for kind in made.kinds if self.include(made.example(kind), context))
        return found

    def forget(self) -> None:
        """Let go of what was found of modules; what is known of types stays."""
        self._among.clear()

    def _asks_for_more(self, resource: ResourceSummary, context: Context) -> bool:
        asked: list[str] = []
        nothing = _Nothing(asked)
        about = cast("ResourceSummary", _TypeAlone(resource.type, resource.provider, asked))
        around = replace(context, module=cast("ModuleView", nothing), library=cast("Library", nothing))
        try:
            return self._judge(ResourceView(about), around) is not None or bool(asked)
        except _MoreIsAskedError:
            return True
