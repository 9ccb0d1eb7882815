"""The child process that reads git repositories: no environment, limits of its own, and nothing to lose.

Forked for `fac_registry.git.repository` (`fac_registry.fork_server`), with its task as JSON and open files for what it answers.
"""

from __future__ import annotations

import sys
import traceback
from importlib import import_module
from pathlib import Path

import msgspec

from fac_registry.archive.limits import MIB, Limits
from fac_registry.archive.pack import Packed
from fac_registry.bounds import bound
from fac_registry.outcome import Failure, Refusal

MOST_TRACEBACK = 8_000
OPEN_FILES = 256


class Reach(msgspec.Struct, frozen=True):
    """How far reading goes: ``memory`` and ``size`` of a fetched file in bytes, ``seconds`` of processor and, twice that, of wall time.

    ``allowed`` are networks besides the public internet that may be asked.
    """

    memory: int = 1024 * MIB
    seconds: int = 300
    size: int = 1024 * MIB
    allowed: tuple[str, ...] = ()


class Fetch(msgspec.Struct, frozen=True, tag="fetch"):
    """Read the tags of the repository at ``source``: an address, fetched into the folder ``into``, or a folder.

    ``report`` is a file descriptor; ``token_file`` holds the token, ``certificates`` are a file of authorities.
    """

    report: int
    source: str
    into: str | None
    token_file: str | None
    certificates: str | None
    reach: Reach


class Export(msgspec.Struct, frozen=True, tag="export"):
    """Pack a folder of what a tag names into the open file ``archive``."""

    report: int
    archive: int
    repository: str
    identity: str
    folder: str
    limits: Limits
    reach: Reach


class Tags(msgspec.Struct, frozen=True, tag="tags"):
    """The tags of a repository, and what each names."""

    tags: dict[str, str]


class Exported(msgspec.Struct, frozen=True, tag="exported"):
    """What was packed."""

    packed: Packed


def warm() -> None:
    """Import what reading takes, before there is anything to read."""
    for name in ("archive.pack", "outside.addresses", "git.fetch", "git.tree"):
        import_module(f"fac_registry.{name}")


def main() -> None:
    """Do one task and write what came of it."""
    task = msgspec.json.decode(sys.argv[1], type=Fetch | Export)
    bound(task.reach.memory, task.reach.seconds, task.reach.size, OPEN_FILES)
    with open(task.report, "wb") as report:  # noqa: PTH123 - a descriptor
        report.write(msgspec.json.encode(_outcome(task)))


def _outcome(task: Fetch | Export) -> Tags | Exported | Refusal | Failure:
    from fac_registry.errors import RequestError, TooLargeError  # noqa: PLC0415 - not in the process that serves

    try:
        return _fetch(task) if isinstance(task, Fetch) else _export(task)
    except RequestError as error:
        return Refusal(error.code, error.message, error.hint, error.member)
    except MemoryError:
        return Refusal(TooLargeError.status, f"the repository takes more than {task.reach.memory // MIB} MiB of memory to read")
    except RecursionError:
        return Refusal(TooLargeError.status, "the repository is nested too deeply")
    except Exception as error:  # noqa: BLE001 - the boundary of this process
        return Failure(error.errno if isinstance(error, OSError) else None, traceback.format_exc()[-MOST_TRACEBACK:])


def _fetch(task: Fetch) -> Tags:
    from fac_registry.git.fetch import fetch, open_local, tags  # noqa: PLC0415
    from fac_registry.outside.addresses import Addresses  # noqa: PLC0415 - not in the process that serves

    if task.into is None:
        return Tags(tags(open_local(Path(task.source))))
    token = Path(task.token_file).read_text("utf-8") if task.token_file else None
    return Tags(tags(fetch(task.source, Path(task.into), Addresses.of(task.reach.allowed), token=token, certificates=task.certificates)))


def _export(task: Export) -> Exported:
    from dulwich.objects import ObjectID  # noqa: PLC0415 - not in the process that serves

    from fac_registry.archive.pack import pack  # noqa: PLC0415
    from fac_registry.errors import RequestError  # noqa: PLC0415
    from fac_registry.git.fetch import open_local  # noqa: PLC0415
    from fac_registry.git.tree import commit_of, members  # noqa: PLC0415

    repository = open_local(Path(task.repository))
    store = repository.object_store
    try:
        commit = commit_of(store, ObjectID(task.identity.encode("ascii")))
        found = members(store, commit, task.folder, task.limits)
        with open(task.archive, "r+b") as archive:  # noqa: PTH123 - a descriptor
            return Exported(pack(found, archive))
    except KeyError as error:
        raise RequestError(f"the repository does not hold the object {error}", hint="Import from a complete clone.") from error
