"""The days that CloudWatch keeps logs for are one list, wherever facts say them, and every log group beside a module is held to it."""

from __future__ import annotations

import re

import pytest

from fac_core.resource_types import UNITS, for_type

pytestmark = pytest.mark.unit
LISTED = re.compile(r"\b(?:\d+, ){3,}\d+(?: or \d+)?\b")
GROUP = "aws_cloudwatch_log_group"


def days(text: str) -> list[set[int]]:
    """Return the lists of numbers in a text that speaks of as long as CloudWatch keeps logs."""
    found = [{int(one) for one in re.findall(r"\d+", listed[0])} for listed in LISTED.finditer(text)]
    return [one - {0} for one in found if 3653 in one]


def test_every_list_is_that_of_the_log_group() -> None:
    texts = {name: UNITS.path(name).read_text(encoding="utf-8") for name in UNITS.names() if name.startswith("aws/")}
    (said, *_) = days(texts["aws/cloudwatch_log_group"])
    assert {name: found for name, text in texts.items() for found in days(text) if found != said} == {}
    beside = {
        name
        for name in texts
        if (facts := for_type(name.replace("/", "_"))) and GROUP in {one.resource_type for one in facts.companions.values()}
    }
    assert beside
    assert {name for name in beside if not days(texts[name])} == set()
