from __future__ import annotations

import subprocess
import sys
import tomllib
import zipfile
from graphlib import TopologicalSorter
from pathlib import Path
from typing import TYPE_CHECKING

import grimp
import pytest

if TYPE_CHECKING:
    from tests.architecture.conftest import Checkout

pytestmark = pytest.mark.unit

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
PACKAGES = [Path(path) for path in PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]]
RESERVED = ("generator", "registry", "modules", "tests", "docs", "core", "linter")


def test_import_law_holds() -> None:
    done = subprocess.run([Path(sys.executable).with_name("lint-imports")], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def graph() -> grimp.ImportGraph:
    return grimp.build_graph(*(package.name for package in PACKAGES), exclude_type_checking_imports=False, cache_dir=None)


def test_import_law_sees_every_file() -> None:
    found = graph().modules
    for package in PACKAGES:
        for path in (ROOT / package).rglob("*.py"):
            parts = path.relative_to(ROOT / package.parent).with_suffix("").parts
            name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
            # Alembic runs migrations by their path; nobody imports them.
            assert name in found or "migrations" in parts, f"{path}: its folder has no __init__.py"


def test_no_module_imports_itself_by_way_of_others() -> None:
    law = graph()
    order = TopologicalSorter({name: law.find_modules_directly_imported_by(name) for name in law.modules})
    order.prepare()  # raises `CycleError`, which names the modules


# Above and below: floors of fac_core. Beside: modules of one folder.
WRONG = {
    "a floor above": ("core/fac_core/hcl/dialect.py", "from fac_core.policy import model", "fac_core has floors"),
    "a circle": ("core/fac_core/hcl/syntax/bodies.py", "from fac_core.hcl import reader", "nothing imports in a circle"),
    "a sibling product": ("linter/fac_lint/evaluation/values.py", "import fac_gen.parts", "no product imports a sibling"),
}
HIDDEN = {
    "open": "\n{}\n",
    "local": "\ndef later() -> None:\n    {}\n",
    "type-only": "\nfrom typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    {}\n",
}


@pytest.mark.parametrize("hidden", HIDDEN)
def test_import_law_sees_local_and_type_only_imports(hidden: str, checkout: Checkout) -> None:
    for path, line, _ in WRONG.values():
        with (checkout.root / path).open("a") as file:
            file.write(HIDDEN[hidden].format(line))
    done = checkout.run("-c", "from importlinter.cli import lint_imports_command as check; check(['--no-cache'])")
    assert done.returncode == 1, done.stdout + done.stderr
    broken = [told for told in done.stdout.splitlines() if "BROKEN" in told]
    assert [contract for *_, contract in WRONG.values() if not any(contract in told for told in broken)] == [], done.stdout


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
