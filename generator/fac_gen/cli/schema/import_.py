"""Read a provider's schema into the catalogue's format."""

from __future__ import annotations

import shlex
from pathlib import Path

import click

from fac_core.output import say
from fac_core.parameters import ANY_PATH, FILE, FOLDER

EPILOG = """\b
Examples:
  fac-gen schema import cdktn_provider_google-21.1.0-py3-none-any.whl
  fac-gen schema import cdktn_provider_aws-25.8.1-py3-none-any.whl --reference 5.100.0
  terraform providers schema -json > schema.json
  fac-gen schema import schema.json --provider-version 5.100.0 -o schemas
  FAC_SCHEMA_PATH=schemas fac-gen list --provider aws
"""


@click.command(epilog=EPILOG)
@click.argument("file", type=FILE)
@click.option("-o", "--output", "folder", type=FOLDER, default=Path(".fac/schema"), show_default=True)
@click.option("--provider-version", metavar="VERSION", help="Version of the provider, which the JSON does not tell.")
@click.option(
    "--reference",
    metavar="VERSION",
    help="Known version of the provider that fills what a wheel does not tell: which arguments are sensitive, what nests too deep.",
)
@click.option(
    "--pages",
    type=ANY_PATH,
    help="What names values where a wheel is silent: a folder with the provider's pages of its resource types (website/docs/r), or a wheel "
    "pulumi_<provider>.",
)
@click.option("--no-descriptions", is_flag=True, help="Leave the provider's own descriptions out of the schema.")
def command(
    *, file: Path, folder: Path, provider_version: str | None, reference: str | None, pages: Path | None, no_descriptions: bool
) -> None:
    """Read a provider's schema into the catalogue's format.

    FILE is a wheel of generated bindings (cdktn-provider-NAME, cdktf-cdktf-provider-NAME) or the output of terraform providers schema
    -json. Its descriptions of arguments come along, and modules made with it say them; they stand under the provider's own licence, so the
    shipped schemas have none. The environment variable FAC_SCHEMA_PATH names the folders whose schemas are used beside the shipped ones.
    """
    from fac_core.progress import progress
    from fac_core.schema.catalogue import SEARCH_PATH, catalogue
    from fac_core.schema.importers import import_file, provider_name
    from fac_core.schema.writing import write

    known = catalogue().file(provider_name(file), reference) if reference else None
    with progress(1, label="reading") as bar:

        def advance(done: int, total: int) -> None:
            bar.length = total
            bar.update(done - bar.pos)

        found = import_file(
            file, version=provider_version, reference=known, pages=pages, descriptions=not no_descriptions, progress=advance
        )
    for imported in found:
        say(f"{imported.provider.name} {imported.provider.version}: {write(folder, imported.provider, imported.data)}")
    say(f"Use it with: export {SEARCH_PATH}={shlex.quote(str(folder))}")
