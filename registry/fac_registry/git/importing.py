"""Publish the version tags of a repository, one after the other."""

from __future__ import annotations

import os
import re
import tempfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_registry.address import Address
from fac_registry.client.publish import publish_archive
from fac_registry.git.version_tags import releases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_registry.client.publish import Publication, Remote
    from fac_registry.git.repository import Repository
    from fac_registry.git.version_tags import Release

# How the public registry wants repositories to be called (its documentation, 2026-11).
CALLED = re.compile(r"terraform-(?P<system>[0-9a-z]{1,64})-(?P<name>[0-9a-z][0-9a-z_-]*)")


@dataclass(frozen=True, slots=True)
class Done:
    """What became of one tag: it was published, or why not."""

    release: Release
    publication: Publication | None
    error: UserError | None


@dataclass(frozen=True)
class Import:
    """Publishes the tags of a repository that are versions; ``folder`` is the module's in it, ``prefix`` stands before a version."""

    repository: Repository
    remote: Remote
    address: Address
    folder: str = ""
    prefix: str = ""

    def releases(self) -> tuple[list[Release], list[str]]:
        """Return the versions in ascending order, and the tags that are none; raise `UserError` where no tag is one."""
        tags = self.repository.tags()
        found, others = releases(tags, self.prefix)
        if not found:
            hint = "Say with --prefix what stands before the version, as queue/ in queue/v1.0.0." if tags else "Tag one: git tag v1.0.0."
            raise UserError(f"none of the {len(tags)} tags of the repository is a version", hint=hint)
        return found, others

    def publish(self, found: list[Release]) -> Iterator[Done]:
        """Publish versions, and say of each what became of it: one that is refused does not stop the others."""
        for release in found:
            try:
                yield Done(release, self._publish(release), None)
            except UserError as error:
                yield Done(release, None, error)

    def _publish(self, release: Release) -> Publication:
        with tempfile.TemporaryFile() as archive:
            packed = self.repository.export(release.commit, self.folder, archive)
            return publish_archive(archive, packed, self.remote, self.address, release.version)


def address_of(source: str, namespace: str, name: str | None, system: str | None) -> Address:
    """Return the address to publish under, from the name of the repository as far as it is not said; raise `UserError`."""
    called = CALLED.fullmatch(source.rstrip("/").rpartition("/")[2].removesuffix(".git"))
    name, system = name or (called and called["name"]), system or (called and called["system"])
    if ":" not in source and not os.path.lexists(source):
        raise UserError("there is no such folder", path=source, hint="Name the folder of a repository, or its https:// address.")
    if not (name and system):
        hint = "Give --name and --system, for example --name queue --system aws."
        raise UserError("the repository is not called terraform-SYSTEM-NAME, so it is not known which module it is", hint=hint)
    return Address(namespace, name, system)
