"""The page about every resource type says what the reports say, no more."""

from __future__ import annotations

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.unit
SCRIPT = Path(__file__).parents[2] / "docs/every_type.py"


@pytest.fixture
def script() -> Any:  # noqa: ANN401 - a script, loaded from its file
    spec = spec_from_file_location("every_type", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def report(counts: dict[str, dict[str, int]], failed: tuple[str, ...] = ()) -> dict[str, Any]:
    return {
        "counts": counts,
        "steps": [step for step in next(iter(counts.values())) if step != "modules"],
        "versions": {provider: ["2.0.0", "1.0.0"] for provider in counts},
        "terraform": "terraform 1.11.4",
        "seconds": 125.0,
        "failed": [{"resource_type": name} for name in failed],
    }


WHOLE = report({"aws": {"modules": 1200, "generate": 1200, "fmt": 1199}, "google": {"modules": 800, "generate": 800, "fmt": 800}})
LOT = report({"aws": {"modules": 30, "generate": 30, "test": 29}, "google": {"modules": 20, "generate": 20, "test": 20}})


def test_a_lot_is_called_a_lot(script: Any) -> None:  # noqa: ANN401 - as above
    text = script.page([WHOLE, LOT], "2030-01-31")
    assert "| aws | 2.0.0, 1.0.0 | 1,200 | 1,199 of 1,200 | - | - | 29 of 30 |" in text
    assert "| google | 2.0.0, 1.0.0 | 800 | 800 | - | - | 20 of 20 |" in text
    assert "| all | | 2,000 | 1,999 of 2,000 | - | - | 49 of 50 |" in text
    assert "| 2,000 | generate, fmt | terraform 1.11.4 | 2 |" in text
    assert "2030-01-31" in text


def test_exceptions_are_few_and_true(script: Any, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ANN401 - as above
    assert len(script.EXCEPTIONS) <= 10
    assert all(script.EXCEPTIONS.values())
    monkeypatch.setattr(script, "EXCEPTIONS", {"aws_a": "why", "aws_b": "why"})
    assert script.unexcused([report({"aws": {"modules": 3, "generate": 3}}, ("aws_a", "aws_c"))]) == [
        "aws_c failed",
        "aws_b is an exception and did not fail",
    ]
    assert "`aws_a`: why" in script.page([WHOLE], "2030-01-31")
    assert "every_type" not in sys.modules
