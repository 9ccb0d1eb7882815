"""Move a resource from a module of somebody else's under the generated one, without touching it in the cloud."""

from __future__ import annotations

import json
from pathlib import Path

import click

from fac_core.output import say, say_as_it_is
from fac_core.parameters import ANY_PATH, FILE, FILE_OR_STDIN, TEXT
from fac_gen.completion import ResourceTypeName

EPILOG = """\b
Examples:
  terraform show -json > state.json
  fac-gen move aws_sqs_queue state.json --from module.queue --to module.orders
  fac-gen move aws_sqs_queue state.json --from module.queue --to module.orders --source ../sqs-queue -o orders.tf
  fac-gen move aws_sqs_queue state.json --from module.queue --to module.orders -o new/orders.tf --removed old/removed.tf
  fac-gen move aws_sqs_queue state.json --from module.queue --to module.orders --check plan.json
"""


@click.command(epilog=EPILOG)
@click.argument("resource_type", metavar="TYPE", type=ResourceTypeName())
@click.argument("state", metavar="STATE", type=FILE_OR_STDIN)
@click.option(
    "--from", "old", metavar="ADDRESS", required=True, type=TEXT, help="The call to move from, as the state has it: module.queue."
)
@click.option("--to", "new", metavar="ADDRESS", required=True, type=TEXT, help="The call of the generated module: module.orders.")
@click.option(
    "--source", metavar="SOURCE", type=TEXT, help="Source of the generated module; default: a folder of its name, such as ./sqs-queue."
)
@click.option("--version", metavar="VERSION", type=TEXT, help="Its version, where the source is a registry.")
@click.option("--resource", metavar="ADDRESS", type=TEXT, help="What the module is about, where the state holds several of the type.")
@click.option("--policy", type=FILE, help="Cost policy; default: the nearest finops.yaml above.")
@click.option("-o", "--output", type=ANY_PATH, help="File to write the call and the blocks to; default: standard output.")
@click.option("--removed", type=ANY_PATH, help="Move into another root: file for the old one, with the block that lets it forget.")
@click.option("--check", type=FILE, help="Judge the plan that follows, as JSON, instead: exit code 1 where it does more than it should.")
@click.option("--json", "as_json", is_flag=True, help="Say as JSON what moves and what does not.")
def command(
    *,
    resource_type: str,
    state: Path,
    old: str,
    new: str,
    source: str | None,
    version: str | None,
    resource: str | None,
    policy: Path | None,
    output: Path | None,
    removed: Path | None,
    check: Path | None,
    as_json: bool,
) -> int:
    """Move a resource from a module of somebody else's under the generated one.

    STATE is what `terraform show -json` or `terraform state pull` says, or a plan as JSON; - is standard input. Written are the call of
    the module of TYPE with the arguments that keep everything as it is, and blocks that tell Terraform the new addresses: `moved` within
    one root, `import` and `removed` (Terraform 1.7) between two. Said and counted is all that cannot be carried over. Nothing is applied.
    """
    from fac_core.policy import policy_for
    from fac_gen.blueprint.build import blueprint
    from fac_gen.moving import move
    from fac_gen.moving.afterwards import steps
    from fac_gen.moving.said_of_move import as_text, checked, checked_text, plain
    from fac_gen.moving.written_files import texts, write

    made = blueprint(resource_type, policy_for(Path.cwd(), policy))
    if check is not None:
        found = steps(made, check, old, new)
        if as_json:
            click.echo(json.dumps(checked(found), indent=2))
        else:
            say(checked_text(found), nl=False)
        return int(not all(one.expected for one in found))
    moving = move(made, state, old, new, resource=resource)
    files = texts(moving, source, version, output, removed)
    write(files)
    said = as_text(moving, elsewhere=removed is not None)
    if as_json:
        click.echo(json.dumps({**plain(moving, elsewhere=removed is not None), "written": [str(one) for one in files if one]}, indent=2))
    elif output is None:
        say_as_it_is(files[None])
        click.echo(said, err=True, nl=False)
    else:
        say(said, nl=False)
    return 0
