"""Show a README that may be hostile."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

import nh3
from markdown_it import MarkdownIt

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from markdown_it.token import Token

# The parser takes quadratic time on crafted text: about a second for this much.
MAX_CHARACTERS = 60_000
# What a first paragraph must lie within.
HEAD = 4_000
CUT = "\n\n*The readme goes on in the archive.*\n"
DEEPEST = 6
SLUG = re.compile(r"[^\w\- ]")
SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
TAGS = {
    *("h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "blockquote", "pre", "code", "kbd", "em", "strong", "del", "sub", "sup"),
    *("ul", "ol", "li", "dl", "dt", "dd", "a", "table", "thead", "tbody", "tr", "th", "td", "details", "summary"),
}
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
ATTRIBUTES = {"a": {"href", "title"}, "ol": {"start"}, "details": {"open"}, **{heading: {"id"} for heading in HEADINGS}}
SCROLLED = {tag: {"tabindex": "0"} for tag in ("pre", "table")}
"""What may be wider than the page is scrolled by keyboard, too."""
SCHEMES = {"http", "https", "mailto"}
OWN = "readme-"
"""What ids of a readme begin with, so that none is one of the page's."""
TABLED = {"inputs", "outputs"}
"""Sections that pages have tables of their own for, which say more."""
TABLE = {"heading_open", "heading_close", "table_open", "table_close", "html_block"}


def render(text: str) -> str:
    """Return harmless HTML whose headings sit below the page's own; images, scripts, styles and comments are left out.

    So are the tables of inputs and outputs that terraform-docs and the like write.
    """
    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    tokens = parser.parse(text if len(text) <= MAX_CHARACTERS else text[:MAX_CHARACTERS] + CUT)
    tokens = [token for section in _without_interface(list(_sections(tokens))) for token in section]
    _name(tokens)
    return clean(parser.renderer.render(tokens, parser.options, {}))


def clean(html: str, follow: Callable[[str], str | None] = str) -> str:
    """Return only what is harmless of HTML; ``follow`` says where a relative link leads, or None where it leads nowhere."""

    def kept(tag: str, attribute: str, value: str) -> str | None:
        del tag
        if attribute == "id":
            return OWN + value.removeprefix(OWN)
        if attribute != "href" or SCHEME.match(value):
            return value
        return "#" + OWN + value[1:].removeprefix(OWN) if value.startswith("#") else follow(value)

    return nh3.clean(
        html,
        tags=TAGS,
        attributes=ATTRIBUTES,
        attribute_filter=kept,
        set_tag_attribute_values=SCROLLED,
        url_schemes=SCHEMES,
        link_rel="noopener noreferrer nofollow",
    )


def _sections(tokens: list[Token]) -> Iterator[list[Token]]:
    """Split a document at its headings."""
    starts = [0, *(number for number, token in enumerate(tokens) if number and token.type == "heading_open"), len(tokens)]
    for start, end in pairwise(starts):
        yield tokens[start:end]


def _without_interface(sections: list[list[Token]]) -> Iterator[list[Token]]:
    """Leave out the tables of inputs and outputs, in one section or in one for each group of inputs below it."""
    at = 0
    while at < len(sections):
        section = sections[at]
        below = next((number for number in range(at + 1, len(sections)) if _depth(sections[number]) <= _depth(section)), len(sections))
        groups = sections[at + 1 : below]
        if _is_of_interface(section) and (_has_table(section) or (groups and all(map(_has_table, groups)))):
            at = below if all(map(_has_table, groups)) else at + 1
        else:
            yield section
            at += 1


def _depth(section: list[Token]) -> int:
    return int(section[0].tag[1:]) if section and section[0].type == "heading_open" else 0


def _outer(section: list[Token]) -> set[str]:
    return {token.type for token in section if not token.level}


def _has_table(section: list[Token]) -> bool:
    """Whether a section is a table and nothing else; comments and anchors around it say nothing."""
    return "table_open" in _outer(section) <= TABLE


def _is_of_interface(section: list[Token]) -> bool:
    title = section[1].content.strip().casefold() if len(section) > 1 else ""
    return title in TABLED and _outer(section) <= TABLE


def _name(tokens: list[Token]) -> None:
    """Put headings below those of the page, and name them as GitHub does, so that links of the readme find them."""
    taken: Counter[str] = Counter()
    for opening, inline in pairwise(tokens):
        if opening.type == "heading_open":
            base = name = SLUG.sub("", inline.content.lower()).replace(" ", "-")
            while taken[name]:
                name = f"{base}-{taken[base]}"
                taken[base] += 1
            taken[name] += 1
            opening.attrSet("id", name)
    for token in tokens:
        if token.type in ("heading_open", "heading_close"):
            token.tag = f"h{min(DEEPEST, int(token.tag[1:]) + 1)}"


def summary(text: str, limit: int = 160) -> str:
    """Return the first paragraph of a README as plain text, cut at a word."""
    parser = MarkdownIt("commonmark", {"html": False})
    tokens = parser.parse(text[:HEAD])
    inline = [after for before, after in pairwise(tokens) if before.type == "paragraph_open"]
    for token in inline:
        words = "".join(" " if child.type.endswith("break") else child.content for child in token.children or ()).split()
        plain = " ".join(words)
        if plain and not plain.startswith("<!--"):
            return plain if len(plain) <= limit else plain[:limit].rpartition(" ")[0] + " …"
    return ""
