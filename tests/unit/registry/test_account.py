"""The pages of who is signed in: their own tokens and nobody else's, and the audit log for who runs the registry."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from tests.identity_provider import ANNA
from tests.unit.registry.test_audit import entries

from fac_registry.login.account import AUDIT, MOST_TOKENS, PAGE_SIZE, TOKENS

if TYPE_CHECKING:
    from tests.unit.registry.place import Place

pytestmark = pytest.mark.unit
SECRET = re.compile(r'<pre class="copy"[^>]*>([^<]+)</pre>')


def test_a_token_is_made_and_shown_once_and_taken_back_by_its_owner_alone(place: Place, module: bytes) -> None:
    place.role("acme", "publish")
    browser = place.browser()
    page = browser.open(TOKENS)  # leads to the identity provider and back
    assert (page.status, "You have none" in page.text) == (200, True)
    made = browser.submit(page, TOKENS, name="<b>laptop</b>", namespace="acme", scope="publish", days="7")
    found = SECRET.search(made.text)
    assert found is not None
    text = found[1]
    assert made.response.headers["cache-control"] == "no-store"
    assert "&lt;b&gt;laptop" in made.text
    assert place.registry.put("acme/m/aws/1.0.0", module, text).status == 201
    assert text not in browser.open(TOKENS).text
    identity = text.split("_")[1]
    place.provider.person = {**ANNA, "sub": "bob", "name": "Bob"}
    other = place.browser()
    proof = other.open(TOKENS).form(TOKENS).fields["proof"]
    assert identity not in other.open(TOKENS).text
    assert other.post(f"{TOKENS}/revoke", {"proof": proof, "token": identity}).status == 404
    assert browser.post(f"{TOKENS}/revoke", {"proof": proof, "token": identity}).status == 403
    assert place.registry.ask("/v1/modules", text).status == 200
    after = browser.submit(browser.open(TOKENS), f"{TOKENS}/revoke")
    assert (after.status, "You have none" in after.text) == (200, True)
    assert place.registry.ask("/v1/modules", text).status == 401
    told = [(one["actor"], one["action"], one["subject"]) for one in entries(place.registry.settings) if one["subject"] == identity]
    assert told == [("person 1 Anna Smith", "token.created", identity), ("person 1 Anna Smith", "token.revoked", identity)]


def test_nobody_gets_more_than_they_may_and_no_other_site_makes_a_token(place: Place) -> None:
    place.role("acme", "read")
    browser = place.browser()
    page = browser.open(TOKENS)
    form = page.form(TOKENS).fields
    for changed in ({"scope": "admin"}, {"namespace": "other"}, {"days": "100000"}, {"days": ""}):
        assert browser.post(TOKENS, {**form, **changed}).status == 400
    assert browser.post(TOKENS, {**form, "proof": "x"}).status == 403
    assert browser.post(TOKENS, form, **{"sec-fetch-site": "cross-site"}).status == 403
    assert place.browser().post(TOKENS, form).status == 403
    assert "You have none" in browser.open(TOKENS).text
    for _ in range(MOST_TOKENS):
        page = browser.submit(page, TOKENS, name="one")
    assert page.status == 200
    assert browser.post(TOKENS, form).status == 400


def test_the_audit_log_is_for_who_runs_the_registry(place: Place) -> None:
    place.role("acme", "admin")
    browser = place.browser()
    assert browser.open(AUDIT).status == 403
    assert AUDIT not in browser.open(TOKENS).text
    place.role("*", "admin")
    page = browser.open(AUDIT)
    assert (page.status, page.response.headers["cache-control"]) == (200, "no-store")
    assert "person.signed-in" in page.text
    assert "times are UTC" in page.text
    assert re.search(r'<time datetime="(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)Z">\1 \2</time>', page.text)
    assert "role.granted" in browser.open(f"{AUDIT}?action=role.granted&subject=acme").text
    assert "no such entry" in browser.open(f"{AUDIT}?subject=<script>").text
    form = browser.open(TOKENS).form(TOKENS).fields
    for _ in range(PAGE_SIZE // 2 + 1):
        browser.post(TOKENS, {**form, "name": "one"})
        browser.submit(browser.open(TOKENS), f"{TOKENS}/revoke")
    first = browser.open(AUDIT).text
    older = re.search(r'href="(/audit\?[^"]*before=\d+)"', first)
    assert older is not None
    assert "person.signed-in" not in first
    assert "person.signed-in" in browser.open(older[1].replace("&amp;", "&")).text
    for before in ("x", "-1", "9" * 30, "٣"):
        assert browser.open(f"{AUDIT}?before={before}").status == 200
