"""Publish the tags of a git repository."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from fac_core.complaints import complain, note
from fac_core.output import say
from fac_core.parameters import URL
from fac_core.sentence import some_of

if TYPE_CHECKING:
    from fac_registry.git.importing import Done

EPILOG = """\b
Examples:
  fac-registry import https://github.com/acme/terraform-aws-queue --registry https://registry.example.com --namespace acme
  fac-registry import ./modules --folder queue --prefix queue/ --name queue --system aws \\
      --registry https://registry.example.com --namespace acme

Repeating it is safe: what is there with the same content stays as it is, new tags are added, and a tag that was moved is refused.
"""


@click.command("import", epilog=EPILOG)
@click.argument("repository")
@click.option("--registry", type=URL, required=True, metavar="URL", help="Address of the registry.")
@click.option("--token", envvar="FAC_REGISTRY_TOKEN", show_envvar=True, required=True, help="Token of scope publish.")
@click.option("--namespace", required=True, help="Namespace to publish in.")
@click.option("--name", help="Module name, when the repository is not called terraform-SYSTEM-NAME.")
@click.option("--system", help="Provider name, for example aws, when the repository is not called terraform-SYSTEM-NAME.")
@click.option("--folder", help="Folder of the module in the repository.  [default: its root]")
@click.option("--prefix", help="What stands before the version in a tag, as queue/ in queue/v1.0.0; v is known.")
@click.option("--git-token", envvar="FAC_REGISTRY_GIT_TOKEN", show_envvar=True, help="Token for the repository, when it is private.")
@click.option("--allow-network", multiple=True, metavar="CIDR", help="Addresses besides the public internet's that may be asked.")
@click.option("--dry-run", is_flag=True, help="Only say what would be published.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON, an object a line.")
def command(
    *,
    repository: str,
    registry: str,
    token: str,
    namespace: str,
    name: str | None,
    system: str | None,
    folder: str | None,
    prefix: str | None,
    git_token: str | None,
    allow_network: tuple[str, ...],
    dry_run: bool,
    as_json: bool,
) -> None:
    """Publish every version tag of REPOSITORY, a folder on this machine or an https:// address.

    It is read by a child process with limits, without a git program: no hook, filter or setting of the repository is run. A version that
    holds a link, a submodule or a file of Git LFS is refused, and the others are published; the exit code is 1 then. The registry looks at
    each as at any upload.

    Only https is spoken, to addresses of the public internet unless --allow-network says more, and no redirect to another host is followed.
    """
    from fac_registry.client.publish import Remote
    from fac_registry.git.importing import Import, address_of
    from fac_registry.git.repository import Repository
    from fac_registry.git.worker import Reach
    from fac_registry.outside.addresses import Addresses

    remote, address = Remote(registry, token), address_of(repository, namespace, name, system)
    if remote.unencrypted:
        complain(["the token is sent unencrypted; use https"], "warning", colour="yellow")
    Addresses.of(allow_network)
    with Repository(repository, git_token, Reach(allowed=allow_network)) as source:
        work = Import(source, remote, address, folder or "", prefix or "")
        found, others = work.releases()
        if others:
            note(f"{len(others)} tags are no versions: {some_of(others)}")
        if dry_run:
            for release in found:
                say(f"{address} {release.version} of tag {release.tag}")
            return
        refused = sum(not _told(done, as_json=as_json) for done in work.publish(found))
    if refused:
        complain([f"{refused} of {len(found)} versions were not published; repeating the command is safe"])
        raise SystemExit(1)


def _told(done: Done, *, as_json: bool) -> bool:
    """Say what became of a version, and whether it is published."""
    import msgspec

    if done.publication is None:
        complain([f"{done.release.tag}: {done.error}"])
        return False
    if as_json:
        click.echo(msgspec.json.encode(done.publication))
    else:
        say(f"{'published' if done.publication.new else 'already there:'} {done.publication.address} {done.publication.version}")
    return True
