"""What programs print for people: the one place that decides about colour, and lets no name of a file steer a terminal or a CI system."""

from __future__ import annotations

import os
import re
import sys
from typing import TYPE_CHECKING

import click

from fac_core.printable import logged, plain

if TYPE_CHECKING:
    from collections.abc import Mapping

_COLOUR = re.compile(r"(\x1b\[[\d;]*m)")


def colourful(*, terminal: bool, environment: Mapping[str, str] = os.environ) -> bool:
    """Whether to write in colours: NO_COLOR forbids and FORCE_COLOR demands them, in this order; else a terminal gets them, no dumb one.

    Set to nothing, either says nothing, and FORCE_COLOR=0 neither (https://no-color.org and https://force-color.org, seen 2026-11-28).
    """
    forced = environment.get("FORCE_COLOR", "") not in {"", "0"}
    return (forced or (terminal and environment.get("TERM") != "dumb")) and not environment.get("NO_COLOR")


def say(text: str, *, nl: bool = True) -> None:
    """Print a text, which may be styled, to the standard output."""
    click.echo(logged("\n".join(map(_harmless, text.split("\n")))), nl=nl, color=colourful(terminal=sys.stdout.isatty()))


def say_as_it_is(text: str) -> None:
    """Print what stands in files, such as a diff that others read again; only its colours may be taken out."""
    click.echo(text, nl=False, color=colourful(terminal=sys.stdout.isatty()))


def _harmless(line: str) -> str:
    return "".join(part if number % 2 else plain(part) for number, part in enumerate(_COLOUR.split(line)))
