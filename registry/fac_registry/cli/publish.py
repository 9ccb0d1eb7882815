"""Publish a module folder as a version."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from fac_core.complaints import complain
from fac_core.errors import UserError
from fac_core.parameters import ANY_PATH, URL

if TYPE_CHECKING:
    from fac_registry.client.publish import Priced, Publication

EPILOG = """\b
Examples:
  fac-registry publish ./queue --registry https://registry.example.com --namespace acme --version 1.2.0
  fac-registry publish . --registry http://127.0.0.1:8080 --token "$TOKEN" --namespace acme --name queue --system aws --version 1.2.0 --json
  fac-registry publish ./queue --registry https://registry.example.com --namespace acme --version 1.2.0 --plan complete=plan.json
  fac-registry publish modules/ --registry https://registry.example.com --namespace acme --version 1.2.0

Repeating it is safe: the same content under the same version is no change. Any HTTP client can do the same:

\b
  curl -T module.tar.gz -H "Authorization: Bearer $TOKEN" https://registry.example.com/v1/modules/acme/queue/aws/1.2.0
"""


@click.command(epilog=EPILOG)
@click.argument("folder", type=ANY_PATH)
@click.option("--registry", type=URL, required=True, metavar="URL", help="Address of the registry.")
@click.option("--token", envvar="FAC_REGISTRY_TOKEN", show_envvar=True, required=True, help="Token of scope publish.")
@click.option("--namespace", required=True, help="Namespace to publish in.")
@click.option("--version", required=True, help="Semantic version, for example 1.2.0.")
@click.option("--name", help="Module name, when the folder has no module.yaml.")
@click.option("--system", help="Provider name, for example aws, when the folder has no module.yaml.")
@click.option("--plan", "plans", multiple=True, metavar="EXAMPLE=PLAN.json", help="Plan of an example, to be priced; repeatable.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(
    *,
    folder: Path,
    registry: str,
    token: str,
    namespace: str,
    version: str,
    name: str | None,
    system: str | None,
    plans: tuple[str, ...],
    as_json: bool,
) -> None:
    """Pack FOLDER and publish it, or every module below it when it is none itself.

    Of many modules each is published whatever becomes of the others; those that were refused are named, and the exit code is 1.

    .git, .terraform and state files stay at home; tests and examples come along.
    """
    from fac_registry.client import library, target
    from fac_registry.client.publish import Remote, price, publish
    from fac_registry.modules.version import Version

    remote, number = Remote(registry, token), Version(version)
    if remote.unencrypted:
        complain(["the token is sent unencrypted; use https"], "warning", colour="yellow")
    named = [_plan(one) for one in plans]
    if name or system or not library.is_library(folder):
        address = target.address(folder, namespace, name, system)
        _show(publish(folder, remote, address, number), as_json=as_json)
        for example, plan in named:
            _show_price(price(plan, remote, address, number, example), as_json=as_json)
        return
    if named:
        raise UserError("plans are of one module", hint="Publish that module by its own folder.")
    modules = library.find(folder, namespace)
    refused = 0
    for done in library.publish_all(modules, remote, number):
        if done.publication:
            _show(done.publication, as_json=as_json)
        if done.error:
            refused += 1
            complain([str(done.error)] if done.error.path else [f"{done.folder}: {done.error}"])
    if refused:
        complain([f"{refused} of {len(modules)} modules were not published; repeating the command is safe"])
        raise SystemExit(1)


def _plan(text: str) -> tuple[str, Path]:
    example, equals, file = text.partition("=")
    if not (example and equals and file):
        raise UserError(f"--plan says {text!r}", hint="Write the example and its plan: --plan complete=plan.json.")
    return example, Path(file)


def _show_price(done: Priced, *, as_json: bool) -> None:
    import msgspec

    if as_json:
        click.echo(msgspec.json.encode(done))
        return
    known = "" if done.complete else f" of what is known ({done.unpriced} without a price)"
    click.echo(f"{'priced' if done.new else 'already priced:'} {done.example} {done.monthly['expected']} {done.currency} a month{known}")


def _show(done: Publication, *, as_json: bool) -> None:
    import msgspec

    if as_json:
        click.echo(msgspec.json.encode(done))
    else:
        click.echo(f"{'published' if done.new else 'already there:'} {done.address} {done.version} {done.digest}")
