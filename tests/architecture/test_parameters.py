"""Every parameter of every command: nothing that takes a path or a text takes an empty one."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click
import pytest
from tests.programs import PROGRAMS, commands

from fac_core.parameters import PathParameter, TextParameter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from _pytest.mark import ParameterSet

pytestmark = pytest.mark.unit


def taking_values() -> Iterator[ParameterSet]:
    for program in PROGRAMS:
        for words, command in commands(program):
            for parameter in command.params:
                if not (isinstance(parameter, click.Option) and parameter.is_flag):
                    yield pytest.param(command, parameter, id=f"{' '.join(words)}: {parameter.name}")


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
