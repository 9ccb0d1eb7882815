"""What became of a version of a provider."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from fac_registry.database.tables import provider_versions, providers
from fac_registry.errors import NotFoundError, RequestError
from fac_registry.modules.version import Version
from fac_registry.providers.address import ProviderAddress
from fac_registry.providers.protocol import PROVIDER
from fac_registry.version_status import status_of

if TYPE_CHECKING:
    from sqlalchemy import Row
    from sqlalchemy.ext.asyncio import AsyncConnection
    from starlette.requests import Request

    from fac_registry.version_status import VersionStatus


@dataclass(frozen=True, slots=True)
class NamedVersion:
    """One version of one provider."""

    address: ProviderAddress
    version: Version

    @property
    def subject(self) -> str:
        """As the audit log calls it."""
        return f"{self.address} {self.version}"

    @property
    def namespace(self) -> str:
        """Whose it is."""
        return self.address.namespace


class ProviderVersions:
    """Versions of providers, for `fac_registry.withdrawals`."""

    path = PROVIDER + "/{version}/state"
    table = provider_versions
    action = "provider"

    def named(self, request: Request) -> NamedVersion:
        """Return the version that a path names."""
        parts = request.path_params
        try:
            return NamedVersion(ProviderAddress(parts["namespace"], parts["type"]), Version(parts["version"]))
        except RequestError as error:
            raise NotFoundError(error.message, hint=error.hint) from error

    async def row(self, connection: AsyncConnection, which: NamedVersion) -> Row[Any]:
        """Return its row."""
        named = (providers.c.namespace == which.address.namespace, providers.c.type == which.address.type)
        where = (*named, provider_versions.c.version == which.version.text)
        found = (await connection.execute(select(provider_versions).join(providers).where(*where))).first()
        if found is None:
            raise NotFoundError(f"there is no version {which.version} of {which.address}", hint="See the versions of the provider.")
        return found

    async def check(self, connection: AsyncConnection, which: NamedVersion, row: Row[Any], wanted: VersionStatus) -> None:
        """See to it that the replacement is another version that is offered, or another provider."""
        text = wanted.replaced_by
        if not text:
            return
        if "/" in text:
            namespace, _, kind = text.partition("/")
            if ProviderAddress(namespace, kind) == which.address:
                raise RequestError("a provider does not replace itself", hint="Name a version of it, for example 1.0.1.")
            return
        where = (provider_versions.c.provider == row.provider, provider_versions.c.version == Version(text).text)
        found = (await connection.execute(select(provider_versions).where(*where))).first()
        if found is None or found.id == row.id or not status_of(found).state.offered:
            hint = "Name a version that is offered, or the address of another provider."
            raise RequestError(f"{text} is no version of {which.address} that could replace it", hint=hint)

    async def settle(self, connection: AsyncConnection, which: NamedVersion, row: Row[Any]) -> None:
        """Nothing else depends on it."""
