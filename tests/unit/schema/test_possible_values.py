from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_core.schema.catalogue import catalogue
from fac_core.schema.importers.possible_values import possible_values

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("description", "values"),
    [
        ('The type. Default value: "A" Possible values: ["A", "B C"]', ("A", "B C")),
        ("How it is encrypted.\nPossible values:\nNONE_AT_ALL\nGMEK\nCMEK", ("NONE_AT_ALL", "GMEK", "CMEK")),
        ("The type of the zone. Possible values: RAW, CURATED", ("RAW", "CURATED")),
        ("The action. Possible values are `Allow` or `Deny`.", ("Allow", "Deny")),
        ("The version. Possible values are `8`, `11` and `17`", ("8", "11", "17")),
        ("Mode. One of `A`, `B`, or `C`. Defaults to `A`.", ("A", "B", "C")),
        ("The mode. Valid values are: 'on' and 'off'.", ("on", "off")),
        ("Twice. Possible values: A B A", ("A", "B")),
    ],
)
def test_a_list_of_all_values_is_read(description: str, values: tuple[str, ...]) -> None:
    assert possible_values(description) == values


@pytest.mark.parametrize(
    "description",
    [
        "",
        "The type. Possible values include `A` and `B`.",
        "Days. Possible values are between `1` and `240`.",
        "See the page for the possible values.",
        "Possible values: A - the first. B - the second.",
        "Valid values are described in the guide (https://example.org/guide)",
        "Exactly one of `name` or `id` must be set.",
        "Could be either one of `id` or `versionless_id`.",
        "Possible values are `a`, `b` and the `name` of your provider.",
        "Possible values: ONLY",
    ],
)
def test_anything_less_says_nothing(description: str) -> None:
    assert possible_values(description) == ()


@given(st.text())
def test_no_text_is_too_odd(description: str) -> None:
    assert isinstance(possible_values(description), tuple)


@pytest.mark.parametrize(
    ("resource_type", "argument", "value"),
    [("google_alloydb_cluster", "subscription_type", "TRIAL"), ("google_dataplex_zone", "type", "CURATED")],
)
def test_the_shipped_catalogues_know_them(resource_type: str, argument: str, value: str) -> None:
    assert value in catalogue().resource_type(resource_type).block.attributes[argument].values
