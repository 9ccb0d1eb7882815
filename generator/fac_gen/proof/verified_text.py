"""What a proof of a library tells on a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from fac_gen.library.result_text import SHOWN, duration, modules

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_gen.proof.steps import Proof
    from fac_gen.proof.verify import Verified


def verified_lines(verified: Verified, seconds: float) -> Iterator[str]:
    """Tell what failed, and how many passed, by provider and step."""
    failed = [proof for proof in verified.proofs if not proof.ok]
    for proof in failed[:SHOWN]:
        yield from _problems(proof)
    if len(failed) > SHOWN:
        yield f"... and {len(failed) - SHOWN:,} more; --report lists them all"
    names = ["modules", *(step.value for step in verified.steps)]
    rows = [(provider, verified.counts(provider)) for provider in verified.providers]
    if len(rows) > 1:
        rows.append(("all", verified.counts()))
    width = max(len(name) for name, _ in [*rows, ("", {})])
    yield " " * width + "".join(f"{name:>10}" for name in names)
    for name, counts in rows:
        cells = (_cell(counts[column], counts["modules"]) for column in names)
        yield f"{name:<{width}}" + "".join(cells)
    with_terraform = f", {verified.terraform}" if verified.terraform else ""
    told = click.style("all passed", fg="green") if not failed else click.style(f"{len(failed):,} failed", fg="red", bold=True)
    yield f"{modules(len(verified.proofs))} in {duration(seconds)}{with_terraform}: {told}"


def _problems(proof: Proof) -> Iterator[str]:
    for step, texts in proof.problems.items():
        yield f"{proof.resource_type}: " + click.style(step.value, fg="red", bold=True)
        for text in texts:
            yield "    " + text.replace("\n", "\n    ")


def _cell(count: int, total: int) -> str:
    text = f"{count:>10,}"
    return text if count == total else click.style(text, fg="red")
