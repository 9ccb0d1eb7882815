"""Named examples of what a module is used for, one file per resource type: a call, and what stands beside it.

What several of them stand in, such as a network, is written once per cloud, in ``_shared.yaml``: a line ``shared: network`` takes it in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.document.scalars import Text, Whole
from fac_core.document.shape import Field, MapOf, Record, read_as
from fac_core.hcl import parse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.hcl import syntax


@dataclass(frozen=True, slots=True)
class UseCase:
    """One example: arguments of the call and resources beside it as HCL, a budget, and thresholds of alarms by signal."""

    says: str
    call: str
    budget: int
    """Amount of a month in the currency of the budget: what such a thing may cost, chosen by hand, not estimated."""
    beside: str = ""
    provider: str = ""
    """HCL of what the provider block needs where a person runs the example."""
    alarms: Mapping[str, int] = field(default_factory=dict)
    """In the unit of the signal."""
    cost: Mapping[str, str] = field(default_factory=dict)
    """Values of the cost interface that are others than in the other examples."""

    @property
    def inputs(self) -> frozenset[str]:
        """Inputs of the module that the call gives."""
        return frozenset(self.given)

    @property
    def given(self) -> Mapping[str, syntax.Expression]:
        """What the call gives, by input."""
        return {one.name: one.expression for one in parse(self.call.encode(), "call.tf").body.attributes}


_SHAPE = MapOf(
    Text("a name of a folder"),
    Record(
        "a use case with says, call and budget",
        UseCase,
        {
            "says": Field(Text("a sentence"), "What it is.", required=True),
            "call": Field(Text("arguments of a call"), "HCL of what the call gives, but for the cost interface.", required=True),
            "budget": Field(Whole(low=1), "Amount per month.", required=True),
            "beside": Field(Text("HCL"), "Resources that stand beside it."),
            "provider": Field(Text("arguments of a provider"), "HCL of what its provider block says."),
            "alarms": Field(MapOf(Text("a signal"), Whole(low=0)), "Thresholds."),
            "cost": Field(MapOf(Text("a field"), Text("its value")), "Other values of the cost interface, such as of environment."),
        },
    ),
    ordered=True,
)

_PIECES = MapOf(Text("a name"), Text("HCL"))
_TAKEN_IN = re.compile(r"^shared: ([a-z-]+)$", re.MULTILINE)


@cache
def use_cases(resource_type: str) -> Mapping[str, UseCase]:
    """Return the use cases of a resource type by name, in the order of their file; none for most types."""
    provider, _, rest = resource_type.partition("_")
    path = Path(__file__).parent / provider / f"{rest}.yaml"
    found = read_as(path, _SHAPE) if path.is_file() else {}
    return {name: replace(one, beside=_whole(one.beside, provider)) for name, one in found.items()}


def _whole(beside: str, provider: str) -> str:
    """Return what stands beside a call with the shared pieces that it takes in."""
    return _TAKEN_IN.sub(lambda match: _pieces(provider)[match[1]].rstrip("\n"), beside)


@cache
def _pieces(provider: str) -> Mapping[str, str]:
    path = Path(__file__).parent / provider / "_shared.yaml"
    return read_as(path, _PIECES) if path.is_file() else {}
