"""Write the files that a repository of modules begins with."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from fac_core.errors import UserError, nearest
from fac_core.files import write_whole
from fac_core.policy import FILE_NAME, load
from fac_core.policy.cost_policy import CLOUDS
from fac_core.sentence import all_of

if TYPE_CHECKING:
    from fac_gen.init.answers import Answers

_README = "README.md"
FILES = Path(__file__).parent / "files"
TARGETS = {
    ".github/workflows/modules.yml": "workflow.yml",
    ".gitignore": "gitignore",
    ".pre-commit-config.yaml": "pre-commit-config.yaml",
    ".terraform-docs.yml": "terraform-docs.yml",
    _README: "README.md",
    FILE_NAME: "finops.yaml",
    "library.yaml": "library.yaml",
}
"""What is written, and the template that it comes from."""


def repository_files(answers: Answers, name: str) -> dict[str, str]:
    """Return the text of every file by its path; raise `UserError` when an answer makes no valid policy."""
    for cloud in answers.clouds:
        if cloud not in CLOUDS:
            raise UserError(f"there is no cloud {cloud!r} here", hint=nearest(cloud, CLOUDS) or f"Known: {', '.join(CLOUDS)}.")
    if not answers.clouds:
        raise UserError("a repository of modules is for at least one cloud", hint=f"Known: {', '.join(CLOUDS)}.")
    engine = Environment(  # noqa: S701 - YAML and Markdown, no HTML
        loader=FileSystemLoader(FILES), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True
    )
    values = {"answers": answers, "name": name}
    files = {path: engine.get_template(f"{template}.j2").render(values) for path, template in TARGETS.items()}
    _check_policy(files[FILE_NAME])
    return files


def _check_policy(text: str) -> None:
    with tempfile.TemporaryDirectory(prefix="fac-init-") as folder:
        path = Path(folder) / FILE_NAME
        path.write_text(text, encoding="utf-8")
        try:
            load(path)
        except UserError as error:
            raise UserError(f"these answers make no valid policy: {error.message}", hint=error.hint) from error


def write_repository(folder: Path, files: dict[str, str]) -> tuple[str, ...]:
    """Write the files that are not there yet and return their paths; a run that was interrupted is completed by the next.

    The user's README stays. Raise `UserError`, and write nothing, when another file is there and says something else.
    """
    taken = [path for path, text in files.items() if path != _README and _differs(folder / path, text)]
    if taken:
        raise UserError(f"already there: {all_of(taken)}", path=folder, hint="Nothing was written: init never writes over a file.")
    missing = tuple(path for path in files if not os.path.lexists(folder / path))
    try:
        for path in missing:
            write_whole(folder / path, files[path])
    except OSError as error:
        raise UserError(f"cannot be written: {error.strerror}", path=error.filename or folder, hint="Name a folder to write to.") from error
    return missing


def _differs(path: Path, text: str) -> bool:
    if not path.is_symlink() and not path.exists():
        return False
    try:
        return path.read_bytes() != text.encode()
    except OSError:
        return True
