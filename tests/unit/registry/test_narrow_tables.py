"""On a phone a table has no head: each of its cells says under which heading it would stand, but for the one that explains itself."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import fac_registry.pages

pytestmark = pytest.mark.unit

PAGES = Path(next(iter(fac_registry.pages.__path__)))
TABLES = [
    pytest.param(table, id=f"{path.stem}-{index}")
    for path in sorted((PAGES / "templates").glob("*.html"))
    for index, table in enumerate(re.findall(r"<table\b.*?</table>", path.read_text(), re.DOTALL))
]
PLAIN = {"Description", "Description and type", "Made"}
"""What is read without its heading."""


@pytest.mark.parametrize("table", TABLES)
def test_each_cell_says_under_which_heading_it_stands(table: str) -> None:
    head, _, body = table.partition("<tbody>")
    _, *headings = [one for one in re.findall(r'<th scope="col">(.*?)</th>', head) if "hidden" not in one]
    cells = re.findall(r'<td(?: class="\w+")?(?: data-heading="(.*?)")?>', body)
    assert [one or plain for one, plain in zip(cells, headings, strict=False)] == headings
    assert {plain for one, plain in zip(cells, headings, strict=False) if not one} <= PLAIN


def test_what_a_cell_says_is_shown_where_there_is_no_head() -> None:
    narrow = (PAGES / "static/style.css").read_text().partition("@media (max-width: 40rem)")[2]
    assert ".scroll thead { display: none; }" in narrow
    assert ".scroll td[data-heading]::before { content: attr(data-heading)" in narrow
