"""Templates of the user's that take the place of ours."""

from __future__ import annotations

import traceback
from hashlib import sha256
from typing import TYPE_CHECKING

from jinja2 import TemplateError, TemplateSyntaxError

from fac_core.errors import UserError, nearest
from fac_core.files import write_report
from fac_core.walk import walk
from fac_gen.render.environment import TEMPLATES, environment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

SUFFIX = ".j2"


def names_of_templates() -> list[str]:
    """Return the names of our templates, sorted."""
    return sorted(path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob(f"*{SUFFIX}"))


def copy_templates(names: Iterable[str], folder: Path) -> Iterator[Path]:
    """Copy templates of ours to a folder; raise `UserError` for an unknown one, and for one that is there already."""
    known, wanted = names_of_templates(), list(names)
    for name in wanted:
        if name not in known:
            raise UserError(f"there is no template {name!r}", hint=nearest(name, known) or "`fac-gen templates` lists them.")
        if (folder / name).exists():
            raise UserError("is there already", path=folder / name, hint="Remove it to start again from ours.")
    for name in wanted:
        write_report(folder / name, (TEMPLATES / name).read_text(encoding="utf-8"))
        yield folder / name


def digests(own: Path | None) -> dict[str, str]:
    """Return the sha256 of each of the user's templates by name; raise `UserError` for a name that none of ours bears."""
    if own is None:
        return {}
    if not own.is_dir():
        raise UserError("there is no such folder", path=own, hint="Give the folder that holds your templates.")
    known = names_of_templates()
    paths = sorted(place / name for place, _, files in walk(own) for name in files if name.endswith(SUFFIX))
    found = {path.relative_to(own).as_posix(): path for path in paths}
    for name, path in found.items():
        if name not in known:
            raise UserError("is the name of no template", path=path, hint=nearest(name, known) or f"There are {', '.join(known)}.")
    return {name: sha256(_read(path)).hexdigest() for name, path in found.items()}


def _read(path: Path) -> bytes:
    data = path.read_bytes()
    try:
        data.decode()
    except UnicodeDecodeError as error:
        raise UserError("is no UTF-8 text", path=path, line=data.count(b"\n", 0, error.start) + 1, hint=_HINT) from error
    return data


def rendered_with(own: Path, name: str, values: Mapping[str, object]) -> str:
    """Return the text of a template; raise `UserError` where one of the user's is wrong."""
    try:
        return environment(own).get_template(name).render(values)
    except TemplateSyntaxError as error:
        raise UserError(f"{error.message}", path=error.filename or own / name, line=error.lineno, hint=_HINT) from error
    except (TemplateError, TypeError, ValueError, LookupError, ArithmeticError) as error:
        frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.startswith(str(own))]
        if not frames:
            raise
        raise UserError(f"{error}", path=frames[-1].filename, line=frames[-1].lineno, hint=_HINT) from error


_HINT = "Templates are written in Jinja; start from a copy of the one that it takes the place of."
