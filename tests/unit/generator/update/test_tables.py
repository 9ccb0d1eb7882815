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


def spread(*tables: tuple[str, tuple[str, ...]]) -> str:
    """Write rows in tables of their own, each under a heading."""
    parts = [f"\n### {title}\n\n{HEAD}{''.join(rows)}" for title, rows in tables]
    return f"# Module\n\n## Inputs\n\nAll.\n{''.join(parts)}\nEnd.\n"


SPREAD = spread(("One", (ROWS["c"], ROWS["e"])), ("Two", (ROWS["a"], ROWS["d"].replace("About", "Of"))))


def test_rows_of_one_table_go_where_a_new_layout_has_them() -> None:
    """An edited cell, a row of the user's and a row that is generated otherwise follow into the new tables, and nothing is a conflict."""
    mine = table(ROWS["a"], "| z | Ours. | 3 |\n", "| c | Our words. | 1 |\n", ROWS["d"])
    found = merge_text(BASE, mine, SPREAD)
    one, two = ("| c | Our words. | 1 |\n", ROWS["e"]), (ROWS["a"], "| z | Ours. | 3 |\n", ROWS["d"].replace("About", "Of"))
    assert found == Merged(spread(("One", one), ("Two", two)))


def test_a_column_of_the_users_stands_in_every_new_table() -> None:
    head = HEAD.replace("| Text", "| Owner | Text").replace("|---", "|---|---", 1)
    mine = [row.replace("| About", "| me | About") for row in (ROWS["a"], ROWS["c"], ROWS["d"])]
    found = merge_text(BASE, table(*mine, head=head), SPREAD)
    assert found.conflicts == ()
    assert found.text.count(head) == 2
    assert found.text.count("| me |") == 3
    assert found.text.index("### Two") < found.text.index(mine[0])


def test_a_row_that_moves_between_tables_takes_what_the_user_said_along() -> None:
    before = spread(("One", (ROWS["a"], ROWS["b"])), ("Two", (ROWS["c"],)))
    ours = "| b | Our words. | 1 |\n"
    found = merge_text(before, before.replace(ROWS["b"], ours), spread(("One", (ROWS["a"],)), ("Two", (ROWS["b"], ROWS["c"]))))
    assert found == Merged(spread(("One", (ROWS["a"],)), ("Two", (ours, ROWS["c"]))))


@pytest.mark.parametrize("extra", [("Owner", ""), ("", "Owner"), ("Owner", "Team"), ("Owner", "Owner")])
def test_a_column_of_one_of_several_tables_is_not_lost(extra: tuple[str, str]) -> None:
    def written(title: str, *names: str) -> str:
        text = HEAD + "".join(ROWS[name] for name in names)
        return (
            text.replace("| Text", f"| {title} | Text").replace("|---", "|---|---", 1).replace("| About", "| me | About") if title else text
        )

    before = spread(("One", (ROWS["a"], ROWS["b"])), ("Two", (ROWS["c"], ROWS["d"])))
    mine = before.replace(written("", "a", "b"), written(extra[0], "a", "b")).replace(written("", "c", "d"), written(extra[1], "c", "d"))
    after = spread(("One", (ROWS["a"],)), ("Two", (ROWS["b"], ROWS["c"], ROWS["d"], ROWS["e"])))
    merged = merge_text(before, mine, after)
    assert merged.conflicts == ()
    assert all(merged.text.count(f"| {title} |") == 2 for title in extra if title)
    assert merged.text.count("| me |") == 2 * sum(map(bool, extra))
    assert "| About e. | 1 |" in merged.text.partition("### Two")[2]


def test_tables_that_the_user_laid_out_stay() -> None:
    mine = spread(("Ours", (ROWS["a"],)), ("Theirs", (ROWS["c"], ROWS["d"])))
    found = merge_text(BASE, mine, SPREAD)
    assert all(row in found.text for row in (ROWS["a"], ROWS["c"]))


@given(SOME, SOME, SOME, st.integers(1, 3))
def test_no_row_and_no_cell_is_lost_in_a_new_layout(
    base: dict[str, tuple[str, str]], mine: dict[str, tuple[str, str]], new: dict[str, tuple[str, str]], many: int
) -> None:
    rows = [{name: f"| {name} | {text} | {default} |\n" for name, (text, default) in one.items()} for one in (base, mine, new)]
    tables = [(f"Part {at}", tuple(rows[2][name] for name in list(rows[2])[at::many])) for at in range(many)]
    found = merge_text(table(*rows[0].values()), table(*rows[1].values()), spread(*((title, few) for title, few in tables if few)))
    for name, row in rows[1].items():
        if row != rows[0].get(name) and not (name in new and name in base):
            assert row in found.text
    for name, row in rows[2].items():
        if name not in base and name not in mine:
            assert row in found.text
