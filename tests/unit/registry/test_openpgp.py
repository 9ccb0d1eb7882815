"""Keys of OpenPGP: what is read as a public key. What the registry's own keys are is asked in tests/e2e/registry/test_providers.py."""

from __future__ import annotations

import pytest
from tests.unit.registry.test_provider_keys import ACME, BOMB, armored, detached, new_key

from fac_registry.errors import RequestError
from fac_registry.providers.openpgp import read_public

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "no public key"),
        (b"x", "no public key"),
        (b"-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nAAAA\n-----END PGP PUBLIC KEY BLOCK-----\n", "no public key"),
        (str(ACME).encode(), "a secret key"),
        (bytes(ACME), "a secret key"),
        (armored(ACME) + armored(new_key()), "no public key"),
        (detached(ACME, b"x"), "no public key"),
        (bytes([0xC8, 0xFF]) + len(BOMB).to_bytes(4, "big") + BOMB, "no public key"),
        (b"x" * 70_000, "larger than"),
    ],
    ids=["empty", "x", "cut", "secret", "secret binary", "two", "signature", "bomb", "large"],
)
def test_what_is_no_public_key(content: bytes, said: str) -> None:
    with pytest.raises(RequestError, match=said) as caught:
        read_public(content)
    assert "backtrace" not in str(caught.value).lower()


def test_keys_are_read_binary_and_armored() -> None:
    certificate = ACME.extract_certificate()
    both = [read_public(content) for content in (bytes(certificate), str(certificate).encode())]
    assert both[0] == both[1]
    assert "PRIVATE" not in both[0][0].armored
    assert both[0][1] == "Acme <providers@acme.example>"
