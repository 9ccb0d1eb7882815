from __future__ import annotations

import asyncio
import base64
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text as sql

from fac_core.errors import UserError
from fac_registry.audit import SERVER
from fac_registry.database import BACKENDS, Database
from fac_registry.errors import RequestError
from fac_registry.tokens import Grant, Scope, secret
from fac_registry.tokens.guard import credentials
from fac_registry.tokens.store import TokenStore, TokenSummary

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from fac_registry.settings import Settings

pytestmark = pytest.mark.unit
DATABASES = BACKENDS.names()


def test_tokens_match_their_own_hash_only() -> None:
    first, second = secret.create(), secret.create()
    assert secret.matches(first[1], first[2])
    assert not secret.matches(first[1], second[2])
    assert not secret.matches(f"fac_{first[0]}_{second[1][-43:]}", first[2])
    assert secret.identity(first[1]) == first[0]


@given(st.text())
def test_other_text_is_no_token(text: str) -> None:
    assert not secret.matches(text, "0" * 64)
    assert secret.identity(text) is None


@pytest.mark.parametrize("scope", list(Scope))
def test_scopes_include_the_lesser_ones(scope: Scope) -> None:
    grant = Grant("id", "", "acme", scope, None)
    assert [grant.allows("acme", wanted) for wanted in Scope] == [wanted.rank <= scope.rank for wanted in Scope]
    assert not any(grant.allows("other", wanted) for wanted in Scope)
    assert Grant("id", "", "*", scope, None).allows("other", scope)


@pytest.mark.parametrize(
    ("header", "wanted"),
    [
        ("Bearer abc", "abc"),
        ("bearer  abc ", "abc"),
        ("Basic " + base64.b64encode(b"me:abc:d").decode(), "abc:d"),
        ("Basic ???", ""),
        ("Basic \xff", ""),
        ("Basic " + base64.b64encode(b"\xff:x").decode(), ""),
        ("Digest x", None),
        ("", None),
    ],
)
def test_credentials_of_a_header(header: str, wanted: str | None) -> None:
    assert credentials(header) == wanted


def test_a_token_lives_until_it_is_revoked_or_over(new_settings: Callable[..., Settings], monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1_800_000_000.0
    monkeypatch.setattr(time, "time", lambda: now)

    async def scenario() -> None:
        nonlocal now
        async with Database(new_settings().database_url) as database:
            store = TokenStore(database)
            lasting = await store.create("acme", Scope.READ, by=SERVER, name="ci")
            short = await store.create("*", Scope.ADMIN, by=SERVER, days=1)
            grant = await store.find(lasting)
            assert grant == Grant(lasting.split("_")[1], "ci", "acme", Scope.READ, None)
            assert (await store.find(short)) is not None
            assert await store.find(lasting[:-1] + ("A" if lasting[-1] != "A" else "B")) is None
            now += 86_399
            assert await store.find(short) is not None
            now += 1
            assert await store.find(short) is None
            await store.used({grant.token: 1_700_000_000})
            await store.used({grant.token: 1_600_000_000})  # of a server that was slower to keep it
            await store.revoke(grant.token, by=SERVER)
            assert await store.find(lasting) is None
            listed = sorted(await store.list(), key=lambda token: token.namespace, reverse=True)
            assert [(token.namespace, token.revoked is not None, token.last_used) for token in listed] == [
                ("acme", True, 1_700_000_000),
                ("*", False, None),
            ]
            assert "revoked" in listed[0].line()
            assert "expired" in listed[1].line()

    asyncio.run(scenario())


def test_secrets_are_not_kept(new_settings: Callable[..., Settings], tmp_path: Path) -> None:
    begun = new_settings(tmp_path)

    async def scenario() -> tuple[str, str]:
        async with Database(begun.database_url) as database:
            text = await TokenStore(database).create("acme", Scope.PUBLISH, by=SERVER)
            async with database.reading() as connection:
                return text, repr((await connection.execute(sql("SELECT * FROM token"))).all())

    text, kept = asyncio.run(scenario())
    assert text.split("_", 2)[2] not in kept
    assert text.split("_")[1] in kept
    for path in tmp_path.glob("registry.*"):
        assert text.encode() not in path.read_bytes()
    assert "hash" not in TokenSummary.__struct_fields__


def test_users_mistakes(new_settings: Callable[..., Settings]) -> None:
    async def scenario() -> None:
        async with Database(new_settings().database_url) as database:
            store = TokenStore(database)
            with pytest.raises(UserError, match="no token has the id"):
                await store.revoke("0123", by=SERVER)
            with pytest.raises(RequestError, match="no module namespace"):
                await store.create("Not OK", Scope.READ, by=SERVER)

    asyncio.run(scenario())
