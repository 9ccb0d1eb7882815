"""The audit log: every change has its entry and every entry its change, and what was tampered with is named."""

from __future__ import annotations

import asyncio
import json
import threading
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text
from tests.unit.registry.test_cli import run

from fac_core.errors import UserError
from fac_registry.audit import FIRST, SERVER, Actor, AuditLog, Entry, follow, record
from fac_registry.cli import command
from fac_registry.database import BACKENDS, Database, migrating
from fac_registry.namespaces import NamespaceStore
from fac_registry.tokens import Scope
from fac_registry.tokens.store import TokenStore

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.unit.registry.conftest import Registry

    from fac_registry.settings import Settings

pytestmark = pytest.mark.unit
DATABASES = BACKENDS.names()


def where(settings: Settings) -> tuple[str, ...]:
    return ("--data", str(settings.folder), *(("--database", settings.database) if settings.database else ()))


def entries(settings: Settings, *more: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in run("audit", "list", *where(settings), "--json", *more).splitlines()]


def verify(settings: Settings, *more: str) -> tuple[int, str]:
    done = CliRunner().invoke(command, ("audit", "verify", *where(settings), *more), standalone_mode=False)
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, done.stdout


def test_every_change_is_told(serve: Callable[..., Registry], module: bytes, tarball: Callable[..., bytes]) -> None:
    registry = serve()
    here = where(registry.settings)
    token = run("token", "create", *here, "--namespace", "acme", "--scope", "publish", "--name", "ci", "--expires-days", "30").strip()
    identity = token.split("_")[1]
    published = registry.put("acme/m/aws/1.0.0", module, token, x_request_id="mine-1")
    digest = json.loads(published.data)["digest"]
    assert registry.put("acme/m/aws/1.0.0", module, token).status == 200
    assert registry.put("acme/m/aws/1.0.0", tarball({"main.tf": "# other"}), token).status == 409
    assert registry.put("other/m/aws/1.0.0", module, token).status == 403
    run("namespace", "set", "acme", *here, "--anonymous-read")
    for _ in range(2):
        run("token", "revoke", *here, identity)
    told = entries(registry.settings)
    me = Actor.command().name
    assert [(one["actor"], one["action"], one["subject"]) for one in told] == [
        (me, "token.created", identity),
        (f"token {identity}", "version.published", "acme/m/aws 1.0.0"),
        (me, "namespace.set", "acme"),
        (me, "token.revoked", identity),
    ]
    assert told[0]["detail"] == {"scope": "publish", "namespace": "acme", "name": "ci", "days": "30"}
    assert (told[1]["detail"]["digest"], told[1]["request"]) == (digest, "mine-1")
    assert token.split("_", 2)[2] not in json.dumps(told)
    assert [one["id"] for one in entries(registry.settings, "--action", "version.published")] == [2]
    assert [one["id"] for one in entries(registry.settings, "--subject", "acme/")] == [2]
    assert [one["id"] for one in entries(registry.settings, "--limit", "2")] == [3, 4]
    assert entries(registry.settings, "--since", "2100-01-01") == []
    assert "version.published   acme/m/aws 1.0.0  digest=" in run("audit", *here)
    assert verify(registry.settings)[0] == 0


def test_no_change_without_its_entry_and_no_entry_without_its_change(
    new_settings: Callable[..., Settings], monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = new_settings()

    async def fail(*_: object) -> None:
        raise ZeroDivisionError

    async def scenario() -> None:
        async with Database(begun.database_url) as database:
            identity = (await TokenStore(database).create("acme", Scope.READ, by=SERVER)).split("_")[1]
            with monkeypatch.context() as patch:
                for name in ("fac_registry.tokens.store.record", "fac_registry.namespaces.record"):
                    patch.setattr(name, fail)
                for change in (
                    lambda: TokenStore(database).create("acme", Scope.READ, by=SERVER),
                    lambda: TokenStore(database).revoke(identity, by=SERVER),
                    lambda: NamespaceStore(database).set_anonymous_read("acme", allowed=True, by=SERVER),
                ):
                    with pytest.raises(ZeroDivisionError):
                        await change()
            assert [token.revoked for token in await TokenStore(database).list()] == [None]
            assert await NamespaceStore(database).list() == ()
            with pytest.raises(UserError):
                await TokenStore(database).revoke("0123", by=SERVER)
            assert [entry.action for entry in await AuditLog(database).entries()] == ["token.created"]

    asyncio.run(scenario())


def test_writers_at_once_leave_a_whole_chain(new_settings: Callable[..., Settings]) -> None:
    begun = new_settings()

    async def write(number: int) -> None:
        async with Database(begun.database_url) as database:
            for count in range(10):
                async with database.writing() as connection:
                    await record(connection, Actor(f"writer {number}"), "test", str(count))

    threads = [threading.Thread(target=asyncio.run, args=(write(number),)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    code, said = verify(begun)
    assert (code, said.split(";")[0]) == (0, "40 entries, 0 faults")


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ("UPDATE audit SET actor = 'nobody' WHERE id = 2", "entry 2 is not as it was written"),
        ("UPDATE audit SET detail = '{}' WHERE id = 1", "entry 1 is not as it was written"),
        ("UPDATE audit SET hash = '0' WHERE id = 2", "entry 2 is not as it was written"),
        ("DELETE FROM audit WHERE id = 2", "entry 2 is missing"),
        ("DELETE FROM audit WHERE id < 3", "entries 1 to 2 are missing"),
        ("DELETE FROM audit WHERE id = 3", "the entry that was once the last is missing"),
        ("DELETE FROM audit", "the entry that was once the last is missing"),
    ],
)
def test_what_was_tampered_with_is_named(new_settings: Callable[..., Settings], change: str, fault: str) -> None:
    begun = new_settings()
    for name in ("a", "b", "c"):
        run("namespace", "set", name, *where(begun), "--anonymous-read")
    last = json.loads(verify(begun, "--json")[1])["last"]
    assert verify(begun, "--last", last)[0] == 0
    with migrating(begun.database_url) as connection:
        connection.execute(text(change))
    code, said = verify(begun, "--last", last)
    assert code == 1
    assert fault in said


@given(st.lists(st.tuples(*[st.text(max_size=5)] * 4, st.dictionaries(st.text(max_size=3), st.text(max_size=3))), max_size=6), st.data())
def test_no_single_change_goes_unnoticed(said: list[tuple[str, str, str, str, dict[str, str]]], data: st.DataObject) -> None:
    chain: list[Entry] = []
    before = FIRST
    for number, (actor, action, subject, request, detail) in enumerate(said, start=1):
        entry = Entry(number, 7, actor, action, subject, detail, request, "")
        before = entry.sealed(before)
        chain.append(Entry(number, 7, actor, action, subject, detail, request, before))
    assert follow(chain, before if chain else None).faults == ()
    if chain:
        at = data.draw(st.integers(0, len(chain) - 1))
        old = chain[at]
        other = data.draw(st.text(max_size=5).filter(lambda text: text != old.subject))
        chain[at] = Entry(old.id, old.at, old.actor, old.action, other, old.detail, old.request, old.hash)
        assert follow(chain).faults


def test_a_user_without_a_name_can_still_be_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise KeyError("getpwuid(): uid not found: 12345")

    monkeypatch.setattr("getpass.getuser", nobody)
    assert Actor.command().name == "command"
