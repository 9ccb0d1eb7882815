"""Patterns of files: what they mean, and that nothing is passed over in silence."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fac_core import globs
from fac_core.errors import UserError
from fac_core.globs import meant

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

FILES = ["a.rego", "b.txt", "p/a.rego", "p/q/a.rego", "p/q/r/b.rego", ".h/a.rego", "p/.h.rego", "x/[a].rego"]
STEPS = ["*", "**", "p", "q", "?", "..", ".", "a.rego", "[!a]*", "nothing"]
LAST = ["*.rego", "a.rego", "[ab].rego", "?.rego", "[[]a].rego", "nothing.rego"]


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tree") / "1/2/3/in"  # as far down as patterns climb: beside it, other tests make folders
    for name in FILES:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("")
    return folder


@settings(deadline=None)
@given(st.tuples(st.lists(st.sampled_from(STEPS), max_size=3), st.sampled_from(LAST)).map(lambda told: "/".join([*told[0], told[1]])))
def test_as_pathlib_has_them(tree: Path, pattern: str) -> None:
    wanted = {path for path in tree.glob(pattern) if not path.is_dir()}
    assert {os.path.normpath(path) for path in meant(tree, pattern)} == {os.path.normpath(path) for path in wanted}


def test_what_is_no_file_is_meant_too_for_somebody_to_say_so(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.rego")
    (tmp_path / "b.rego").symlink_to("nowhere")
    (tmp_path / "c.rego").mkdir()
    assert [path.name for path in meant(tmp_path, "*.rego")] == ["a.rego", "b.rego"]


def test_links_that_go_round_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "p").mkdir()
    (tmp_path / "p/a.rego").touch()
    (tmp_path / "p/back").symlink_to(tmp_path)
    assert meant(tmp_path, "**/*.rego") == [tmp_path / "p/a.rego"]


@pytest.mark.parametrize("pattern", ["/etc/*.rego", "p/**.rego", "a**/b.rego"])
def test_what_is_no_pattern(pattern: str, tmp_path: Path) -> None:
    with pytest.raises(UserError):
        meant(tmp_path, pattern)


def test_a_whole_disk_is_too_much(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(globs, "MOST", 5)
    with pytest.raises(UserError, match="more than 5 names"):
        meant(tree, "**/*.rego")


def test_a_folder_that_cannot_be_read_is_an_error(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(UserError, match="Permission denied"):
        meant(tree, "*.rego")
