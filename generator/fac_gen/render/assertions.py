"""What the generated tests assert about tags, and of which alerts of a budget."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from fac_core.hcl.write import fitting, line, listed, quote
from fac_core.shared_facts.restored_from import restored_from
from fac_gen.blueprint.curation import EXAMPLE_WIDTH
from fac_gen.clouds import cloud_of
from fac_gen.parts import Validation
from fac_gen.render.alarm_configurations import configurations
from fac_gen.render.carrier_texts import fixed_whole
from fac_gen.render.interface_samples import expected_scope, required_alarms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fac_gen.blueprint.module_blueprint import Blueprint, Companion
    from fac_gen.parts import BlockUse, Handed


def tag_sources(m: Blueprint, *, everything: bool = False) -> str:
    """Return the expression of all tag maps that the module writes; ``everything``: what is off by default too."""
    cloud = cloud_of(m.provider)
    single = [m.tags.carried] if m.tags.carried else []
    if single and everything and fixed_whole(m) and not cloud.planned:
        single = [f"output.{m.tags_word}"]  # an earlier run made the resource, with other tags, and they stay
    beside = [(one.address, one.tags) for one in m.companions if one.tags]
    within = [(one.address, way) for one in m.companions for way in ways_to_tags(one, m.tags_word)]
    ours = [m.budget.resource_type] if cloud.budget_is_tagged else []
    ours += cloud.further_guardrails if everything else ()
    ours += [m.alarms.resource_type] if m.alarms.items else []
    beside += [(f"{one}.this", cloud.guardrail_tags) for one in ours]
    if not single and not beside and not within:
        single = [f"output.{m.tags_word}"]
    lists = [listed(single)] if single else []
    lists += [f"[for one in {address} : one.{name}]" for address, name in beside]
    lists += [f"flatten([for one in {address} : one.{way}])" for address, way in within]
    return lists[0] if len(lists) == 1 else "concat(\n" + ",\n".join(lists) + "\n)"


def ways_to_tags(companion: Companion, word: str) -> list[str]:
    """Return the ways to the tags inside of a companion's blocks."""
    return list(_inside(companion.use.blocks, word))


def _inside(blocks: Iterable[BlockUse], word: str) -> Iterator[str]:
    for block in blocks:
        for argument in block.arguments:
            if re.search(rf"\blocal\.{word}\b", argument.value):
                yield f"{block.name}[*].{argument.name}"
        for way in _inside(block.blocks, word):
            yield f"{block.name}[*].{way}"


def tag_conditions(m: Blueprint, **more: str) -> str:
    """Return the condition that one tag map holds all that the policy asks for."""
    expected = {field.key: field.expected for field in m.cost_fields if field.tested}
    expected |= dict(m.tags.fixed)
    expected[m.tags.scope_key] = expected_scope(m)
    expected |= more
    listed = line(dict(sorted(expected.items())))
    return f"alltrue([for key, value in {listed} : try({m.tags_word}[key], null) == value])"


def ignored_tags(m: Blueprint) -> str:
    """Return the expression that finds, in the text of a file, tags of a resource that Terraform is told to leave as they are.

    What is ignored never shows in a first plan, and to apply one is more than made-up values can do for every type: so the tests read it.
    What hands tags on and counts at creation alone is ignored for good reason.
    """
    cloud = cloud_of(m.provider)
    words = {"all", m.tags_word, f"{m.tags_word}_all", cloud.guardrail_tags, *m.tags.path[:1]}
    at_creation = set(restored_from().get(m.resource_type, ()))
    words |= {one.path.partition(".")[0] for one in m.tags.propagated if one.path not in at_creation}
    words |= {way.partition("[")[0] for one in m.companions for way in ways_to_tags(one, m.tags_word)}
    return rf"\bignore_changes\s*=\s*(?:\[[^=}}]*\b)?(?:{'|'.join(sorted(words))})\s*[],\n#]"


def lasting(m: Blueprint) -> list[str]:
    """Return expressions that find, in the text of a file, that Terraform leaves what something else changes after creation."""
    of_companions = [path for one in m.companions for path in one.ignore_changes]
    names = [*m.ignore_changes, *of_companions, *(["input"] if m.alarms.since_creation else []), *cloud_of(m.provider).dated]
    return [rf"\bignore_changes\s*=\s*\[[^=}}]*\b{re.escape(name)}\s*[],\n#]" for name in names]


def declared(m: Blueprint) -> list[str]:
    """Return expressions that find, in the text of a file, what no plan shows: secret inputs, and what is replaced without a gap."""
    inside = r" \{\n(?:(?: .*)?\n)*? +"
    secret = [rf"variable {quote(one.name)}{inside}sensitive += true\n" for one in m.inputs if one.sensitive]
    kept = [one for one in m.companions if one.create_before_destroy]
    return [*secret, *(rf"resource {quote(one.resource_type)} {quote(one.name)}{inside}create_before_destroy += true\n" for one in kept)]


def count_conditions(m: Blueprint, alarms: list[str]) -> list[str]:
    """Return what exists by default, one condition each."""
    found = [f"length({m.address}) == 1", f"length({m.budget.resource_type}.this) == 1"]
    if m.alarms.items:
        every = f"keys({m.alarms.resource_type}.this)"
        from_budget = {one.key for one in m.alarms.priced} - set(required_alarms(m))
        if loose := {*m.alarms.on_in_some_configurations, *from_budget}:
            some = ", ".join(quote(name) for name in sorted(loose))
            every = f"[for key in {every} : key if !contains([{some}], key)]"
        found.append(f'join(",", {every}) == {quote(",".join(alarms))}')
    if further := cloud_of(m.provider).further_guardrails:
        found.append(f"{' + '.join(f'length({one}.this)' for one in further)} == 0")
    for one in m.companions:
        if one.by_default:
            found.append(f"length({one.address}) > 0")
        elif one.certain:
            found.append(f"length({one.address}) == 0")
    return found


def propagation(m: Blueprint) -> list[Validation]:
    """Return what must hold for the tags that the resource hands on without being asked."""
    return [_handed_on(m, one) for inputs, one in _places(m) if not inputs]


def filled_places(m: Blueprint) -> list[tuple[dict[str, str], list[Validation]]]:
    """Return inputs that fill places for tags, with what must hold there then; one pair for each set of inputs."""
    rounds: dict[str, tuple[dict[str, str], list[Validation]]] = {}
    for inputs, one in _places(m):
        if inputs:
            rounds.setdefault(str(inputs), (inputs, []))[1].append(_handed_on(m, one))
    return list(rounds.values())


def _places(m: Blueprint) -> Iterator[tuple[dict[str, str], Handed]]:
    """Yield the places for tags inside of the resource, with the inputs that fill each."""
    if m.tags.inside:
        holder = next((one for one in m.inputs if (one.argument or one.name) == m.tags.path[0]), None)
        yield {holder.name: holder.sample} if holder and not holder.shown else {}, m.tags.inside
    for one in m.tags.propagated:
        yield {name: fitting(value, width=EXAMPLE_WIDTH) for name, value in sorted(one.sample.items())}, one


def asking_for_tags(m: Blueprint) -> dict[str, str]:
    """Return inputs, beside a budget, that bring about something that carries tags, where only what is asked for does."""
    if cloud_of(m.provider).budget_is_tagged:
        return {}
    if m.alarms.items:
        first = configurations(m)[0]
        return {"alarms": first.alarms, **first.inputs}
    place = next(one for one in m.tags.propagated if one.given)
    return {name: fitting(value, width=EXAMPLE_WIDTH) for name, value in sorted(place.sample.items())}


def _handed_on(m: Blueprint, one: Handed) -> Validation:
    return Validation(
        one.condition, f"{one.path} does not hand the {m.tags_word} on" if one.reason else f"{one.path} misses the {m.tags_word}"
    )


def alerts_as(m: Blueprint, actual: str, forecast: str, share: str = "1", only: str = "") -> list[str]:
    """Return the alerts of the budget (``only`` on actual, or on forecast spend) as a test reads them: a cloud's word and a number.

    The number is percent times ``share``.
    """
    wanted = [(at, on) for at, on in m.budget.alerts if only in {"", on}]
    named = {(actual if on == "actual" else forecast, Decimal(at) * Decimal(share)) for at, on in wanted}
    return [f"{on}-{at.normalize():f}" for on, at in sorted(named)]
