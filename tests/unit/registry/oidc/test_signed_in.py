"""A whole sign-in without a browser: an answer to something else lets nobody in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from tests.identity_provider import ANNA, CLIENT, Answer, IdentityProvider
from tests.unit.registry.oidc.asking import identity

from fac_registry.errors import IdentityError, IdentityProviderError
from fac_registry.tokens.people import Identity

if TYPE_CHECKING:
    from typing import TypeVar

    Value = TypeVar("Value")

pytestmark = pytest.mark.unit


def test_a_whole_sign_in(there: IdentityProvider) -> None:
    assert identity(there) == Identity(there.issuer, "anna-1", "Anna Smith", ("platform", "everybody"))
    there.metadata = {"token_endpoint_auth_methods_supported": ["client_secret_post"]}
    assert identity(there).subject == "anna-1"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"nonce": "of another sign-in"}, "another sign-in"),
        ({"nonce": ""}, "another sign-in"),
        ({"code": "made-up"}, r"does not confirm the sign-in \(400\)"),
        ({"issuer": "https://id.example"}, "another identity provider"),
        ({"issuer": None}, "another identity provider"),
    ],
)
def test_an_answer_to_something_else(changes: dict[str, Any], said: str, there: IdentityProvider) -> None:
    with pytest.raises(IdentityError, match=said):
        identity(there, **changes)


@pytest.mark.parametrize(
    ("change", "fine"),
    [
        ({"aud": [CLIENT, "other"]}, False),
        ({"aud": [CLIENT, "other"], "azp": CLIENT}, True),
        ({"aud": [CLIENT, "other"], "azp": "other"}, False),
        ({"azp": "other"}, False),
        ({"azp": CLIENT}, True),
        ({"nonce": None}, False),
        ({"nonce": 7}, False),
        ({"sub": "x" * 256}, False),
        ({"groups": ["g"] * 2001}, False),
    ],
    ids=lambda one: repr(one)[:40],
)
def test_who_a_token_was_made_for(change: dict[str, Any], fine: bool, there: IdentityProvider) -> None:  # noqa: FBT001 - a column of the table
    there.claims = change
    if fine:
        assert identity(there).subject == "anna-1"
        return
    with pytest.raises(IdentityError):
        identity(there)


def test_the_provider_has_no_token_to_give(there: IdentityProvider) -> None:
    for body in (b"{}", b"[]", b'{"id_token": 5}', b"<html>"):
        there.answers = {"/token": Answer(pieces=(body,))}
        with pytest.raises(IdentityProviderError, match="holds no identity token"):
            identity(there)


@pytest.mark.parametrize(
    ("said", "groups"),
    [
        (["a", "b"], ("a", "b")),
        ("admins", ("admins",)),
        (None, ()),
        ({"a": 1}, ()),
        (7, ()),
        (["a", 7, None, "", "x" * 256, ["b"]], ("a",)),
    ],
    ids=str,
)
def test_groups_are_taken_as_they_come(said: object, groups: tuple[str, ...], there: IdentityProvider) -> None:
    there.person = {**ANNA, "groups": None, "https://acme.example/roles": said}
    assert identity(there, groups="https://acme.example/roles").groups == groups


def test_who_has_no_name_is_called_as_the_provider_does(there: IdentityProvider) -> None:
    there.person = {"sub": "s", "name": " ", "email": "anna@acme.example"}
    assert identity(there).name == "anna@acme.example"
    there.person = {"sub": "s", "name": {"first": "Anna"}}
    assert identity(there).name == "s"
