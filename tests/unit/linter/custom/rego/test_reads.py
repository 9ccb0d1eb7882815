"""What a file reads is told from its text, and never less than it does: whatever else changes, it says the same."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
import yaml

from fac_lint.run.rego.engine import Engine
from fac_lint.run.rego.reads import Reads, reads_of
from fac_lint.run.rego.source import RegoFile
from fac_lint.run.rego.worker import Load

pytestmark = pytest.mark.unit


TABLE = yaml.safe_load((Path(__file__).parent / "reads.yaml").read_text("utf-8"))


def reads(*bodies: str) -> Reads:
    return reads_of([RegoFile(f"r{at}.rego", f"package fac.r{at}\n\n{body}\n") for at, body in enumerate(bodies)])


@pytest.mark.parametrize(("text", "read", "left"), [tuple(one.values()) for one in TABLE], ids=[one["text"] for one in TABLE])
def test_what_is_read(text: str, read: list[str], left: list[str]) -> None:
    found = reads(text)
    for path in read:
        assert found.may_read(("resource", *path.split("."))), path
    for path in left:
        assert not found.may_read(("resource", *path.split("."))), path


def test_a_name_of_another_file_stands_for_the_same() -> None:
    found = reads("r := input.resource\n", "import data.fac.r0 as common\ndeny contains 1 if common.r.tags.owner")
    assert found.may_read(("resource", "tags", "owner"))
    assert not found.may_read(("resource", "arguments", "size"))


def test_keys_that_are_not_meant() -> None:
    found = reads("deny contains 1 if input.resource.tags.owner")
    assert not found.may_read(("resource", "tags", None), but=frozenset({"owner"}))
    assert found.may_read(("resource", "tags", None), but=frozenset({"team"}))
    assert reads("deny contains 1 if input.resource.tags[k]").may_read(("resource", "tags", None), but=frozenset({"owner"}))


# What is not read makes no difference

BODIES = [
    "x := input.resource.arguments.size",
    "r.arguments.size > 4; x := r.arguments.name",
    "not r.tags.owner; x := 1",
    "some d in r.arguments.disk; d.size > 5; x := d.kind",
    "every d in r.arguments.disk { d.size > 5 }; x := 1",
    'x := count([d | some d in r.arguments.disk; d.kind == "gp2"])',
    'some k, v in r.tags; v == "a"; x := k',
    'x := object.get(r.arguments, "size", 0)',
    'x := object.get(r, ["arguments", "name"], 0)',
    "big(r); x := 1",
    "named(r.arguments); x := 1",
    "x := inner(r).size",
    "d := r.arguments.disk[_]; x := d.size",
    "a := r.arguments; b := a.disk; c := b[0]; x := c.kind",
    "x := r.arguments.disk[r.arguments.index].size",
    'r.arguments.name in [r.tags.owner, "web"]; x := 1',
    "x := sizes[_]",
    'x := {k: v | some k, v in r.tags; k != "team"}',
    "r.arguments == {}; x := 1",
    "walk(r.arguments, [p, v]); v == 10; x := p",
    'x := r[part].size; part := "arguments"',
    "t := r.tags; u := {t.owner, 1}; x := u",
    "some t in [r.tags]; x := t.owner",
    "f := input.resource.arguments.name\n  x := f",
    "x := level",
    "x := max([s | some d in r.arguments.disk\n s := d.size])",
    "r.arguments.size > 3\n  not r.arguments.spot\n  x := 1",
    'x := concat(",", [n | n := r.arguments.name])',
    "nested := r.arguments.disk; some nested_d in nested; nested_d.size > 1; x := nested_d.size",
]  # fmt: skip
MORE = """
r := input.resource
big(x) if x.arguments.size > 3
named(a) if a.name == "web"
inner(y) := y.arguments
sizes contains d.size if some d in r.arguments.disk
default level := "none"
level := "high" if r.arguments.size > 7
"""
RESOURCE: dict[str, Any] = {
    "type": "t",
    "arguments": {
        "size": 8,
        "name": "web",
        "spot": False,
        "index": 0,
        "disk": [{"size": 10, "kind": "gp2"}, {"size": 2, "kind": "gp3"}],
    },
    "tags": {"owner": "a", "team": "b"},
}
PATHS = [
    ("arguments", "size"), ("arguments", "name"), ("arguments", "spot"), ("arguments", "index"), ("arguments", "disk"),
    ("arguments", "disk", 0),
    ("arguments", "disk", 0, "size"), ("arguments", "disk", 1, "kind"), ("tags", "owner"), ("tags", "team"), ("tags", "more"), ("tags",),
    ("arguments", "other"), ("type",),
]  # fmt: skip
GONE = "gone"
VALUES: list[Any] = [None, 0, 5, 100, "web", "a", "gp2", True, [], {}, [1], [{"size": 7, "kind": "x"}], {"size": 1}, {"owner": "z"}, GONE]

MEANT_BY_NAMES = [
    ('some n in ["r"]; not data.fac.b[n].arguments.size; x := 1', ""),
    ('not data.lib.common["r"].arguments.size; x := 1', ""),
    ('some n in ["r"]; not data.lib.common[n].arguments.size; x := 1', ""),
    ('some n in ["r"]; not data[n].common.r.arguments.size; x := 1', ""),
    ('p := data.lib.common; q := object.get(p, "r", {}); not q.arguments.size; x := 1', ""),
    ('q := object.get(common, "r", {}); not q.arguments.size; x := 1', "import data.lib.common"),
    ("some q in other; not q.arguments.size; x := 1", "import data.lib.common as other"),
    ("not own.size; x := 1", "own := {} if false\nelse := input.resource.arguments"),
    ("named_in_both(r.arguments); x := 1", "named_in_both(a) if a.nothing"),
]
COMMON = "package lib.common\n\nr := input.resource\n"
OF_ITS_PACKAGE = "package fac.b\n\nnamed_in_both(b) if not b.size\n"


@pytest.mark.parametrize(("body", "more"), MEANT_BY_NAMES, ids=[body for body, _ in MEANT_BY_NAMES])
def test_rules_that_are_found_by_names_are_read(body: str, more: str) -> None:
    pytest.importorskip("regopy", reason="regopy has no wheel here")
    imports, more = (more, "") if more.startswith("import") else ("", more)
    text = f"package fac.b\n{imports}\n\nr := input.resource\n{more}\n\ndeny contains x if {{\n  {body}\n}}\n"
    files = {"b.rego": text, "common.rego": COMMON, "package.rego": OF_ITS_PACKAGE}
    engine = Engine(Load(files, {"b": {"deny": ("fac", "b", "deny")}}))
    answers = [engine.ask("b", {"resource": changed(("arguments", "size"), value)}) for value in (8, GONE)]
    assert not any(answer.failed for answer in answers)
    read = reads_of([RegoFile(name, text) for name, text in files.items()]).may_read(("resource", "arguments", "size"))
    assert read or answers[0] == answers[1]


def module(at: int) -> str:
    return f"package fac.b{at}\n{MORE}\ndeny contains x if {{\n  {BODIES[at]}\n}}\n"


def steps(path: tuple[Any, ...]) -> tuple[str | None, ...]:
    return ("resource", *(step if isinstance(step, str) else None for step in path))


@pytest.fixture(scope="module")
def engine() -> Engine:
    pytest.importorskip("regopy", reason="regopy has no wheel here")
    files = {f"b{at}": module(at) for at in range(len(BODIES))}
    return Engine(Load(files, {name: {"deny": ("fac", name, "deny")} for name in files}))


@pytest.mark.parametrize("at", range(len(BODIES)), ids=BODIES)
def test_what_is_not_read_makes_no_difference(engine: Engine, at: int) -> None:
    found = reads_of([RegoFile(f"b{at}.rego", module(at))])
    before = engine.ask(f"b{at}", {"resource": RESOURCE})
    assert not before.failed
    for path in PATHS:
        for value in VALUES if not found.may_read(steps(path)) else ():
            assert engine.ask(f"b{at}", {"resource": changed(path, value)}) == before, (path, value)


def changed(path: tuple[Any, ...], value: object) -> dict[str, Any]:
    other = copy.deepcopy(RESOURCE)
    holder: Any = other
    for step in path[:-1]:
        holder = holder[step]
    if value != GONE:
        holder[path[-1]] = value
    elif isinstance(holder, dict):
        holder.pop(path[-1], None)
    return other


def test_the_bodies_leave_a_lot() -> None:
    told = [reads_of([RegoFile(f"b{at}.rego", module(at))]) for at in range(len(BODIES))]
    left = [path for one in told for path in PATHS if not one.may_read(steps(path))]
    assert len(left) > len(told) * len(PATHS) / 4
