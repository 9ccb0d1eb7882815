"""Trust a pipeline to publish."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import click

from fac_core.complaints import complain
from fac_core.parameters import URL
from fac_registry import options

if TYPE_CHECKING:
    from fac_registry.settings import Settings
    from fac_registry.tokens.publishers import TrustedPublisher

EPILOG = """\b
Examples:
  fac-registry publisher trust acme --data ./registry-data --github acme/modules \\
      --claim repository_owner_id=12345 --claim environment=release
  fac-registry publisher trust acme --data ./registry-data --gitlab acme/platform/modules --claim ref_type=tag --claim ref_protected=true
  fac-registry publisher trust acme --data ./registry-data --issuer https://gitlab.acme.example \\
      --claim project_path=platform/queue --claim ref=v* --only queue/aws

--github is short for GitHub's issuer and the claim repository, --gitlab for that of gitlab.com and the claim project_path. An owner's name
can be given up and taken by somebody else; the claims repository_owner_id and namespace_id cannot.
"""


@click.command(epilog=EPILOG)
@click.argument("namespace")
@options.settings(*options.HERE)
@click.option("--github", metavar="OWNER/REPOSITORY", help="A repository on github.com.")
@click.option("--gitlab", metavar="GROUP/PROJECT", help="A project on gitlab.com.")
@click.option("--issuer", type=URL, metavar="URL", help="Another CI system, as its tokens name it.")
@click.option(
    "--claim", "claims", multiple=True, metavar="NAME=VALUE", help="What the token must say; * stands for any characters. Repeat it."
)
@click.option("--only", metavar="NAME/SYSTEM|TYPE", help="The one module that may be published, or the type of the one provider.")
def command(
    *,
    namespace: str,
    settings: Settings,
    github: str | None,
    gitlab: str | None,
    issuer: str | None,
    claims: tuple[str, ...],
    only: str | None,
) -> None:
    """Let a pipeline publish in NAMESPACE that its CI system signs all the claims of; print its id."""
    from fac_registry.audit import Actor
    from fac_registry.data import opened
    from fac_registry.tokens.publishers import GITHUB, GITLAB, PublisherStore, TrustedPublisher

    systems = [(GITHUB, "repository", github), (GITLAB, "project_path", gitlab), (issuer, "", issuer)]
    named = [(address, name, value) for address, name, value in systems if value and address]
    if len(named) != 1:
        raise click.UsageError("say which CI system it is: one of --github, --gitlab and --issuer")
    address, name, value = named[0]
    publisher = TrustedPublisher(namespace, address, ({name: value} if name else {}) | _read(claims), only or "")
    if publisher.any_branch:
        text = f"{namespace}: every run of the pipeline may publish, those of pull requests among them"
        complain([f"{text}\n  Add a claim that not all have, such as environment=release or ref=refs/tags/*."], "warning", colour="yellow")

    async def trust() -> TrustedPublisher:
        async with opened(settings) as database:
            return await PublisherStore(database).add(publisher, by=Actor.command())

    click.echo(asyncio.run(trust()).id)


def _read(claims: tuple[str, ...]) -> dict[str, str]:
    read: dict[str, str] = {}
    for claim in claims:
        name, equals, value = claim.partition("=")
        if not equals or name in read:
            raise click.UsageError(f"{claim!r} is no NAME=VALUE, or its name was given before")
        read[name] = value
    return read
