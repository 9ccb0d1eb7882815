"""What people see and do: nothing clipped, nothing hidden from keyboards and screen readers, no link that leads nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urldefrag, urljoin

import pytest
from axe_playwright_python.sync_playwright import Axe
from tests.browser.conftest import PATHS, WIDTHS

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

pytestmark = pytest.mark.browser
SCREENS = 3
WIDER = "() => document.documentElement.scrollWidth - window.innerWidth"
CLIPPED = """() => [...document.querySelectorAll('main *')].filter(one => one.checkVisibility() && one.getClientRects().length
  && one.getBoundingClientRect().right > window.innerWidth + 1 && !one.closest('pre, .scroll, .readme table')).map(one => one.outerHTML)"""
# Boxes that stick to each other, and tables that hide columns behind a scroll bar.
CROWDED = """() => [...document.querySelectorAll('.panel, .card, .notice, .scroll, .empty, pre')].filter(one => {
  const next = one.nextElementSibling, box = one.getBoundingClientRect();
  const gap = next?.matches('.panel, .card, .notice, .scroll, .empty, pre') ? next.getBoundingClientRect().top - box.bottom : 4;
  return one.checkVisibility() && (Math.abs(gap) < 4 || one.matches('.scroll') && one.scrollWidth > one.clientWidth + 1);
}).map(one => one.outerHTML.slice(0, 300))"""
UNFOLD = "() => document.querySelectorAll('details').forEach(one => { one.open = true; })"
REACHED = """() => document.activeElement.closest('.skip, .brand, .site a, form, main a, main summary, [tabindex]')
  ?.outerHTML.slice(0, 200) || ''"""


@pytest.mark.parametrize(("width", "scheme"), [("desktop", "light"), ("phone", "dark")])
@pytest.mark.parametrize("path", PATHS.values(), ids=PATHS)
def test_no_page_has_findings_of_axe_and_none_is_wider_than_the_window(
    path: str, width: str, scheme: str, look: Callable[..., Page]
) -> None:
    page = look(path, width, scheme)
    page.evaluate(UNFOLD)
    found: dict[str, Any] = Axe().run(page).response
    assert [(one["id"], [node["html"] for node in one["nodes"]][:3]) for one in found["violations"]] == []
    assert found["passes"]
    assert page.evaluate(WIDER) == 0
    assert page.evaluate(CLIPPED) == []
    assert page.evaluate(CROWDED) == []


@pytest.mark.parametrize("name", ["sqs-queue", "s3-bucket"])
def test_a_module_is_three_screens_at_most_before_anything_is_unfolded(name: str, look: Callable[..., Page]) -> None:
    page = look(f"/modules/acme/{name}/aws")
    height: int = page.evaluate("() => document.documentElement.scrollHeight")
    assert height <= SCREENS * WIDTHS["desktop"][1]


def test_everything_works_without_script(look: Callable[..., Page]) -> None:
    page = look("/", script=False)
    page.fill("#q", "queue")
    page.get_by_role("button", name="Search").click()
    page.click("text=sqs-queue")
    assert page.url.endswith("/modules/acme/sqs-queue/aws")
    page.click("summary:has-text('optional inputs')")
    assert page.locator("#inputs th", has_text="receive_wait_time_seconds").is_visible()
    page.click("text=What changes from 1.0.0 to 1.1.0")
    assert page.is_visible("text=queue_policy")
    assert page.is_visible("text=callers may have to change")


def test_everything_is_reached_by_keyboard(look: Callable[..., Page]) -> None:
    page = look("/modules/acme/sqs-queue/aws")
    reached: list[str] = []
    for _ in range(200):
        page.keyboard.press("Tab")
        one: str = page.evaluate(REACHED)
        if not one:
            break
        reached.append(one)
    assert reached[0].startswith('<a class="skip"')
    links = page.locator(".site a:visible, main a:visible, main summary:visible").count()
    assert sum(one.startswith(("<a href", "<summary")) for one in reached) >= links
    page.locator("summary", has_text="optional inputs").focus()
    page.keyboard.press("Enter")
    assert page.locator("#inputs th", has_text="receive_wait_time_seconds").is_visible()


def test_what_a_version_costs_is_reached_by_keyboard(look: Callable[..., Page]) -> None:
    page = look("/modules/acme/sqs-queue/aws", "phone", script=True)
    for name, shown in (("estimate", "aws_no_such_thing.one"), ("downloads", "1.0.0")):
        panel = page.locator(f"#{name}")
        assert panel.get_by_role("img").get_attribute("aria-label")
        panel.locator("summary").focus()
        page.keyboard.press("Enter")
        assert panel.get_by_text(shown, exact=True).first.is_visible()
    page.locator("#estimate a", has_text="1.0.0").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/modules/acme/sqs-queue/aws/1.0.0")


def test_no_link_leads_nowhere(look: Callable[..., Page], site: str) -> None:
    page = look("/")
    waiting, seen = [urljoin(site, path) for name, path in PATHS.items() if name != "no such page"], set[str]()
    while waiting:
        address = waiting.pop()
        if address in seen:
            continue
        seen.add(address)
        answer = page.goto(address)
        assert answer is not None
        assert answer.status == 200, address
        hrefs: list[str] = page.evaluate("() => [...document.querySelectorAll('a[href]')].map(one => one.getAttribute('href'))")
        for href in hrefs:
            target, anchor = urldefrag(urljoin(address, href))
            if anchor and target == urldefrag(address)[0]:
                assert page.evaluate("id => document.getElementById(id) !== null", anchor), f"{address}: {href}"
            elif target.startswith(site):
                waiting.append(target)
    assert len(seen) > len(PATHS)


def test_a_click_selects_the_lines_to_copy(look: Callable[..., Page], site: str) -> None:
    page = look("/modules/acme/sqs-queue/aws")
    page.click("pre.copy")
    selected: str = page.evaluate("() => window.getSelection().toString()")
    assert selected.startswith('module "sqs_queue" {\n')
    assert f'source  = "{site.removeprefix("http://")}/acme/sqs-queue/aws"' in selected
    assert selected.rstrip().endswith("}")
