from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from tests.conftest import FOR_THE_TESTS

pytestmark = pytest.mark.unit

ROOT = Path(__file__).parents[2]
UNFINISHED = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X)\b|raise NotImpl" + r"emented")
RIDDLES = re.compile(r"_?(?:boundary|frames|in_place|known_\w+|late|own|recent|refusals|remembered|shelf|subject|wording)")
DATED = re.compile(r"20\d\d-\d\d-\d\d-[a-z0-9-]+\.md")


def tracked() -> list[Path]:
    # The checkout may belong to another user than the one who runs the tests.
    listing = ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z"]
    listed = subprocess.run(listing, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


def test_no_unfinished_words_in_code() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in tracked()
        if path.suffix == ".py"
        for number, line in enumerate(path.read_text().splitlines(), 1)
        if UNFINISHED.search(line)
    ]
    assert found == []


def test_no_machine_paths_and_no_index_addresses() -> None:
    # A checkout at /data or /app says nothing: documents speak of such folders, too.
    places = [rf"(?<![\w./-]){re.escape(str(ROOT))}/"] if len(ROOT.parts) > 2 else []
    wrong = re.compile("|".join([*places, r"/home/[a-z]\w*/", r"/Users/[a-z]\w*/", r"files\.pythonhosted" + r"\.org"]))
    found = [
        f"{path.relative_to(ROOT)}: {said[0]}"
        for path in tracked()
        if path.stat().st_size < 400_000 and (said := wrong.search(path.read_text(encoding="utf-8", errors="replace")))
    ]
    assert found == []


def test_nothing_tells_to_install_what_is_not_published() -> None:
    """The name is free until the first release: who installs by it may get a stranger's package."""
    told = re.compile(r"(?:pip|pipx|uv|uvx)\b[^\n]*? ['\"]?finops-as-code(?:\[[a-z,-]+\])?['\"]?(?! @)(?=[\s`'\".,;)]|$)", re.MULTILINE)
    found = [
        f"{path.relative_to(ROOT)}: {said[0]}"
        for path in tracked()
        if path.suffix in {".md", ".py", ".yml", ".yaml", ".toml"}
        and path.stat().st_size < 400_000
        and (said := told.search(path.read_text()))
    ]
    assert found == []


def test_files_have_the_names_of_the_field() -> None:
    """Not riddles: middleware, cache, messages, overrides say what a reader knows already (docs of the architecture, "Names")."""
    packages = [path.relative_to(ROOT) for path in tracked() if path.suffix == ".py" and "tests" not in path.relative_to(ROOT).parts]
    assert [str(path) for path in packages if RIDDLES.fullmatch(path.stem)] == []


def test_decisions_are_dated() -> None:
    pages = [path.name for path in (ROOT / "docs/decisions").iterdir()]
    assert pages
    assert [name for name in pages if not DATED.fullmatch(name)] == []
    dated = {name: f"\nDate: {name[:10]}. Status: " in (ROOT / "docs/decisions" / name).read_text() for name in pages}
    assert [name for name, said in dated.items() if not said] == []


def test_lock_file_pins_every_direct_dependency() -> None:
    lock = (ROOT / "requirements/dev.lock").read_text()
    pinned = {line.split("==")[0].split("[")[0] for line in lock.splitlines() if "==" in line}
    declared = re.findall(
        r'^  "([a-z0-9][a-z0-9-]*)', (ROOT / "pyproject.toml").read_text().partition("[project.scripts]")[0], re.MULTILINE
    )
    assert set(declared) - pinned - {"finops-as-code"} == set()
    assert "--hash=sha256:" in lock


def test_what_builds_the_rest_is_locked_in_the_same_versions() -> None:
    build, every = ((ROOT / "requirements" / name).read_text().splitlines() for name in ("build.lock", "dev.lock"))
    pins = {line for line in build if "==" in line}
    assert pins
    assert pins - set(every) == set()


def test_what_tests_are_told_by_the_environment_reaches_them() -> None:
    """All else that begins with FAC_ is taken away first: a switch that is not let through would be green for less than was asked."""
    read = {found for path in (ROOT / "tests").rglob("*.py") for found in re.findall(r'environ\.get\("(FAC_[A-Z_]+)"', path.read_text())}
    said = set(re.findall(r"\b(FAC_[A-Z_]+)=", (ROOT / "Makefile").read_text()))
    assert len(read) > 5
    assert read | said <= FOR_THE_TESTS


def test_nothing_asks_tarfile_for_what_came_with_a_later_python_3_11() -> None:
    """Debian 12 has 3.11.2, and we promise 3.11: extract() and extractall() take a filter from 3.11.4 on, and `mypy` does not know."""
    later = re.compile(r"\b(?:extract|extractall|unpack_archive)\([^)]*\bfilter=|\bdata_filter\b|\bextraction_filter\b")
    code = [path for path in tracked() if path.suffix == ".py" and path != Path(__file__)]
    assert [str(path.relative_to(ROOT)) for path in code if later.search(path.read_text())] == []
