"""Read settings from a TOML file, and say of what is no setting where it stands and what may be meant."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

import click

from fac_core.complaints import complain
from fac_core.errors import UserError, nearest
from fac_core.parameters import PathParameter
from fac_registry.settings_schema import PREFIX, SETTINGS, read_secret
from fac_registry.small_file import read_small

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

# A setting's name, where it stands at the beginning of a line: the TOML reader keeps no places.
KEY = re.compile(r"^[ \t]*[\"']?([A-Za-z0-9_-]+)[\"']?[ \t]*=", re.MULTILINE)
PLACE = re.compile(r"\(at line (\d+), column (\d+)\)")
# What others put into the environment of a service that is called fac-registry, and what is no setting of a server.
OF_OTHERS = re.compile(r"(SERVICE_(HOST|PORT.*)|PORT(_\d+_.*)?|(GIT_)?TOKEN)$")
SECRET_FILES = {f"{name}_file": name for name, setting in SETTINGS.items() if setting.secret}


def read_settings(file: Path) -> dict[str, object]:
    """Return the settings of a file, relative paths as from its folder; raise `UserError` for what is none or has no such value."""
    try:
        text = read_small(file).decode()
        found = tomllib.loads(text)
    except OSError as error:
        raise UserError(f"the settings cannot be read: {error.strerror}", path=file, hint="Check --config.") from error
    except (ValueError, RecursionError) as error:
        raise _no_toml(file, error) from error
    return dict(_Reader(file, text).setting(name, value) for name, value in found.items())


def check_environment(environment: Mapping[str, str]) -> None:
    """Warn of variables that look like a setting and are none: they would be silently without effect."""
    known = sorted(name.upper() for name in (*SETTINGS, *SECRET_FILES, "config"))
    for variable in sorted(environment):
        name = variable.removeprefix(PREFIX)
        if name != variable and name not in known and not OF_OTHERS.match(name):
            # The prefix that all have makes none of them near.
            meant = nearest(name, known, limit=1).replace("mean ", f"mean {PREFIX}")
            hint = meant or "`fac-registry serve --help` names them all."
            complain([f"{variable} of the environment is no setting\n  {hint}"], "warning", colour="yellow")


class _Reader:
    """Reads one value after the other."""

    def __init__(self, file: Path, text: str) -> None:
        self._file = file
        self._lines = {match[1]: text.count("\n", 0, match.start(1)) + 1 for match in KEY.finditer(text)}

    def setting(self, name: str, value: object) -> tuple[str, object]:
        if name in SECRET_FILES:
            return SECRET_FILES[name], read_secret(self._path(name, value), f"{name} of {self._file}")
        if name not in SETTINGS:
            known = [*SETTINGS, *SECRET_FILES]
            raise self._error(name, f"unknown setting {name!r}", nearest(name, known) or f"The settings are {', '.join(known)}.")
        return name, self._converted(name, value)

    def _converted(self, name: str, value: object) -> object:
        setting = SETTINGS[name]
        if isinstance(setting.type, PathParameter):
            return self._path(name, value)
        wanted = {click.IntRange: int, click.types.BoolParamType: bool}.get(type(setting.type), str)
        if type(value) is not wanted:
            word = {int: "a number", bool: "true or false", str: "a text"}[wanted]
            raise self._error(name, f"{name} must be {word}", f"Write for example {name} = {_example(setting.default, wanted)}.")
        try:
            return setting.type.convert(value, None, None)
        except click.BadParameter as error:
            raise self._error(
                name, f"{name}: {error.message.rstrip('.')}", f"`fac-registry serve --help` tells what {name} takes."
            ) from error

    def _path(self, name: str, value: object) -> Path:
        if not isinstance(value, str) or not value:
            raise self._error(name, f"{name} must be a path", f'Write for example {name} = "/etc/fac-registry/{name}".')
        return self._file.absolute().parent / value

    def _error(self, name: str, message: str, hint: str) -> UserError:
        return UserError(message, path=self._file, line=self._lines.get(name), hint=hint)


def _example(default: object, wanted: type) -> str:
    if wanted is bool:
        return "true"
    return str(default) if wanted is int else f'"{default or "text"}"'


def _no_toml(file: Path, error: ValueError | RecursionError) -> UserError:
    place = PLACE.search(str(error))
    line, column = (int(place[1]), int(place[2])) if place else (None, None)
    if isinstance(error, tomllib.TOMLDecodeError | UnicodeDecodeError):
        said = PLACE.sub("", str(error)).strip() if place else "it is no text"
    else:
        said = "it nests too deep" if isinstance(error, RecursionError) else "it holds a number with too many digits"
    return UserError(f"this is no TOML: {said}", path=file, line=line, column=column, hint="Write one setting a line, as port = 8080.")
