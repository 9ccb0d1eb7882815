"""Write the module of a resource type."""

from __future__ import annotations

import json
from pathlib import Path

import click

from fac_core.complaints import note
from fac_core.output import say
from fac_core.parameters import ANY_PATH, FILE, FOLDER
from fac_core.sentence import counted
from fac_gen.completion import ResourceTypeName

EPILOG = """\b
Examples:
  fac-gen module aws_sqs_queue
  fac-gen module google_storage_bucket -o bucket --policy finops.yaml
  fac-gen module aws_instance --provider-version 6 --exclude credit_specification
  fac-gen module aws_nat_gateway --budget-from-estimate
  fac-gen module aws_wafv2_web_acl --depth 3 --include rule.statement.not_statement
"""


@click.command(epilog=EPILOG)
@click.argument("resource_type", metavar="TYPE", type=ResourceTypeName())
@click.option("-o", "--output", type=ANY_PATH, metavar="DIR", help="Folder to write; default: the name.")
@click.option("--name", metavar="NAME", help="What the module is called in a registry and in its default scope; default: as its type.")
@click.option("--policy", type=FILE, help="Cost policy; default: the nearest finops.yaml above DIR.")
@click.option("--templates", type=FOLDER, help="Folder with templates that take the place of ours.")
@click.option(
    "--provider-version", metavar="V", help="Hold under one provider version of the catalogue (6, 6.69 or 6.69.1) instead of all."
)
@click.option(
    "--include", multiple=True, metavar="PATH", help="Offer an argument or block that would be left out; dotted path, repeatable."
)
@click.option("--exclude", multiple=True, metavar="PATH", help="Leave out an optional argument or block; dotted path, repeatable.")
@click.option(
    "--depth", type=click.IntRange(min=0), metavar="N", help="How deep nested blocks go; default: 5. Required blocks always come."
)
@click.option("--license", "license_", type=click.Choice(["Apache-2.0"]), help="Write the text of this licence; default: none.")
@click.option(
    "--budget-from-estimate",
    is_flag=True,
    help="Give the examples budgets that follow from what fac-cost estimates them at; needs Terraform and a price of every part.",
)
@click.option("--force", is_flag=True, help="Write over edited generated files, another module, or files of yours.")
@click.option("--json", "as_json", is_flag=True, help="Say what was written as JSON.")
def command(
    *,
    resource_type: str,
    output: Path | None,
    name: str | None,
    policy: Path | None,
    templates: Path | None,
    provider_version: str | None,
    include: tuple[str, ...],
    exclude: tuple[str, ...],
    depth: int | None,
    license_: str | None,
    budget_from_estimate: bool,
    force: bool,
    as_json: bool,
) -> None:
    """Write the module of a resource type.

    TYPE is any resource type of the catalogues, for example aws_sqs_queue; `fac-gen list` browses them. The folder appears whole or not
    at all. In an existing folder, only a file that would be written over is in the way, an edited one too, and the module of another
    type. Your README.md, CHANGELOG.md and LICENSE stay, and so does everything else.
    """
    from fac_core.names import registry_name
    from fac_core.policy import none_found, policy_for
    from fac_gen.blueprint.module_blueprint import Options
    from fac_gen.module import write_module
    from fac_gen.render.interface_tables import count_inputs

    folder = output or Path(name or registry_name(resource_type)[1])
    rules = policy_for(folder.absolute(), policy)
    options = Options(provider_version, tuple(sorted(include)), tuple(sorted(exclude)), depth, license_, name=name)
    if budget_from_estimate:
        from fac_gen.proof.estimated import with_estimates

        options = with_estimates(resource_type, rules, options, templates)
    written = write_module(resource_type, folder, policy=rules, options=options, templates=templates, force=force)
    if rules.built_in:
        note(f"{none_found(folder)}: the built-in policy applies (owner, cost_center, environment, application)")
    if written.kept:
        note(f"left as it is, since it is yours: {', '.join(written.kept)}")
    if as_json:
        said = {"folder": str(folder), "resource_type": resource_type, "files": list(written.files), "kept": list(written.kept)}
        click.echo(json.dumps(said))
    else:
        inputs, alarms = sum(count_inputs(written.blueprint).values()), len(written.blueprint.alarms.items)
        say(f"{folder}: {counted(len(written.files), 'file')}, {counted(inputs, 'input')}, {counted(alarms, 'alarm')}")
