"""The pages of docs/reference about prices: the book, what has a formula, how both agree with others, and what guardrails look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from page_parts import NOTE, cell

from fac_core.policy.guardrail_input import DESCRIBED, RESOURCE, variables
from fac_core.resource_types.billing import is_free
from fac_core.schema.catalogue import catalogue
from fac_core.schema.resource_schema import Kind
from fac_cost.book import open_book
from fac_cost.book.coverage import coverage
from fac_cost.book.price_book import OWN
from fac_cost.building.goldens import disagreements, facts, met
from fac_cost.estimating.elsewhere import rows as elsewhere_rows
from fac_cost.formulas import formula, priced_types

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_cost.estimating.elsewhere import Elsewhere

MOST_LINES = 4
"""Names of lines that are shown of one explanation."""


def price_book_page() -> str:
    """Return what the price book covers, and where its prices come from."""
    book = open_book(OWN)
    covered = [
        f"| {one.provider} | {cell(one.service)} | {one.prices:,} | {where(one.regions)} | {sure(one.confidence)} "
        f"| {one.oldest} to {one.newest} |"
        for one in coverage(book)
    ]
    sources = [
        f"| {name} | {cell(source.title)} | {source.taken:,} | {cell(left(source.left_out))} | {source.licence} | {cell(source.url)} |"
        for name, source in sorted(book.sources.items())
    ]
    text = (
        f"List prices in USD that come with the package, the newest of {book.as_of}. What is not here is unpriced: none is guessed\n"
        "from another region, size or tier. `fac-cost book show` prints a price with its source. Confidence: high is generated from\n"
        "a price list or marked as verified, and less than half a year old; medium is older, rounded, or a spot or commitment rate;\n"
        "low is years old, typed by hand, or contradicted elsewhere."
    )
    heads = (
        "| provider | service | prices | regions | how sure | how old |\n|---|---|---:|---|---|---|",
        "| source | what it is | rows taken | rows left out | licence | where |\n|---|---|---:|---|---|---|",
    )
    parts = ["## What is priced\n", heads[0], *covered, "", "## Where the prices come from\n", heads[1], *sources, ""]
    return "\n".join([f"# Price book\n\n{NOTE}\n{text}\n", *parts])


def where(regions: tuple[str, ...]) -> str:
    return regions[0] if len(regions) == 1 else str(len(regions))


def sure(confidence: dict[str, int]) -> str:
    return ", ".join(f"{count:,} {name}" for name, count in confidence.items())


def left(reasons: Mapping[str, int]) -> str:
    return " ".join(f"{count:,}: {reason}" for reason, count in reasons.items()) or "none"


def priced_types_page() -> str:
    """Return which resource types have a formula, and of what their bills are made; the others are free, or not yet covered."""
    shipped = catalogue()
    counts, sections = [], []
    for provider in shipped.providers():
        known = {name for version in shipped.versions(provider) for name in shipped.names(provider, Kind.RESOURCE, version.version)}
        formulas = [name for name in priced_types() if name in known]
        free_ones = {name for name in known if is_free(name)} - set(formulas)
        others = {name for row in elsewhere_rows() for name in row.types} & known
        rest = len(known) - len(formulas) - len(free_ones) - len(others)
        counts.append(f"| {provider} | {len(formulas)} | {len(free_ones):,} | {len(others)} | {rest:,} |")
        sections += [f"## {provider}\n", "| resource type | what is billed | not counted |\n|---|---|---|", *map(priced_row, formulas), ""]
    text = (
        "`fac-cost` knows of every resource type of the catalogues whether it has a formula, is free, stands on the bill of others,\n"
        "or is not yet covered: what is not covered is unpriced in every estimate, never taken for nothing. Free with conditions\n"
        "counts as not covered here."
    )
    head = "| provider | with a formula | free | on the bill of others | not yet covered |\n|---|---:|---:|---:|---:|"
    bills = [f"| {', '.join(f'`{name}`' for name in row.types)} | {', '.join(row.bills)} | {told(row)} |" for row in elsewhere_rows()]
    sections += ["## On the bill of others\n", "| resource type | on whose bill | what is said |\n|---|---|---|", *bills, ""]
    return "\n".join([f"# Priced resource types\n\n{NOTE}\n{text}\n", head, *counts, "", *sections])


def priced_row(resource_type: str) -> str:
    found = formula(resource_type)
    assert found is not None, resource_type  # noqa: S101 - it was listed
    components = ", ".join(f"{name.replace('_', ' ')} ({component.unit})" for name, component in found.components.items())
    return f"| `{resource_type}` | {cell(components)} | {cell(' '.join(found.left_out))} |"


def told(row: Elsewhere) -> str:
    only = [f"Only with {path} {' or '.join(values)}." for path, values in row.only.items()]
    unless = [f"Not with {path}{' ' if values else ''}{' or '.join(values)}." for path, values in row.unless.items()]
    return " ".join([row.why, *only, *unless])


def golden_outputs_page() -> str:
    """Return how the formulas agree with public golden outputs, and why not where they do not."""
    lines = tuple(facts())
    ours = [one for one in lines if formula(one.type) is not None]
    open_ones = [one for one in ours if not met(one)]
    rows = []
    for said in disagreements():
        of = [one for one in open_ones if said.covers(one)]
        names = ", ".join(sorted({one.line for one in of})[:MOST_LINES]) + (", ..." if len({one.line for one in of}) > MOST_LINES else "")
        types = ", ".join(f"`{name}`" for name in sorted({one.type for one in of}))
        rows.append(f"| {types} | {cell(names)} | {len(of)} | {said.component.replace('_', ' ') or 'none'} | {cell(said.why)} |")
    rest, without = len(open_ones), len(lines) - len(ours)
    text = (
        "Another estimator prints unit prices in its public tests. Each of these lines is held against our formulas, by none of the code\n"
        "that estimates: it is met where a component of the type may take a price of the book that is the line's within 1.1 %, per the\n"
        f"same unit. Of {len(lines):,} lines {without:,} are of types that have no formula yet. Of the other {len(ours):,},\n"
        f"{len(ours) - rest:,} are met; why {rest:,} are not stands below, and a test holds that none is without a word."
    )
    head = "| resource type | line | lines | our component | why they disagree |\n|---|---|---:|---|---|"
    return "\n".join([f"# Golden outputs\n\n{NOTE}\n{text}\n", head, *rows, ""])


def guardrails_page() -> str:
    """Return what the conditions of guardrails may look at."""
    kinds = variables()
    rows = [f"| `{name}` | {kinds[name]} | {cell(told)} |" for name, told in DESCRIBED.items()]
    fields = kinds["resources"].parameters[0].fields or {}
    of_resources = [f"| `{name}` | {fields[name]} | {cell(told)} |" for name, told in RESOURCE.items()]
    text = (
        "`guardrails` of `finops.yaml` hold conditions (CEL) over what a change costs; `fac-cost gate` evaluates them. Amounts are USD a\n"
        "month by list prices, less what `--prices` takes off, of what has a price: where resources are unpriced, totals are the\n"
        "least that it comes to, and differences leave out what has no price before or afterwards."
    )
    head = "| variable | type | what it holds |\n|---|---|---|"
    parts = [head, *rows, "", "Each of the `resources` has:\n", head.replace("variable", "field"), *of_resources, ""]
    return "\n".join([f"# Guardrails\n\n{NOTE}\n{text}\n", *parts])
