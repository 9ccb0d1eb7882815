"""People and what they may do: nothing without a role, never more than their role, and less as soon as it is taken away."""

from __future__ import annotations

import asyncio
import json
import time
from typing import TYPE_CHECKING, Any

import pytest
from tests.unit.registry.test_audit import entries, where
from tests.unit.registry.test_cli import run

from fac_core.errors import UserError
from fac_registry.audit import SERVER, Actor
from fac_registry.data import opened
from fac_registry.database import BACKENDS, Database
from fac_registry.errors import ForbiddenError
from fac_registry.tokens import Grant, Holder, Kind, Scope
from fac_registry.tokens.people import Identity, PersonStore, readable
from fac_registry.tokens.roles import Of, Role, RoleStore, highest
from fac_registry.tokens.store import New, TokenStore, add

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tests.unit.registry.conftest import Registry

    from fac_registry.settings import Settings

pytestmark = pytest.mark.unit
DATABASES = BACKENDS.names()
ANNA = Identity("https://id.example", "anna-1", "Anna Smith", ("platform", "everybody"))


def on(settings: Settings, action: Callable[[Database], Awaitable[Any]]) -> Any:  # noqa: ANN401 - whatever the action gives
    async def go() -> Any:  # noqa: ANN401 - as above
        async with opened(settings) as database:
            return await action(database)

    return asyncio.run(go())


def sign_in(settings: Settings, identity: Identity = ANNA) -> int:
    return int(on(settings, lambda database: PersonStore(database).signed_in(identity, "request-1")))


def token(settings: Settings, person: int, namespace: str = "*", scope: Scope = Scope.ADMIN, kind: Kind = Kind.TOKEN) -> str:
    async def make(database: Database) -> str:
        async with database.writing() as connection:
            return await add(connection, New(namespace, scope, "laptop", 3600, person, kind), by=SERVER)

    return str(on(settings, make))


def grant(settings: Settings, namespace: str, scope: str, *whose: str) -> None:
    run("role", "grant", namespace, scope, *where(settings), *whose)


def may(registry: Registry, text: str, module: bytes, namespace: str) -> tuple[int, int]:
    """Return how reading and publishing in a namespace are answered."""
    read = registry.ask(f"/v1/modules/{namespace}/m/aws/versions", text).status
    return read, registry.put(f"{namespace}/m/aws/1.0.0", module, text).status


def test_a_person_may_do_what_their_roles_say_and_no_more(serve: Callable[..., Registry], module: bytes) -> None:
    registry = serve()
    here = registry.settings
    for namespace in ("acme", "other"):
        registry.put(f"{namespace}/m/aws/1.0.0", module, registry.token(namespace=namespace))
    anna = sign_in(here)
    text = token(here, anna)
    assert may(registry, text, module, "acme") == (403, 403)
    grant(here, "acme", "read", "--group", "platform")
    assert may(registry, text, module, "acme") == (200, 403)
    assert may(registry, text, module, "other") == (403, 403)
    grant(here, "acme", "publish", "--person", str(anna))
    assert may(registry, text, module, "acme") == (200, 200)
    grant(here, "*", "read", "--everyone")
    assert may(registry, text, module, "other") == (200, 403)
    # Their token may be less than they are.
    assert may(registry, token(here, anna, "other"), module, "acme") == (403, 403)
    assert may(registry, token(here, anna, "acme", Scope.READ), module, "acme") == (200, 403)
    run("role", "remove", "acme", *where(here), "--person", str(anna))
    assert may(registry, text, module, "acme") == (200, 403)
    # Somebody in none of the groups.
    other = token(here, sign_in(here, Identity("https://id.example", "bob-1", "Bob", ())))
    run("role", "remove", "*", *where(here), "--everyone")
    assert may(registry, other, module, "acme") == (403, 403)
    assert may(registry, text, module, "acme") == (200, 403)


def test_lists_show_what_a_person_may_read(serve: Callable[..., Registry], module: bytes) -> None:
    registry = serve()
    for namespace in ("one", "two", "three"):
        registry.put(f"{namespace}/m/aws/1.0.0", module, registry.token(namespace=namespace))
    text = token(registry.settings, sign_in(registry.settings))
    every = token(registry.settings, sign_in(registry.settings), "two")

    def seen(by: str) -> list[str]:
        return [one["namespace"] for one in json.loads(registry.ask("/v1/modules", by).data)["modules"]]

    assert (seen(text), seen(every)) == ([], [])
    grant(registry.settings, "one", "read", "--group", "everybody")
    grant(registry.settings, "two", "publish", "--group", "platform")
    assert (seen(text), seen(every)) == (["one", "two"], ["two"])
    grant(registry.settings, "*", "read", "--group", "platform")
    assert (seen(text), seen(every)) == (["one", "three", "two"], ["two"])


def test_groups_are_those_of_the_last_sign_in(new_settings: Callable[..., Settings]) -> None:
    begun = new_settings()
    anna = sign_in(begun)
    text = token(begun, anna)
    grant(begun, "acme", "publish", "--group", "platform")

    def allowed() -> bool:
        found: Grant | None = on(begun, lambda database: TokenStore(database).find(text))
        return found is not None and found.allows("acme", Scope.PUBLISH)

    assert allowed()
    assert sign_in(begun, Identity(ANNA.issuer, ANNA.subject, "Anna Jones", ("everybody",))) == anna
    assert not allowed()
    assert sign_in(begun, Identity("https://other.example", ANNA.subject, "Anna", ("platform",))) != anna, "another issuer's Anna"
    assert not allowed()


def test_who_is_blocked_is_out_at_once(serve: Callable[..., Registry], module: bytes) -> None:
    registry = serve()
    here = registry.settings
    anna = sign_in(here)
    text, session = token(here, anna), token(here, anna, kind=Kind.SESSION)
    grant(here, "acme", "publish", "--everyone")
    assert may(registry, text, module, "acme")[1] == 201
    run("person", "block", *where(here), str(anna))
    assert may(registry, text, module, "acme") == (401, 401)
    assert on(here, lambda database: TokenStore(database).find(session, Kind.SESSION)) is None
    with pytest.raises(ForbiddenError, match="may not sign in"):
        sign_in(here)
    assert token(here, anna) != text
    assert may(registry, token(here, anna), module, "acme") == (401, 401), "nor by what is made for them meanwhile"
    run("person", "unblock", *where(here), str(anna))
    assert sign_in(here) == anna
    assert may(registry, text, module, "acme") == (401, 401), "what was revoked stays so"
    told = [(one["action"], one["subject"]) for one in entries(here)]
    assert [one for one in told if one[0].startswith("person.")] == [
        ("person.signed-in", str(anna)),
        ("person.blocked", str(anna)),
        ("person.unblocked", str(anna)),
        ("person.signed-in", str(anna)),
    ]
    published = next(one for one in entries(here) if one["action"] == "version.published")
    assert published["actor"] == f"token {text.split('_')[1]} of person {anna} Anna Smith"


def test_a_session_is_no_token_and_a_token_no_session(serve: Callable[..., Registry], module: bytes) -> None:
    registry = serve()
    here = registry.settings
    anna = sign_in(here)
    grant(here, "*", "admin", "--everyone")
    session, text = token(here, anna, kind=Kind.SESSION), token(here, anna)
    assert may(registry, session, module, "acme") == (401, 401)
    assert on(here, lambda database: TokenStore(database).find(text, Kind.SESSION)) is None
    assert on(here, lambda database: TokenStore(database).find(session, Kind.SESSION)) is not None
    assert session.split("_")[1] not in run("token", "list", *where(here))
    assert f"of person {anna}" in run("token", "list", *where(here))


def test_what_is_said_of_people_and_roles(new_settings: Callable[..., Settings]) -> None:
    begun = new_settings()
    anna = sign_in(begun)
    grant(begun, "acme", "admin", "--group", "platform")
    grant(begun, "*", "read", "--everyone")
    said = json.loads(run("person", *where(begun), "--json"))
    assert [(one["id"], one["name"], one["subject"], one["groups"]) for one in said] == [
        (anna, "Anna Smith", "anna-1", ["everybody", "platform"])
    ]
    assert abs(said[0]["seen"] - time.time()) < 600
    assert "Anna Smith  anna-1  everybody platform" in run("person", "list", *where(begun))
    roles = json.loads(run("role", *where(begun), "--json"))
    assert roles == [
        {"namespace": "*", "scope": "read", "kind": "everyone", "who": ""},
        {"namespace": "acme", "scope": "admin", "kind": "group", "who": "platform"},
    ]
    assert run("role", "list", *where(begun), "--namespace", "acme").split() == ["acme", "admin", "group", "platform"]
    grant(begun, "acme", "read", "--group", "platform")
    assert "read" in run("role", "list", *where(begun), "--namespace", "acme")
    me = Actor.command().name
    assert [(one["actor"], one["action"], one["subject"], one["detail"]) for one in entries(begun, "--action", "role.granted")] == [
        (me, "role.granted", "acme: group platform", {"scope": "admin"}),
        (me, "role.granted", "*: everyone", {"scope": "read"}),
        (me, "role.granted", "acme: group platform", {"scope": "read"}),
    ]
    run("role", "remove", "acme", *where(begun), "--group", "platform")
    assert entries(begun)[-1]["action"] == "role.removed"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("role", "grant", "acme", "read", "--person", "999"), "no person has the id '999'"),
        (("role", "grant", "Acme", "read", "--everyone"), "is no module namespace"),
        (("role", "grant", "acme", "read", "--group", ""), "it is empty"),
        (("role", "grant", "acme", "read", "--group", "x" * 256), "empty, too long or not printable"),
        (("role", "grant", "acme", "read", "--group", "a\nb"), "empty, too long or not printable"),
        (("role", "grant", "acme", "read"), "whose the role is"),
        (("role", "grant", "acme", "read", "--everyone", "--group", "a"), "whose the role is"),
        (("role", "remove", "acme", "--group", "none"), "there is no role acme: group none"),
        (("person", "block", "999"), "no person has the id 999"),
    ],
)
def test_mistakes(arguments: tuple[str, ...], said: str, new_settings: Callable[..., Settings]) -> None:
    begun = new_settings()
    with pytest.raises(Exception, match=said):
        run(*arguments, *where(begun))
    assert entries(begun) == []


def test_everyone_has_no_name() -> None:
    with pytest.raises(UserError, match="everyone has no name"):
        Role("acme", Scope.READ, Of.EVERYONE, "x")
    with pytest.raises(UserError, match="empty, too long or not printable"):
        Role("acme", Scope.READ, Of.GROUP, "")


def test_the_highest_role_counts() -> None:
    found = [("acme", Scope.READ), ("acme", Scope.ADMIN), ("acme", Scope.PUBLISH), ("*", Scope.READ)]
    assert highest(found) == {"acme": Scope.ADMIN, "*": Scope.READ}
    grant = Grant("id", "", "*", Scope.PUBLISH, None, Holder(1, "Anna", highest(found)))
    assert (grant.allows("acme", Scope.PUBLISH), grant.allows("acme", Scope.ADMIN), grant.allows("x", Scope.READ)) == (True, False, True)
    assert not grant.allows("x", Scope.PUBLISH)
    # A role in every namespace is no more in one of them than elsewhere.
    assert Holder(1, "", {"*": Scope.ADMIN, "acme": Scope.READ}).allows("acme", Scope.ADMIN)


def test_names_are_shown_on_one_line() -> None:
    assert readable("  Anna\n\tS\u202emith\x00 ") == "Anna S mith"
    assert len(readable("x" * 500)) == 100


def test_a_role_in_a_group_of_a_person_is_no_role_of_a_group(new_settings: Callable[..., Settings]) -> None:
    """A group that is called like a person's id or like nothing gives nobody else's role."""
    begun = new_settings()
    anna = sign_in(begun, Identity("https://id.example", "mallory", "M", ("2", "", "*", "everyone")))
    bob = sign_in(begun, Identity("https://id.example", "bob", "Bob", ()))
    assert (anna, bob) == (1, 2)
    grant(begun, "acme", "admin", "--person", "2")
    text = token(begun, anna)
    assert on(begun, lambda database: RoleStore(database).list()) != ()
    found: Grant = on(begun, lambda database: TokenStore(database).find(text))
    assert found.holder is not None
    assert found.holder.roles == {}
