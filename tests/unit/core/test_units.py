from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from fac_core import units
from fac_core.errors import UserError
from fac_core.units import Plugin, UnitFolder

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    folder = tmp_path / "shelf_of_units"
    (folder / "aws").mkdir(parents=True)
    (folder / "__init__.py").write_text("")
    (folder / "_helper.py").write_text("raise AssertionError('imported')")
    (folder / "old_rule.py").write_text("raise AssertionError('imported')")
    (folder / "good_rule.py").write_text("ANSWER = 42")
    (folder / "aws" / "sqs_queue.yaml").write_text("a: 1")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "shelf_of_units", raising=False)
    return "shelf_of_units"


def test_names_are_listed_without_an_import(package: str) -> None:
    assert UnitFolder(package, "rule").names() == ("good-rule", "old-rule")


def test_only_the_unit_asked_for_is_imported(package: str) -> None:
    assert UnitFolder(package, "rule").load("good-rule").ANSWER == 42
    assert f"{package}.old_rule" not in sys.modules


def test_data_units_keep_folder_and_stem(package: str) -> None:
    units = UnitFolder(package, "signals", suffix=".yaml")
    assert units.names() == ("aws/sqs_queue",)
    assert units.path("aws/sqs_queue").read_text() == "a: 1"


def test_one_unit_is_found_without_listing_all(package: str) -> None:
    units = UnitFolder(package, "signals", suffix=".yaml")
    found = units.find("aws/sqs_queue")
    assert found is not None
    assert found.read_text() == "a: 1"
    assert "_paths" not in vars(units)


@pytest.mark.parametrize(
    "name", ["good_rule", "_helper", "__init__", "../shelf_of_units/good-rule", "Good-Rule", "", "good-rule.py", "aws"]
)
def test_a_unit_has_one_name(package: str, name: str) -> None:
    assert UnitFolder(package, "rule").find(name) is None


def test_unknown_unit_names_the_nearest(package: str) -> None:
    with pytest.raises(UserError, match="no rule is called 'god-rule'") as caught:
        UnitFolder(package, "rule").load("god-rule")
    assert caught.value.hint is not None
    assert "good-rule" in caught.value.hint


def test_missing_package_is_a_clear_error() -> None:
    with pytest.raises(UserError, match="cannot be found"):
        UnitFolder("no_such_package_here", "rule").names()


def test_units_of_others_are_found_by_who_asks_by_name_alone(tmp_path: Path, package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "units_of_others"
    folder.mkdir()
    (folder / "__init__.py").touch()
    (folder / "better_rule.py").write_text("ANSWER = 43")
    (folder / "good_rule.py").write_text("raise AssertionError('imported')")
    told = tmp_path / "others-1.0.dist-info"
    told.mkdir()
    (told / "METADATA").write_text("Metadata-Version: 2.1\nName: others\nVersion: 1.0\n")
    (told / "entry_points.txt").write_text(f"[{package}]\nthem = units_of_others\n")
    units._entry_points.cache_clear()  # noqa: SLF001 - what is installed does not change while a program runs
    assert UnitFolder(package, "rule").names() == ("good-rule", "old-rule")
    asked = UnitFolder(package, "rule", by_name=True)
    assert asked.names() == ("better-rule", "good-rule", "old-rule")
    assert (asked.load("better-rule").ANSWER, asked.load("good-rule").ANSWER) == (43, 42)
    plugin = Plugin.installed("others", package, "rule")
    assert {*plugin.names()} == {"better-rule", "good-rule"}
    with pytest.raises(UserError, match="declares no formats"):
        Plugin.installed("others", "fac_lint.formats", "format")
    monkeypatch.undo()
    units._entry_points.cache_clear()  # noqa: SLF001 - as above
