"""The whole files that a page shows: blocks whose first line names a file after the language."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs/how-to/ci-files.md"
PUBLISHING = ROOT / "docs/how-to/publish-from-ci.md"
PRICING = ROOT / "docs/how-to/cost-in-ci.md"
EDITORS = ROOT / "docs/how-to/lint-in-the-editor.md"
FILE = re.compile(r"^```\w+ (\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def shown_files(page: Path = PAGE) -> dict[str, str]:
    """Return the text of each file that the page shows, by its path."""
    return dict(FILE.findall(page.read_text(encoding="utf-8")))
