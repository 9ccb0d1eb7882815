"""OpenPGP, as far as it is needed: make keys, sign, read public keys of others, and check their signatures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_registry.errors import RequestError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

KEY_ID = 16
MOST_BYTES = 64 * 1024
MOST_SIGNATURE = 8 * 1024
# How a signature begins (RFC 9580, 4.2), in the new format and the old one, which Terraform takes both.
SIGNATURE_PACKET = frozenset({0xC2, 0x88, 0x89, 0x8A})
SECRET_PACKETS = frozenset({"SecretKey", "SecretSubkey"})


@dataclass(frozen=True, slots=True)
class PublicKey:
    """What clients check signatures with; ``id`` has 16 upper-case hex digits."""

    id: str
    armored: str


@dataclass(frozen=True, slots=True)
class SecretKey:
    """A key that signs: ``secret`` and ``public`` are armored."""

    id: str
    secret: str
    public: str


def make(name: str) -> SecretKey:
    """Make an RSA key with 4096 bits; that takes seconds, in which no other thread goes on (see `key_maker`)."""
    sequoia = library()
    # A key that ends would end installing of everything it signed.
    key = sequoia.Tsk.generate(name, cipher_suite=sequoia.CipherSuite.RSA4k, validity_seconds=None)
    public = key.extract_certificate()
    return SecretKey(_id(public.fingerprint), str(key), str(public))


def sign(secret: str, content: bytes) -> bytes:
    """Return a detached binary signature: Terraform takes no armored one."""
    sequoia = library()
    signer = sequoia.Tsk.from_bytes(secret.encode()).signer()
    return bytes(sequoia.sign(signer, content, mode=sequoia.SignatureMode.DETACHED, armor=False))


def read_public(content: bytes) -> tuple[PublicKey, str]:
    """Return a public key, binary or armored, and whose it says it is; raise `RequestError` for what is none, or is over."""
    if len(content) > MOST_BYTES:
        raise RequestError(f"the key is larger than {MOST_BYTES} bytes")
    sequoia = library()
    try:
        # This one stops at the first packet that is not of a key; what it takes, the other one may unpack.
        found = sequoia.Cert.from_bytes(content)
        tags = {str(packet.tag).rpartition(".")[2] for packet in sequoia.packet.PacketPile.from_bytes(content)}
        owner = ", ".join(str(user) for user in found.user_ids)
        over = found.is_revoked
    except (RuntimeError, ValueError) as error:
        raise RequestError(f"this is no public key of OpenPGP: {_first(error)}", hint="Export one: gpg --armor --export ID.") from error
    if tags & SECRET_PACKETS:
        raise RequestError(
            "this is a secret key: give nobody yours, and make a new one", hint="Export the public one: gpg --armor --export ID."
        )
    if over:
        raise RequestError("this key was revoked by its owner", hint="Give the one that follows it.")
    return PublicKey(_id(found.fingerprint), str(found)), " ".join(owner.split())[:200]


def signed_by(content: bytes, signature: bytes, keys: Sequence[PublicKey]) -> str | None:
    """Return the id of the key that made a detached binary signature of this, or None when it is of none of them.

    Raise `RequestError` for what is no such signature, before anything is unpacked of it.
    """
    if len(signature) > MOST_SIGNATURE or not signature or signature[0] not in SIGNATURE_PACKET:
        raise RequestError("this is no detached binary signature", hint="Make one without --armor: gpg --detach-sign FILE.")
    sequoia = library()
    for key in keys:
        certificate = sequoia.Cert.from_bytes(key.armored.encode())
        try:
            found = sequoia.verify(bytes=content, store=lambda _, one=certificate: [one], signature=sequoia.Sig.from_bytes(signature))
        except (RuntimeError, ValueError):
            continue
        if found.valid_sigs:
            return key.id
    return None


def library() -> ModuleType:
    """Return pysequoia; raise `UserError` where it is not installed."""
    try:
        import pysequoia  # noqa: PLC0415 - an extra
        import pysequoia.packet  # noqa: PLC0415 - as above
    except ImportError as error:
        hint = "Install it: pip install '.[registry,providers]' in the checkout."
        raise UserError("signing providers needs pysequoia, which is not installed", hint=hint) from error
    return pysequoia


def _id(fingerprint: str) -> str:
    return fingerprint[-KEY_ID:].upper()


def _first(error: Exception) -> str:
    """Return the first line: what follows is where the library was at that moment."""
    return str(error).partition("\n")[0][:200]
