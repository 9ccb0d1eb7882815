"""All settings: what each is called, of which type it is and what it means."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import click

from fac_core.errors import UserError
from fac_core.parameters import FILE, FOLDER, TEXT, URL
from fac_registry.small_file import read_small

if TYPE_CHECKING:
    from pathlib import Path

PREFIX = "FAC_REGISTRY_"


@dataclass(frozen=True)
class Setting:
    """One setting; a ``secret`` may also stand in a file of its own, that ``<name>_file`` names."""

    help: str
    type: click.ParamType[Any] = TEXT
    default: object = None
    metavar: str | None = None
    secret: bool = False
    more: dict[str, Any] = field(default_factory=dict)


SETTINGS = {
    "data": Setting("The registry's data folder.", FOLDER),
    "database": Setting(
        "Where versions and tokens are kept, as a URL: postgresql://user@host/name.  [default: a file of --data]",
        metavar="URL",
        secret=True,
    ),
    "storage": Setting(
        "Where archives are kept, as a URL: s3://bucket/prefix, gs://, az:// or file:/folder.  [default: the folder blobs of --data]",
        metavar="URL",
    ),
    "host": Setting("Address to listen on.", default="127.0.0.1"),
    "port": Setting("Port to listen on; 0 takes a free one.", click.IntRange(0, 65535), default=8080),
    "public_url": Setting("Where clients reach the registry, when a proxy stands in front.", URL, metavar="URL"),
    "trusted_proxy": Setting(
        "Addresses or networks, parted by commas, of proxies whose X-Forwarded-For and -Proto are believed.  [default: nobody's are]",
        metavar="ADDRESSES",
    ),
    "tls_cert": Setting("PEM certificate chain: serve https.", FILE),
    "tls_key": Setting("PEM key of the certificate.", FILE),
    "anonymous_read": Setting("Let anybody read every namespace without a token.", click.BOOL, default=False, more={"is_flag": True}),
    "link_keys": Setting("File of the keys that sign archive links, one of 64 hex digits a line: the first signs, all verify.", FILE),
    "link_lifetime": Setting("Seconds that an archive link is good for, at least.", click.IntRange(60, 86_400), default=900),
    "gate": Setting(
        "What becomes of an upload: off does not lint, mark shows what was found, refuse takes no error, strict nothing unproven either.",
        click.Choice(["off", "mark", "refuse", "strict"]),
        default="mark",
    ),
    "policy": Setting("Cost policy that uploads are linted with, one finops.yaml.  [default: the linter's own]", FILE),
    "rate": Setting(
        "Requests a second that one token may make on average, counted by each server for itself; 0 for any number.",
        click.IntRange(0, 1_000_000),
        default=0,
    ),
    "stranger_rate": Setting(
        "Requests a second that one address may make on average where it shows no good token, or needs none; 0 for any number.",
        click.IntRange(0, 1_000_000),
        default=0,
    ),
    "oidc_issuer": Setting(
        "Identity provider that people sign in at, as its tokens name it: pages then have an account, and `terraform login` works.",
        URL,
        metavar="URL",
    ),
    "oidc_client_id": Setting("This registry's name at the identity provider."),
    "oidc_client_secret": Setting("This registry's secret at the identity provider, where it has one.", secret=True),
    "oidc_scopes": Setting("What is asked of the identity provider.", default="openid profile"),
    "oidc_groups_claim": Setting("The claim of its tokens that lists a person's groups.", default="groups"),
    "login_days": Setting("Days that a token of `terraform login` is good for.", click.IntRange(1, 365), default=30),
    "mirror": Setting(
        "Providers of other registries that are fetched, kept and given to who has a token, parted by commas: "
        "registry.terraform.io/hashicorp/*.  [default: none]",
        metavar="PROVIDERS",
    ),
    "mirror_gib": Setting(
        "GiB of those registries that are kept at most: when they are full, what is new is refused with status 507.",
        click.IntRange(1, 1_000_000),
        default=100,
    ),
    "mirror_network": Setting(
        "Addresses or networks, parted by commas, where those registries may be besides the public internet.  [default: nowhere]",
        metavar="ADDRESSES",
    ),
    "log_level": Setting("How much is logged.", click.Choice(["debug", "info", "warning", "error"]), default="info"),
}


def read_secret(file: Path, where: str) -> str:
    """Return the text of a secret's file without the line end; ``where`` names who names it. Raise `UserError` when there is none."""
    try:
        text = read_small(file).decode().strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is no text"
        raise UserError(f"the secret cannot be read: {reason}", path=file, hint=f"This file is named by {where}.") from error
    if not text:
        raise UserError("the secret is empty", path=file, hint=f"This file is named by {where}.")
    return text
