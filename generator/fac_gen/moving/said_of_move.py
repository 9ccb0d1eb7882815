"""What a move does, and what it does not, for people and for machines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from fac_core.sentence import all_of, counted
from fac_gen.moving.blocks import commands
from fac_gen.moving.call import made_up

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fac_gen.moving.afterwards import Step
    from fac_gen.moving.judged import Difference
    from fac_gen.moving.move import Moving

_SAYS = {
    "tags": "its tags change",
    "guardrail": "is made, a guardrail",
    "forgets": "is forgotten and stays as it is",
    "makes": "is made",
    "changes": "changes",
    "replaces": "is replaced: what it holds is lost unless the cloud keeps it",
    "destroys": "is destroyed",
}


def plain(moving: Moving, *, elsewhere: bool) -> dict[str, Any]:
    """Return it as JSON values, without a value of any argument: some may be secret."""
    m = moving.blueprint
    return {
        "resource_type": m.resource_type,
        "from": moving.old,
        "to": moving.new,
        "moved": [
            {"from": one.held.address, "to": f"{moving.new}.{one.address}", "import_id": moving.ids[one.address]} for one in moving.places
        ],
        "forgotten": [one.address for one in moving.left],
        "inputs": sorted(moving.inputs),
        "made": [{"address": f"{moving.new}.{one.address}", "why": one.why, "import_id": one.import_id} for one in moving.made],
        "not_offered": [_path(moving, one) for one in moving.lost if not one.offered],
        "changed": [_path(moving, one) for one in moving.lost if one.offered],
        "kept": [_path(moving, one) for one in moving.differences if one.kept],
        "unknown": [f"{moving.new}.{one}" for one in moving.unknown],
        "refused": [one.message for one in moving.refused],
        "secret": [f"{moving.new}.{one}" for one in moving.secret],
        "made_up": made_up(moving),
        "no_import_id": [f"{moving.new}.{one}" for one, found in moving.ids.items() if not found],
        "commands": commands(moving, everything=elsewhere),
    }


def as_text(moving: Moving, *, elsewhere: bool) -> str:
    """Return it for a terminal."""
    return "\n".join(_lines(moving, elsewhere=elsewhere)) + "\n"


def _lines(moving: Moving, *, elsewhere: bool) -> Iterator[str]:
    said = plain(moving, elsewhere=elsewhere)
    whole = len(moving.places) + len(moving.left)
    way = "are imported" if elsewhere else "move"
    given = counted(len(moving.inputs), "input")
    yield f"{len(moving.places)} of {counted(whole, 'resource')} of {moving.old} {way} to {moving.new}, with {given}."
    for one in moving.places:
        yield f"  {click.style('move', fg='green')}  {one.held.address} -> {moving.new}.{one.address}"
    for forgotten in moving.left:
        yield f"  {click.style('left', fg='yellow')}  {forgotten.address}: no place in ours; it stays as it is, and Terraform forgets it"
    for made in moving.made:
        how = "the cloud has one already, which is imported" if made.import_id else f"is made: {made.why}"
        yield f"  {click.style('new ', fg='yellow')}  {moving.new}.{made.address}: {how}"
    yield from _listed("ours has no such argument, so a plan sets it to the provider's default", said["not_offered"])
    yield from _listed("comes out as something else; the plan says whether in place", said["changed"])
    yield from _listed("only a plan tells", said["unknown"])
    yield from _listed("secret, so not written down: give it yourself", said["secret"])
    yield from _listed("no import id is known", said["no_import_id"] if elsewhere else [])
    yield from _listed("refused by ours", said["refused"])
    yield from _listed("made up: say your own", said["made_up"])
    yield from _listed("run it before the plan", said["commands"])
    if said["kept"]:
        kept = counted(len(said["kept"]), "argument")
        yield f"{kept} that ours does not write stay as they are, unless the old module wrote them: {all_of(said['kept'])}."
    yield from _next(moving, elsewhere=elsewhere)


def _listed(what: str, found: Iterable[str]) -> Iterator[str]:
    for one in found:
        yield f"  {click.style('look', fg='red')}  {one}: {what}"


def _next(moving: Moving, *, elsewhere: bool) -> Iterator[str]:
    yield f"Take the call of {moving.old} out{' of the old root' if elsewhere else ''}, and look at the plan before you apply it:"
    yield "  terraform plan -out=move.plan && terraform show -json move.plan > move.json"
    yield f"  fac-gen move {moving.blueprint.resource_type} STATE --from {moving.old} --to {moving.new} --check move.json"


def _path(moving: Moving, one: Difference) -> str:
    return f"{moving.new}.{one.address}.{one.path}"


def checked(found: Iterable[Step]) -> dict[str, Any]:
    """Return the judgement of a plan as JSON values."""
    steps = list(found)
    return {
        "empty_but_for_guardrails": all(one.expected for one in steps),
        "steps": [{"address": one.address, "does": one.does, "arguments": list(one.paths)} for one in steps],
    }


def checked_text(found: Iterable[Step]) -> str:
    """Return the judgement of a plan for a terminal."""
    steps = list(found)
    lines = []
    for one in steps:
        color = "green" if one.expected else "red"
        more = f" ({all_of(one.paths)})" if one.does == "changes" else ""
        lines.append(f"  {click.style('ok  ' if one.expected else 'look', fg=color)}  {one.address} {_SAYS.get(one.does, one.does)}{more}")
    other = [one for one in steps if not one.expected]
    lost = sum(one.loses for one in steps)
    if not other:
        lines.append(f"The plan does nothing but tags, budget and alarms: {counted(len(steps), 'step')}.")
    else:
        lines.append(
            f"The plan does more: {counted(len(other), 'step')}, of which {lost} destroy or replace something. Do not apply it as it is."
        )
    return "\n".join(lines) + "\n"
