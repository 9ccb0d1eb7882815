"""Everybody who tries to come in another way than by signing in, and what must not be asked of whom."""

from __future__ import annotations

import json
import time
from threading import Thread
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest
from tests.identity_provider import Answer
from tests.unit.registry.place import VERIFIER, asked, error
from tests.unit.registry.test_audit import entries

from fac_core.errors import UserError
from fac_registry.login.asked import AUTHORIZE, PORTS
from fac_registry.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.browsing import Browsing, Page
    from tests.unit.registry.conftest import Registry
    from tests.unit.registry.place import Place

pytestmark = pytest.mark.unit


def test_who_is_signed_in_is_not_asked_again_but_asked_whether(place: Place) -> None:
    browser = place.browser()
    place.ask(browser)
    before = place.provider.count("/authorize")
    page = place.ask(browser)
    assert (page.status, place.provider.count("/authorize")) == (200, before)
    policy = page.response.headers["content-security-policy"]
    assert "form-action 'self' http://localhost:10003;" in policy
    assert page.response.headers["cache-control"] == "no-store"
    refused = browser.submit(page, AUTHORIZE, ("answer", "no"))
    assert "Terraform got no token" in refused.text
    assert not any(urlsplit(url).hostname == "localhost" for url in browser.visited)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"redirect_uri": "http://evil.example/login"}, "redirect_uri"),
        ({"redirect_uri": "https://localhost:10003/login"}, "redirect_uri"),
        ({"redirect_uri": "http://localhost:10003/login/"}, "redirect_uri"),
        ({"redirect_uri": "http://localhost:10003/login?x=1"}, "redirect_uri"),
        ({"redirect_uri": "http://localhost:10003/login#x"}, "redirect_uri"),
        ({"redirect_uri": "http://localhost:10003@evil.example/login"}, "redirect_uri"),
        ({"redirect_uri": "http://localhost.evil.example:10003/login"}, "redirect_uri"),
        ({"redirect_uri": "http://127.0.0.1:10003/login"}, "redirect_uri"),
        ({"redirect_uri": f"http://localhost:{PORTS[0] - 1}/login"}, "redirect_uri"),
        ({"redirect_uri": f"http://localhost:{PORTS[1] + 1}/login"}, "redirect_uri"),
        ({"redirect_uri": "http://localhost:100030/login"}, "redirect_uri"),
        ({"redirect_uri": "http://localhost:\u0661\u0660\u0660\u0660\u0663/login"}, "redirect_uri"),
        ({"redirect_uri": "http://localhost:10003/login\n"}, "redirect_uri"),
        ({"redirect_uri": None}, "redirect_uri"),
        ({"response_type": "token"}, "response_type"),
        ({"client_id": "somebody"}, "client_id"),
        ({"code_challenge_method": "plain"}, "code_challenge_method"),
        ({"code_challenge_method": None}, "code_challenge_method"),
        ({"code_challenge": None}, "code_challenge"),
        ({"code_challenge": "short"}, "code_challenge"),
        ({"state": None}, "state"),
        ({"state": "x" * 513}, "state"),
        ({"state": "a b"}, "state"),
    ],
    ids=str,
)
def test_what_terraform_does_not_ask_is_refused_here_and_sent_nowhere(changed: dict[str, str | None], said: str, place: Place) -> None:
    browser = place.browser()
    page = place.ask(browser, **changed)
    assert (page.status, said in page.text) == (400, True)
    assert browser.visited == [page.url]
    # Nor by changing the form that was shown.
    shown = place.ask(browser)
    form = {**shown.form(AUTHORIZE).fields, "answer": "yes"}
    sent = {name: value for name, value in {**form, **changed}.items() if value is not None}
    assert browser.post(AUTHORIZE, sent).status == 400
    assert {urlsplit(url).hostname for url in browser.visited} == {"127.0.0.1"}


def test_a_request_that_says_something_twice_is_refused(place: Place) -> None:
    query = urlencode([*asked().items(), ("redirect_uri", "http://evil.example/")])
    page = place.browser().open(f"{AUTHORIZE}?{query}")
    assert (page.status, "is there twice" in page.text) == (400, True)


@pytest.mark.parametrize(
    "changed",
    [
        {"code_verifier": VERIFIER[:-1] + "9"},
        {"code_verifier": None},
        {"code_verifier": "é" * 50},
        {"redirect_uri": "http://localhost:10004/login"},
        {"redirect_uri": None},
        {"client_id": "somebody"},
        {"client_id": None},
    ],
    ids=str,
)
def test_a_code_is_for_who_asked_for_it_and_once_tried_it_is_over(changed: dict[str, str | None], place: Place) -> None:
    code = place.code(place.browser())
    assert error(place.exchange(code, changed)) == "invalid_grant"
    assert error(place.exchange(code)) == "invalid_grant"


@pytest.mark.parametrize("code", ["", "x", "x" * 43, "x" * 10_000, "' OR 1=1 --", "é" * 43, "fac_0123456789abcdef_" + "x" * 43])
def test_made_up_codes(code: str, place: Place) -> None:
    assert error(place.exchange(code)) == "invalid_grant"
    assert [one for one in entries(place.registry.settings) if one["action"] == "token.created"] == []


def test_a_request_for_a_token_that_is_none(place: Place) -> None:
    send = place.registry.ask
    form = "application/x-www-form-urlencoded"
    for body, kind in (
        (b"{}", "application/json"),
        (b"code=a&code=b", form),
        (b"code=%FF", form),
        (b"\xff", form),
        (b"a" * 20_000, form),
        (b"&".join(b"a%d=1" % number for number in range(60)), form),
    ):
        assert error(send("/login/token", method="POST", body=body, content_type=kind)) == "invalid_request"
    assert error(place.exchange("x" * 43, {"grant_type": "password"})) == "unsupported_grant_type"
    assert error(place.exchange("x" * 43, {"grant_type": None})) == "unsupported_grant_type"
    own = {"content_type": form, "authorization": "Basic \xff"}
    assert error(send("/login/token", method="POST", body=b"grant_type=authorization_code", **own)) == "invalid_grant"
    assert send("/login/token").status == 405


def test_a_form_of_another_site_is_refused(place: Place) -> None:
    place.role("acme", "publish")
    browser, other = place.browser(), place.browser()
    form = {**place.ask(browser).form(AUTHORIZE).fields, "answer": "yes"}
    foreign = {**place.ask(other).form(AUTHORIZE).fields, "answer": "yes"}
    without = {name: value for name, value in form.items() if name != "proof"}
    for sent, site in ((without, "same-origin"), ({**form, "proof": ""}, "same-origin"), (foreign, "same-origin"), (form, "cross-site")):
        answer = browser.post(AUTHORIZE, sent, sec_fetch_site=site)
        assert (answer.status, "not sent from a page of this registry" in answer.text) == (403, True)
    stranger = place.browser()
    assert stranger.post(AUTHORIZE, form).status == 403
    assert "code=" not in " ".join(browser.visited + stranger.visited).replace("/login/callback?code=", "").replace("&code=", "")


def callback(browser: Browsing, **changed: str | None) -> Page:
    """Come back from the identity provider with something changed on the way."""
    browser.stops = lambda url: "/login/callback" in url
    url = browser.open("/login?then=/modules/acme/m/aws").url
    browser.stops = lambda _: False
    query = dict(parse_qsl(urlsplit(url).query))
    sent = {name: value for name, value in {**query, **changed}.items() if value is not None}
    return browser.open(f"/login/callback?{urlencode(sent)}")


@pytest.mark.parametrize(
    ("changed", "status", "said"),
    [
        ({"state": "another"}, 400, "did not begin this sign-in"),
        ({"state": None}, 400, "did not begin this sign-in"),
        ({"state": "é"}, 400, "did not begin this sign-in"),
        ({"code": "made-up"}, 403, "does not confirm"),
        ({"code": ""}, 403, "empty or too long"),
        ({"code": "x" * 8193}, 403, "empty or too long"),
        ({"code": None}, 403, "did not sign you in"),
        ({"code": None, "error": "access_denied"}, 403, "did not sign you in: access_denied"),
        ({"code": None, "error": "<script>"}, 403, "did not sign you in"),
        ({"iss": "https://id.example"}, 403, "another identity provider"),
    ],
    ids=str,
)
def test_the_way_back_is_refused_where_anything_was_changed(changed: dict[str, str | None], status: int, said: str, place: Place) -> None:
    browser = place.browser()
    page = callback(browser, **changed)
    assert (page.status, said in page.text, "<script>" in page.text) == (status, True, False)
    assert [name for name in browser.cookies[urlsplit(place.registry.url).netloc] if "session" in name] == []
    assert entries(place.registry.settings) == []


def test_cookies_that_were_made_up(place: Place) -> None:
    host = urlsplit(place.registry.url).netloc
    browser = place.browser()
    browser.stops = lambda url: "/login/callback" in url
    back = browser.open("/login").url
    kept = browser.cookies[host]["fac-sign-in"]
    for wrong in ("", "x", "a.b.c.d.e", kept[:-2], kept[1:], "x" * 5000, kept.replace(".", "", 1)):
        browser.cookies[host] = {"fac-sign-in": wrong}
        browser.stops = lambda _: False
        assert browser.open(back).status == 400
    for wrong in ("", "x", "fac_0123456789abcdef_" + "x" * 43, "x" * 5000, kept):
        browser.cookies[host] = {"fac-session": wrong}
        assert "0 modules that you can read" in browser.open("/").text


@pytest.mark.parametrize(
    ("then", "leads"),
    [
        ("/modules/acme/m/aws?x=1", "/modules/acme/m/aws?x=1"),
        ("//evil.example", "/"),
        ("/\\evil.example", "/"),
        ("https://evil.example/", "/"),
        ("javascript:alert(1)", "/"),
        ("/\r\nset-cookie: a=b", "/"),
        ("/\t/evil.example", "/"),
        ("/" + "x" * 3000, "/"),
        ("", "/"),
    ],
    ids=lambda one: repr(one)[:24],
)
def test_signing_in_leads_to_a_page_of_ours(then: str, leads: str, place: Place) -> None:
    browser = place.browser()
    page = browser.open(f"/login?{urlencode({'then': then})}")
    assert page.url == place.registry.url + leads
    assert not any("evil" in urlsplit(url).netloc for url in browser.visited)


@pytest.mark.parametrize(
    ("end", "lie", "status", "said"),
    [
        ("openid-configuration", Answer(500), 502, "answers 500"),
        ("/token", Answer(302, headers={"location": "http://127.0.0.1:1/"}), 502, "redirect"),
        ("/token", Answer(pieces=(b"x" * 65_536,) * 40), 502, "longer than"),
        ("/jwks", Answer(404), 502, "answers 404"),
    ],
    ids=str,
)
def test_a_provider_in_trouble_lets_nobody_in_and_harms_nobody(end: str, lie: Answer, status: int, said: str, place: Place) -> None:
    place.provider.answers = {end: lie}
    page = place.browser().open("/login")
    assert (page.status, said in page.text) == (status, True)
    assert place.registry.ask("/healthz").status == 200
    assert entries(place.registry.settings) == []


def test_a_provider_that_hangs_holds_up_nobody_else(place: Place) -> None:
    place.provider.answers = {"openid-configuration": Answer(pieces=(b" ",) * 100, pause=0.2)}
    waiting = [Thread(target=lambda: place.browser().open("/login")) for _ in range(8)]
    for thread in waiting:
        thread.start()
    time.sleep(0.3)
    begin = time.monotonic()
    for _ in range(20):
        assert place.registry.ask("/healthz").status == 200
        assert place.registry.ask("/readyz").status == 200
    assert time.monotonic() - begin < 2
    for thread in waiting:
        thread.join()


def test_without_a_provider_nobody_signs_in(serve: Callable[..., Registry]) -> None:
    registry = serve()
    assert "login.v1" not in json.loads(registry.ask("/.well-known/terraform.json").data)
    for path in ("/login", "/login/callback", f"{AUTHORIZE}?{urlencode(asked())}"):
        assert registry.ask(path).status == 404


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"oidc_issuer": "https://id.example", "public_url": "https://r.example"}, "what the identity provider calls this registry"),
        ({"oidc_issuer": "https://id.example", "oidc_client_id": "x"}, "find their way back"),
        ({"oidc_issuer": "http://id.example", "oidc_client_id": "x", "public_url": "https://r.example"}, "over TLS alone"),
        ({"oidc_issuer": "https://id.example", "oidc_client_id": "x", "public_url": "http://r.example"}, "over TLS alone"),
        ({"oidc_client_id": "x"}, "where people sign in"),
        (
            {"oidc_issuer": "https://id.example", "oidc_client_id": "x", "public_url": "https://r.example", "oidc_scopes": "profile"},
            "lack openid",
        ),
    ],
    ids=str,
)
def test_settings_that_do_not_go_together(settings: dict[str, Any], said: str, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=said):
        _ = Settings(tmp_path, **settings).sign_in


def test_over_tls_cookies_are_for_this_host_alone(place: Place, serve: Callable[..., Registry]) -> None:
    behind = serve(place.registry.settings, public_url="https://registry.example")
    answer = behind.ask("/login")
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith("__Host-fac-sign-in=")
    assert all(part in cookie for part in ("; HttpOnly", "; Path=/", "; SameSite=lax", "; Secure"))
    assert "Domain" not in cookie
