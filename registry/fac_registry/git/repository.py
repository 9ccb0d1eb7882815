"""A git repository, read by a child process with limits: whatever is in it, this process does not look."""

from __future__ import annotations

import errno
import os
import re
import tempfile
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TypeVar

import msgspec

from fac_core.errors import UserError
from fac_core.web_address import is_web_address
from fac_registry.archive.limits import MIB, Limits
from fac_registry.bounds import Bounds, answer
from fac_registry.forking import Forked, WorkerError
from fac_registry.git.worker import Export, Exported, Fetch, Reach, Tags
from fac_registry.outcome import Failure, Refusal
from fac_registry.outside.addresses import shown

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Self

    from fac_registry.archive.pack import Packed

MOST_REPORT = 16 * MIB
WORKER = Forked("fac_registry.git.worker")
SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
SMALLER = "Import from a smaller clone of it, with the tags that are wanted."
Said = TypeVar("Said", Tags, Exported)
HINT = "Name a folder on this machine, or an address that begins with https://."


@dataclass
class Repository:
    """A repository at ``source``, a folder or an https:// address; fetched to a temporary folder that goes at the end."""

    source: str
    token: str | None = field(default=None, repr=False)
    reach: Reach = field(default_factory=Reach)
    limits: Limits = field(default_factory=Limits)

    def __post_init__(self) -> None:
        """Raise `UserError` for what is neither a folder nor such an address: nothing else is ever looked at."""
        self._remote = SCHEME.match(self.source) is not None or "://" in self.source
        if self._remote and not (self.source.startswith("https://") and is_web_address(self.source)):
            raise UserError(f"{self.source[:200]!r} is no address that repositories are read from", hint=HINT)
        if self._remote and "@" in self.source.split("/")[2]:
            raise UserError("the address holds a name or a password, which others can see", hint="Give the token with --git-token.")
        if not self._remote and not Path(self.source).is_dir():
            raise UserError("there is no such folder", path=Path(self.source), hint=HINT)

    def __enter__(self) -> Self:
        if find_spec("dulwich") is None:
            hint = "Install it: pip install '.[registry,git]' in the checkout."
            raise UserError("reading git repositories needs dulwich, which is not installed", hint=hint)
        self._temporary = tempfile.TemporaryDirectory(prefix="fac-import-")
        self._scratch = Path(self._temporary.name)
        self._folder = self._scratch / "repository" if self._remote else Path(self.source).absolute()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._temporary.cleanup()

    def tags(self) -> dict[str, str]:
        """Return the tags and what each names; raise `UserError` when the repository cannot be read."""
        token_file = None
        if self.token and self._remote:
            # A file, since arguments of a process can be seen by others.
            token_file = self._scratch / "token"
            token_file.touch(mode=0o600)
            token_file.write_text(self.token, "utf-8")
        source, into = (self.source, str(self._folder)) if self._remote else (str(self._folder), None)
        token, named = str(token_file) if token_file else None, os.environ.get("SSL_CERT_FILE")
        certificates = str(Path(named).absolute()) if named else None
        doing = f"fetching {shown(self.source)}"
        return self._ask(Tags, lambda report: Fetch(report, source, into, token, certificates, self.reach), (), doing).tags

    def export(self, identity: str, folder: str, archive: BinaryIO) -> Packed:
        """Pack a folder of what a tag names; raise `UserError` when it cannot be published."""
        number = archive.fileno()
        where = (number, str(self._folder), identity, folder)
        return self._ask(Exported, lambda report: Export(report, *where, self.limits, self.reach), (number,), "reading it").packed

    def _ask(self, kind: type[Said], task: Callable[[int], Fetch | Export], files: tuple[int, ...], doing: str) -> Said:
        try:
            written = answer(WORKER, task, files, self._scratch, Bounds(self.reach.seconds, MOST_REPORT))
        except WorkerError as error:
            raise UserError(f"{doing} failed: {error}", hint="Repeat it.") from error
        if written is None:
            text = f"{doing} takes more than {self.reach.seconds} seconds or {self.reach.memory // MIB} MiB of memory"
            raise UserError(text, hint=SMALLER)
        said = msgspec.json.decode(written, type=Tags | Exported | Refusal | Failure)
        if isinstance(said, kind):
            return said
        raise self._error(said, doing)

    def _error(self, said: object, doing: str) -> UserError:
        match said:
            case Refusal(message=message, hint=hint):
                return UserError(message, hint=hint)
            case Failure(errno=errno.EFBIG):
                return UserError(f"{doing} takes more than {self.reach.size // MIB} MiB", hint=SMALLER)
            case Failure(errno=int(number)):
                return UserError(f"{doing} failed: {os.strerror(number)}", hint="See to it that there is room, and repeat it.")
            case _:
                last = getattr(said, "traceback", "").strip().rpartition("\n")[2]
                return UserError(f"{doing} failed: {last}", hint="The repository may be damaged: try a fresh clone of it.")
