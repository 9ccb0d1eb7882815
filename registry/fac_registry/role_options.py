"""The options that say whose a role is."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_registry.tokens.roles import Of


def whose(function: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options and hand it ``whose``: the kind of holder and its name."""

    @wraps(function)
    def run(*, group: str | None, person: int | None, everyone: bool, **given: object) -> None:
        function(whose=_whose(group, person, everyone=everyone), **given)

    decorated: Callable[..., None] = run
    for option in (
        click.option("--everyone", is_flag=True, help="Everyone who signs in."),
        click.option("--person", type=click.IntRange(1), metavar="ID", help="One person, by the id of `fac-registry person list`."),
        click.option("--group", metavar="NAME", help="A group, as the identity provider calls it."),
    ):
        decorated = option(decorated)
    return decorated


def _whose(group: str | None, person: int | None, *, everyone: bool) -> tuple[Of, str]:
    from fac_registry.tokens.roles import Of  # noqa: PLC0415 - not for --help

    named = [(Of.GROUP, group)] if group is not None else []
    named += [(Of.PERSON, str(person))] if person is not None else []
    named += [(Of.EVERYONE, "")] if everyone else []
    if len(named) != 1:
        raise click.UsageError("say whose the role is: one of --group, --person and --everyone")
    return named[0]
