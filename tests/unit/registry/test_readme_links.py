"""Readmes on pages: what the page says itself is left out, and no link leads nowhere."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_registry.markdown import MAX_CHARACTERS, OWN, clean, render

pytestmark = pytest.mark.unit
TABLE = "| Name | Description |\n|------|-------------|\n| x | y |\n"


def ids(html: str) -> list[str]:
    return re.findall(r'id="([^"]*)"', html)


@pytest.mark.parametrize("title", ["Inputs", "Outputs"])
@pytest.mark.parametrize("around", ["{}", "<!-- BEGIN_TF_DOCS -->\n{}<!-- END_TF_DOCS -->\n"])
def test_tables_that_the_page_has_are_left_out(title: str, around: str) -> None:
    html = render("# Queue\n\nText.\n\n" + around.format(f"## {title}\n\n{TABLE}") + "\n## More\n\nEnd.\n")
    assert "<table" not in html
    assert title not in html
    assert "Text." in html
    assert "End." in html


def test_groups_of_inputs_are_left_out_with_their_headings() -> None:
    grouped = f"## Inputs\n\n### Storage\n\n{TABLE}\n### Network\n\n{TABLE}\n"
    html = render(f"# Queue\n\n{grouped}## Outputs\n\n{TABLE}\n## More\n\n{TABLE}")
    assert html.count("<table") == 1
    assert not {"Inputs", "Storage", "Network", "Outputs"} & {*re.findall(r">([A-Z]\w+)</h", html)}
    own = render(grouped.replace("### Network\n", "### Network\n\nOwn words.\n"))
    assert "Own words." in own
    assert own.count("<table") == 2


@pytest.mark.parametrize("text", [f"## Inputs\n\nOwn words.\n\n{TABLE}", "## Inputs\n\nOwn words.\n", f"## Resources\n\n{TABLE}", TABLE])
def test_what_people_wrote_stays(text: str) -> None:
    html = render(text)
    assert ("<table" in html) == ("|" in text)
    assert ("Own words" in html) == ("Own words" in text)


def test_links_to_headings_find_them() -> None:
    html = render("[a](#what-it-does--how)\n\n# What it *does* & how\n\n# Twice\n\n# Twice\n")
    assert ids(html) == [f"{OWN}what-it-does--how", f"{OWN}twice", f"{OWN}twice-1"]
    assert f'href="#{OWN}what-it-does--how"' in html


def test_relative_links_go_where_they_are_led_or_nowhere() -> None:
    html = render("[a](examples/minimal/main.tf) [b](CHANGELOG.md) [c](https://example.com/) [d](#x)\n\n# x\n")
    led = clean(html, {"examples/minimal/main.tf": "/page"}.get)
    assert re.findall(r'href="([^"]*)"', led) == ["/page", "https://example.com/", f"#{OWN}x"]
    assert ">b</a>" in led


@given(st.lists(st.sampled_from(["# a\n", "# a-1\n", "# b c\n", "text\n"]), max_size=12).map("".join))
def test_every_heading_has_a_name_of_its_own_that_stays(text: str) -> None:
    html = render(text)
    assert len(ids(html)) == html.count("<h2") == len(set(ids(html)))
    assert clean(html) == html


def test_a_readme_of_headings_alone_takes_no_longer_than_it_is_long() -> None:
    assert len(ids(render("# a\n" * (MAX_CHARACTERS // 4)))) == MAX_CHARACTERS // 4
