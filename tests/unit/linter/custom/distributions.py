"""Distributions of others, laid out as pip would install them."""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING

from fac_core import units
from fac_lint.run import linter_digest, plugins

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

HEAD = '''"""FIFO queue.

What
    A queue that keeps the order.
"""
from fac_core.finding import Severity, Verdict
from fac_lint.answer import Answer, Words
from fac_lint.run.findings import finding
from fac_lint.views.arguments import is_true, judged

SEVERITY = Severity.WARNING
NEXT_STEP = "use a standard queue"
'''
JUDGE = """
WORDS = Words(claim="{it} is no FIFO queue", claims="{it} are no FIFO queues", violated="{it} is a FIFO queue", called="{call} makes {it}")


def judge(resource, context):
    if resource.type != "aws_sqs_queue":
        return None
    return judged(resource.argument("fifo_queue"), is_true)
"""


def forget() -> None:
    """Let go of what is installed: it does not change while a program runs."""
    importlib.invalidate_caches()
    plugins._rules.cache_clear()  # noqa: SLF001 - as above
    units._entry_points.cache_clear()  # noqa: SLF001 - as above
    linter_digest._digest.cache_clear()  # noqa: SLF001 - as above


def lay(site: Path, monkeypatch: pytest.MonkeyPatch, name: str, rules: dict[str, str], version: str = "1.0") -> Path:
    """Install rules by file stem, as a distribution of some name; return their folder."""
    package = name.replace("-", "_")
    folder = site / package / "rules"
    folder.mkdir(parents=True, exist_ok=True)
    (site / package / "__init__.py").touch()
    (folder / "__init__.py").touch()
    for stem, text in rules.items():
        (folder / f"{stem}.py").write_text(text)
    told = site / f"{package}-{version}.dist-info"
    told.mkdir(exist_ok=True)
    (told / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
    (told / "entry_points.txt").write_text(f"[fac_lint.rules]\n{package} = {package}.rules\n")
    for loaded in [module for module in sys.modules if module.partition(".")[0] == package]:
        monkeypatch.delitem(sys.modules, loaded)
    forget()
    return folder
