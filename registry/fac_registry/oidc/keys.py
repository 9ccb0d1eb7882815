"""The public keys of an identity provider (RFC 7517): few, of usable sizes, and none that is secret or for something else."""

from __future__ import annotations

from typing import Any

import msgspec
from joserfc.errors import JoseError
from joserfc.jwk import JWKRegistry, Key, KeySet

from fac_registry.errors import IdentityProviderError

# Signatures that a stranger cannot make from the public key: none with a shared secret, and never "none".
ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "Ed25519", "EdDSA")
KINDS = frozenset({"RSA", "EC", "OKP"})
MOST_KEYS = 64
# Base64 digits of an RSA modulus of 2,048 and of 8,192 bits: less is weak, more takes long.
SHORTEST, LONGEST = 342, 1366


class _Document(msgspec.Struct):
    keys: list[dict[str, Any]]


def read_keys(body: bytes) -> KeySet:
    """Return the keys that can verify a signature; raise `IdentityProviderError` when there is none, or far too many."""
    try:
        found = msgspec.json.decode(body, type=_Document).keys
    except (msgspec.MsgspecError, RecursionError) as error:
        raise IdentityProviderError("the identity provider's keys are no key set") from error
    if len(found) > MOST_KEYS:
        raise IdentityProviderError(f"the identity provider has more than {MOST_KEYS} keys")
    keys = [key for one in found if (key := _key(one)) is not None]
    if not keys:
        raise IdentityProviderError("the identity provider has no key that can be used")
    return KeySet(keys)


def _key(found: dict[str, Any]) -> Key | None:
    """Return a key, or None for one that is of no use here: one bad key must not take the others away."""
    if found.get("kty") not in KINDS or found.get("use", "sig") != "sig" or "d" in found:
        return None
    if found["kty"] == "RSA" and not SHORTEST <= len(str(found.get("n", ""))) <= LONGEST:
        return None
    try:
        return JWKRegistry.import_key(found)
    except (JoseError, ValueError, TypeError, KeyError):
        return None
