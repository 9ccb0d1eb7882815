"""Modules that calls name and that are not here, fetched by ``terraform get`` into folders that go when the run ends.

Nothing is fetched unless somebody asks for it. The folders that are linted stay as they are; what is fetched is read, never run.
"""

from __future__ import annotations

import os
import time
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.sentence import in_words
from fac_core.terraform import Terraform
from fac_lint.evaluation.folders import Folders
from fac_lint.evaluation.installed import manifest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fac_lint.evaluation.disk import Disk

SECONDS = 120
"""So long may the modules of one folder take."""
SECONDS_IN_ALL = 600
BYTES_IN_ALL = 1 << 30
_OF_THE_USER = ("TF_CLI_CONFIG_FILE", "TF_REGISTRY_", "TF_TOKEN_")
"""Where modules come from and who may have them is said by these variables, and by the configuration file of the user."""


@contextmanager
def downloaded(paths: Iterable[Path], disk: Disk) -> Iterator[tuple[str, ...]]:
    """Fetch what the modules under some paths call and what is not here, and have ``disk`` know of it; yield what to tell the user.

    What cannot be fetched stays unknown. Raise `UserError` for a path that is not there, and where there is no terraform.
    """
    found = sorted({folder for path in paths for folder in disk.found(path).folders})
    folders = Folders(Path.cwd(), disk)
    wanted = [folder for folder in map(folders.resolve, found) if _lacks(folder, folders)]
    with ExitStack() as stack:
        yield tuple(_fetch(wanted, disk, stack))


def _lacks(folder: Path, folders: Folders) -> bool:
    """Whether a module or one beside it that it calls, however deep, calls something that is not here."""
    seen, pending = {folder}, [(folder, "")]
    while pending:
        here, key = pending.pop()
        for name, _ in folders.calls(here):
            chain = f"{key}.{name}" if key else name
            called = dict(folders.targets(here)).get(name) or folders.initialised(folder).get(chain)
            if called is None:
                return True
            if called not in seen:
                seen.add(called)
                pending.append((called, chain))
    return False


def _fetch(wanted: list[Path], disk: Disk, stack: ExitStack) -> Iterator[str]:
    began, number = time.monotonic(), 0
    held = 0
    for place, folder in enumerate(wanted):
        if time.monotonic() - began > SECONDS_IN_ALL or held > BYTES_IN_ALL:
            why = f"more than {SECONDS_IN_ALL} seconds" if held <= BYTES_IN_ALL else f"more than {BYTES_IN_ALL >> 20} MiB"
            yield f"what {in_words(len(wanted) - place, 'more folder')} call is not fetched: it takes {why}"
            break
        terraform = stack.enter_context(Terraform(folder, environment=_environment(), timeout=SECONDS))
        try:
            code, output = terraform.call("get")
        except UserError as error:
            code, output = 1, error.message
        data = terraform.workspace.path / "data"
        there = manifest(folder, data)
        disk.downloaded[folder] = there
        held += sum(one.stat().st_size for one in data.rglob("*") if one.is_file())
        number += sum(one.is_relative_to(data) for one in there.values())
        if code:
            yield f"not all that {folder} calls was fetched: {' '.join(output.split())[:300]}"
    if number:
        yield f"for this run alone {in_words(number, 'called module')} {'was' if number == 1 else 'were'} fetched"


def _environment() -> dict[str, str]:
    """Return what says where the user's modules come from; nobody is asked for a password."""
    kept = {name: value for name, value in os.environ.items() if name.startswith(_OF_THE_USER)}
    own = Path.home() / ".terraformrc"
    return {"GIT_TERMINAL_PROMPT": "0", **({"TF_CLI_CONFIG_FILE": str(own)} if own.is_file() else {}), **kept}
