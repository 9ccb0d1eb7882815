"""What the templates show, computed from what is published."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from markupsafe import Markup, escape

from fac_registry.errors import NotFoundError
from fac_registry.markdown import clean
from fac_registry.modules.coverage import covered
from fac_registry.modules.description import File
from fac_registry.modules.estimates import differences
from fac_registry.modules.version import Version
from fac_registry.pages.chart import Point, chart
from fac_registry.pages.compare import changes
from fac_registry.pages.snippet import published_source, usage
from fac_registry.version_status import State

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_registry.address import Address
    from fac_registry.modules.description import Description
    from fac_registry.modules.downloads import Downloaded
    from fac_registry.modules.estimate import Difference, Estimate
    from fac_registry.modules.estimates import Estimates
    from fac_registry.modules.history import History, Published
    from fac_registry.modules.repository import ModuleRepository
    from fac_registry.modules.verdict import Covered
    from fac_registry.pages.chart import Chart
    from fac_registry.pages.compare import Section

UNITS = ("B", "kB", "MB", "GB")
STEP = 1000
CENT = Decimal("0.01")
MOST_POINTS = 24
"""Versions in a chart."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the page of a module is made of and may change: nothing else does."""

    history: History
    estimates: Estimates
    downloaded: Downloaded

    @property
    def estimated(self) -> int:
        """How many lines estimates have."""
        return sum(len(one.lines) for of in self.estimates.values() for one in of.values())


@dataclass(frozen=True, slots=True)
class ModulePage:
    """One version of a module, ready to be shown; ``published`` newest first, what is ``offered`` and what was ``withdrawn``."""

    address: Address
    shown: Published
    newest: Version | None
    offered: tuple[Published, ...]
    withdrawn: tuple[Published, ...]
    description: Description
    readme: str
    usage: str
    before: Version | None
    history: Chart | None
    covered: Chart | None
    priced: tuple[PricedExample, ...]
    downloaded: Downloaded
    weeks: Chart | None


@dataclass(frozen=True, slots=True)
class PricedExample:
    """What an example of the shown version costs, what changes from the one before, and a chart of all that were priced."""

    name: str
    estimate: Estimate
    difference: Difference | None
    history: Chart | None


@dataclass(frozen=True, slots=True)
class WithdrawnPage:
    """A revoked version, or a module that offers nothing any more: why, and what else there is, but nothing of its content."""

    address: Address
    shown: Published | None
    offered: tuple[Published, ...]
    withdrawn: tuple[Published, ...]


@dataclass(frozen=True, slots=True)
class ExamplePage:
    """One example of a version: its files, as a caller of the registry writes them."""

    address: Address
    version: Version
    name: str
    files: tuple[File, ...]


@dataclass(frozen=True, slots=True)
class ComparePage:
    """What the interface of a version changes against another, ``before`` it or not."""

    address: Address
    before: Version
    after: Version
    changes: tuple[Section, ...]
    resources_known: bool
    size: int
    published: tuple[Version, ...]


async def module_page(repository: ModuleRepository, host: str, known: Known, wanted: Version | None) -> ModulePage | WithdrawnPage:
    """Collect what the page of a version (the newest by default) shows; raise `NotFoundError`."""
    history, found = known.history, known.estimates
    address = history.address
    shown = history.named(wanted) if wanted else history.newest if history.offered else None
    # A version may have been revoked for what is in it, such as a secret.
    if shown is None or shown.status.state is State.REVOKED:
        return WithdrawnPage(address, shown, *_by_status(history))
    description = await repository.description(address, shown.version)
    readme = await asyncio.to_thread(_readme, description, address, shown.version)
    lines = usage(host, address, shown.version, description)
    top = history.newest.version if history.offered else None
    older = [one.version for one in history.offered if one.version < shown.version]
    recent = history.offered[-MOST_POINTS:]
    sizes = chart([Point(one.version.text, one.size, size(one.size)) for one in recent])
    coverage = _covered(await covered(repository.database, address, [one.version.text for one in recent]), recent)
    before = older[-1] if older else None
    offered, withdrawn = _by_status(history)
    return ModulePage(
        address,
        shown,
        top,
        offered,
        withdrawn,
        description,
        readme,
        lines,
        before,
        sizes,
        coverage,
        _priced(history, found, shown.version),
        known.downloaded,
        _weeks(known.downloaded),
    )


def _covered(known: dict[str, Covered], recent: tuple[Published, ...]) -> Chart | None:
    """Draw which part of what the policy asks of resources is there, in percent rounded down."""
    found = [(one.version.text, known[one.version.text]) for one in recent if one.version.text in known]
    parts = [(name, 100 * of.covered // of.asked, of) for name, of in found]
    return chart([Point(name, part, f"{part} % ({of.covered} of {of.asked})") for name, part, of in parts], whole=100)


def _weeks(downloaded: Downloaded) -> Chart | None:
    """Draw the downloads of the last weeks; nothing where there were none."""
    points = [Point(f"week of {day(week.monday)}", week.count, f"{week.count:,}") for week in downloaded.weeks]
    return chart(points) if any(week.count for week in downloaded.weeks) else None


def _priced(history: History, found: Estimates, version: Version) -> tuple[PricedExample, ...]:
    """Return what is known of the cost of a version's examples."""
    changed = differences(history, found, version)
    shown = []
    for name, estimate in found.get(version.text, {}).items():
        numbers = [one.version.text for one in history.offered if name in found.get(one.version.text, {})][-MOST_POINTS:]
        points = [Point(text, float(found[text][name].expected), usd(found[text][name].expected)) for text in numbers]
        shown.append(PricedExample(name, estimate, changed.get(name), chart(points)))
    return tuple(shown)


def _by_status(history: History) -> tuple[tuple[Published, ...], tuple[Published, ...]]:
    """Return what is offered and what was withdrawn, the newest first."""
    withdrawn = (one for one in reversed(history.versions) if not one.status.state.offered)
    return tuple(reversed(history.offered)), tuple(withdrawn)


async def example_page(repository: ModuleRepository, host: str, address: Address, version: Version, name: str) -> ExamplePage:
    """Collect what the page of an example shows; raise `NotFoundError`."""
    (await repository.history(address)).find(version)
    description = await repository.description(address, version)
    example = next((one for one in description.shown if one.name == name), None)
    if example is None:
        hint = "Examples that are large are in the archive only, and so are all of what was published by earlier releases."
        raise NotFoundError(f"no example {name!r} of {address} {version} can be shown", hint=hint)
    files = tuple(File(file.name, published_source(file.text, host, address, version)) for file in example.files)
    return ExamplePage(address, version, name, files)


async def compare_page(repository: ModuleRepository, address: Address, after: Version, before: Version) -> ComparePage:
    """Collect what changes from one version to another; raise `NotFoundError`."""
    history = await repository.history(address)
    sizes = [history.find(version).size for version in (before, after)]
    old, new = await repository.description(address, before), await repository.description(address, after)
    others = tuple(one.version for one in reversed(history.offered) if one.version != after)
    known = old.resources is not None and new.resources is not None
    changed = await asyncio.to_thread(changes, old, new)
    return ComparePage(address, before, after, changed, known, sizes[1] - sizes[0], others)


def _readme(description: Description, address: Address, version: Version) -> str:
    """Return the readme as HTML: made when the version was published, and cleaned by what is known of harm today."""
    names = {one.name for one in description.shown}

    def follow(link: str) -> str | None:
        folder, _, rest = link.removeprefix("./").partition("#")[0].partition("/")
        name = rest.partition("/")[0]
        return example_link(address, version, name) if folder == "examples" and name in names else None

    return clean(description.page, follow) or (f"<pre>{escape(description.readme)}</pre>" if description.readme else "")


def link(address: Address, version: Version | None = None) -> str:
    """Return the path of a module's or version's page."""
    return f"/modules/{address}" + (f"/{quote(version.text, safe='+')}" if version else "")


def replacement_link(address: Address, text: str) -> str:
    """Return the path of what replaces a version: another version, or another module."""
    return f"/modules/{text}" if "/" in text else link(address, Version(text))


def example_link(address: Address, version: Version, name: str) -> str:
    """Return the path of an example's page."""
    return f"{link(address, version)}/examples/{quote(name, safe='')}"


def changes_link(address: Address, after: Version, before: Version) -> str:
    """Return the path of the page that tells what a version changes."""
    return f"{link(address, after)}/changes/{quote(before.text, safe='+')}"


def query(parts: Mapping[str, object]) -> str:
    """Write the query of an address, without what is empty."""
    return urlencode({name: value for name, value in parts.items() if value})


def day(seconds: int) -> str:
    """Write a date, UTC."""
    return time.strftime("%Y-%m-%d", time.gmtime(seconds))


def moment(seconds: int) -> str:
    """Write a time, UTC."""
    return time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(seconds))


def stamp(seconds: int) -> str:
    """Write a time for programs, UTC."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))


def ticks(text: str) -> Markup:
    """Show what stands between backticks as code."""
    parts = [escape(part) for part in text.split("`")]
    if len(parts) % 2 == 0:
        return escape(text)
    return Markup("").join(Markup("<code>{}</code>").format(part) if number % 2 else part for number, part in enumerate(parts))


def usd(amount: str | Decimal, *, sign: bool = False) -> str:
    """Write an amount of dollars for people, to the cent."""
    number = Decimal(amount)
    if number and abs(number) < CENT:
        return f"{'less' if number < 0 else 'more'} by under 0.01 USD" if sign else "under 0.01 USD"
    return f"{number:{'+' if sign else ''},.2f} USD"


def size(count: float) -> str:
    """Write a number of bytes for people."""
    for unit in UNITS[:-1]:
        if count < STEP:
            return f"{count:.0f} {unit}"
        count /= STEP
    return f"{count:.1f} {UNITS[-1]}"
