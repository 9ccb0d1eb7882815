"""What an input holds is what Terraform makes of what it is given: converted to its type, with defaults where nothing is given."""

from __future__ import annotations

import base64
import json
import shutil
import subprocess
from decimal import Decimal
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.offline.terraform.inside import holds, is_exact

from fac_lint.evaluation.library import Library

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [pytest.mark.offline, pytest.mark.skipif(shutil.which("terraform") is None, reason="no terraform on PATH")]

A_BATCH = 80
DEEPEST = 3
SCALARS = {"string": ('"x"', '""', '"5"', "7", "true"), "number": ("5", '"7"', "0.5"), "bool": ("true", '"false"')}
HOLDING = ("list", "set", "map", "object", "tuple")


def typed(chance: Random, depth: int = 0) -> str:
    """Make up a type."""
    kind = chance.choice((*SCALARS, *HOLDING[: 5 if depth < DEEPEST else 0]))
    if kind in SCALARS:
        return kind
    if kind == "object":
        return f"object({{ a = {typed(chance, depth + 1)}, {', '.join(_optional(chance, name, depth) for name in 'bc')} }})"
    if kind == "tuple":
        return f"tuple([{typed(chance, depth + 1)}, {typed(chance, depth + 1)}])"
    return f"{kind}({typed(chance, depth + 1)})"


def _optional(chance: Random, name: str, depth: int) -> str:
    inner = typed(chance, depth + 1)
    default = f", {value(chance, inner, null=False)}" if chance.random() < 1 / 2 else ""
    return f"{name} = optional({inner}{default})"


def value(chance: Random, wanted: str, *, null: bool = True) -> str:
    """Make up a value that can be converted to a type."""
    if null and chance.random() < 1 / 6:
        return "null"
    kind, _, inner = wanted.partition("(")
    if kind in SCALARS:
        return chance.choice(SCALARS[kind])
    match kind:
        case "list" | "set":
            return f"[{', '.join(value(chance, inner[:-1], null=False) for _ in range(chance.randint(0, 3)))}]"
        case "map":
            return f"{{ {', '.join(f'{key} = {value(chance, inner[:-1])}' for key in 'klm'[: chance.randint(0, 3)])} }}"
        case "tuple":
            return f"[{', '.join(value(chance, part) for part in _parts(inner[1:-2]))}]"
    return f"{{ {', '.join(_attributes(chance, inner[1:-2]))} }}"


def _attributes(chance: Random, written: str) -> list[str]:
    made = ['extra = "e"'] if chance.random() < 1 / 4 else []
    for part in _parts(written):
        name, _, wanted = part.strip().partition(" = ")
        optional = wanted.startswith("optional(")
        if not optional or chance.random() < 2 / 3:
            made.append(f"{name} = {value(chance, _parts(wanted[9:-1])[0] if optional else wanted)}")
    return made


def _parts(text: str) -> list[str]:
    """Split at the commas outside of brackets."""
    parts, depth = [""], 0
    for sign in text:
        depth += (sign in "([{") - (sign in ")]}")
        parts = [*parts, ""] if sign == "," and not depth else [*parts[:-1], parts[-1] + sign]
    return [part.strip() for part in parts if part.strip()]


def declared(chance: Random, name: str) -> tuple[str, str]:
    """Make up an input, and what a file of values gives it."""
    wanted = typed(chance)
    lines = [f"  type = {wanted}"]
    if chance.random() < 1 / 3:
        lines += [f"  default = {value(chance, wanted, null=False)}", *(["  nullable = false"] if chance.random() < 1 / 2 else [])]
    given = "" if len(lines) > 1 and chance.random() < 1 / 3 else f"{name} = {value(chance, wanted)}"
    return f'variable "{name}" {{\n{chr(10).join(lines)}\n}}', given


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


@settings(max_examples=2)
@given(st.integers(0, 10**9))
def test_what_inputs_hold_lies_inside(folder: Path, seed: int) -> None:
    chance = Random(seed)  # noqa: S311 - no secret
    written = {f"v{at}": declared(chance, f"v{at}") for at in range(A_BATCH)}
    (folder / "main.tf").write_text("\n".join(variable for variable, _ in written.values()) + "\n", encoding="utf-8")
    (folder / "terraform.tfvars").write_text("\n".join(given for _, given in written.values()) + "\n", encoding="utf-8")
    asked = f"base64encode(jsonencode([{', '.join(f'var.{name}' for name in written)}]))\n"
    done = subprocess.run(["terraform", "console"], input=asked, capture_output=True, text=True, check=True, cwd=folder)
    said = json.loads(base64.b64decode(done.stdout.strip().strip('"')), parse_int=Decimal, parse_float=Decimal)
    library = Library(folder)
    library.survey([folder])
    instance = library.instance(folder)
    assert instance is not None
    for (name, shown), held in zip(written.items(), said, strict=True):
        known = instance.variable(name)
        assert holds(held, known), f"{shown} is {held!r}, not {known}"
        assert "set(" in shown[0] or is_exact(known), f"{shown} is {held!r}, of which only {known} is known"
