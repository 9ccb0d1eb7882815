"""Options that several commands have."""

from __future__ import annotations

import click

_STORAGE = "Where archives are kept, as a URL: s3://bucket/prefix, gs://, az:// or file:/folder.  [default: the folder blobs of --data]"
STORAGE = click.option("--storage", envvar="FAC_REGISTRY_STORAGE", show_envvar=True, metavar="URL", help=_STORAGE)
