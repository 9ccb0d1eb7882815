"""Show a README that may be hostile."""

from __future__ import annotations

from itertools import pairwise

import nh3
from markdown_it import MarkdownIt

# The parser takes quadratic time on crafted text: about a second for this much.
MAX_CHARACTERS = 60_000
# What a first paragraph must lie within.
HEAD = 4_000
CUT = "\n\n*The readme goes on in the archive.*\n"
DEEPEST = 6
TAGS = {
    *("h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "blockquote", "pre", "code", "kbd", "em", "strong", "del", "sub", "sup"),
    *("ul", "ol", "li", "dl", "dt", "dd", "a", "table", "thead", "tbody", "tr", "th", "td", "details", "summary"),
}
ATTRIBUTES = {"a": {"href", "title"}, "ol": {"start"}, "details": {"open"}}
SCHEMES = {"http", "https", "mailto"}


def render(text: str) -> str:
    """Return harmless HTML whose headings sit below the page's own; images, scripts, styles and comments are left out."""
    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    tokens = parser.parse(text if len(text) <= MAX_CHARACTERS else text[:MAX_CHARACTERS] + CUT)
    for token in tokens:
        if token.type in ("heading_open", "heading_close"):
            token.tag = f"h{min(DEEPEST, int(token.tag[1:]) + 1)}"
    return clean(parser.renderer.render(tokens, parser.options, {}))


def clean(html: str) -> str:
    """Return only what is harmless of HTML."""
    return nh3.clean(html, tags=TAGS, attributes=ATTRIBUTES, url_schemes=SCHEMES, link_rel="noopener noreferrer nofollow")


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
