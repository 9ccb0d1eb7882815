"""Settings: options that can also stand in the environment and in a file, and are the same for every command.

The command line comes first, then ``FAC_REGISTRY_<NAME>`` of the environment, then the file of ``--config``, then the default.
"""

from __future__ import annotations

import os
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from fac_core.errors import UserError
from fac_core.parameters import FILE
from fac_registry.settings_schema import PREFIX, SETTINGS, read_secret

if TYPE_CHECKING:
    from collections.abc import Callable

CONFIG = "config"
HERE = ("data", "database")


class SettingOption(click.Option):
    """An option whose value may also come from the environment, a secret's from a file that it names."""

    def resolve_envvar_value(self, ctx: click.Context) -> str | None:
        """Return what the environment says; raise `UserError` where a secret's file cannot be read."""
        said = super().resolve_envvar_value(ctx)
        name = f"{self.envvar}_FILE"
        file = os.environ.get(name) if SETTINGS[str(self.name)].secret else None
        if not file:
            return said
        if said:
            raise UserError(f"both {self.envvar} and {name} are set", hint="Keep one of them.")
        return read_secret(Path(file), f"{name} of the environment")


def settings(*names: str, **helps: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Give a command the options of these settings and hand it ``settings``; ``helps`` are texts of its own.

    What is no part of `fac_registry.settings.Settings`, such as the port, is handed over by its name.
    """

    def decorate(command: Callable[..., None]) -> Callable[..., None]:
        @wraps(command)
        def run(**given: object) -> None:
            from fac_registry.settings import Settings  # noqa: PLC0415 - not for --help

            given.pop(CONFIG)
            own: dict[str, Any] = {name: given.pop(name) for name in names if name in Settings.__dataclass_fields__}
            command(settings=Settings.of(**own), **given)

        decorated: Callable[..., None] = run
        for name in reversed(names):
            decorated = _option(name, helps.get(name))(decorated)
        return _config()(decorated)

    return decorate


def _option(name: str, text: str | None) -> Callable[[Callable[..., None]], Callable[..., None]]:
    setting = SETTINGS[name]
    more = {**setting.more, **({"metavar": setting.metavar} if setting.metavar else {})}
    if setting.default is not None:
        more |= {"default": setting.default, "show_default": not setting.more}
    return click.option(
        f"--{name.replace('_', '-')}",
        name,
        cls=SettingOption,
        type=None if "is_flag" in more else setting.type,
        envvar=PREFIX + name.upper(),
        show_envvar=True,
        help=text or setting.help,
        **more,
    )


def _config() -> Callable[[Callable[..., None]], Callable[..., None]]:
    def read(ctx: click.Context, parameter: click.Parameter, file: Path | None) -> Path | None:
        del parameter
        from fac_registry.settings_file import check_environment, read_settings  # noqa: PLC0415 - not for --help

        check_environment(os.environ)
        if file is not None:
            ctx.default_map = {**(ctx.default_map or {}), **read_settings(file)}
        return file

    text = "TOML file of settings, named as the options with _ for -."
    return click.option(f"--{CONFIG}", type=FILE, envvar=PREFIX + "CONFIG", show_envvar=True, is_eager=True, callback=read, help=text)
