"""What others wrote is read in one place for each language: a number of thousands of digits is an error of theirs, told in our words."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import pytest
from tests.architecture.conftest import PRODUCTS, ROOT

from fac_core.errors import UserError
from fac_core.json_text import parsed
from fac_core.manifest.module_lock import LOCK, read_lock
from fac_core.schema.importers import provider_schema
from fac_core.schema_provider.usage import find_usage, types_in_state
from fac_registry.settings_file import read_settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.unit

DIGITS = "9" * 5000
READERS = {
    ("core/fac_core/document/read.py", "yaml"): "events alone: no text becomes a number there",
    ("core/fac_core/json_text.py", "json"): "the reader",
    ("core/fac_core/terraform/launch.py", "json"): "what the driver wrote, in a process without site packages",
    ("core/fac_core/unit_prices/__init__.py", "json"): "the package's own",
    ("core/fac_core/usual_use/__init__.py", "json"): "the package's own",
    ("core/fac_core/hcl/json_syntax.py", "json"): "numbers as texts",
    ("core/fac_core/functions/encodings.py", "json"): "Terraform's jsondecode: numbers as Decimal",
    ("registry/fac_registry/settings_file.py", "tomllib"): "the reader",
}


def readings(source: str) -> Iterator[str]:
    """Yield the libraries by which a module reads documents."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id="json" | "tomllib" | "yaml" as library), attr="load" | "loads" | "safe_load" | "parse")
            ):
                yield library


def test_documents_are_read_by_the_readers_alone() -> None:
    found = {
        (path.relative_to(ROOT).as_posix(), library)
        for product in PRODUCTS
        for path in (ROOT / product).rglob("*.py")
        for library in readings(path.read_text(encoding="utf-8"))
    }
    assert found == set(READERS)


def test_a_number_of_many_digits_is_an_error_in_our_words(tmp_path: Path) -> None:
    (tmp_path / ".fac").mkdir()
    (tmp_path / LOCK).write_text(f'{{"format": {DIGITS}}}')
    schema, settings = tmp_path / "schema.json", tmp_path / "set.toml"
    schema.write_text(f'{{"format_version": {DIGITS}}}')
    settings.write_text(f"port = {DIGITS}\n")
    for reading in (lambda: read_lock(tmp_path), lambda: provider_schema.sources(schema), lambda: read_settings(settings)):
        with pytest.raises(UserError, match="it holds a number with too many digits"):
            reading()
    with pytest.raises(ValueError, match="nests too deep"):
        parsed("[" * 100_000)


def test_what_uses_a_provider_is_found_beside_such_a_number(tmp_path: Path) -> None:
    (tmp_path / "main.tf.json").write_text(f'{{"resource": {{"aws_sqs_queue": {{"this": {{"delay_seconds": {DIGITS}}}}}}}}}')
    assert find_usage([tmp_path]).constraints == {"registry.terraform.io/hashicorp/aws": set()}
    (tmp_path / "state").write_text(f'{{"serial": {DIGITS}, "resources": [{{"mode": "managed", "type": "aws_sqs_queue"}}]}}')
    assert types_in_state(tmp_path / "state") == {"aws_sqs_queue"}
