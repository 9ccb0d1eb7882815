"""Rules that the guides name are rules that there are."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from fac_lint.run import rulebook

pytestmark = pytest.mark.unit

DOCS = Path(__file__).parents[2] / "docs"
GUIDES = [page for folder in ("how-to", "explanation", "tutorials") for page in sorted((DOCS / folder).glob("*.md"))]
SAID = re.compile(r"(?:--select|--ignore|fac:ignore|explain|rule:|error\[|warning\[|info\[)[ =]?([a-z]+(?:-[a-z0-9]+)+(?:,[a-z0-9-]+)*)")
MIGRATION = DOCS / "how-to/migrate-tag-rules.md"


@pytest.mark.parametrize("page", GUIDES, ids=lambda page: page.name)
def test_rules_of_a_guide_exist(page: Path) -> None:
    text = page.read_text()
    named = {name for names in SAID.findall(text) for name in names.split(",")}
    own = {*re.findall(r"^  ([a-z0-9-]+):\n    resource: ", text, re.MULTILINE)}
    files = re.findall(r"(?:/rules|policies)/(\w+)\.(?:py|rego) <<", text)
    own |= {stem.replace("_", "-") for stem in files}
    assert named - {*rulebook.UNITS.names()} - own == set()


def test_what_the_migration_leads_to_exists() -> None:
    rows = re.findall(r"^\| (?:`(?:aws|azurerm)_|CKV|none).* \| (.*) \|$", MIGRATION.read_text(), re.MULTILINE)
    named = {name for row in rows for name in re.findall(r"`([\w-]+)`", row)}
    assert len(rows) > 8
    assert named - {*rulebook.UNITS.names()} == set()
