"""Send the zips of a provider to a registry: their names say what they are, as goreleaser writes them."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from fac_core.errors import UserError
from fac_registry.client.publish import put, send

if TYPE_CHECKING:
    from pathlib import Path

    from fac_registry.client.publish import Remote

ZIP = re.compile(r"terraform-provider-(?P<type>[0-9a-z-]+)_(?P<version>[0-9][0-9A-Za-z.+-]*)_(?P<os>[a-z0-9]+)_(?P<arch>[a-z0-9]+)\.zip")


class PackagePublication(msgspec.Struct, frozen=True):
    """What was published of a provider, and the ``platforms`` that its version has now."""

    address: str
    version: str
    platform: str
    digest: str
    new: bool
    platforms: tuple[str, ...]


class SignaturePublication(msgspec.Struct, frozen=True):
    """Which key of a publisher signed a version."""

    address: str
    version: str
    key: str
    new: bool


@dataclass(frozen=True, slots=True)
class Zip:
    """A file and what its name says of it."""

    file: Path
    type: str
    version: str
    os: str
    arch: str


def find(paths: list[Path]) -> list[Zip]:
    """Return the zips among these files and in these folders; raise `UserError` for a file of another name, and where there are none."""
    files = [file for path in paths for file in (sorted(path.glob("terraform-provider-*.zip")) if path.is_dir() else [path])]
    if not files:
        raise UserError("there is no zip of a provider here", path=paths[0], hint="Build one: terraform-provider-NAME_VERSION_OS_ARCH.zip.")
    return [_named(file) for file in files]


def publish(found: Zip, remote: Remote, namespace: str, protocols: str) -> PackagePublication:
    """Send one zip; raise `UserError` when it cannot be read, sent or is refused."""
    where = f"{namespace}/{found.type}/{found.version}/{found.os}/{found.arch}?protocols={protocols}"
    try:
        with found.file.open("rb") as archive:
            digest = hashlib.file_digest(archive, "sha256").hexdigest()
            response = send(f"{remote.url.rstrip('/')}/v1/providers/{where}", remote, archive, digest, archive.tell())
    except OSError as error:
        raise UserError(f"the zip cannot be read: {error.strerror}", path=found.file, hint="Check the path.") from error
    try:
        return msgspec.json.decode(response.data, type=PackagePublication)
    except msgspec.MsgspecError as error:
        raise UserError(f"{remote.url} does not answer like a registry", hint="Check --registry.") from error


@dataclass(frozen=True, slots=True)
class Signed:
    """A publisher's list of checksums and its signature, and which version they are of."""

    sums: Path
    type: str
    version: str

    @property
    def signature(self) -> Path:
        """The file of the signature."""
        return self.sums.with_name(f"{self.sums.name}.sig")


def signatures(found: list[Zip]) -> list[Signed]:
    """Return the signatures of publishers that lie beside zips, one a version."""
    beside = {Signed(one.file.with_name(f"terraform-provider-{one.type}_{one.version}_SHA256SUMS"), one.type, one.version) for one in found}
    return sorted((one for one in beside if one.sums.is_file() and one.signature.is_file()), key=lambda one: one.sums)


def sign(signed: Signed, remote: Remote, namespace: str, protocols: str) -> SignaturePublication:
    """Send a publisher's signature; raise `UserError` when it cannot be read, sent or is refused."""
    where = f"{namespace}/{signed.type}/{signed.version}/signature?protocols={protocols}"
    try:
        text, signature = signed.sums.read_text("ascii"), signed.signature.read_bytes()
    except (OSError, UnicodeDecodeError) as error:
        raise UserError("the list of checksums or its signature cannot be read", path=signed.sums, hint="Check both files.") from error
    body = msgspec.json.encode({"shasums": text, "signature": base64.b64encode(signature).decode()})
    response = put(f"{remote.url.rstrip('/')}/v1/providers/{where}", remote, body, {"content-type": "application/json"})
    try:
        return msgspec.json.decode(response.data, type=SignaturePublication)
    except msgspec.MsgspecError as error:
        raise UserError(f"{remote.url} does not answer like a registry", hint="Check --registry.") from error


def _named(file: Path) -> Zip:
    match = ZIP.fullmatch(file.name)
    if match is None:
        hint = "Call it terraform-provider-NAME_VERSION_OS_ARCH.zip, for example terraform-provider-acme_1.0.0_linux_amd64.zip."
        raise UserError("the name does not say which provider this is", path=file, hint=hint)
    return Zip(file, **match.groupdict())
