"""Signing in, and `terraform login` up to its token: the way there, on every kind of database."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from tests.identity_provider import ANNA
from tests.unit.registry.place import error
from tests.unit.registry.test_audit import entries, where
from tests.unit.registry.test_cli import run

from fac_registry.database import BACKENDS
from fac_registry.login.asked import AUTHORIZE

if TYPE_CHECKING:
    from tests.unit.registry.place import Place

pytestmark = pytest.mark.unit
DATABASES = BACKENDS.names()


def test_terraform_login_gets_a_token_of_the_person(place: Place, module: bytes) -> None:
    services = json.loads(place.registry.ask("/.well-known/terraform.json").data)
    login = services["login.v1"]
    assert (login["client"], login["grant_types"], login["ports"]) == ("terraform-cli", ["authz_code"], [10000, 10010])
    assert (login["authz"], login["token"]) == (f"{place.registry.url}/login/authorize", f"{place.registry.url}/login/token")
    place.role("acme", "publish")
    browser = place.browser()
    page = place.ask(browser)
    assert "Anna Smith" in page.text
    assert "acme (publish)" in page.text
    code = place.code(browser, name="laptop", namespace="acme", scope="publish")
    answer = place.exchange(code, basic=True)
    given = json.loads(answer.data)
    assert (answer.status, answer.headers["cache-control"], given["token_type"]) == (200, "no-store", "Bearer")
    assert given["expires_in"] == 30 * 86_400
    assert place.registry.put("acme/m/aws/1.0.0", module, given["access_token"]).status == 201
    assert place.registry.put("other/m/aws/1.0.0", module, given["access_token"]).status == 403
    identity = given["access_token"].split("_")[1]
    listed = json.loads(run("token", "list", *where(place.registry.settings), "--json"))
    assert [(one["id"], one["name"], one["namespace"], one["scope"], one["person"]) for one in listed] == [
        (identity, "laptop", "acme", "publish", 1)
    ]
    assert abs(listed[0]["expires"] - time.time() - 30 * 86_400) < 600
    told = [(one["actor"], one["action"], one["subject"]) for one in entries(place.registry.settings)][1:]
    assert told == [
        ("person 1 Anna Smith", "person.signed-in", "1"),
        ("person 1 Anna Smith", "token.created", identity),
        (f"token {identity} of person 1 Anna Smith", "version.published", "acme/m/aws 1.0.0"),
    ]


def test_a_token_reads_only_unless_more_was_asked_for(place: Place, module: bytes) -> None:
    place.role("acme", "admin")
    text = place.token(place.browser())
    assert place.registry.ask("/v1/modules/acme/m/aws/versions", text).status == 404
    assert place.registry.put("acme/m/aws/1.0.0", module, text).status == 403


def test_a_code_is_good_once_and_who_brings_it_again_ends_the_token(place: Place) -> None:
    code = place.code(place.browser())
    text = json.loads(place.exchange(code).data)["access_token"]
    assert place.registry.ask("/v1/modules", text).status == 200
    assert error(place.exchange(code, {"code_verifier": "x" * 50})) == "invalid_grant"
    assert place.registry.ask("/v1/modules", text).status == 401
    last = entries(place.registry.settings)[-1]
    assert (last["action"], last["subject"], last["detail"]["why"]) == (
        "token.revoked",
        text.split("_")[1],
        "its code was presented a second time",
    )
    before = len(entries(place.registry.settings))
    assert error(place.exchange(code)) == "invalid_grant"
    assert len(entries(place.registry.settings)) == before, "strangers write no log"


def test_a_code_is_good_for_a_minute(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    early, late = place.code(place.browser()), place.code(place.browser())
    begin = time.time()
    monkeypatch.setattr("fac_registry.login.codes.time", _Time(begin + 50))
    assert place.exchange(early).status == 200
    monkeypatch.setattr("fac_registry.login.codes.time", _Time(begin + 61))
    assert error(place.exchange(late)) == "invalid_grant"


@dataclass
class _Time:
    at: float

    def time(self) -> float:
        return self.at


@pytest.mark.parametrize(
    "fields", [{"scope": "publish"}, {"scope": "admin"}, {"scope": "x"}, {"namespace": "other"}, {"namespace": ""}], ids=str
)
def test_nobody_gives_away_rights_that_they_lack(fields: dict[str, str], place: Place) -> None:
    place.role("acme", "read")
    browser = place.browser()
    page = browser.submit(place.ask(browser), AUTHORIZE, ("answer", "yes"), **fields)
    assert (page.status, "none of the rights that you have" in page.text) == (400, True)


def test_signing_out_ends_the_session(place: Place) -> None:
    browser = place.browser()
    page = place.ask(browser)
    proof = page.form(AUTHORIZE).fields["proof"]
    kept = dict(browser.cookies[urlsplit(place.registry.url).netloc])
    assert browser.post("/logout", {"proof": "wrong"}).status == 403
    assert browser.post("/logout", {"proof": proof}).status == 200
    assert browser.cookies[urlsplit(place.registry.url).netloc] == {}
    # What somebody copied before is of no use either.
    thief = place.browser()
    thief.cookies = {urlsplit(place.registry.url).netloc: kept}
    place.provider.error = "login_required"
    assert place.ask(thief).status == 403
    assert place.browser().post("/logout", {}).status == 200


def test_a_session_opens_pages_and_nothing_else(place: Place, module: bytes) -> None:
    place.registry.put("acme/m/aws/1.0.0", module, place.registry.token())
    place.role("acme", "admin")
    browser = place.browser()
    assert browser.open("/modules/acme/m/aws").status == 404
    assert "0 modules that you can read" in browser.open("/").text
    place.ask(browser)
    assert browser.open("/modules/acme/m/aws").status == 200
    assert "1 module that you can read" in browser.open("/").text
    assert "Cookie" in browser.open("/").response.headers["vary"]
    assert browser.open("/v1/modules/acme/m/aws/versions").status == 401
    host = urlsplit(place.registry.url).netloc
    session = browser.cookies[host]["fac-session"]
    assert place.registry.ask("/v1/modules/acme/m/aws/versions", session).status == 401
    run("person", "block", *where(place.registry.settings), "1")
    assert browser.open("/modules/acme/m/aws").status == 404


def test_the_way_back_is_that_of_one_browser_and_one_time(place: Place) -> None:
    mine, victim = place.browser(), place.browser()
    mine.stops = lambda url: "/login/callback" in url
    back = mine.open("/login").url
    # An attacker who makes somebody else come back in their place signs nobody in.
    assert victim.open(back).status == 400
    mine.stops = lambda _: False
    assert mine.open(back).status == 200
    assert mine.open(back).status == 400
    assert len(entries(place.registry.settings)) == 1


def test_people_are_known_by_their_subject(place: Place) -> None:
    place.ask(place.browser())
    place.provider.person = {**ANNA, "name": "Anna <script>alert(1)</script>"}
    page = place.ask(place.browser())
    assert "<script>" not in page.text
    assert [one["id"] for one in json.loads(run("person", *where(place.registry.settings), "--json"))] == [1]
