"""Read a provider's schema from a ``cdktn-provider-*`` (or ``cdktf-cdktf-provider-*``) wheel, without Node.

A wheel holds a package of JavaScript whose classes state name, type, nesting and flags of every argument. What it does not say is listed
in `LOST`. Write-only arguments are marked there. A block that would stand inside itself is left out (one Google type recurses), and a
value of any type inside a set, which Terraform refuses, is read as a string. Checked in November 2026 against the output of
``terraform providers schema -json`` for aws 5.100.0: docs/reference/schema-differences.md.
"""

from __future__ import annotations

import re
import tarfile
import zipfile
from contextlib import contextmanager
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.errors import UserError
from fac_core.json_text import parsed
from fac_core.schema.importers.build import Builder
from fac_core.schema.importers.jsii import scan
from fac_core.schema.resource_schema import Kind, ProviderVersion, ResourceType

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

VERSION = 3
LOST = ("deprecated", "item limits other than 0, 1 and unlimited", "schema versions", "sensitive")

_KINDS = {"TerraformResource": Kind.RESOURCE, "TerraformDataSource": Kind.DATA, "TerraformProvider": Kind.PROVIDER}
_FILE = re.compile(r"package/lib/([^/]+)/(?:index-structs/)?\w+(\.js|\.d\.ts)")
_SOURCE_MAP = "\n//# sourceMappingURL="


@dataclass(slots=True)
class _Folder:
    javascript: str = ""
    declarations: str = ""


_ANOTHER = "Use a wheel called cdktn-provider-<name>."


def provider_of(path: Path) -> ProviderVersion:
    """Return which provider version a wheel was made from; raise `UserError` when the file is no such wheel."""
    with _package(path) as package:
        member = package.extractfile("package/package.json")
        text = member.read() if member else b"{}"
    try:
        manifest = parsed(text)
        for key in ("cdktn", "cdktf"):
            provider = manifest.get(key, {}).get("provider")
            if provider:
                return ProviderVersion(provider["name"].rpartition("/")[2], provider["version"], provider["name"])
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        raise UserError(f"the package in this wheel is no bindings of a provider: {error}", path=path, hint=_ANOTHER) from error
    raise UserError("the package in this wheel does not name a provider", path=path, hint=_ANOTHER)


def read(path: Path, progress: Callable[[int, int], None] | None = None) -> tuple[ResourceType, ...]:
    """Return all types of the provider that a wheel describes; ``progress`` is told (done, all) folders."""
    provider = provider_of(path)
    folders = _folders(path)
    types = []
    for done, (name, folder) in enumerate(sorted(folders.items()), 1):
        construct = scan(folder.javascript, folder.declarations, f"{path}:{name}")
        if construct is not None:
            kind = _KINDS[construct.base]
            type_name = provider.name if kind is Kind.PROVIDER else construct.type_name
            types.append(ResourceType(type_name, kind, provider, Builder(construct).build()))
        if progress:
            progress(done, len(folders))
    return tuple(types)


def _folders(path: Path) -> dict[str, _Folder]:
    folders: dict[str, _Folder] = {}
    with _package(path) as package:
        for member in package:
            match = _FILE.fullmatch(member.name)
            content = package.extractfile(member) if match else None
            if match and content:
                folder = folders.setdefault(match[1], _Folder())
                text = content.read().decode().partition(_SOURCE_MAP)[0] + "\n"
                if match[2] == ".js":
                    folder.javascript += text
                else:
                    folder.declarations += text
    return folders


@contextmanager
def _package(path: Path) -> Iterator[tarfile.TarFile]:
    try:
        with zipfile.ZipFile(path) as wheel:
            name = next((name for name in wheel.namelist() if name.endswith(".jsii.tgz")), "*.jsii.tgz")
            with wheel.open(name) as packed, tarfile.open(fileobj=packed, mode="r:gz") as package:
                yield package
    except (zipfile.BadZipFile, tarfile.TarError, OSError, EOFError, KeyError) as error:
        hint = "Download one with `pip download --no-deps cdktn-provider-aws`."
        raise UserError(f"not a provider wheel: {error}", path=path, hint=hint) from None
