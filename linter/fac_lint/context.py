"""What a rule is given beside what it judges: the module with the policy that holds for it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from fac_core.clouds import tag_key
from fac_core.dataclass import dataclass
from fac_core.finding import Severity
from fac_core.policy.tags import FreeTypes
from fac_lint.evaluation.roots import is_example
from fac_lint.views.free_of_charge import free_of_charge

if TYPE_CHECKING:
    from datetime import date

    from fac_core.policy import Policy
    from fac_lint.evaluation.library import Library
    from fac_lint.views.modules import ModuleView
    from fac_lint.views.resources import ResourceView


@dataclass(frozen=True, eq=False)
class Context:
    """A module as nobody in particular calls it. ``today`` is the day that ends of exemptions are compared with."""

    module: ModuleView
    library: Library
    """All modules of the run."""
    policy: Policy
    today: date

    @cached_property
    def reusable(self) -> bool:
        """Whether the module is there to be called: it is no root, example or test, and takes inputs or is called in this run."""
        module = self.module
        if module.summary.root or module.summary.exact or is_example(module.folder, self.library.base):
            return False
        return bool(module.inputs) or module.summary.called or any(True for _ in self.library.uses(module.folder))

    def required_keys(self, cloud: str) -> tuple[str, ...]:
        """Return the keys that the policy requires, spelt as the cloud spells them, sorted."""
        return tuple(sorted({tag_key(cloud, key) for key in self.policy.tags.required}))

    def tags_matter(self, resource: ResourceView) -> Severity | None:
        """Return how much it matters at most when a resource lacks tags; None when nobody asks it for any. In doubt it may be billed."""
        matter = {FreeTypes.IGNORE: None, FreeTypes.WARN: Severity.WARNING, FreeTypes.ERROR: Severity.ERROR}
        free = free_of_charge(resource)
        if free is None:
            return Severity.WARNING
        return matter[self.policy.tags.free_types] if free else Severity.ERROR

    def within(self, module: ModuleView) -> Context:
        """Return what holds where another module is looked at under the same policy."""
        return Context(module, self.library, self.policy, self.today)
