"""No `Any` in a model that we own: whose values a file of ours tells has types, and mypy follows them to who uses them."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.unit

ROOT = Path(__file__).parents[2]
PACKAGES = ("core/fac_core", "cost/fac_cost", "generator/fac_gen", "linter/fac_lint", "registry/fac_registry")
OF_OTHERS = {
    "core/fac_core/document/shape.py": "a field of any shape",
    "core/fac_core/resources/_parts.py": "what Terraform writes",
    "core/fac_core/resources/plan.py": "what Terraform writes",
    "core/fac_core/resources/state.py": "what Terraform writes",
    "cost/fac_cost/book/files.py": "rows of JSON, whose columns have types once they are read",
    "generator/fac_gen/update/plan.py": "the lock, JSON of whatever version",
    "registry/fac_registry/login/account.py": "what a template is given",
    "registry/fac_registry/login/terraform.py": "what a template is given",
    "registry/fac_registry/oidc/keys.py": "what an identity provider says",
    "registry/fac_registry/openapi.py": "JSON Schema",
    "registry/fac_registry/settings_schema.py": "what click takes",
}
"""Files with fields whose values others make, or that mean whatever one gives."""


def fields_of_any(source: str) -> Iterator[str]:
    """Yield the fields of classes whose type is `Any`, or holds it."""
    for made in ast.walk(ast.parse(source)):
        for one in made.body if isinstance(made, ast.ClassDef) else ():
            if isinstance(one, ast.AnnAssign) and any(isinstance(name, ast.Name) and name.id == "Any" for name in ast.walk(one.annotation)):
                yield ast.unparse(one.target)


def test_no_model_of_ours_holds_whatever_it_is_given() -> None:
    files = {path.relative_to(ROOT).as_posix(): path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py"))}
    found = {name: fields for name, path in files.items() if (fields := list(fields_of_any(path.read_text())))}
    assert {name: fields for name, fields in found.items() if name not in OF_OTHERS} == {}
    assert OF_OTHERS.keys() <= found.keys(), "an exception that is none any more"


def test_any_is_seen() -> None:
    assert list(fields_of_any("class A:\n    a: Any\n    b: Mapping[str, Any] = {}\n    c: int\n")) == ["a", "b"]
