"""What the templates show, computed from what is published."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from markupsafe import Markup, escape

from fac_registry.errors import NotFoundError
from fac_registry.markdown import clean
from fac_registry.modules.version import newest
from fac_registry.pages.snippet import usage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_registry.address import Address
    from fac_registry.modules.description import Description
    from fac_registry.modules.repository import ModuleRepository, Published
    from fac_registry.modules.version import Version

UNITS = ("B", "kB", "MB", "GB")
STEP = 1000


@dataclass(frozen=True, slots=True)
class ModulePage:
    """One version of a module, ready to be shown; ``published`` newest first, ``yanked`` with the reason of each."""

    address: Address
    shown: Published
    newest: Version
    published: tuple[Published, ...]
    yanked: tuple[tuple[Version, str], ...]
    description: Description
    readme: str
    usage: str


async def module_page(repository: ModuleRepository, host: str, address: Address, wanted: Version | None) -> ModulePage:
    """Collect what the page of a version (the newest by default) shows; raise `NotFoundError`."""
    published = await repository.versions(address)
    top = newest([one.version for one in published])
    shown = next((one for one in published if one.version == (wanted or top)), None)
    if shown is None:
        raise NotFoundError(f"there is no version {wanted} of {address}")
    description = await repository.description(address, shown.version)
    readme = await asyncio.to_thread(_readme, description)
    lines = usage(host, address, shown.version, description)
    yanked = tuple(await repository.yanked(address))
    return ModulePage(address, shown, top, tuple(reversed(published)), yanked, description, readme, lines)


def _readme(description: Description) -> str:
    """Return the readme as HTML: made when the version was published, and cleaned by what is known of harm today."""
    return clean(description.page) or (f"<pre>{escape(description.readme)}</pre>" if description.readme else "")


def link(address: Address, version: Version | None = None) -> str:
    """Return the path of a module's or version's page."""
    return f"/modules/{address}" + (f"/{quote(version.text, safe='+')}" if version else "")


def query(parts: Mapping[str, object]) -> str:
    """Write the query of an address, without what is empty."""
    return urlencode({name: value for name, value in parts.items() if value})


def day(seconds: int) -> str:
    """Write a date, UTC."""
    return time.strftime("%Y-%m-%d", time.gmtime(seconds))


def ticks(text: str) -> Markup:
    """Show what stands between backticks as code."""
    parts = [escape(part) for part in text.split("`")]
    if len(parts) % 2 == 0:
        return escape(text)
    return Markup("").join(Markup("<code>{}</code>").format(part) if number % 2 else part for number, part in enumerate(parts))


def size(count: float) -> str:
    """Write a number of bytes for people."""
    for unit in UNITS[:-1]:
        if count < STEP:
            return f"{count:.0f} {unit}"
        count /= STEP
    return f"{count:.1f} {UNITS[-1]}"
