"""Terraform's CLI configuration, as far as it says where modules of a host are and who may have them.

The order is Terraform's (https://developer.hashicorp.com/terraform/cli/config/config-file#credentials, seen 2026-11-29): a token in the
environment, then one in the configuration file, then one that ``terraform login`` has kept.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core import hcl
from fac_core.dataclass import dataclass
from fac_core.errors import UserError
from fac_core.hcl.literal import NotLiteralError, text, value
from fac_core.json_text import parsed
from fac_core.surroundings import refused
from fac_core.web_address import is_web_address

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.hcl import syntax

_TOKEN = "TF_TOKEN_"  # noqa: S105 - the beginning of a name


@dataclass(frozen=True)
class CliConfiguration:
    """``services`` are addresses by host and service, ``tokens`` what files hold by host."""

    services: Mapping[str, Mapping[str, str]]
    tokens: Mapping[str, str]

    def token(self, host: str) -> str | None:
        """Return the token for a host, without the blanks that secrets of CI systems often end in."""
        given = {_host_of(name): value.strip() for name, value in os.environ.items() if name.startswith(_TOKEN) and value.strip()}
        return given.get(host) or self.tokens.get(host, "").strip() or None


def _host_of(variable: str) -> str:
    """Return the host that a variable is for: Terraform writes a hyphen as two underscores, and a period as one."""
    return variable.removeprefix(_TOKEN).replace("__", "-").replace("_", ".").lower()


def read_configuration() -> CliConfiguration:
    """Read the user's configuration; raise `UserError` for a file that is there and cannot be read."""
    named = os.environ.get("TF_CLI_CONFIG_FILE")
    home = Path(os.path.expanduser("~"))  # noqa: PTH111 - without a home it stays as it is
    tokens, services = _kept(home / ".terraform.d" / "credentials.tfrc.json"), {}
    for block in _blocks(Path(named) if named else home / ".terraformrc"):
        host = block.labels[0].lower() if block.labels else ""
        if block.type == "credentials" and (token := _argument(block, "token")):
            tokens[host] = token
        elif block.type == "host":
            services[host] = _services(block)
    return CliConfiguration(services, tokens)


def _blocks(path: Path) -> tuple[syntax.Block, ...]:
    if not path.is_file():
        return ()
    try:
        file = hcl.parse(path.read_bytes(), path.name)
    except OSError as error:
        raise refused(error, path) from error
    if file.errors:
        raise UserError(f"cannot be read: {file.errors[0].message}", path=path, line=file.errors[0].range.start.line)
    return tuple(file.body.blocks)


def _argument(block: syntax.Block, name: str) -> str | None:
    attribute = block.body.attribute(name)
    return text(attribute.expression) if attribute is not None else None


def _services(block: syntax.Block) -> dict[str, str]:
    attribute = block.body.attribute("services")
    try:
        said = value(attribute.expression) if attribute is not None else None
    except NotLiteralError:
        return {}
    return {name: one for name, one in said.items() if isinstance(one, str) and is_web_address(one)} if isinstance(said, dict) else {}


def _kept(path: Path) -> dict[str, str]:
    """Return what ``terraform login`` has kept; nothing where it has not, or where that is damaged."""
    try:
        said = parsed(path.read_bytes())["credentials"]
        return {str(host): str(one["token"]) for host, one in said.items()}
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return {}
