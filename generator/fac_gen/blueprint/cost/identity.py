"""What tells one instance of a module from every other: the default of its scope, and the names that are made from it."""

from __future__ import annotations

import re
import unicodedata
from hashlib import sha256
from typing import TYPE_CHECKING

from fac_core.clouds import cloud as rules_of
from fac_core.clouds.cloud_model import label
from fac_core.hcl.write import Expression, line, quote
from fac_core.shared_facts.part_of import part_of
from fac_gen.blueprint.guardrails import Carrier, Identity, Part
from fac_gen.clouds import cloud_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from fac_gen.blueprint.guardrails import CostField
    from fac_gen.blueprint.module_blueprint import Input
    from fac_gen.clouds._cloud import GuardrailNames

_KEYS = ("application", "environment")
HASH = 8
"""Hex digits of the SHA-256 that stand for what was cut off or changed."""


def identity_of(
    provider: str,
    resource_type: str,
    *,
    module: str,
    fields: Iterable[CostField],
    name: Input | None,
    inputs: Mapping[str, Input],
    parents: tuple[str, ...],
    carrier: Carrier = Carrier.MODULE,
    in_group: bool = True,
) -> Identity:
    """Return what tells an instance of a module apart; ``name`` names it, ``inputs`` are those of the module by the argument they feed.

    ``parents`` are the arguments that say what it is a part of.
    Where nothing names it, the caller gives a scope: always, or, where only guardrails need one, with these. ``in_group`` says that its
    budget stands in its group, where the cloud has groups, so that one of the same name in another group does not matter.
    """
    longest, names = rules_of(provider).limits_for(resource_type).value, cloud_of(provider).guardrail_names
    if name is None and carrier.asks:
        return Identity((), longest, names)
    policy = {field.name: field for field in fields}
    parts = [Part(f"<{key}>", f"var.cost.{key}", policy[key].sample if policy[key].tested else "") for key in _KEYS if key in policy]
    parts.append(Part(module, quote(module), module))
    if name is None:
        return Identity(tuple(parts), longest, names, unnamed=True)
    others = {argument: one for argument, one in inputs.items() if one is not name}
    parts += [] if in_group else _group(provider, resource_type, parents, others)
    parts += _parents(resource_type, parents, others)
    parts.append(Part("<name>", f"var.{name.name}", _sample(name)))
    parts += _place(provider, resource_type, inputs)
    parts += _account(provider, others)
    asks = cloud_of(provider).place_from_provider(resource_type) is not None
    sample = default_scope((part.sample for part in parts), longest)
    return Identity(tuple(parts), longest, names, optional=not name.required, sample=sample, asks_provider=asks)


def _group(provider: str, resource_type: str, parents: tuple[str, ...], inputs: Mapping[str, Input]) -> Iterator[Part]:
    """Yield the group in which an instance stands, where names are unique only within that and its budget sees all of them."""
    asked = {argument: one for argument, one in inputs.items() if one.required and one.type == "string"}
    where = (*cloud_of(provider).groups, *parents)
    given = {argument: (f"var.{asked[argument].name}", _sample(asked[argument])) for argument in where if argument in asked}
    found = cloud_of(provider).group_of(resource_type, given)
    if found:
        yield Part("<resource_group>", *found)


def _account(provider: str, inputs: Mapping[str, Input]) -> Iterator[Part]:
    """Yield in whose account an instance stands, as far as the caller says so, where a budget sees several accounts at once."""
    for argument, sample in cloud_of(provider).accounts.items():
        one = inputs.get(argument)
        if one and one.type == "string":
            yield Part(f"<{argument}>", f"var.{one.name}", _sample(one) if one.shown else sample)


def _parents(resource_type: str, parents: tuple[str, ...], inputs: Mapping[str, Input]) -> Iterator[Part]:
    """Yield what an instance is a part of, as far as its name is unique only there: the last words of an id, an ARN or a name."""
    known = part_of(resource_type.partition("_")[0])
    always, levels = known.types.get(resource_type, ()), known.levels.get(resource_type, {})
    for argument in parents:
        one = inputs.get(argument)
        if one and one.type == "string" and (one.required or argument in always):
            word = _last_words(f"var.{one.name}", levels.get(argument, 1))
            said = _last_words_of(_sample(one), levels.get(argument, 1))
            yield Part(f"<{argument}>", word if one.required else f"try({word}, null)", said)


def _last_words(expression: str, count: int) -> str:
    """Return the last names in an id that says kinds and names by turns: ``.../topics/<topic>/subscriptions/<subscription>``."""
    found = [Expression(f"basename({'dirname(' * 2 * above}{expression}{')' * 2 * above})") for above in reversed(range(count))]
    return found[0] if count == 1 else f'join("-", [for word in {line(found)} : word if word != "."])'


def _last_words_of(text: str, count: int) -> str:
    """Return what those expressions are of a text."""
    return "-".join(text.split("/")[-1 : -2 * count : -2][::-1])


def _place(provider: str, resource_type: str, places: Mapping[str, Input]) -> Iterator[Part]:
    """Yield where an instance stands, when two of one name can stand in two places."""
    cloud = cloud_of(provider)
    told = cloud.place_from_provider(resource_type)
    given = sorted(((name, places[name]) for name in cloud.places if name in places), key=lambda one: not one[1].required)
    if told:
        yield Part(told.word, cloud.spelled_place(f"var.{given[0][1].name}") if given else told.expression, told.sample)
    elif given:
        name, one = given[0]
        written = cloud.spelled_place(f"var.{one.name}")
        yield Part(f"<{name}>", written if one.required else f"try({written}, null)", _sample(one).lower().replace(" ", ""))


def _sample(one: Input) -> str:
    text = one.sample if one.shown else one.default or ""
    return text.strip('"') if text.startswith('"') else ""


def default_scope(parts: Iterable[str], longest: int) -> str:
    """Return what a module makes of the parts of its default scope.

    A hash of the whole stands for what cannot be in a scope and for what is over the limit: ``orders.fifo`` is not ``orders-fifo``.
    """
    whole = unicodedata.normalize("NFC", "-".join(part for part in parts if part))
    return _shortened(whole, label(whole, "-", len(whole)), longest)


def name_of(scope: str, names: GuardrailNames) -> str:
    """Return what a module makes of a scope in the names of budgets and alarms, which hold less than a tag does."""
    return _shortened(scope, re.sub(f"[^{names.inside}]", "-", scope), names.longest)


def _shortened(whole: str, legal: str, longest: int) -> str:
    if legal == whole and len(whole) <= longest:
        return whole
    return f"{legal[: longest - HASH - 1]}-{sha256(whole.encode()).hexdigest()[:HASH]}"
