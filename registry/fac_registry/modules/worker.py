"""The child process that opens an upload: it has no environment, few rights and limits of its own, and nothing to lose.

Forked for `fac_registry.modules.reader` (`fac_registry.fork_server`), with the limits as JSON and three open files: the upload, the
archive to write, the report.
"""

from __future__ import annotations

import sys
import traceback
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from fac_registry.archive.limits import Limits
from fac_registry.bounds import bound

if TYPE_CHECKING:
    from fac_registry.modules.reading import Reading
    from fac_registry.outcome import Failure, Refusal

MOST_TRACEBACK = 8_000


class Task(msgspec.Struct, frozen=True):
    """File descriptors; ``memory`` in bytes of address space, ``seconds`` of processor and, twice that, of wall time."""

    upload: int
    archive: int
    report: int
    scratch: str
    memory: int
    seconds: int
    limits: Limits


def warm() -> None:
    """Import what reading takes, before there is anything to read."""
    for name in ("archive.upload", "modules.describe"):
        import_module(f"fac_registry.{name}")


def main() -> None:
    """Read one upload and write what came of it."""
    task = msgspec.json.decode(sys.argv[1], type=Task)
    bound(task.memory, task.seconds, task.limits.tar_stream)
    with open(task.upload, "rb") as upload, open(task.archive, "r+b") as archive, open(task.report, "wb") as report:  # noqa: PTH123 - descriptors
        report.write(msgspec.json.encode(_outcome(task, upload, archive)))


def _outcome(task: Task, upload: BinaryIO, archive: BinaryIO) -> Reading | Refusal | Failure:
    from fac_registry.errors import BadArchiveError, RequestError, TooLargeError  # noqa: PLC0415 - not in the process that serves
    from fac_registry.outcome import Failure, Refusal  # noqa: PLC0415

    try:
        return _read(task, upload, archive)
    except RequestError as error:
        return Refusal(error.code, error.message, error.hint, error.member)
    except MemoryError:
        text = f"the archive takes more than {task.memory // 2**20} MiB of memory to read"
        return Refusal(TooLargeError.status, text, "Leave out what the module does not need.")
    except RecursionError:
        return Refusal(BadArchiveError.status, "a file of the archive is nested too deeply")
    except Exception as error:  # noqa: BLE001 - the boundary of this process
        return Failure(error.errno if isinstance(error, OSError) else None, traceback.format_exc()[-MOST_TRACEBACK:])


def _read(task: Task, upload: BinaryIO, archive: BinaryIO) -> Reading:
    from fac_registry.archive.upload import repack  # noqa: PLC0415 - not in the process that serves
    from fac_registry.modules.describe import describe  # noqa: PLC0415
    from fac_registry.modules.reading import Reading  # noqa: PLC0415

    repacked = repack(upload, archive, task.limits, Path(task.scratch))
    return Reading(repacked.packed, describe(repacked.texts))
