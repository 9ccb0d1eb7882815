"""A module as rules see it: its inputs, its resources, its calls."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_lint.evaluation.kinds import by_block
from fac_lint.evaluation.summaries import NAMES_TAGS
from fac_lint.evaluation.values import unknown
from fac_lint.views.resources import view_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from fac_lint.evaluation.summaries import CallSummary, InputSummary, ModuleSummary, Reached, ResourceSummary, Trouble
    from fac_lint.evaluation.values import Value
    from fac_lint.views.resources import ResourceView

_TAG_TYPES = re.compile(r"any|map|map\((?:string|any)\)|object\(.*|")
_PLAIN = ("tags", "labels")
_COMMON_TAGS = re.compile(r"(?:(?:all|base|common|cost|default|global|mandatory|module|required|shared|standard)_)?(?:tags|labels)")


@dataclass(frozen=True, eq=False)
class ModuleView:
    """One module, as nobody or as one caller uses it."""

    summary: ModuleSummary

    @property
    def folder(self) -> Path:
        """Where its files are."""
        return self.summary.folder

    @property
    def inputs(self) -> Mapping[str, InputSummary]:
        """Its variables by name."""
        return self.summary.inputs

    @property
    def calls(self) -> tuple[CallSummary, ...]:
        """What it calls, each instance of a call by itself."""
        return self.summary.calls

    @property
    def troubles(self) -> tuple[Trouble, ...]:
        """What Terraform would not take."""
        return self.summary.troubles

    def calls_by_name(self) -> Mapping[str, list[CallSummary]]:
        """Return the instances of each call."""
        return self._calls_by_name

    @cached_property
    def _calls_by_name(self) -> Mapping[str, list[CallSummary]]:
        found: dict[str, list[CallSummary]] = {}
        for call in self.calls:
            found.setdefault(call.name, []).append(call)
        return found

    def resources_by_block(self) -> Mapping[str, list[ResourceSummary]]:
        """Return the instances of each resource of this module, by its address without keys."""
        return self._resources_by_block

    @cached_property
    def _resources_by_block(self) -> Mapping[str, list[ResourceSummary]]:
        return by_block(self.summary.resources)

    def input(self, name: str) -> Value | None:
        """Return what an input holds; None when there is no such input."""
        if self.summary.untold:
            return unknown(self.summary.untold)
        return self.summary.values[name] if name in self.summary.inputs else None

    def resources(self) -> Iterator[ResourceView]:
        """Yield the resources of this module, not of those that it calls."""
        return map(view_of, self.summary.resources)

    def walk(self) -> tuple[Reached, ...]:
        """Return the resources of this module and of everything it calls."""
        return self.summary.walk()

    def tag_inputs(self) -> tuple[str, ...]:
        """Return the names of the inputs for the tags of everything, the plain ``tags`` or ``labels`` first.

        Another one (``extra_tags``) is meant for everything when the module hands it to most of what takes tags; ``pod_labels`` is not.
        """
        return self._tag_inputs

    @cached_property
    def _tag_inputs(self) -> tuple[str, ...]:
        found = [name for name, declared in self.inputs.items() if NAMES_TAGS.search(name) and _TAG_TYPES.fullmatch(declared.type)]
        plain = [name for name in found if name in _PLAIN]
        return (*sorted(plain, reverse=True), *sorted(name for name in found if name not in plain and self._is_for_most(name)))

    @property
    def takes_tags(self) -> bool:
        """Whether it has an input for the tags of everything, of whatever form."""
        return bool(self.tag_inputs()) or any(name in _PLAIN for name in self.inputs)

    def common_tags(self) -> Mapping[str, Value]:
        """Return the tags that a root has for everything by what they are called: locals such as ``common_tags``, and its tag inputs."""
        found = {f"local.{name}": value for name, value in self.summary.tag_locals.items() if _COMMON_TAGS.fullmatch(name)}
        return {**found, **{f"var.{name}": self.summary.values[name] for name in self.tag_inputs() if name in _PLAIN}}

    def _is_for_most(self, name: str) -> bool:
        tags = [tags for reached in self.walk() if (tags := view_of(reached.resource).tags) is not None]
        return 2 * sum(1 for one in tags if f"var.{name}" in one.effective.content) > len(tags)


def undetermined(module: ModuleView) -> dict[str, list[tuple[str, ResourceView]]]:
    """Return the resources that nothing can be said of by the reason, each block once.

    Of a plan or state also resources of called modules: nobody looks at these for themselves.
    """
    found = module.walk() if module.summary.exact else [one for one in module.walk() if not one.calls]
    blocks = {one.block: view_of(one.resource) for one in found}
    reasons: dict[str, list[tuple[str, ResourceView]]] = {}
    for block, one in blocks.items():
        if why := one.undetermined:
            reasons.setdefault(why, []).append((block, one))
    return reasons
