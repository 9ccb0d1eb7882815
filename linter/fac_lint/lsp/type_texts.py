"""What is known of a resource type, in Markdown: how it is billed, where its tags stand, what tells about its cost.

Everything is read from the facts; what nobody has looked up is said to be unknown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core import resource_types
from fac_core.clouds import cloud
from fac_core.resource_types.billing import billed_apart_alone
from fac_core.resource_types.tag_places import billed_without_tags, tag_places
from fac_core.sentence import all_of, one_of
from fac_core.shared_facts.free import free
from fac_lint.facts.billing import is_billable
from fac_lint.facts.tag_support import own_tags, why_unknown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.resource_types import TypeFacts
    from fac_core.shared_facts.providers import Provider

_SWITCHED_ON = "true by default, so that "
"""How the facts begin of a switch that a module of ours turns on; here it is told what the switch does."""


def type_text(resource_type: str, provider: Provider) -> str:
    """Return all that is known of a type as a provider makes it."""
    doubt = why_unknown(resource_type, provider)
    if doubt:
        return f"**{resource_type}**\n\nNothing is known of its cost: {doubt}."
    known = resource_types.for_type(resource_type) if resource_types.is_curated(resource_type) else None
    title = f"**{resource_type}**" + (f": {known.noun}" if known is not None else "")
    parts = [title, _bill(resource_type, provider, known), *_tags(resource_type, provider), *_signals(known), *_source(known)]
    return "\n\n".join(parts)


def _bill(resource_type: str, provider: Provider, known: TypeFacts | None) -> str:
    if provider.not_billed:
        return f"Not billed: {_sentence(provider.not_billed)}"
    found = free(resource_type)
    if found is not None:
        unless = [
            f"`{path}` is {one_of(f'`{value}`' for value in values)}" if values else f"`{path}`" for path, values in found.unless.items()
        ]
        word = f"Free, unless it has {one_of(unless)}" if unless else "Free"
        return f"{word}: {_sentence(found.why)}"
    apart = billed_apart_alone(resource_type)
    if apart:
        return f"Nothing says that it is billed itself, and a budget of it counts nothing. Billed apart: {apart}."
    if known is not None:
        unsure = "" if known.billing_service_confirmed else " (nobody has seen that name on a bill)"
        elsewhere = f" {_sentence(known.billed_elsewhere.why)}" if known.billed_elsewhere is not None else ""
        return f"Billed as {known.billing_service}{unsure}, by {all_of(known.pricing_units)}.{elsewhere}"
    if is_billable(resource_type, provider):
        return "Taken to be billed: it carries tags, and nothing says that it is free."
    return "Nothing says that it is billed as itself."


def _tags(resource_type: str, provider: Provider) -> Iterator[str]:
    own = own_tags(resource_type, provider)
    if own is None:
        yield "Takes no tags." if provider.cloud else "Whether it takes tags is not known."
        return
    noun, default = cloud(provider.cloud).noun, cloud(provider.cloud).default_tags
    where = one_of(f"`{path}`" for path in own.paths)
    block = f", a block for each; a list of them in `{own.paths[0]}s`" if own.blocks else ""
    reach = f"; the provider's default {noun}s {'reach' if own.defaults else 'do not reach'} it" if default else ""
    sure = "" if own.sure else " Whether each kind of it takes them is not known."
    yield f"Its {noun}s stand in {where}{block}{reach}.{sure}"
    yield from _handed_on(resource_type)


def _handed_on(resource_type: str) -> Iterator[str]:
    places = [f"- `{place.path}`: {place.what.removeprefix(_SWITCHED_ON)}" for place in tag_places(resource_type)]
    if places:
        yield "What is billed apart is tagged through:\n" + "\n".join(places)
    without = [f"- `{path}`: {why}" for path, why in billed_without_tags(resource_type).items()]
    if without:
        yield "Billed, and better not tagged there:\n" + "\n".join(without)


def _signals(known: TypeFacts | None) -> Iterator[str]:
    if known is not None and known.signals:
        lines = (f"- `{key}` ({signal.kind.value}): {signal.why}" for key, signal in known.signals.items())
        yield "What tells about its cost:\n" + "\n".join(lines)


def _source(known: TypeFacts | None) -> Iterator[str]:
    if known is not None and known.source is not None:
        yield f"*From {known.source.title}, seen {known.source.seen.isoformat()}.*"


def _sentence(text: str) -> str:
    return text if text.endswith(".") else f"{text}."
