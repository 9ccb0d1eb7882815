"""Trusted publishers: which claims name one, and how a pipeline's are compared with them."""

from __future__ import annotations

import pytest

from fac_core.errors import UserError
from fac_registry.tokens.publishers import GITHUB, GITLAB, TrustedPublisher

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("issuer", "claims", "fine"),
    [
        (GITHUB, {"repository": "acme/modules"}, True),
        (GITHUB, {"repository": "acme/*"}, True),
        (GITHUB, {"repository": "*/modules"}, False),
        (GITHUB, {"repository": "*"}, False),
        (GITHUB, {"repository": "acme*/modules"}, False),
        (GITHUB, {"repository_owner": "acme*"}, False),
        (GITHUB, {"repository_owner_id": "12*"}, False),
        (GITHUB, {"repository_owner_id": "12345"}, True),
        (GITHUB, {"sub": "repo:acme/modules:*"}, True),
        (GITHUB, {"sub": "repo:*:environment:release"}, False),
        (GITHUB, {"sub": "*"}, False),
        (GITHUB, {"environment": "release"}, False),
        (GITHUB, {"ref": "refs/heads/main", "repository": "*"}, False),
        (GITLAB, {"project_path": "acme/platform/modules"}, True),
        (GITLAB, {"project_path": "*/modules"}, False),
        (GITLAB, {"ref_type": "tag"}, False),
        ("https://gitlab.acme.example", {"ref": "v*"}, True),
        ("https://gitlab.acme.example", {"ref": "*"}, False),
        ("https://gitlab.acme.example", {}, False),
        ("http://gitlab.acme.example", {"ref": "main"}, False),
        ("https://gitlab.acme.example", {"a b": "x"}, False),
        ("https://gitlab.acme.example", {"a": ""}, False),
        ("https://gitlab.acme.example", {"a": "x\ny"}, False),
        ("https://gitlab.acme.example", {str(number): "x" for number in range(21)}, False),
    ],
    ids=lambda one: str(one)[:60],
)
def test_nobody_trusts_everybody(issuer: str, claims: dict[str, str], fine: bool) -> None:  # noqa: FBT001 - a column of the table
    if fine:
        assert TrustedPublisher("acme", issuer, claims).issuer == issuer
        return
    with pytest.raises(UserError):
        TrustedPublisher("acme", issuer, claims)


@pytest.mark.parametrize(
    ("pattern", "value", "right"),
    [
        ("acme/modules", "acme/modules", True),
        ("acme/modules", "acme/modulesx", False),
        ("refs/tags/v*", "refs/tags/v1.0.0", True),
        ("refs/tags/v*", "refs/heads/refs/tags/v1", False),
        ("a.c", "abc", False),
        ("a*c", "ac", True),
        ("a*c", "a\nc", True),
        ("*", "", True),
        ("true", True, True),
        ("True", True, False),
        ("7", 7, True),
        ("7", 7.0, False),
        ("None", None, False),
        ("*", ["a"], False),
    ],
    ids=str,
)
def test_claims_are_compared_to_the_letter(pattern: str, value: object, right: bool) -> None:  # noqa: FBT001 - a column of the table
    publisher = TrustedPublisher("acme", "https://ci.example", {"who": "acme", "a": pattern})
    assert publisher.matches({"who": "acme", "a": value}) == right
    assert not publisher.matches({"who": "other", "a": value})


@pytest.mark.parametrize("only", ["queue/aws/x", "Queue/aws", "queue/", "/aws", "../x", "Thing", "a b"])
def test_what_is_no_module(only: str) -> None:
    with pytest.raises(UserError):
        TrustedPublisher("acme", "https://ci.example", {"a": "b"}, only)
