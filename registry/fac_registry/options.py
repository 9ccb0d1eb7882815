"""Where the registry is: options that most commands have."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, ParamSpec

import click

from fac_core.parameters import FOLDER, TEXT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Given = ParamSpec("Given")
_DATABASE = "Where versions and tokens are kept, as a URL: postgresql://user@host/name.  [default: a file of --data]"
_STORAGE = "Where archives are kept, as a URL: s3://bucket/prefix, gs://, az:// or file:/folder.  [default: the folder blobs of --data]"


def located(*, data: str = "The registry's data folder.", storage: bool = False) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Give a command the options that say where the registry is, and hand it ``settings``; ``data`` is the help of that option."""

    def decorate(command: Callable[..., None]) -> Callable[..., None]:
        @wraps(command)
        def run(*, data: Path | None, database: str | None, storage: str | None = None, **given: object) -> None:
            from fac_registry.settings import Settings  # noqa: PLC0415 - not for --help

            command(settings=Settings(data and data.absolute(), database, storage), **given)

        options = [
            click.option("--data", type=FOLDER, help=data),
            click.option("--database", type=TEXT, envvar="FAC_REGISTRY_DATABASE", show_envvar=True, metavar="URL", help=_DATABASE),
        ]
        if storage:
            options.append(
                click.option("--storage", type=TEXT, envvar="FAC_REGISTRY_STORAGE", show_envvar=True, metavar="URL", help=_STORAGE)
            )
        decorated: Callable[..., None] = run
        for option in reversed(options):
            decorated = option(decorated)
        return decorated

    return decorate
