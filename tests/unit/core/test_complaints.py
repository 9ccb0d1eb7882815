"""Every program and every command says what is wrong in one form: ``error: place: message``, and below it the next step."""

from __future__ import annotations

import re
import sys

import click
import pytest
from tests.programs import PROGRAMS, command_of, commands

from fac_core import complaints
from fac_core.cli import run
from fac_core.document.problems import DocumentError, Problem
from fac_core.document.tree import Place
from fac_core.errors import UserError

pytestmark = pytest.mark.unit
FORM = re.compile(r"(error: [^\nA-Z][^\n]*[^\n.]\n(  [^\n]+\n)*)+")


EVERY = [(program, words[1:]) for program in PROGRAMS for words, _ in commands(program)]


def said(command: click.Command, arguments: tuple[str, ...], program: str, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(sys, "argv", [program, *arguments])
    with pytest.raises(SystemExit) as left:
        run(command, program)
    assert isinstance(left.value.code, int)
    return left.value.code


@pytest.mark.parametrize(("program", "words"), EVERY, ids=lambda one: one if isinstance(one, str) else " ".join(one))
def test_a_wrong_option_is_told_in_our_form(
    program: str, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert said(command_of(program), (*words, "--no-such-option"), program, monkeypatch) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert FORM.fullmatch(told.err), told.err
    assert "'--no-such-option'" in told.err.splitlines()[0]
    assert f"{' '.join([program, *words])}" in told.err.splitlines()[1]
    assert "--help tells what it takes." in told.err


@pytest.mark.parametrize(
    ("program", "arguments", "message", "hint"),
    [
        ("fac-gen", ("modul",), "no such command 'modul'", "Did you mean module?"),
        ("fac-gen", ("module", "--polici", "x"), "no such option '--polici'", "Did you mean --policy?"),
        ("fac-gen", ("module",), "missing argument 'TYPE'", "fac-gen module --help"),
        (
            "fac-gen",
            ("module", "x", "--depth", "y"),
            "invalid value for '--depth': 'y' is no whole number",
            "fac-gen module --help",
        ),
        ("fac-gen", ("module", "aws_sqs_quee"), "no resource type 'aws_sqs_quee'", "Did you mean aws_sqs_queue"),
        ("fac-gen", ("list", "--provider-version", "6"), "--provider-version needs --provider", "fac-gen list --help"),
        ("fac-lint", ("no-such-folder",), "no-such-folder: ", ""),
        ("fac-lint", ("explain", "missing-budgte"), "missing-budgte", "Did you mean missing-budget?"),
        ("fac-cost", ("estimat", "."), "no such command 'estimat'", "Did you mean estimate?"),
        ("fac-registry", ("publish", "."), "missing option '--registry'", "fac-registry publish --help"),
    ],
)
def test_mistakes_look_alike_whoever_found_them(  # noqa: PLR0917 - a row, and fixtures
    program: str,
    arguments: tuple[str, ...],
    message: str,
    hint: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert said(command_of(program), arguments, program, monkeypatch) == 2
    told = capsys.readouterr().err
    assert FORM.fullmatch(told), told
    assert message in told.splitlines()[0]
    assert hint in told


def test_several_mistakes_are_several_errors_each_with_its_place(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    @click.command()
    def command() -> None:
        raise DocumentError((Problem(Place("a.yaml", 3, 1), "wrong", "Mend it."), Problem(Place("a.yaml", 4, 1), "also wrong")))

    assert said(command, (), "fac", monkeypatch) == 2
    assert capsys.readouterr().err == "error: a.yaml:3:1: wrong\n  Mend it.\nerror: a.yaml:4:1: also wrong\n"


def test_what_click_cannot_open_is_no_finding(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    @click.command()
    def command() -> None:
        raise click.FileError("x.yaml", "it is gone")

    assert said(command, (), "fac", monkeypatch) == 2, "1 would say that something was found"
    assert capsys.readouterr().err == "error: could not open file 'x.yaml': it is gone\n"


def test_a_mistake_has_one_text() -> None:
    assert UserError("wrong", path="a", line=1, hint="Mend it.").texts == ("a:1: wrong\n  Mend it.",)


@pytest.mark.parametrize("columns", [20, 40, 80, 300])
def test_a_narrow_terminal_breaks_lines_between_words(
    columns: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "no finops.yaml found; the built-in policy holds: the tags application and owner are required\n  Write one with fac-gen init."
    monkeypatch.setattr(complaints, "columns_of_errors", lambda: columns)
    complaints.note(text)
    told = capsys.readouterr().err
    assert " ".join(told.split()) == " ".join(f"note: {text}".split())
    first, *others = told.splitlines()
    assert first.startswith("note: no ")
    assert all(len(line) <= columns for line in (first, *others))
    assert all(line.startswith("  ") for line in others)
    if columns == 300:
        assert told == f"note: {text}\n"


def test_what_no_terminal_shows_is_not_broken(capsys: pytest.CaptureFixture[str]) -> None:
    complaints.note("a " * 300)
    assert capsys.readouterr().err.count("\n") == 1
