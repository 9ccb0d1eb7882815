"""Blocks are updated wherever the user keeps them: in files that were renamed, split or put together."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import TYPE_CHECKING, Protocol

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fac_gen.update.conflict import Why
from fac_gen.update.plan import Task, plan

if TYPE_CHECKING:
    from pathlib import Path

    from fac_gen.update.module import Outcome

    class Bench(Protocol):
        """What the fixture gives; see conftest.py."""

        folder: Path

        def path(self, name: str) -> Path: ...
        def text(self, name: str) -> str: ...
        def edit(self, name: str, old: str, new: str) -> None: ...
        def template(self, name: str, old: str, new: str) -> None: ...
        def update(self, *, write: bool = True, **wishes: object) -> Outcome: ...


pytestmark = pytest.mark.unit

GENERATED = {
    "main.tf": ['resource "a_queue" "this" {\n  size = 1\n}\n', 'data "a_zone" "this" {\n  size = 1\n}\n'],
    "variables.tf": ['variable "name" {\n  size = 1\n}\n', 'variable "size" {\n  size = 1\n}\n'],
    "tags.tf": ["locals {\n  size  = 1\n  other = 2\n}\n"],
    "versions.tf": ["terraform {\n  size = 1\n}\n"],
}
BLOCKS = [block for blocks in GENERATED.values() for block in blocks]
PLACES = [*GENERATED, "queue.tf", "ours.tf"]
ADDED = 'output "new" {\n  size = 1\n}\n'


def text_of(blocks: list[str]) -> str:
    return "\n".join(blocks)


def newer(block: str) -> str:
    return re.sub(r"(size +=) 1", r"\1 7", block)


@st.composite
def layouts(draw: st.DrawFn) -> dict[str, list[str]]:
    """Every block in some file, in the generated order or another, most with an edit."""
    found: dict[str, list[str]] = {}
    for block in draw(st.permutations(BLOCKS)) if draw(st.booleans()) else BLOCKS:
        edit = draw(st.sampled_from(["", "  ours = true\n"]))
        found.setdefault(draw(st.sampled_from(PLACES)), []).append(f"{block[:-2]}{edit}}}\n")
    return found


@given(layouts(), st.sets(st.sampled_from(BLOCKS)), st.none() | st.sampled_from(list(GENERATED)))
@settings(max_examples=80)
def test_every_block_is_updated_where_it_stands(
    tmp_path_factory: pytest.TempPathFactory, layout: dict[str, list[str]], changed: set[str], added: str | None
) -> None:
    folder = tmp_path_factory.mktemp("module")
    base = {path: text_of(blocks) for path, blocks in GENERATED.items()}
    new = {path: [newer(block) if block in changed else block for block in blocks] for path, blocks in GENERATED.items()}
    if added is not None:
        new[added].append(ADDED)
    for path, blocks in layout.items():
        (folder / path).write_text(text_of(blocks))
    lock = {"files": {path: sha256(text.encode()).hexdigest() for path, text in base.items()}}
    found = plan(Task(folder, lock, {path: text_of(blocks) for path, blocks in new.items()}, again=lambda: base))
    assert found.conflicts == []
    contents = {path: (folder / path).read_text() for path in layout} | {
        path: data.decode() for path, data in found.contents.items() if data is not None
    }
    assert contents.keys() <= {*layout, *GENERATED}
    for path, blocks in layout.items():
        for block in blocks:
            head = block.partition("\n")[0]
            (mine,) = re.findall(rf"^{re.escape(head)}\n(?:  .*\n)+}}\n", contents[path], re.MULTILINE)
            origin = next(one for one in BLOCKS if one.startswith(head))
            assert ("7" in mine) == (origin in changed)
            assert ("ours" in mine) == ("ours" in block)
    everything = "".join(contents.values())
    assert everything.count("{\n") == len(BLOCKS) + (added is not None)
    assert (ADDED in everything) == (added is not None)
    if added is not None and added in layout:
        assert ADDED in contents[added]


@pytest.mark.parametrize("note", ["", "# Ours.\n"])
def test_a_renamed_file_is_updated_and_keeps_its_name(bench: Bench, note: str) -> None:
    bench.path("main.tf").rename(bench.path("queue.tf"))
    bench.path("queue.tf").write_text(bench.text("queue.tf") + note)
    for _ in range(2):
        bench.template("main.tf", "name = var.name", 'name = var.name\n  kind = "x"')
        outcome = bench.update()
        assert outcome.conflicts == ()
        assert not bench.path("main.tf").exists()
        assert '  kind = "x"\n' in bench.text("queue.tf")
        assert note in bench.text("queue.tf")
        assert not bench.update().due
        bench.template("main.tf", 'name = var.name\n  kind = "x"', "name = var.name")
        bench.update()
        assert "kind" not in bench.text("queue.tf")


def test_a_conflict_in_a_renamed_file_is_marked_there_and_waited_for(bench: Bench) -> None:
    bench.path("main.tf").rename(bench.path("queue.tf"))
    bench.edit("queue.tf", "local.tags", "{}")
    bench.template("main.tf", "local.tags", "var.tags")
    (conflict,) = bench.update().conflicts
    assert (conflict.file, conflict.address, conflict.why) == ("queue.tf", "resource.aws_sqs_queue.this.tags", Why.BOTH)
    assert [(one.file, one.line, one.why) for one in bench.update().conflicts] == [("queue.tf", conflict.line, Why.UNRESOLVED)]


def test_a_test_file_may_be_renamed(bench: Bench) -> None:
    bench.path("tests/cost.tftest.hcl").rename(bench.path("tests/money.tftest.hcl"))
    bench.template("main.tf", "local.tags", "var.tags")
    assert bench.update().conflicts == ()
    outcome = bench.update(exclude=("delay_seconds",))
    assert outcome.conflicts == ()
    assert not bench.path("tests/cost.tftest.hcl").exists()


def test_a_removed_file_stays_removed_whatever_the_user_has_beside_it(bench: Bench) -> None:
    bench.path("README.md").unlink()
    bench.path("checks.tf").unlink()
    bench.path("ours.tf").write_text('variable "ours" {\n}\n')
    assert bench.update().conflicts == ()
    assert not bench.path("checks.tf").exists()
    assert bench.text("ours.tf") == 'variable "ours" {\n}\n'
