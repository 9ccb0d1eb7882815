from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

import pytest

from fac_core.errors import UserError
from fac_core.module import discover
from fac_core.module.discovery import explore

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name in (
        "a/main.tf",
        "a/modules/b/main.tofu",
        "a/.terraform/modules/c/main.tf",
        "d/readme.md",
        "e/x.tf.json",
        "f/g/main.tf",
        ".git/h/main.tf",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")
    return tmp_path


def found(tree: Path, *paths: Path) -> list[str]:
    return [folder.relative_to(tree).as_posix() for folder in discover(paths or [tree])]


def test_modules_are_found_sorted_and_installed_ones_never(tree: Path) -> None:
    assert found(tree) == ["a", "a/modules/b", "e", "f/g"]
    assert found(tree, tree / "f", tree / "a" / "main.tf", tree / "f") == ["a", "f/g"]


@pytest.mark.parametrize("name", [".gitignore", ".facignore"])
def test_ignore_files_are_obeyed_from_their_folder_down(tree: Path, name: str) -> None:
    (tree / name).write_text("f/\n*.tf.json\n")
    (tree / "a" / name).write_text("/modules/*\n")
    assert found(tree) == ["a"]
    (tree / "a" / name).write_text("/modules/*\n!/modules/b\n")
    assert found(tree) == ["a", "a/modules/b"]


def test_ignore_files_above_count_up_to_the_repository(tree: Path) -> None:
    (tree / ".gitignore").write_text("b/\n")
    assert found(tree, tree / "a") == ["a"]
    assert found(tree, tree / "a" / "modules" / "b") == ["a/modules/b"]


def test_links_in_a_circle_come_to_an_end(tree: Path) -> None:
    (tree / "a" / "again").symlink_to(tree, target_is_directory=True)
    (tree / "gone").symlink_to(tree / "nowhere")
    assert set(found(tree, tree / "a")) >= {"a", "a/modules/b"}
    assert len(discover([tree])) == 4


def test_unknown_paths_are_the_users_matter(tree: Path) -> None:
    with pytest.raises(UserError, match="no such file or folder"):
        discover([tree / "none"])


def test_a_file_beside_which_no_module_is_stands_for_none(tree: Path) -> None:
    plan = tree / "plans" / "plan.json"
    plan.parent.mkdir()
    plan.write_text("{}")
    with pytest.raises(UserError, match="is no Terraform file, and none is beside it") as caught:
        discover([plan])
    assert "--plan FILE" in str(caught.value)
    (plan.parent / "main.tf").touch()
    assert found(tree, plan) == ["plans"]


def test_a_folder_that_cannot_be_read_is_told_unless_it_is_ignored(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scan = os.scandir

    def refuse(path: Path) -> object:
        if path.name == "f":
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(UserError, match="cannot be read: Permission denied") as caught:
        discover([tree])
    assert caught.value.path == str(tree / "f")
    assert ".facignore" in str(caught.value)
    (tree / ".facignore").write_text("f/\n")
    assert found(tree) == ["a", "a/modules/b", "e"]


@pytest.mark.parametrize("given", [".", "a/modules"])
def test_an_ignore_file_that_cannot_be_read_stops_nothing(tree: Path, given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (tree / "a" / ".gitignore").write_text("*\n")
    read = type(tree).read_text

    def refuse(path: Path, *args: str, **kwargs: str) -> str:
        if path.name == ".gitignore":
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return read(path, *args, **kwargs)

    monkeypatch.setattr(type(tree), "read_text", refuse)
    explored = explore([tree / given])
    assert tree / "a/modules/b" in explored.folders
    assert [error.filename for error in explored.closed] == [str(tree / "a" / ".gitignore")]


def test_a_folder_that_may_be_listed_and_no_more_is_closed(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    is_file = type(tree).is_file

    def refuse(path: Path) -> bool:
        if path.parent.name == "a":
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return is_file(path)

    monkeypatch.setattr(type(tree), "is_file", refuse)
    explored = explore([tree])
    assert [folder.name for folder in explored.folders] == ["e", "g"]
    assert [error.filename for error in explored.closed] == [str(tree / "a")]


@pytest.mark.parametrize(("target", "said"), [("it", "Too many levels of symbolic links"), ("nowhere", "it is a link that leads nowhere")])
def test_a_link_that_leads_nowhere_is_not_called_missing(tree: Path, target: str, said: str) -> None:
    (tree / "it").symlink_to(target)
    with pytest.raises(UserError, match=said) as caught:
        discover([tree / "it"])
    assert caught.value.hint
