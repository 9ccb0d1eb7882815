"""The page on which a person lets Terraform have a token: with mouse, by keyboard alone, and without scripts."""

from __future__ import annotations

import contextlib
import socket
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from tests.browser.conftest import WIDTHS
from tests.browser.test_keyboard import walk
from tests.browser.test_pages import CLIPPED, CROWDED, WIDER
from tests.e2e.registry.conftest import Server, run, serving
from tests.identity_provider import CLIENT, SECRET, IdentityProvider
from tests.unit.registry.place import REDIRECT, asked

from fac_registry.login.asked import AUTHORIZE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser
# Boxes one below the other with nothing between them, and short words of tables and buttons that stand on two lines.
TOUCHING = """() => [...document.querySelectorAll("main .notice, main .panel")].filter(
    one => one.nextElementSibling?.getBoundingClientRect().top - one.getBoundingClientRect().bottom < 8).map(one => one.className)"""
BROKEN = """() => [...document.querySelectorAll("main button, main td")].flatMap(one => {
    const walk = document.createTreeWalker(one, NodeFilter.SHOW_TEXT), found = [];
    for (let text; (text = walk.nextNode());)
        for (const word of text.data.matchAll(/[A-Za-z]{2,9}/g)) {
            const range = document.createRange();
            range.setStart(text, word.index);
            range.setEnd(text, word.index + word[0].length);
            if (range.getClientRects().length > 1) found.push(word[0]);
        }
    return found;
})"""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A registry where Anna of the group platform signs in."""
    with contextlib.closing(IdentityProvider()) as provider, serving(tmp_path_factory.mktemp("consent")) as serve:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = str(free.getsockname()[1])
        oidc = ("--oidc-issuer", provider.issuer, "--oidc-client-id", CLIENT, "--oidc-client-secret", SECRET)
        server = serve("--port", port, "--public-url", f"http://127.0.0.1:{port}", *oidc)
        run("role", "grant", "acme", "publish", *server.where, "--group", "platform")
        run("role", "grant", "a-namespace-with-a-name-that-is-rather-long", "admin", *server.where, "--everyone")
        run("role", "grant", "*", "admin", *server.where, "--everyone")
        yield server


@pytest.fixture
def consent(browser: Browser, server: Server) -> Iterator[Callable[..., Page]]:
    """Open the page as `terraform login` does; nobody listens where the browser then brings the code."""
    with contextlib.ExitStack() as stack:

        def open_(width: str = "desktop", scheme: str = "light", *, script: bool = True) -> Page:
            wide, high = WIDTHS[width]
            look: dict[str, Any] = {"color_scheme": scheme, "java_script_enabled": script}
            context = browser.new_context(viewport={"width": wide, "height": high}, **look)
            stack.callback(context.close)
            page = context.new_page()
            page.goto(f"{server.url}{AUTHORIZE}?{urlencode(asked())}")
            assert page.is_visible("text=Let Terraform have a token of yours?")
            return page

        yield open_


@pytest.mark.parametrize(("width", "scheme"), [("desktop", "light"), ("phone", "dark")])
def test_the_page_has_no_findings_of_axe_and_is_not_wider_than_the_window(width: str, scheme: str, consent: Callable[..., Page]) -> None:
    page = consent(width, scheme)
    found: dict[str, Any] = Axe().run(page).response
    assert [(one["id"], [node["html"] for node in one["nodes"]][:3]) for one in found["violations"]] == []
    assert found["passes"]
    assert page.evaluate(WIDER) == 0
    assert page.evaluate(CLIPPED) == []
    walk(page)


def test_yes_is_said_without_scripts(consent: Callable[..., Page]) -> None:
    page = consent(script=False)
    page.select_option("#namespace", "acme")
    page.get_by_label("publish", exact=True).check()
    with page.expect_request(f"{REDIRECT}?**") as sent:
        page.get_by_role("button", name="Give the token").click()
    assert parse_qs(urlsplit(sent.value.url).query)["state"] == ["a-state"]


def test_yes_is_said_by_keyboard_alone(consent: Callable[..., Page]) -> None:
    page = consent()
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("() => document.activeElement.textContent") == "Give the token":
            break
    with page.expect_request(f"{REDIRECT}?**") as sent:
        page.keyboard.press("Enter")
    assert parse_qs(urlsplit(sent.value.url).query)["code"]


def test_no_gives_nothing(consent: Callable[..., Page]) -> None:
    page = consent()
    page.get_by_role("button", name="No", exact=True).click()
    assert page.is_visible("text=Terraform got no token")
    assert Axe().run(page).response["violations"] == []


@pytest.mark.parametrize(("width", "scheme"), [("desktop", "light"), ("phone", "dark")])
def test_tokens_and_the_audit_log_are_read_by_everybody(width: str, scheme: str, consent: Callable[..., Page], server: Server) -> None:
    page = consent(width, scheme)
    page.goto(f"{server.url}/tokens")
    page.fill("#name", f"laptop of {scheme}, with a name that is rather long, to see what becomes of the rest")
    page.keyboard.press("Enter")
    page.get_by_text("Copy your new token now").wait_for()
    for path in ("", "/audit"):
        if path:
            page.goto(server.url + path)
        found: dict[str, Any] = Axe().run(page).response
        assert [(one["id"], [node["html"] for node in one["nodes"]][:3]) for one in found["violations"]] == []
        assert page.evaluate(WIDER) == 0
        assert page.evaluate(CLIPPED) == []
        assert page.evaluate(CROWDED) == []
        walk(page)
        assert page.evaluate(TOUCHING) == []
        assert page.evaluate(BROKEN) == []
    assert page.is_visible("text=token.created")
