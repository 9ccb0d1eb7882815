"""Types of what stands on a command line, the same for every program: nothing that is given may be empty.

``-o "$DIR"`` with a variable that is not set would else be the folder that the program runs in, and ``--select "$RULES"`` any rule.
"""

from __future__ import annotations

import errno
import os
from pathlib import Path

import click

from fac_core.printable import is_utf8
from fac_core.surroundings import check_link, refused


class PathParameter(click.Path[Path]):
    """A path, not an empty one; ``-`` is no name of a file, since it means a standard stream to most programs."""

    def __init__(self, *, exists: bool = False, file_okay: bool = True, dir_okay: bool = True, allow_dash: bool = False) -> None:
        super().__init__(exists=exists, file_okay=file_okay, dir_okay=dir_okay, allow_dash=allow_dash, path_type=Path)
        self.readable = False  # click's own text has no next step

    def convert(self, value: str | os.PathLike[str], param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """Return the path; an empty one is a usage error, and `UserError` says why one that is there cannot be read."""
        if not os.fspath(value):
            self.fail("it is empty; say . for the folder that you are in", param, ctx)
        if value == "-" and not self.allow_dash:
            self.fail("neither standard input nor output can stand here; a file of this name is called ./-", param, ctx)
        if value != "-" and (self.exists or not self.file_okay):
            self._check_there(value)
        path = super().convert(value, param, ctx)
        if value != "-" and path.exists() and not os.access(value, os.R_OK):
            raise refused(PermissionError(errno.EACCES, os.strerror(errno.EACCES)), path)
        return path

    def _check_there(self, value: str | os.PathLike[str]) -> None:
        """Raise `UserError` for what is there and cannot be looked at: to click that is not there."""
        check_link(Path(value))
        try:
            Path(value).stat()
        except PermissionError as error:
            if self.exists:
                raise refused(error, os.fspath(value)) from error
        except OSError:
            return


class TextParameter(click.types.StringParamType):
    """Any text but none; commas alone, which part names in some texts, are none."""

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the text; an empty one is a usage error, and so is one that cannot be written down."""
        text = super().convert(value, param, ctx)
        if not text.strip(" ,"):
            self.fail("it is empty; leave it out, or say something", param, ctx)
        if not is_utf8(text):
            self.fail("it is no UTF-8", param, ctx)
        return text


class UrlParameter(TextParameter):
    """The address of a server."""

    name = "url"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the address; what is none is a usage error."""
        from fac_core.web_address import is_web_address  # noqa: PLC0415 - few commands need it

        text = super().convert(value, param, ctx)
        if not is_web_address(text):
            self.fail(f"{text!r} is no address; write for example https://registry.example.com", param, ctx)
        return text


ANY_PATH = PathParameter()
FILE = PathParameter(dir_okay=False)
FOLDER = PathParameter(file_okay=False)
EXISTING_FOLDER = PathParameter(exists=True, file_okay=False)
FILE_OR_STDIN = PathParameter(dir_okay=False, allow_dash=True)
PATH_OR_STDIN = PathParameter(allow_dash=True)
TEXT = TextParameter()
URL = UrlParameter()
