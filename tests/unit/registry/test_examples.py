"""Examples become the lines that callers copy: complete, or not taken at all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from fac_core.hcl.format import format_hcl
from fac_registry.address import Address
from fac_registry.modules.describe import describe
from fac_registry.modules.examples import MOST_CHARACTERS
from fac_registry.modules.version import Version
from fac_registry.pages.snippet import published_source, usage

if TYPE_CHECKING:
    from fac_registry.modules.description import Description

pytestmark = pytest.mark.unit
LIBRARY = sorted((Path(__file__).parents[3] / "modules").glob("*/*/module.yaml"))
MAIN = 'variable "name" {\n  type = string\n}\n\nvariable "tags" {\n  type    = map(string)\n  default = {}\n}\n'
CALL = 'module "queue" {\n  source = "../.."\n\n  name = "orders"\n  tags = {\n    owner = "team"\n  }\n}\n'
ADDRESS = Address("acme", "queue", "aws")


def described(**examples: str) -> Description:
    files = {f"examples/{name}/main.tf": text for name, text in examples.items()}
    return describe({name: text.encode() for name, text in {"main.tf": MAIN, **files}.items()})


def test_the_lines_of_a_call_are_kept_as_they_are_written() -> None:
    assert described(minimal=CALL).usage == ('name = "orders"', "tags = {", '  owner = "team"', "}")


def test_the_example_that_one_looks_at_first_counts() -> None:
    both = {"complete": CALL.replace("orders", "all"), "minimal": CALL}
    assert described(**both).usage[0] == 'name = "orders"'
    assert [one.name for one in described(**both).shown] == ["minimal", "complete"]


@pytest.mark.parametrize(
    "call",
    [
        CALL.replace('"orders"', "var.name"),
        CALL.replace('"orders"', "local.name"),
        CALL.replace('"orders"', "aws_sqs_queue.this.name"),
        CALL.replace('"orders"', '"${terraform.workspace}-x"'),
        CALL.replace('"orders"', "[for x in [1] : x][0]"),
        CALL.replace('"orders"', "<<EOT\n  a\nEOT"),
        CALL.replace('  name = "orders"\n', ""),
        CALL.replace("name =", "count = 2\n  name ="),
        CALL.replace("name =", "providers = { aws = aws.east }\n  name ="),
        CALL.replace("name =", "no_such_input = 1\n  name ="),
        CALL.replace("../..", "../../modules/other"),
        CALL.replace("../..", "acme/queue/aws"),
        CALL + "module {",
    ],
)
def test_what_would_not_hold_elsewhere_is_not_taken(call: str) -> None:
    found = described(minimal=call)
    assert found.usage == ()
    assert usage("host", ADDRESS, Version("1.0.0"), found).count('name = ""') == 1


def test_large_examples_stay_in_the_archive() -> None:
    found = described(minimal=CALL + "#" * MOST_CHARACTERS, other=CALL)
    assert found.shown == ()
    assert found.usage == ()
    assert found.examples == ("minimal", "other")


def test_examples_are_shown_with_the_published_source() -> None:
    text = published_source(CALL, "host", ADDRESS, Version("1.2.3"))
    assert text == CALL.replace('  source = "../.."\n', '  source  = "host/acme/queue/aws"\n  version = "~> 1.2"\n')
    assert format_hcl(text) == text
    assert published_source(text, "host", ADDRESS, Version("1.2.3")) == text


def test_a_call_whose_arguments_follow_at_once_stays_aligned() -> None:
    text = published_source(
        CALL.replace('source = "../.."\n\n  name = ', 'source      = "../.."\n  name        = '), "host", ADDRESS, Version("1.2.3")
    )
    assert '  source      = "host/acme/queue/aws"\n  version     = "~> 1.2"\n  name        = "orders"\n' in text


@pytest.mark.parametrize("manifest", LIBRARY, ids=lambda path: "/".join(path.parts[-3:-1]))
def test_the_library_is_called_by_its_examples(manifest: Path) -> None:
    folder = manifest.parent
    texts = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.suffix in {".tf", ".yaml"}}
    found = describe(texts)
    assert tuple(sorted(one.name for one in found.shown)) == found.examples
    assert found.usage or b"providers = {" in texts["examples/minimal/main.tf"]
    assert found.resources
    assert found.requirements
