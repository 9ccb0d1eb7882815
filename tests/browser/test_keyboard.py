"""Every page by keyboard alone: all that can be used is reached in the order in which it is read, is seen when it is, and lets go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from tests.browser.conftest import PATHS

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

pytestmark = pytest.mark.browser
MOST = 400
# What can be used and is shown, as it stands in the page; of several radio buttons of one question a browser stops at one.
USABLE = """() => [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")]
    .filter(one => one.checkVisibility() && !one.disabled && !(one.type === "radio" && !one.checked))
    .map((one, place) => (one.dataset.place = place, place))"""
FOCUSED = """() => {
    const one = document.activeElement;
    if (!one || one === document.body) return null;
    const style = getComputedStyle(one), box = one.getBoundingClientRect();
    const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
    const seen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    return {place: Number(one.dataset.place ?? -1), ring, seen, what: one.outerHTML.slice(0, 120)};
}"""


def walk(page: Page) -> None:
    """Go through a page by Tab from its beginning to its end."""
    page.emulate_media(reduced_motion="reduce")  # else a page is still on its way to what is looked at
    usable: list[int] = page.evaluate(USABLE)
    reached: list[dict[str, Any]] = []
    for _ in range(MOST):
        page.keyboard.press("Tab")
        one: dict[str, Any] | None = page.evaluate(FOCUSED)
        if one is None or (reached and one["place"] == reached[0]["place"]):
            break  # it left the page, or began anew
        reached.append(one)
    assert len(reached) < MOST, ("a trap", page.url, reached[-1])
    assert 'class="skip"' in reached[0]["what"], (page.url, reached[0])
    assert [one for one in reached if not one["ring"] or not one["seen"]] == [], page.url
    assert [one["place"] for one in reached if one["place"] >= 0] == usable, (page.url, [one["what"] for one in reached])


@pytest.mark.parametrize("width", ["desktop", "phone"])
def test_every_page_is_walked_by_keyboard(width: str, look: Callable[..., Page], site: str) -> None:
    page = look("/", width)
    for name, path in PATHS.items():
        if name != "no such page":  # the browser complains of it, and it is a page like the others
            page.goto(site + path)
            walk(page)


def test_the_skip_link_leads_to_what_the_page_is_about_and_enter_sends_the_search(look: Callable[..., Page]) -> None:
    page = look("/modules/acme/sqs-queue/aws")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.querySelector('main').contains(document.activeElement)")
    page.locator("input[type=search]").focus()
    page.keyboard.type("storage")
    page.keyboard.press("Enter")
    page.wait_for_url("**/?*q=storage*")
    assert page.locator(".card").count()
