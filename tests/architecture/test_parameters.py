"""Every parameter of every command: nothing that takes a path or a text takes an empty one."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click
import pytest
from tests.programs import PROGRAMS, commands

from fac_core.errors import UserError
from fac_core.parameters import PathParameter, TextParameter

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from _pytest.mark import ParameterSet

pytestmark = pytest.mark.unit


def taking_values() -> Iterator[ParameterSet]:
    for program in PROGRAMS:
        for words, command in commands(program):
            for parameter in command.params:
                if not (isinstance(parameter, click.Option) and parameter.is_flag):
                    yield pytest.param(command, parameter, id=f"{' '.join(words)}: {parameter.name}")


def taking_paths() -> Iterator[ParameterSet]:
    yield from (found for found in taking_values() if isinstance(found.values[1].type, click.Path))  # type: ignore[union-attr] # a parameter


@pytest.mark.parametrize(("command", "parameter"), list(taking_values()))
def test_an_empty_value_is_a_usage_error_that_names_the_parameter(command: click.Command, parameter: click.Parameter) -> None:
    value = [""] if parameter.multiple or parameter.nargs != 1 else ""
    with pytest.raises(click.BadParameter) as refused:
        parameter.type_cast_value(click.Context(command), value)
    assert refused.value.param is parameter
    assert any(name in refused.value.format_message() for name in (*parameter.opts, parameter.make_metavar(click.Context(command))))


@pytest.mark.parametrize(("command", "parameter"), list(taking_values()))
def test_a_text_that_cannot_be_written_down_is_a_usage_error(command: click.Command, parameter: click.Parameter) -> None:
    text = os.fsdecode(b"\xff")
    value = [text] if parameter.multiple or parameter.nargs != 1 else text
    if isinstance(parameter.type, click.Path) and not (parameter.type.exists and parameter.required):
        parameter.type_cast_value(click.Context(command), value)  # names of files need be no UTF-8
    else:
        with pytest.raises(click.BadParameter):
            parameter.type_cast_value(click.Context(command), value)


@pytest.mark.parametrize(("command", "parameter"), list(taking_values()))
def test_paths_and_texts_are_of_the_shared_types(command: click.Command, parameter: click.Parameter) -> None:
    del command
    assert not isinstance(parameter.type, click.Path) or isinstance(parameter.type, PathParameter)
    assert not isinstance(parameter.type, click.types.StringParamType) or isinstance(parameter.type, TextParameter)
    assert not isinstance(parameter.type, click.File), "open files inside of the command, where errors are told"


@pytest.mark.parametrize(("command", "parameter"), list(taking_values()))
def test_a_dash_is_standard_input_or_refused(command: click.Command, parameter: click.Parameter) -> None:
    if not isinstance(parameter.type, PathParameter) or parameter.type.allow_dash:
        return
    with pytest.raises(click.BadParameter, match=r"called \./-"):
        parameter.type_cast_value(click.Context(command), ["-"] if parameter.multiple or parameter.nargs != 1 else "-")


@pytest.mark.parametrize(("command", "parameter"), list(taking_paths()))
def test_a_link_that_leads_nowhere_is_there(command: click.Command, parameter: click.Parameter, tmp_path: Path) -> None:
    kind = parameter.type
    assert isinstance(kind, PathParameter)
    if kind.file_okay and not kind.exists:
        return  # what may be a file is told by who reads or writes it
    link = tmp_path / "it"
    for target, said in {"it": "Too many levels of symbolic links", "nowhere": "it is a link that leads nowhere"}.items():
        link.symlink_to(target)
        with pytest.raises(UserError, match=said) as refused:
            kind.convert(str(link), parameter, click.Context(command))
        assert refused.value.path == str(link)
        assert refused.value.hint
        link.unlink()


@pytest.mark.parametrize(("command", "parameter"), list(taking_paths()))
def test_what_nobody_may_read_is_told_with_a_next_step(
    command: click.Command, parameter: click.Parameter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kind = parameter.type
    assert isinstance(kind, PathParameter)
    monkeypatch.setattr(os, "access", lambda *_: False)
    place = tmp_path / "it"
    place.mkdir() if kind.dir_okay else place.touch()
    with pytest.raises(UserError, match="cannot be read: Permission denied") as refused:
        kind.convert(str(place), parameter, click.Context(command))
    assert refused.value.hint == "Change its permissions, or name another."
