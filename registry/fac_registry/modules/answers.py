"""What the routes of modules answer, as their description (`fac_registry.openapi`) tells it; tests hold real answers against it."""

from __future__ import annotations

import msgspec

from fac_registry.modules.estimate import Difference, Estimate, Monthly
from fac_registry.modules.verdict import LintState, Verdict
from fac_registry.version_status import State, VersionStatus


class Deprecation(msgspec.Struct, forbid_unknown_fields=True):
    """Why a version is deprecated, and what to take instead."""

    reason: str
    replaced_by: str


class ListedVersion(msgspec.Struct, forbid_unknown_fields=True):
    """A version that clients may choose."""

    version: str
    deprecation: Deprecation | msgspec.UnsetType = msgspec.UNSET


class ListedModule(msgspec.Struct, forbid_unknown_fields=True):
    """All versions of one module."""

    source: str
    versions: list[ListedVersion]


class ModuleVersions(msgspec.Struct, forbid_unknown_fields=True):
    """The answer of the module registry protocol: always one module."""

    modules: list[ListedModule]


class ModuleLocation(msgspec.Struct, forbid_unknown_fields=True):
    """Where the archive is, as the header X-Terraform-Get says too."""

    location: str
    use_registry_credentials: bool


class PublishedModule(msgspec.Struct, forbid_unknown_fields=True):
    """A version as it was published; ``new`` is false when it stood there with the same content."""

    address: str
    version: str
    digest: str
    new: bool
    state: State


class PricedExample(msgspec.Struct, forbid_unknown_fields=True):
    """What an example costs a month; not ``complete`` where something has no price, or is missing."""

    address: str
    version: str
    example: str
    new: bool
    priced: int
    free: int
    unpriced: int
    complete: bool
    currency: str
    monthly: Monthly


class ShownEstimate(msgspec.Struct, forbid_unknown_fields=True):
    """The estimate of an example, and what changes from the version before, where that was priced too."""

    example: str
    estimate: Estimate
    difference: Difference | None


class ModuleSummary(msgspec.Struct, forbid_unknown_fields=True):
    """A module in a list: its newest version."""

    id: str
    owner: str
    namespace: str
    name: str
    version: str
    provider: str
    description: str
    source: str
    published_at: str
    verdict: LintState
    state: State


class ListMeta(msgspec.Struct, forbid_unknown_fields=True):
    """Which part of a list this is."""

    limit: int
    current_offset: int
    next_offset: int | msgspec.UnsetType = msgspec.UNSET
    next_url: str | msgspec.UnsetType = msgspec.UNSET
    prev_offset: int | msgspec.UnsetType = msgspec.UNSET


class ModuleListing(msgspec.Struct, forbid_unknown_fields=True):
    """Modules that the caller may see."""

    meta: ListMeta
    modules: list[ModuleSummary]


class Input(msgspec.Struct, forbid_unknown_fields=True):
    """A variable; ``type`` and ``default`` as they are written in Terraform."""

    name: str
    type: str
    description: str
    default: str
    required: bool


class Result(msgspec.Struct, forbid_unknown_fields=True):
    """An output."""

    name: str
    description: str


class Root(msgspec.Struct, forbid_unknown_fields=True):
    """The module itself."""

    path: str
    readme: str
    inputs: list[Input]
    outputs: list[Result]


class Folder(msgspec.Struct, forbid_unknown_fields=True):
    """A submodule or an example."""

    path: str
    name: str


class ModuleDetail(msgspec.Struct, forbid_unknown_fields=True):
    """Everything of one version; ``lint`` is what the linter counted when it was published, ``estimates`` what its examples cost.

    ``downloads`` counts those of all versions.
    """

    id: str
    owner: str
    namespace: str
    name: str
    version: str
    provider: str
    description: str
    source: str
    published_at: str
    root: Root
    submodules: list[Folder]
    examples: list[Folder]
    providers: list[str]
    versions: list[str]
    state: VersionStatus
    verdict: LintState
    lint: Verdict
    downloads: int
    estimates: list[ShownEstimate]
