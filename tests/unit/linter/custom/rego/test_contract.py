"""The Rego that we promise: each of these bodies makes what the Open Policy Agent's definition of the language says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from fac_lint.run.rego.builtins import FUNCTIONS
from fac_lint.run.rego.engine import Engine
from fac_lint.run.rego.source import RegoFile
from fac_lint.run.rego.worker import Load

pytest.importorskip("regopy", reason="regopy has no wheel here")
pytestmark = pytest.mark.unit

SUITE = yaml.safe_load((Path(__file__).parent / "contract.yaml").read_text("utf-8"))
MODULE = "package fac.own\n\nr := input.resource\n\n{more}\n\ndeny contains x if {{\n  {body}\n}}\n"


@pytest.fixture(scope="module")
def engine() -> Engine:
    modules = {f"c{at}": MODULE.format(more=case.get("more", ""), body=case["body"]) for at, case in enumerate(SUITE["cases"])}
    named = {name: text.replace("fac.own", f"fac.{name}") for name, text in modules.items()}
    return Engine(Load(named, {name: {"deny": ("fac", name, "deny")} for name in named}))


@pytest.mark.parametrize(("at", "case"), list(enumerate(SUITE["cases"])), ids=[case["body"] for case in SUITE["cases"]])
def test_bodies_make_what_the_language_says(at: int, case: dict[str, Any], engine: Engine) -> None:
    answer = engine.ask(f"c{at}", {"resource": SUITE["input"]})
    if "gives" in case:
        assert not answer.failed
        assert sorted(map(str, answer.found["deny"])) == sorted(map(str, case["gives"]))
    else:
        assert answer.failed


def test_each_function_that_we_promise_is_shown() -> None:
    shown = [case for case in SUITE["cases"] if "gives" in case]
    files = [RegoFile("case.rego", MODULE.format(more=case.get("more", ""), body=case["body"])) for case in shown]
    called = {name for file in files for name in {*file.calls} - file.functions}
    assert called == FUNCTIONS - {"contains"}
    assert any("contains(" in case["body"] for case in shown)  # the word is a keyword too
