"""What the facts say of a bill and what its formula counts are one: nothing is said here and left out there without a word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from fac_core.resource_types import for_type, names
from fac_core.schema.catalogue import catalogue
from fac_cost.formulas import UNITS, formula, priced_types

if TYPE_CHECKING:
    from fac_core.resource_types.facts_model import TypeFacts
    from fac_core.resource_types.signal_model import Signal

pytestmark = pytest.mark.unit
MULTIPLIED = re.compile(r"doubl|twice|halv|times the price|public (?:IPv4 )?address, which is billed")
ON_A_BILL = re.compile(r"on the bill of ((?:aws|azurerm|google)_[a-z0-9_]+)")
ROUNDED = re.compile(r"rounded up|up to \d+ [KM]B|for (?:each|every) \d+ ?[KM]B")


def text_of(resource_type: str) -> str:
    path = UNITS.find(resource_type.replace("_", "/", 1))
    assert path is not None
    return path.read_text(encoding="utf-8")


def test_a_formula_reads_each_argument_of_which_the_facts_say_that_it_multiplies_the_price() -> None:
    unread, seen = [], 0
    for resource_type in priced_types():
        facts = for_type(resource_type)
        for path, argument in facts.arguments.items() if facts else ():
            if MULTIPLIED.search(argument.description) and "free of charge" not in argument.description:
                seen += 1
                unread += [] if re.search(rf"\b{path.rpartition('.')[2]}\b", text_of(resource_type)) else [f"{resource_type}.{path}"]
    assert unread == [], "let the formula read it, or say in left_out that it does not"
    assert seen


def test_public_addresses_are_counted_wherever_an_argument_gives_them() -> None:
    """AWS bills each by the hour; that nobody knows whether it does is said too."""
    silent = [
        f"{name}.{path}"
        for name in priced_types()
        if name.startswith("aws_")
        for path, one in catalogue().resource_type(name).block.attributes.items()
        if path in {"associate_public_ip_address", "publicly_accessible"} and one.settable and path not in text_of(name)
    ]
    assert silent == [], "let the formula read it, or say in left_out that it does not"


def test_what_stands_on_the_bill_of_others_is_counted_there() -> None:
    priced, missing, seen = set(priced_types()), [], 0
    for resource_type in priced_types():
        for named in ON_A_BILL.findall(text_of(resource_type)):
            seen += 1
            missing += [] if named in priced else [f"{resource_type} names {named}, which has no formula"]
    assert missing == []
    assert seen > 10


def rounded(facts: TypeFacts, signal: Signal) -> bool:
    """Whether what is said of a signal, of its price or of the use that its bill depends on speaks of units that are rounded up.

    A metric of units counts what is billed.
    """
    if "Units" in signal.metric.name:
        return False
    told = [signal.why]
    for name, one in facts.prices.items():
        of = formula(one.type or facts.resource_type)
        if of is not None and signal.price is not None and f'"{name}"' in signal.price.of:
            uses = [use.partition(".")[2] for use in of.components[one.component].quantity.names if use.startswith("usage.")]
            told += [one.says, *(of.usage[use].why for use in uses)]
    return any(ROUNDED.search(one) for one in told)


def test_a_metric_that_counts_less_than_the_bill_says_so() -> None:
    every = [facts for name in names() if (facts := for_type(name.replace("/", "_", 1)))]
    found = [(facts, one) for facts in every for one in facts.signals.values() if one.price is not None and rounded(facts, one)]
    silent = [f"{facts.resource_type}.{one.key}" for facts, one in found if "This counts " not in one.why]
    assert silent == [], "say in `why` what the metric counts and what AWS bills"
    assert len(found) >= 4


def test_types_of_texts_are_known() -> None:
    known = {name for cloud in catalogue().providers() for name in catalogue().names(cloud)}
    assert {named for one in priced_types() for named in ON_A_BILL.findall(text_of(one))} <= known
