"""What other registries tell of providers (the protocols ``providers.v1`` and service discovery), as far as a mirror needs it."""

from __future__ import annotations

from typing import TypeVar

import msgspec

Told = TypeVar("Told", bound=msgspec.Struct)


class Discovered(msgspec.Struct):
    """Where the protocols live."""

    providers: str = msgspec.field(name="providers.v1")


class ToldPlatform(msgspec.Struct):
    """An operating system and a processor."""

    os: str
    arch: str


class ToldVersion(msgspec.Struct):
    """A version and what it is there for."""

    version: str
    platforms: list[ToldPlatform] = []


class ToldVersions(msgspec.Struct):
    """All versions of a provider."""

    versions: list[ToldVersion]


class ToldKey(msgspec.Struct):
    """A public key in OpenPGP's ASCII form."""

    key_id: str
    ascii_armor: str


class ToldKeys(msgspec.Struct):
    """The keys that may have signed."""

    gpg_public_keys: list[ToldKey]


class ToldPackage(msgspec.Struct):
    """Where a package is, and what proves it."""

    download_url: str
    shasums_url: str
    shasums_signature_url: str
    signing_keys: ToldKeys
