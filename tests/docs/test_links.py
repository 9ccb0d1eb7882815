from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.unit

ROOT = Path(__file__).parents[2]
PAGES = [*ROOT.glob("*.md"), *ROOT.glob("*/README.md"), *sorted((ROOT / "docs").rglob("*.md"))]
LINK = re.compile(r"\]\((?!https?://)([^)#\s]*)(?:#([^)\s]+))?\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
OURS = re.compile(r"`((?:benchmarks|core|generator|linter|registry|requirements|tests)/(?!\*\.tftest)[^`\s]*)`")
"""A path of this repository, in words: users' examples begin with other folders, but for the tests of their modules."""
PLACEHOLDER = re.compile(r"<[^<>]*>")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    assert [link for link, anchor in LINK.findall(page.read_text()) if not leads(page, link, anchor)] == []


def test_changes_link_to_nothing_beside_them() -> None:
    """A fragment is read in its folder and in the changelog: no relative link leads from both to the same."""
    fragments = sorted((ROOT / "changelog.d").glob("*.*.md"))
    assert {page.name: LINK.findall(page.read_text()) for page in fragments if LINK.search(page.read_text())} == {}


def leads(page: Path, link: str, anchor: str) -> bool:
    target = page.parent / link if link else page
    return target.exists() and (not anchor or target.suffix != ".md" or anchor in anchors(target))


def anchors(page: Path) -> Iterator[str]:
    """Yield what a heading is called in a link, as GitHub does it."""
    for heading in HEADING.findall(FENCED.sub("", page.read_text())):
        yield re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_what_is_named_is_there(page: Path) -> None:
    assert [path for path in OURS.findall(page.read_text()) if not any(ROOT.glob(PLACEHOLDER.sub("*", path).strip("/")))] == []
