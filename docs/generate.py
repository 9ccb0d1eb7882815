"""Write docs/reference, and what explanations and the README count: `generate.py`; with `--check`, exit 1 when a page is out of date."""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click
import compared
import first_page
from page_parts import NOTE, cell
from price_pages import golden_outputs_page, guardrails_page, price_book_page, priced_types_page
from rule_pages import FOLDER, rule_pages
from starlette.routing import Route, Router
from threshold_page import LIBRARY, thresholds_page

from fac_core.limits import limits
from fac_core.resource_types.editor_schema import json_schema
from fac_core.schema.catalogue import catalogue
from fac_core.schema.differences_page import page
from fac_core.schema.resource_schema import Kind
from fac_cost.comparing.formats import _schema as cost_comparison
from fac_cost.formats import _schema as cost_estimate
from fac_gen.library.library_shape import json_schema as library_schema
from fac_lint.coverage.formats import _schema as lint_coverage
from fac_lint.fixtures.formats import _schema as lint_test
from fac_lint.formats import _report_schema as lint_report
from fac_lint.graph.formats import _schema as lint_graph
from fac_registry import openapi
from fac_registry.app import create_app
from fac_registry.data import prepare
from fac_registry.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.limits import Limit

ROOT = Path(__file__).parents[1]
REFERENCE = ROOT / "docs/reference"
PROGRAMS = {"fac-cost": "fac_cost.cli", "fac-gen": "fac_gen.cli", "fac-lint": "fac_lint.cli", "fac-registry": "fac_registry.cli"}
WIDTH = 100


def commands(command: click.Command, context: click.Context) -> Iterator[tuple[str, str]]:
    """Yield the full name and the help of a command and of everything below it."""
    yield context.command_path, command.get_help(context)
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            child = command.get_command(context, name)
            assert child is not None, name  # noqa: S101 - listed a line above
            yield from commands(child, click.Context(child, info_name=name, parent=context, terminal_width=WIDTH, max_content_width=WIDTH))


def program_page(program: str) -> str:
    command: click.Command = import_module(PROGRAMS[program]).command
    context = click.Context(command, info_name=program, terminal_width=WIDTH, max_content_width=WIDTH)
    sections = [f"## `{name}`\n\n```text\n{text.rstrip()}\n```\n" for name, text in commands(command, context)]
    return "\n".join([f"# {program}\n\n{NOTE}", *sections])


def providers_page() -> str:
    shipped = catalogue()
    rows = [
        f"| {provider} | {version.version} | {len(shipped.names(provider, Kind.RESOURCE, version.version)):,} "
        f"| {taggable(provider, version.version):,} | {len(shipped.names(provider, Kind.DATA, version.version)):,} |"
        for provider in shipped.providers()
        for version in shipped.versions(provider)
    ]
    head = "| provider | version | resource types | of them taggable | data sources |\n|---|---|---:|---:|---:|"
    text = "Every resource type counted here can be given to `fac-gen module`; `fac-gen list` browses them."
    return "\n".join([f"# Provider schemas\n\n{NOTE}\n{text}\n", head, *rows, ""])


def taggable(provider: str, version: str) -> int:
    shipped = catalogue()
    return sum(shipped.tag_support(name, version) is not None for name in shipped.names(provider, Kind.RESOURCE, version))


def limits_page() -> str:
    """Return the limits of the clouds' APIs, with their sources and how modules keep them."""
    sections = []
    for provider in catalogue().providers():
        rows = [limit_row(one) for one in limits(provider)]
        head = "| type | rule | value | how modules keep it | confidence | source |\n|---|---|---|---|---|---|"
        sections.append("\n".join([f"## {provider}\n", head, *rows, ""]))
    text = (
        "What the clouds allow of budgets and alarms. A module refuses the rest at plan, before anything is made. Confidence: high is\n"
        "read in code or data of the cloud or the provider, medium is one source, low is only remembered."
    )
    return "\n".join([f"# Limits of the clouds\n\n{NOTE}\n{text}\n", *sections])


def limit_row(one: Limit) -> str:
    parts = [
        f"`{one.applies_to}`",
        one.rule.replace("_", " "),
        cell(one.value),
        cell(kept(one)),
        one.confidence,
        f"{cell(one.source)}, {one.as_of}",
    ]
    return f"| {' | '.join(parts)} |"


def kept(one: Limit) -> str:
    by = f"refused: {', '.join(f'`{name}`' for name in one.refused)}" if one.refused else one.kept
    return "; ".join(part for part in (by, one.note) if part) or "not checked"


def registry_api() -> str:
    """Return the description of the registry's API, of a registry that is found by name, so that all of its routes are there."""
    with TemporaryDirectory() as folder:
        settings = Settings.of(data=Path(folder), public_url="https://registry.acme.example")
        prepare(settings)
        app = create_app(settings).app
        assert isinstance(app, Router)  # noqa: S101 - what the middleware wraps
        routes = [route for route in app.routes if isinstance(route, Route)]
        return json.dumps(openapi.document(routes, server=None), indent=2) + "\n"


def pages() -> dict[str, str]:
    return {
        **{f"{program}.md": program_page(program) for program in PROGRAMS},
        "guardrails.md": guardrails_page(),
        "limits.md": limits_page(),
        cost_comparison.FILE: cost_comparison.json_schema(),
        cost_estimate.FILE: cost_estimate.json_schema(),
        lint_report.FILE: lint_report.json_schema(),
        lint_coverage.FILE: lint_coverage.json_schema(),
        lint_graph.FILE: lint_graph.json_schema(),
        lint_test.FILE: lint_test.json_schema(),
        "price-book.md": price_book_page(),
        "golden-outputs.md": golden_outputs_page(),
        "priced-types.md": priced_types_page(),
        **rule_pages(),
        "providers.md": providers_page(),
        "fac-registry-openapi.json": registry_api(),
        "library.schema.json": library_schema(),
        "resource-type.schema.json": json_schema(),
        "schema-differences.md": page(catalogue(), "aws", "5.100.0", "6.69.1"),
    }


def main(*, check: bool) -> int:
    texts = {REFERENCE / name: text for name, text in pages().items()}
    if LIBRARY.is_file():  # as below
        texts[REFERENCE / "thresholds.md"] = thresholds_page()
    if compared.PAGE.is_file():  # it counts the library, which stands in a checkout alone
        texts[compared.PAGE] = compared.page(compared.PAGE.read_text())
    texts[first_page.PAGE] = first_page.page(first_page.PAGE.read_text())
    stale = [path for path, text in texts.items() if not path.is_file() or path.read_text() != text]
    left = [path for path in sorted((REFERENCE / FOLDER).glob("*.md")) if path not in texts]
    if not check:
        write({path: texts[path] for path in stale}, left)
    for path in (*stale, *left):
        click.echo(f"{'out of date' if check else 'written'}: {path.relative_to(ROOT).as_posix()}")
    if check and (stale or left):
        click.echo("Run `make docs` and commit the result.")
    return 1 if check and (stale or left) else 0


def write(texts: dict[Path, str], left: list[Path]) -> None:
    """Write pages, and take away those of rules that there are no more."""
    for path, text in texts.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    for path in left:
        path.unlink()


if __name__ == "__main__":
    sys.exit(main(check="--check" in sys.argv[1:]))
