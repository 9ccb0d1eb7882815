"""Everything that was ever published of a module, and what of it is still offered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from fac_registry.errors import NotFoundError
from fac_registry.modules.version import Version, newest
from fac_registry.version_status import VersionStatus, check_given

if TYPE_CHECKING:
    from fac_registry.address import Address


class Published(msgspec.Struct, frozen=True):
    """One version as it stands; ``size`` in bytes, ``published`` in seconds since 1970."""

    version: Version
    digest: str
    size: int
    content: str
    published: int
    status: VersionStatus


@dataclass(frozen=True, slots=True)
class History:
    """All versions of a module, withdrawn ones included, in ascending order."""

    address: Address
    versions: tuple[Published, ...]

    @property
    def offered(self) -> tuple[Published, ...]:
        """What clients may choose from."""
        return tuple(one for one in self.versions if one.status.state.offered)

    @property
    def newest(self) -> Published:
        """What a caller without constraint gets; raise `NotFoundError` when everything was withdrawn."""
        offered = self.offered
        if not offered:
            raise NotFoundError(f"all versions of {self.address} were withdrawn", hint="Its page says why.")
        return next(one for one in offered if one.version == newest([each.version for each in offered]))

    def find(self, version: Version) -> Published:
        """Return a version that may be looked at; raise `NotFoundError`, or `GoneError` for one that was revoked."""
        found = self.named(version)
        check_given(f"{self.address} {version}", found.status)
        return found

    def named(self, version: Version) -> Published:
        """Return a version, revoked or not; raise `NotFoundError`."""
        for one in self.versions:
            if one.version == version:
                return one
        raise NotFoundError(f"there is no version {version} of {self.address}", hint="See the versions of the module.")
