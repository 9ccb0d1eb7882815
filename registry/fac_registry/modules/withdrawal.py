"""What became of a version of a module."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from fac_registry.address import Address
from fac_registry.database.tables import modules, versions
from fac_registry.errors import ConflictError, NotFoundError, RequestError
from fac_registry.modules.protocol import MODULE, known, version_in
from fac_registry.modules.repository import is_module, show_newest
from fac_registry.modules.version import Version
from fac_registry.version_status import State, VersionStatus, status_of

if TYPE_CHECKING:
    from sqlalchemy import Row
    from sqlalchemy.ext.asyncio import AsyncConnection
    from starlette.requests import Request

PARTS = 3


@dataclass(frozen=True, slots=True)
class ModuleVersion:
    """One version of one module."""

    address: Address
    version: Version

    @property
    def subject(self) -> str:
        """As the audit log calls it."""
        return f"{self.address} {self.version}"

    @property
    def namespace(self) -> str:
        """Whose it is."""
        return self.address.namespace


class ModuleVersions:
    """Versions of modules, for `fac_registry.withdrawals`."""

    path = MODULE + "/{version}/state"
    table = versions
    action = "version"

    def named(self, request: Request) -> ModuleVersion:
        """Return the version that a path names."""
        address, _ = known(request)
        return ModuleVersion(address, version_in(request, "version"))

    async def row(self, connection: AsyncConnection, which: ModuleVersion) -> Row[Any]:
        """Return its row."""
        where = (*is_module(which.address), versions.c.version == which.version.text)
        found = (await connection.execute(select(versions).join(modules).where(*where))).first()
        if found is None:
            raise NotFoundError(f"there is no version {which.version} of {which.address}", hint="See the versions of the module.")
        return found

    async def check(self, connection: AsyncConnection, which: ModuleVersion, row: Row[Any], wanted: VersionStatus) -> None:
        """See to it that nothing is offered twice, and that the replacement is one."""
        if wanted.state is not State.REVOKED and row.precedence != which.version.precedence:
            raise ConflictError(f"{which.subject} stays yanked: {row.reason}", hint="Publish what is in it under the next number.")
        if wanted.replaced_by:
            await _check_replacement(connection, which, row, wanted.replaced_by)

    async def settle(self, connection: AsyncConnection, which: ModuleVersion, row: Row[Any]) -> None:
        """Let lists show what is the newest now."""
        await show_newest(connection, which.address, row.module)


async def _check_replacement(connection: AsyncConnection, which: ModuleVersion, row: Row[Any], text: str) -> None:
    """Raise `RequestError` unless the text is another version of the module that is offered, or the address of another module."""
    parts = text.split("/")
    if len(parts) == PARTS:
        if Address(*parts) == which.address:
            raise RequestError("a module does not replace itself", hint="Name a version of it, for example 1.0.1.")
        return
    version = Version(text)
    where = (versions.c.module == row.module, versions.c.version == version.text)
    found = (await connection.execute(select(versions).where(*where))).first()
    if found is None or not status_of(found).state.offered or version == which.version:
        hint = "Name a version that is offered, or the address of another module."
        raise RequestError(f"{version} is no version of {which.address} that could replace it", hint=hint)
