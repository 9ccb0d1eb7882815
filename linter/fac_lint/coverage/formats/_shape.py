"""The shape of coverage in JSON: `json.py` writes it, the JSON Schema of the reference is made of it."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias, TypedDict

from msgspec import Meta

Count = Annotated[int, Meta(ge=0)]
Percent = Annotated[float, Meta(ge=0, le=100)]
Line = Annotated[int, Meta(ge=1)]
State: TypeAlias = Literal["covered", "delegated", "missing", "unknown", "exempt"]
Holder: TypeAlias = Literal["known", "caller", "unknown", "absent", "takes_none"]
Aspect: TypeAlias = Literal["tagged", "budgeted", "alarmed"]


class ShareShape(TypedDict):
    """How many of the resources that are asked are in each state. Only covered is proven; nothing else counts as it."""

    percent: Annotated[Percent | None, Meta(description="Of those asked, how many are covered, rounded down; null where none is.")]
    asked: Count
    covered: Count
    delegated: Annotated[Count, Meta(description="Up to the caller, or to who runs it.")]
    missing: Count
    unknown: Count
    exempt: Annotated[Count, Meta(description="Left out on purpose: by an exemption, a comment, or an input of the call.")]


class GroupShape(TypedDict):
    """Shares of some resources."""

    resources: Count
    tagged: ShareShape
    budgeted: ShareShape
    alarmed: ShareShape


class ModuleShape(GroupShape):
    """What a module makes, itself and by its calls."""

    module: Annotated[str, Meta(description="Relative to the working directory, with /.")]


class OwnerShape(GroupShape):
    """What belongs to one owner."""

    owner: Annotated[str | None, Meta(description="null where it is not known.")]
    owner_is: Holder


class SaidShape(TypedDict):
    """What is so of a resource."""

    state: State
    why: str


class ResourceShape(TypedDict):
    """A resource, or a call that cannot be looked into: then it stands for all that it makes."""

    kind: Literal["resource", "call"]
    module: Annotated[str, Meta(description="The module in which it is counted.")]
    address: Annotated[str, Meta(description="As that module sees it.")]
    type: str
    file: str
    line: Line | None
    written_in: Annotated[str, Meta(description="The module in which it is written.")]
    owner: str | None
    owner_is: Holder
    tagged: Annotated[SaidShape | None, Meta(description="null where nobody asks.")]
    budgeted: SaidShape | None
    alarmed: SaidShape | None


class LeftOutShape(TypedDict):
    """What is left out of what."""

    what: Aspect
    resource: str


class ExemptShape(TypedDict):
    """An exemption, a comment or an input of a call, by its name, and what it leaves out."""

    name: str
    of: list[LeftOutShape]


class UnreadShape(TypedDict):
    """A file that nobody knows all of: what stands in it is in no count."""

    file: str
    why: str


class SummaryShape(TypedDict):
    """How much was read, and how much was not."""

    modules: Count
    files: Count
    unread: Count


class CoverageShape(TypedDict):
    """What `fac-lint coverage` has counted. Within a version keys are only added."""

    version: Literal[1]
    asked: Annotated[list[str], Meta(description="What a policy of the run asks for.")]
    owner_tag: str
    total: GroupShape
    modules: list[ModuleShape]
    owners: list[OwnerShape]
    exempt: list[ExemptShape]
    resources: list[ResourceShape]
    unread: list[UnreadShape]
    summary: SummaryShape
