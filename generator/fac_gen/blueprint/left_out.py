"""What a module does not offer, with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.sentence import all_of
from fac_gen.blueprint.inputs.common_schema import missing_somewhere
from fac_gen.blueprint.inputs.input_names import META_ARGUMENTS, TAKEN_BY_TERRAFORM, prefix_siblings
from fac_gen.parts import LeftOut

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from fac_core.schema.resource_schema import Block, ProviderVersion
    from fac_gen.blueprint.curation import Curation
    from fac_gen.blueprint.inputs.from_schema import Shaper


def never_offered(name: str | None) -> tuple[str, ...]:
    """Return arguments of which no module has an input, whatever the type: ``name`` is the one that names an instance."""
    return (*prefix_siblings(name), "id", *META_ARGUMENTS)


def hidden_reasons(curation: Curation, name: str | None, set_by_itself: Iterable[str]) -> dict[str, str]:
    """Return why arguments are kept from callers, by path."""
    reasons = dict.fromkeys(curation.leave_out, "left out on purpose")
    reasons |= dict.fromkeys(set_by_itself, "the module sets it")
    reasons |= {path: reason for path, reason in curation.leave_out.items() if reason}
    reasons |= dict.fromkeys(META_ARGUMENTS, TAKEN_BY_TERRAFORM)
    return reasons | dict.fromkeys(prefix_siblings(name), f"the module always sets {name}")


def version_gaps(versions: Sequence[ProviderVersion], schemas: Sequence[Block], shaper: Shaper) -> Iterator[LeftOut]:
    """Yield what not every provider version knows under which the module holds."""
    if len(versions) > 1:
        listed = all_of(version.version for version in reversed(versions))
        for path in missing_somewhere(schemas):
            if path not in shaper.choice.wired and path.rpartition(".")[2] != "tags_all":
                yield LeftOut(path, f"not in every provider version of {listed}")
