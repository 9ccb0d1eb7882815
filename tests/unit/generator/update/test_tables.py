"""Rows of a table meet, whatever the user did to the table."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_gen.update.merge import Merged, merge_text

pytestmark = pytest.mark.unit
HEAD = "| Name | Text | Default |\n|------|------|---------|\n"
ROWS = {name: f"| {name} | About {name}. | 1 |\n" for name in "abcdef"}


def table(*rows: str, head: str = HEAD) -> str:
    return f"# Module\n\n## Inputs\n\n{head}{''.join(rows)}\nEnd.\n"


BASE = table(ROWS["a"], ROWS["c"], ROWS["d"])


def test_a_row_comes_beside_an_edited_one() -> None:
    ours = "| c | Our words. | 1 |\n"
    found = merge_text(BASE, table(ROWS["a"], ours, ROWS["d"]), table(ROWS["a"], ROWS["b"], ROWS["c"].replace("1 |", "2 |"), ROWS["d"]))
    assert found == Merged(table(ROWS["a"], ROWS["b"], "| c | Our words. | 2 |\n", ROWS["d"]))


def test_a_row_comes_into_a_table_with_a_column_more() -> None:
    head = "| Name | Owner | Text | Default |\n| --- | --- | --- | --- |\n"
    mine = [row.replace("| About", "| me | About") for row in (ROWS["a"], ROWS["c"], ROWS["d"])]
    found = merge_text(BASE, table(*mine, head=head), table(ROWS["a"], ROWS["b"], ROWS["c"], ROWS["d"]))
    assert found == Merged(table(mine[0], "| b |  | About b. | 1 |\n", *mine[1:], head=head))


def test_a_row_comes_into_a_table_that_was_laid_out_otherwise() -> None:
    mine = [row.replace(" | ", "    | ") for row in (ROWS["a"], ROWS["c"], ROWS["d"])]
    found = merge_text(BASE, table(*mine), table(ROWS["a"], ROWS["c"], ROWS["d"], ROWS["e"]))
    assert found == Merged(table(*mine, ROWS["e"]))


def test_rows_that_contradict_each_other_are_marked() -> None:
    found = merge_text(
        BASE, BASE.replace("About c.", "Ours."), table(ROWS["a"], ROWS["b"], ROWS["c"].replace("About c.", "New."), ROWS["d"])
    )
    assert [line for line, _, _ in found.conflicts] == [9]
    assert ROWS["b"] in found.text
    removed = merge_text(BASE, table(ROWS["a"], ROWS["d"]), BASE.replace("About c.", "New."))
    assert len(removed.conflicts) == 1


def test_the_words_around_a_table_are_merged_as_before() -> None:
    found = merge_text(BASE, BASE.replace("End.", "Our end.").replace("About c.", "Ours."), BASE.replace("# Module", "# Queue"))
    assert found == Merged(BASE.replace("End.", "Our end.").replace("About c.", "Ours.").replace("# Module", "# Queue"))


SOME = st.dictionaries(st.sampled_from(sorted(ROWS)), st.tuples(st.sampled_from(["", "x", "y"]), st.sampled_from(["1", "2"])), min_size=1)


@given(SOME, SOME, SOME)
def test_no_row_and_no_cell_is_lost(
    base: dict[str, tuple[str, str]], mine: dict[str, tuple[str, str]], new: dict[str, tuple[str, str]]
) -> None:
    texts = [table(*(f"| {name} | {text} | {default} |\n" for name, (text, default) in one.items())) for one in (base, mine, new)]
    found = merge_text(texts[0], texts[1], texts[2])
    for ours, theirs in ((mine, new), (new, mine)):
        for name, cells in ours.items():
            for at, cell in enumerate(cells):
                before = base[name][at] if name in base else None
                gone = name in base and name not in theirs and cells == base[name]
                if cell != before and not gone:
                    assert any(line.startswith(f"| {name} |") and f"| {cell} |" in line for line in found.text.splitlines())
