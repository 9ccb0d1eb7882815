"""Conflicts are told from text that only looks like them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_gen.update.marks import BEFORE, BETWEEN, MINE, NOW, marks, open_conflicts, without_marks
from fac_gen.update.merge import merge_hcl

if TYPE_CHECKING:
    from fac_gen.update.module import Outcome

    class Bench(Protocol):
        """What the fixture gives; see conftest.py."""

        def text(self, name: str) -> str: ...
        def edit(self, name: str, old: str, new: str) -> None: ...
        def template(self, name: str, old: str, new: str) -> None: ...
        def update(self, *, write: bool = True, **wishes: object) -> Outcome: ...


pytestmark = pytest.mark.unit
LOOKS_SO = f"{MINE}a\n{BEFORE}b\n{BETWEEN}c\n{NOW}"
QUOTED = {
    "a heredoc": f"  policy = <<EOT\n{LOOKS_SO}EOT\n",
    "an indented heredoc": f"  policy = <<-EOT\n{LOOKS_SO}  EOT\n",
    "a comment": f"  /* what git does:\n{LOOKS_SO}*/\n",
    "half of one in a heredoc": f"  policy = <<EOT\n{MINE}EOT\n",
}
PIECES = st.sampled_from(
    ['  a = "x" # <<EOT', "  b = 1 // /*", "/* one line */ ", "  c = <<EOT\n  ${x}\nEOT", "/* two\n* /\n*/", '  d = "/* ${f("<<EOT")}"', ""]
)


@pytest.mark.parametrize("text", QUOTED.values(), ids=QUOTED)
def test_what_looks_like_a_conflict_is_none(bench: Bench, text: str) -> None:
    bench.edit("main.tf", "  tags = local.tags\n", f"  tags = local.tags\n{text}")
    bench.template("main.tf", "name = var.name", "name = var.title")
    bench.template("variables.tf", '"Size."', '"How big."')
    outcome = bench.update()
    assert outcome.conflicts == ()
    assert outcome.interface.changes == ()
    assert text in bench.text("main.tf")
    assert "var.title" in bench.text("main.tf")
    assert not bench.update().due
    bench.edit("main.tf", "var.title", "var.ours")
    bench.template("main.tf", "var.title", "var.name")
    (conflict,) = bench.update().conflicts
    assert conflict.address == "resource.aws_sqs_queue.this.name"
    assert bench.text("main.tf").splitlines()[(conflict.line or 0) - 1] + "\n" == MINE
    assert text in bench.text("main.tf")
    assert [one.line for one in bench.update().conflicts] == [conflict.line]


@given(st.lists(PIECES))
def test_a_mark_behind_any_code_is_seen(pieces: list[str]) -> None:
    code = "".join(f"{piece}\n" for piece in pieces)
    line = code.count("\n") + 1
    assert open_conflicts(f"{code}{LOOKS_SO}", "main.tf") == (line,)
    assert list(marks(f"{code}{LOOKS_SO}".replace("\n", "\r\n"), "main.tf")) == [line, line + 2, line + 4, line + 6]
    assert without_marks(f"{code}{LOOKS_SO}".encode(), "main.tf") == f"{code}c\n".encode()


def test_no_conflict_is_marked_in_a_heredoc_where_nobody_would_see_it() -> None:
    base = "a = <<EOT\none\nEOT\n{{{\n"
    found = merge_hcl(base, base.replace("one", "mine"), base.replace("one", "new"), "main.tf")
    assert open_conflicts(found.text, "main.tf") == tuple(line for line, _, _ in found.conflicts) == (1,)
