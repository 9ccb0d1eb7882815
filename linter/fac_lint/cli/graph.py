"""Show where the tags of a module come from."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from fac_core.parameters import ANY_PATH, FILE, TEXT
from fac_core.sentence import one_of
from fac_lint.graph.formats import UNITS

EPILOG = """\b
Examples:
  fac-lint graph modules/queue
  fac-lint graph --key cost_center
  fac-lint graph --to aws_sqs_queue.orders --to 'module.*'
  fac-lint graph modules/queue --format text --format svg=tags.svg
  fac-lint graph --format json | jq '.places[] | select(.keys[].state == "lacks") | .address'

\b
Exit codes: 0 shown, 2 wrong usage or policy, or no module there, 3 a bug.
"""


@click.command(epilog=EPILOG)
@click.argument("module", required=False, type=ANY_PATH)
@click.option("--key", "keys", multiple=True, type=TEXT, metavar="KEY", help="Tell of this tag key alone (repeatable).")
@click.option(
    "--to", "wanted", multiple=True, type=TEXT, metavar="ADDRESS", help="Show what leads to this resource or call (repeatable, with *)."
)
@click.option(
    "--format",
    "forms",
    multiple=True,
    default=["text"],
    show_default="text",
    metavar="NAME[=FILE]",
    help=f"Output format, and the file to write it to (repeatable): {one_of(UNITS.names())}.",
)
@click.option("-o", "--output", type=FILE, help="Write the format that has no file of its own to this file, as a whole or not at all.")
@click.option("--policy", type=ANY_PATH, help="The finops.yaml to use instead of the nearest one.")
@click.option("--var-file", "value_files", multiple=True, type=ANY_PATH, help="Values for the inputs of a root (repeatable).")
def command(
    *,
    module: Path | None,
    keys: tuple[str, ...],
    wanted: tuple[str, ...],
    forms: tuple[str, ...],
    output: Path | None,
    policy: Path | None,
    value_files: tuple[Path, ...],
) -> None:
    """Show the flow of tags through MODULE (a folder, by default the working directory): why a resource has a key, or lacks it.

    From inputs, locals and the default tags of providers to the tags of each resource and call, with what is known of each key.
    """
    from datetime import UTC, datetime

    from fac_core import complaints
    from fac_core.printable import spelt
    from fac_lint.formats._outputs import deliver, outputs, styles
    from fac_lint.graph.formats import render
    from fac_lint.graph.formats._words import headline, unread
    from fac_lint.graph.formats.text import PLAIN
    from fac_lint.graph.read import only, read_graph
    from fac_lint.run.options import Options

    outs = outputs(forms, output, UNITS)
    graph = only(read_graph(module or Path(), Options(datetime.now(UTC).date(), policy, value_files=value_files), keys), wanted)
    written = [headline(graph)] if all(one.file for one in outs) else []
    for text in (*unread(graph), *written):
        complaints.note(text)
    texts = [render(one.form, graph, keys, style) for one, style in zip(outs, styles(outs, compliant=False), strict=True)]
    click.echo(spelt(deliver(texts, outs), sys.stdout.encoding, PLAIN), nl=False, color=True)
