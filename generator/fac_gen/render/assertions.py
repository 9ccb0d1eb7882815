"""What the generated tests assert about tags, and of which alerts of a budget."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from fac_core.hcl.write import line, quote
from fac_gen.blueprint.cost.tags import ALWAYS_THERE, JOINED, LAUNCHED
from fac_gen.parts import Validation
from fac_gen.render.interface_samples import expected_scope

if TYPE_CHECKING:
    from fac_gen.blueprint.model import Blueprint


def tag_sources(m: Blueprint, *, everything: bool = False) -> str:
    """Return the expression of all tag maps that the module writes; ``everything``: what is off by default too."""
    word = "user_labels" if m.provider == "google" else "tags"
    single = [m.tags.carried] if m.tags.carried else []
    beside = [(one.address, one.tags) for one in m.companions if one.tags]
    if m.provider == "aws":
        beside.append((f"{m.budget.resource_type}.this", word))
    if m.provider == "aws" and everything:
        beside += [("aws_ce_anomaly_monitor.this", word), ("aws_ce_anomaly_subscription.this", word)]
    if m.alarms.items:
        beside.append((f"{m.alarms.resource_type}.this", word))
    if not single and not beside:
        single = [f"output.{m.tags_word}"]
    lists = [f"[{', '.join(single)}]"] if single else []
    lists += [f"[for one in {address} : one.{name}]" for address, name in beside]
    return lists[0] if len(lists) == 1 else "concat(\n" + ",\n".join(lists) + "\n)"


def tag_conditions(m: Blueprint, **more: str) -> str:
    """Return the condition that one tag map holds all that the policy asks for."""
    expected = {field.key: field.expected for field in m.cost_fields if field.required}
    expected |= dict(m.tags.fixed)
    expected[m.tags.scope_key] = expected_scope(m)
    expected |= more
    listed = line(dict(sorted(expected.items())))
    return f"alltrue([for key, value in {listed} : try({m.tags_word}[key], null) == value])"


def count_conditions(m: Blueprint, alarms: list[str]) -> list[str]:
    """Return what exists by default, one condition each."""
    found = [f"length({m.address}) == 1", f"length({m.budget.resource_type}.this) == 1"]
    if m.alarms.items:
        found.append(f'join(",", keys({m.alarms.resource_type}.this)) == {quote(",".join(alarms))}')
    if m.provider == "aws":
        found.append("length(aws_ce_anomaly_monitor.this) + length(aws_ce_anomaly_subscription.this) == 0")
    for one in m.companions:
        if one.by_default:
            found.append(f"length({one.address}) > 0")
        elif one.certain:
            found.append(f"length({one.address}) == 0")
    return found


def propagation(m: Blueprint) -> list[Validation]:
    """Return what must hold for the tags that the resource hands on to what it creates."""
    this, tags = m.this, f"tomap(output.{m.tags_word})"
    found = []
    for note in m.tags.propagated:
        conditions = {
            "volume_tags": f"{this}.volume_tags == {tags}",
            "tag_specifications": f"length({this}.tag_specifications) == {len(LAUNCHED)} && "
            f"alltrue([for one in {this}.tag_specifications : one.tags == {tags}])",
            "rule.recovery_point_tags": f"alltrue([for one in {this}.rule : one.recovery_point_tags == {tags}])",
            "compute_resources.tags": f"alltrue([for one in {this}.compute_resources : one.tags == {tags}])",
            "tag.propagate_at_launch": f"length({this}.tag) == length({tags}) && "
            f"alltrue([for one in {this}.tag : one.propagate_at_launch])",
        }
        for path, _ in JOINED.get(m.resource_type, ()):
            conditions[path] = f"alltrue([for key, value in {tags} : {this}.{path}[key] == value])" if "." not in path else ""
        for block, _ in ALWAYS_THERE.values():
            conditions[f"{block}.{m.tags_word}"] = f"one({this}.{block}).{m.tags_word} == {tags}"
        condition = conditions.get(note.path) or (f"{this}.{note.path} == {note.value}" if note.value else "")
        if condition:
            found.append(Validation(condition, f"{note.path} does not hand the {m.tags_word} on"))
    return found


def alerts_as(m: Blueprint, actual: str, forecast: str, share: str = "1") -> list[str]:
    """Return the alerts of the budget as a test reads them: a cloud's word and a number, which is percent times ``share``."""
    named = {(actual if on == "actual" else forecast, Decimal(at) * Decimal(share)) for at, on in m.budget.alerts}
    return [f"{on}-{at.normalize():f}" for on, at in sorted(named)]
