"""Where a path leads is what `Path.resolve` says, however many paths were asked about before."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_lint.evaluation.real_paths import RealPaths

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.unit

LINKS = {
    "to_folder": "plain/inner",
    "upwards": "..",
    "plain/back": "../to_folder",
    "plain/inner/above": "../..",
    "dangling": "nowhere/at/all",
    "round": "round",
    "one": "other/x",
    "other": "one/y",
}
PARTS = ["plain", "inner", "file", "missing", "..", ".", "", *(Path(link).name for link in LINKS)]


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("links")
    (root / "plain/inner").mkdir(parents=True)
    (root / "plain/file").write_text("")
    for link, target in LINKS.items():
        (root / link).symlink_to(target)
    (root / "absolute").symlink_to(root / "plain")
    return root


def told(of: Callable[[], Path]) -> Path | str:
    """Return where a path leads, or the name of the error that asking ends in."""
    try:
        return of()
    except (RuntimeError, OSError) as error:
        return type(error).__name__


@given(st.lists(st.lists(st.sampled_from([*PARTS, "absolute"]), max_size=6), min_size=1, max_size=8))
def test_it_is_what_pathlib_says(tree: Path, paths: list[list[str]]) -> None:
    real = RealPaths()
    for parts in paths:
        path = Path(f"{tree}/{'/'.join(parts)}")
        assert told(partial(real.of, path)) == told(path.resolve), path


@pytest.mark.parametrize("path", ["plain/back", ".", "..", "", "to_folder/../file", "upwards/x"])
def test_relative_paths_begin_where_the_run_does(tree: Path, path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tree)
    assert RealPaths().of(Path(path)) == Path(path).resolve()


def test_paths_of_any_length_are_followed(tree: Path) -> None:
    long = Path(f"{tree}/{'plain/inner/above/' * 60}plain")
    assert RealPaths().of(long) == long.resolve() == (tree / "plain").resolve()


def test_each_folder_on_the_way_is_asked_once(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    islink = os.path.islink

    def noted(path: str) -> bool:
        asked.append(path)
        return islink(path)

    monkeypatch.setattr(os.path, "islink", noted)
    real = RealPaths()
    for name in ("file", "inner", "inner/a", "inner/b"):
        real.of(tree / "plain" / name)
    assert len(asked) == len(set(asked))
    assert asked.count(f"{tree}/plain") == 1
