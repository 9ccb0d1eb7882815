from __future__ import annotations

import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.unit

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
PACKAGES = [Path(path) for path in PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]]
RESERVED = ("generator", "registry", "modules", "tests", "docs", "core", "linter")


def test_import_law_holds() -> None:
    done = subprocess.run([Path(sys.executable).with_name("lint-imports")], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("package", PACKAGES, ids=str)
def test_product_folder_holds_only_its_package(package: Path) -> None:
    beside = {path.name for path in (ROOT / package.parent).iterdir() if not path.name.startswith(".")}
    assert beside - {"__pycache__"} == {package.name}
    assert (ROOT / package / "py.typed").is_file()


def test_wheel_holds_the_packages_and_nothing_importable_beside(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        names = wheel.namelist()
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {package.name for package in PACKAGES}
    assert not tops & set(RESERVED)
    assert any(name.startswith("fac_core/resource_types/aws/") for name in names)
    assert any(name.startswith("fac_core/schema/data/") for name in names)
    assert any(name.startswith("fac_gen/templates/") for name in names)
