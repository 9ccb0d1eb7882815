"""What the routes of providers answer, as their description (`fac_registry.openapi`) tells it; tests hold real answers against it."""

from __future__ import annotations

import msgspec

from fac_registry.providers.publisher_keys import PublisherKey


class PlatformName(msgspec.Struct, forbid_unknown_fields=True):
    """An operating system and a processor, in Go's words."""

    os: str
    arch: str


class ListedProviderVersion(msgspec.Struct, forbid_unknown_fields=True):
    """A version that clients may choose."""

    version: str
    protocols: list[str]
    platforms: list[PlatformName]


class ProviderVersions(msgspec.Struct, forbid_unknown_fields=True):
    """The answer of the provider registry protocol; clients print the warnings."""

    versions: list[ListedProviderVersion]
    warnings: list[str] | msgspec.UnsetType = msgspec.UNSET


class SigningKey(msgspec.Struct, forbid_unknown_fields=True):
    """A public key in OpenPGP's ASCII form."""

    key_id: str
    ascii_armor: str


class SigningKeys(msgspec.Struct, forbid_unknown_fields=True):
    """The keys that may have signed a version's checksums."""

    gpg_public_keys: list[SigningKey]


class PackageHashes(msgspec.Struct, forbid_unknown_fields=True):
    """Hashes of a package, for lock files."""

    hashes: list[str]
    package_size: int


class ProviderLocation(msgspec.Struct, forbid_unknown_fields=True):
    """Where a package is, and what proves it."""

    protocols: list[str]
    os: str
    arch: str
    filename: str
    download_url: str
    shasums_url: str
    shasums_signature_url: str
    shasum: str
    signing_keys: SigningKeys
    packages: dict[str, PackageHashes]


class Nothing(msgspec.Struct, forbid_unknown_fields=True):
    """An empty object."""


class MirroredArchive(msgspec.Struct, forbid_unknown_fields=True):
    """Where a package is, from this answer, and its hashes."""

    url: str
    hashes: list[str]


class Mirrored(msgspec.Struct, forbid_unknown_fields=True):
    """The answer of the mirror protocol: ``versions`` of index.json, ``archives`` of a version."""

    versions: dict[str, Nothing] | msgspec.UnsetType = msgspec.UNSET
    archives: dict[str, MirroredArchive] | msgspec.UnsetType = msgspec.UNSET


class PublishedPackage(msgspec.Struct, forbid_unknown_fields=True):
    """A package as it was published; ``platforms`` are those of the version by now."""

    address: str
    version: str
    platform: str
    digest: str
    new: bool
    platforms: list[str]


class VouchedVersion(msgspec.Struct, forbid_unknown_fields=True):
    """A version whose checksums its publisher signed, with which key."""

    address: str
    version: str
    key: str
    new: bool


class Keys(msgspec.Struct, forbid_unknown_fields=True):
    """The keys of a namespace."""

    keys: list[PublisherKey]
