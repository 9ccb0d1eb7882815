"""The files of a commit, as they are packed for publishing."""

from __future__ import annotations

import io
import stat
from typing import TYPE_CHECKING

from dulwich.objects import Blob, Commit, Tag, Tree

from fac_registry.archive.member import Member
from fac_registry.archive.names import Names, private, safe
from fac_registry.errors import BadArchiveError, RequestError, TooLargeError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dulwich.object_store import BaseObjectStore
    from dulwich.objects import ObjectID

    from fac_registry.archive.limits import Limits

MOST_TAGS = 10
DEEPEST = 32
GITLINK = 0o160000
LESS = "Leave out what the module does not need."
POINTER = b"version https://git-lfs.github.com/spec/v1\n"


def commit_of(store: BaseObjectStore, identity: ObjectID) -> Commit:
    """Return the commit that a tag names; raise `RequestError` for one that names none."""
    for _ in range(MOST_TAGS):
        found = store[identity]
        if isinstance(found, Commit):
            return found
        if not isinstance(found, Tag):
            break
        identity = found.object[1]
    raise RequestError("the tag names no commit")


def members(store: BaseObjectStore, commit: Commit, folder: str, limits: Limits) -> list[Member]:
    """Return the files below a folder of a commit; raise `RequestError` for what cannot be published."""
    tree = _tree(store, commit.tree)
    for part in filter(None, folder.split("/")):
        found = {entry.path: entry for entry in tree.items()}.get(part.encode())
        if found is None or not stat.S_ISDIR(found.mode):
            raise RequestError(f"there is no folder {folder!r} in this version")
        tree = _tree(store, found.sha)
    return list(_Walk(store, limits).files(tree, ""))


class _Walk:
    """Goes through a tree once, with an end."""

    def __init__(self, store: BaseObjectStore, limits: Limits) -> None:
        self._store, self._limits, self._names = store, limits, Names()
        self._count = self._bytes = 0

    def files(self, tree: Tree, under: str, depth: int = 0) -> Iterator[Member]:
        if depth > DEEPEST:
            raise BadArchiveError(f"folders are more than {DEEPEST} deep", member=under[:200])
        for entry in tree.items():
            name = entry.path.decode("utf-8", "surrogateescape")
            if private(name):
                continue
            self._count += 1
            if self._count > self._limits.members:
                raise TooLargeError(f"the module has more than {self._limits.members} files and folders", hint=LESS)
            whole = f"{under}{name}"
            if stat.S_ISDIR(entry.mode):
                yield from self.files(_tree(self._store, entry.sha), f"{whole}/", depth + 1)
            elif stat.S_ISREG(entry.mode):
                yield self._file(whole, entry.sha, executable=bool(entry.mode & 0o100))
            else:
                kind = "a submodule" if stat.S_IFMT(entry.mode) == GITLINK else "a link"
                raise BadArchiveError(f"{whole!r} is {kind}: a module holds plain files only", member=whole[:200])

    def _file(self, name: str, identity: ObjectID, *, executable: bool) -> Member:
        blob = self._store[identity]
        if not isinstance(blob, Blob):
            raise BadArchiveError(f"{name!r} is no file", member=name[:200])
        content = blob.as_raw_string()
        self._bytes += len(content)
        if self._bytes > self._limits.unpacked:
            raise TooLargeError(f"the module has more than {self._limits.unpacked} bytes", hint=LESS)
        if content.startswith(POINTER):
            raise BadArchiveError(f"{name!r} is kept in Git LFS: what is in the repository is a pointer", member=name[:200])
        self._names.add_file(safe(name))
        # Read again when it is packed: all files at once may be more than there is memory for.
        return Member(name, len(content), executable, lambda: io.BytesIO(self._store[identity].as_raw_string()))


def _tree(store: BaseObjectStore, identity: ObjectID) -> Tree:
    found = store[identity]
    if not isinstance(found, Tree):
        raise BadArchiveError("the commit names no folder")
    return found
