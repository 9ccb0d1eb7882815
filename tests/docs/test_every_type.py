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


def report(types: list[str], steps: list[str], failed: dict[str, list[str]] | None = None) -> dict[str, Any]:
    return {
        "passed": [name for name in types if name not in (failed or {})],
        "failed": [{"resource_type": name, "passed": passed} for name, passed in (failed or {}).items()],
        "steps": steps,
        "versions": {name.partition("_")[0]: ["2.0.0", "1.0.0"] for name in types},
        "terraform": "terraform 1.11.4",
        "seconds": 125.0,
    }


AWS = [f"aws_{number}" for number in range(1200)]
GOOGLE = [f"google_{number}" for number in range(800)]
WHOLE = report(AWS + GOOGLE, ["generate", "fmt"], {"aws_7": ["generate"], "aws_8": ["generate"]})
LOT = report(AWS[:30] + GOOGLE[:20], ["generate", "fmt", "test"], {"aws_8": ["generate"]})


def test_a_lot_is_called_a_lot_and_a_later_run_counts(script: Any) -> None:  # noqa: ANN401 - as above
    text = script.page([WHOLE, LOT], "2030-01-31", ["abc1234"])
    assert "| aws | 2.0.0, 1.0.0 | 1,200 | 1,199 of 1,200 | - | - | 29 of 30 |" in text
    assert "| google | 2.0.0, 1.0.0 | 800 | 800 | - | - | 20 of 20 |" in text
    assert "| all | | 2,000 | 1,999 of 2,000 | - | - | 49 of 50 |" in text
    assert "| abc1234 | 2,000 | generate, fmt | terraform 1.11.4 | 2 | 2 |" in text
    assert "| - | 50 | generate, fmt, test |" in text
    assert "2030-01-31" in text


def test_exceptions_are_few_and_true(script: Any, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ANN401 - as above
    assert len(script.EXCEPTIONS) <= 10
    assert all(script.EXCEPTIONS.values())
    monkeypatch.setattr(script, "EXCEPTIONS", {"aws_8": "why", "aws_9": "why"})
    assert script.unexcused([WHOLE]) == ["aws_7 failed", "aws_9 is an exception and did not fail"]
    assert script.unexcused([WHOLE, LOT]) == ["aws_9 is an exception and did not fail"]
    assert "`aws_8`: why" in script.page([WHOLE], "2030-01-31")
    assert "every_type" not in sys.modules
