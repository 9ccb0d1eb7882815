from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_registry.markdown import ATTRIBUTES, SCROLLED, TAGS, render, summary
from fac_registry.pages.views import ticks

pytestmark = pytest.mark.unit
PIECES = (
    *(
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[a](javascript:alert(1))",
        "<a href='data:text/html,x'>x</a>",
        "<iframe>",
    ),
    *(
        "<!-- c -->",
        "<style>*{}</style>",
        "<p style='x' onclick='y' class='z' id='q'>",
        "<svg/onload=alert(1)>",
        "```\n",
        "`",
        "# h\n",
        "|a|\n|-|\n",
        "&lt;",
    ),
)


class Collected(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.bad: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        allowed = ATTRIBUTES.get(tag, set()) | ({"rel"} if tag == "a" else set()) | SCROLLED.get(tag, {}).keys()
        self.bad += [tag] if tag not in TAGS else []
        self.bad += [name for name, _ in attrs if name not in allowed]
        self.bad += [
            value or ""
            for name, value in attrs
            if name == "href" and ":" in (value or "") and not (value or "").startswith(("http", "mailto:"))
        ]


@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=10)), max_size=12).map("".join))
def test_only_harmless_html_comes_out(text: str) -> None:
    collected = Collected()
    collected.feed(render(text))
    assert collected.bad == []


def test_what_people_write_comes_out() -> None:
    intro = "# Queue\n\n<!-- BEGIN_TF_DOCS -->\nUse **it**, see [docs](https://example.com/x).\n\n"
    html = render(intro + "| a |\n|---|\n| 1 |\n\n```hcl\nx = 1 < 2\n```\n")
    assert html.startswith('<h2 id="readme-queue">Queue</h2>')
    assert "<strong>it</strong>" in html
    assert 'href="https://example.com/x"' in html
    assert "<td>1</td>" in html
    assert "x = 1 &lt; 2" in html
    assert "TF_DOCS" not in html


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("# Title\n\nA *good* `queue`\nof [ours](x).\n\nMore.", "A good queue of ours."),
        ("", ""),
        ("<!-- x -->\n\nText.", "Text."),
        ("word " * 100, ("word " * 32).strip() + " …"),
    ],
)
def test_summary_is_the_first_paragraph(text: str, wanted: str) -> None:
    assert summary(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("a `b` <c>", "a <code>b</code> &lt;c&gt;"), ("`<b>`", "<code>&lt;b&gt;</code>"), ("odd ` tick", "odd ` tick"), ("", "")],
)
def test_ticks(text: str, wanted: str) -> None:
    assert str(ticks(text)) == wanted
