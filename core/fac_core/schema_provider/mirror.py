"""A filesystem mirror of offline providers, for running terraform by hand."""

from __future__ import annotations

import platform
import shlex
import shutil
import sys
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.files import write_whole
from fac_core.hcl.write import quote_in_cli_configuration
from fac_core.printable import is_utf8
from fac_core.schema_provider.certificate import require_cryptography
from fac_core.schema_provider.offline import OPENTOFU_REGISTRY, known_schemas
from fac_core.schema_provider.usage import REGISTRY
from fac_core.surroundings import refused

if TYPE_CHECKING:
    from pathlib import Path

    from fac_core.schema.resource_schema import ProviderVersion

CONFIG = "terraform.rc"
_MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}


def write_mirror(folder: Path) -> Path:
    """Write a launcher per known provider version and a CLI configuration that uses only them; return the configuration's path.

    The launchers start this installation's interpreter, so the mirror is of use on this machine only, and as long as the installation.
    """
    require_cryptography()
    folder = folder.absolute()
    if not is_utf8(str(folder)):
        raise UserError("its path is no UTF-8, as Terraform's configuration must be", path=folder, hint="Name another folder.")
    made = not folder.exists()
    try:
        return _write(folder)
    except OSError as error:
        if made:
            shutil.rmtree(folder, ignore_errors=True)
        raise refused(error, folder, doing="the mirror cannot be written") from error


def _write(folder: Path) -> Path:
    schemas = known_schemas()
    for version in (version for name in schemas.providers() for version in schemas.versions(name)):
        for source in (version.source, version.source.replace(REGISTRY, OPENTOFU_REGISTRY)):
            file = folder / source / version.version / current_platform() / f"terraform-provider-{version.name}_v{version.version}"
            write_whole(file, _launcher(version), mode=0o755)
    config = folder / CONFIG
    write_whole(
        config, f"provider_installation {{\n  filesystem_mirror {{\n    path = {quote_in_cli_configuration(str(folder))}\n  }}\n}}\n"
    )
    return config


def current_platform() -> str:
    """Return this machine as Terraform calls it: ``linux_amd64``."""
    machine = platform.machine().lower()
    return f"{platform.system().lower()}_{_MACHINES.get(machine, machine)}"


def _launcher(version: ProviderVersion) -> str:
    # -P: the folder that terraform runs in must not be able to stand in for our modules.
    words = [sys.executable, "-P", "-m", "fac_core.schema_provider.launched", version.name, version.version]
    return f"#!/bin/sh\nexec {shlex.join(words)}\n"
