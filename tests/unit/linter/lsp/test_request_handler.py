"""What the judging process remembers from one question to the next changes nothing of what it says."""

from __future__ import annotations

import random
import shutil
from typing import TYPE_CHECKING

import pytest
from tests.unit.linter.cached_repository import CHANGES, FILES, write_repository

from fac_lint.lsp import request_handler
from fac_lint.lsp.messages import Check, Root, Said, Told, Wishes
from fac_lint.lsp.request_handler import RequestHandler

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

pytestmark = pytest.mark.unit


class Listener:
    """Somebody who asks the same desk again and again, and keeps what he was told."""

    def __init__(self, folder: Path) -> None:
        self._root = Root(folder.as_uri(), (folder.as_uri(),))
        self._desk = RequestHandler(lambda *_: None)
        self._number = 0
        self.said: dict[str, tuple[Said, ...]] = {}
        self.texts: dict[str, str] = {}

    def ask(self, unsaved: Mapping[str, bytes], encoding: str = "utf-16") -> Told:
        self._number += 1
        told = self._desk.answer(Check(self._number, self._number - 1, (self._root,), dict(unsaved), (), Wishes(), encoding))
        assert isinstance(told, Told)
        self.said = {uri: said for uri, said in {**({} if told.whole else self.said), **told.files}.items() if said}
        self.texts.update(told.texts)
        return told


def fresh(folder: Path, unsaved: Mapping[str, bytes]) -> Listener:
    listener = Listener(folder)
    listener.ask(unsaved)
    return listener


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FAC_CACHE_DIR", str(tmp_path / "cache"))
    write_repository(tmp_path / "repository")
    return tmp_path / "repository"


@pytest.mark.parametrize("held", [2, 64])
def test_whatever_changes_is_told(held: int, repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(request_handler, "_HELD", held)
    listener = Listener(repository)
    chance = random.Random(held)  # noqa: S311 - the same in each run
    for name in chance.sample(sorted(CHANGES), len(CHANGES) * 2 // 3):
        CHANGES[name](repository)
        listener.ask({})
        other = fresh(repository, {})
        assert listener.said == other.said, name
        assert {uri: listener.texts[uri] for uri in other.texts} == other.texts, name
        if "closed" in name or chance.random() < 0.2:
            for path in repository.rglob("*"):
                if path.is_dir() and not path.is_symlink():
                    path.chmod(0o755)
            shutil.rmtree(repository)
            write_repository(repository)
    assert listener.said


def test_whatever_is_typed_is_told(repository: Path) -> None:
    listener = Listener(repository)
    assert listener.ask({}).files
    chance = random.Random(1)  # noqa: S311 - as above
    names = sorted(name for name in FILES if name.endswith((".tf", ".tfvars", ".yaml")) and "ignored" not in name)
    for _ in range(25):
        unsaved = {}
        for name in chance.sample(names, 2):
            words = FILES[name].split(" ")
            at = chance.randrange(len(words))
            words[at] = chance.choice(["", "{", "}", "var.tags", '"gp2"', "😀", "\r\n", words[at] + words[at]])
            unsaved[(repository / name).as_uri()] = " ".join(words).encode()
        listener.ask(unsaved)
        assert listener.said == fresh(repository, unsaved).said, unsaved
    again = listener.ask(unsaved)
    assert (again.files, again.texts) == ({}, {})


def test_another_way_to_count_is_obeyed(repository: Path) -> None:
    (repository / "modules/leaf/main.tf").write_text('resource "aws_ebs_volume" "😀" {\n  /* 😀 */ type = "gp2"\n}\n')
    listener = Listener(repository)
    places = []
    for encoding in ("utf-8", "utf-16", "utf-32", "utf-8"):
        listener.ask({}, encoding)
        said = listener.said[(repository / "modules/leaf/main.tf").as_uri()]
        places.append(next(one.extent.start[1] for one in said if one.rule == "gp2-volume"))
    assert places == [13, 11, 10, 13]
