"""Git repositories made in tests, without a git program, and the command that imports them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from click.testing import CliRunner
from dulwich import porcelain
from dulwich.objects import Blob, Commit, Tree
from dulwich.refs import Ref
from dulwich.repo import Repo

from fac_core.errors import UserError
from fac_registry.cli import command

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from click.testing import Result
    from tests.unit.registry.conftest import Registry

WHO = b"Somebody <somebody@acme.example>"


def commit(repository: Path, files: Mapping[str, str], tag: str = "", *, annotated: bool = False) -> None:
    """Write files and commit them, and everything that was committed before with them."""
    if not (repository / ".git").exists():
        porcelain.init(str(repository))
    for name, text in files.items():
        (repository / name).parent.mkdir(parents=True, exist_ok=True)
        (repository / name).write_text(text)
    porcelain.add(str(repository), [str(repository / name) for name in files])
    porcelain.commit(str(repository), message=b"a change", author=WHO, committer=WHO)
    if tag:
        porcelain.tag_create(str(repository), tag.encode(), message=b"a release", author=WHO, annotated=annotated)


def raw(repository: Path, tag: str, tree: Callable[[Repo], Tree]) -> None:
    """Tag a commit of a tree that no git program would write."""
    with Repo(str(repository)) as opened:
        made = tree(opened)
        head = Commit()
        head.tree, head.author, head.committer, head.message = made.id, WHO, WHO, b"raw"
        head.author_time = head.commit_time = 0
        head.author_timezone = head.commit_timezone = 0
        opened.object_store.add_object(made)
        opened.object_store.add_object(head)
        move(opened, tag, head.id)


def tree_of(opened: Repo, entries: Mapping[bytes, tuple[int, bytes]]) -> Tree:
    made = Tree()
    for name, (mode, content) in entries.items():
        blob = Blob.from_string(content)
        opened.object_store.add_object(blob)
        made.add(name, mode, blob.id)
    return made


def move(opened: Repo, tag: str, to: Any) -> None:  # noqa: ANN401 - dulwich's id of an object
    """Let a tag name something."""
    opened.refs[Ref(b"refs/tags/" + tag.encode())] = to


@dataclass
class Importer:
    """Runs the command for a namespace of its own."""

    registry: Registry
    namespace: str
    token: str

    def __call__(self, source: str | Path, *more: str, **environment: str) -> Result:
        where = ("--registry", self.registry.url, "--token", self.token, "--namespace", self.namespace)
        return CliRunner(env=environment).invoke(command, ("import", str(source), *where, *more), standalone_mode=False)

    def versions(self) -> list[str]:
        answer = self.registry.ask(f"/v1/modules/{self.namespace}/queue/aws/versions", self.token)
        return [one["version"] for one in json.loads(answer.data)["modules"][0]["versions"]] if answer.status == 200 else []

    def archive(self, version: str) -> bytes:
        return self.registry.archive(f"{self.namespace}/queue/aws/{version}", self.token)


def error(result: Result) -> str:
    """Return all that a failed command says."""
    assert isinstance(result.exception, UserError | SystemExit), result.exception
    return f"{result.exception} {result.stderr}"
