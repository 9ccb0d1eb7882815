from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_core.schema.catalogue import catalogue
from fac_core.schema.importers.possible_values import Listed, grows, listed_values

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("description", "values"),
    [
        ('The type. Default value: "A" Possible values: ["A", "B C"]', ("A", "B C")),
        ("How it is encrypted.\nPossible values:\nNONE_AT_ALL\nGMEK\nCMEK", ("NONE_AT_ALL", "GMEK", "CMEK")),
        ("The type of the zone. Possible values: RAW, CURATED", ("RAW", "CURATED")),
        ("The action. Possible values are `Allow` or `Deny`.", ("Allow", "Deny")),
        ("What is served. Possible values are `IPV4`, `IPV6` and `IPV4_IPV6`.", ("IPV4", "IPV6", "IPV4_IPV6")),
        ("The status. Valid values: `ENABLED`, `DISABLED`.", ("ENABLED", "DISABLED")),
        ("The order. Possible values: 'nulls-first', 'nulls-last'", ("nulls-first", "nulls-last")),
        ("The card. Possible values:GVNIC, VIRTIO_NET and IDPF", ("GVNIC", "VIRTIO_NET", "IDPF")),
        ("Mode. One of `A`, `B`, or `C`. Defaults to `A`.", ("A", "B", "C")),
        ("The mode. Valid values are: 'on' and 'off'.", ("on", "off")),
    ],
)
def test_a_list_of_all_values_is_read(description: str, values: tuple[str, ...]) -> None:
    assert listed_values(description) == Listed(values, closed=True)


@pytest.mark.parametrize(
    ("description", "values"),
    [
        ("The type. Possible values include `A` and `B`.", ("A", "B")),
        ("The type. Supported values include: 'on', 'off'.", ("on", "off")),
        ("The goal. Currently supported values: 'ctr', 'cvr'. More will come.", ("ctr", "cvr")),
        ("The kind. The supported values: `eks`, `aks`.", ("eks", "aks")),
        ('The action. Valid actions are "allow", "deny" and "goto_next".', ("allow", "deny", "goto_next")),
        ("The type. Valid Values: `TOLL_FREE` | `DID`. Default `DID`.", ("TOLL_FREE", "DID")),
        ("The action, valid values are `clear | none | restart`.", ("clear", "none", "restart")),
        ("Identity. Possible values are `A`, `B`, `A, B` (to enable both).", ("A", "B", "A, B")),
        ("The type. Allowed values: 'a' (default), 'b'.", ("a", "b")),
        ("The operator. Must be one of `EqualTo`, or `GreaterThan`.", ("EqualTo", "GreaterThan")),
        ("The frequency of it - can be either `Day` or `Week`. Defaults to `Day`.", ("Day", "Week")),
        ("The role. This must be either 'user' or 'model'. Defaults to 'user'.", ("user", "model")),
        ("The type. Either `single` or `multi`.", ("single", "multi")),
        ("The name. Valid values are `Slow page load`, `Memory leak`.", ("Slow page load", "Memory leak")),
        ("The type. At this time the only possible value is `SystemAssigned`.", ("SystemAssigned",)),
        ("The type. Valid values: `REDSHIFT`.", ("REDSHIFT",)),
        ("The version. Possible values are `8`, `11` and `17`", ("8", "11", "17")),
        ("The version. Possibles values are `v3.0`, and `v4.0`", ("v3.0", "v4.0")),
        ('The processor. Possible values: ["NONE", "TPU_V2", "TPU_V3_POD", "TPU_V4_POD"]', ("NONE", "TPU_V2", "TPU_V3_POD", "TPU_V4_POD")),
    ],
)
def test_a_list_to_which_more_may_come_only_names_values(description: str, values: tuple[str, ...]) -> None:
    listed = listed_values(description)
    assert (listed.only, listed.among_others) == ((), values)


@pytest.mark.parametrize(
    "description",
    [
        "",
        "Twice. Possible values: A B A",
        "Twice. Possible values are 'A', 'B' and 'B'.",
        "The type. Possible values include `A`, `B` and the `name` of your provider.",
        "Possible values include but are not limited to `A` and `B`.",
        "The type. Valid values are `A`, `B`, such as `C`.",
        "The type. For example `A` or `B`.",
        "Times. Valid time units are `s`, `m`, `h`.",
        "Mode. Valid values are `ALL` (every one), `COUNT(n)`.",
        "Files. Supported file types: '.jar', '.zip'.",
        "A mode. For `x`, valid values are `a` and `b`.",
        "A mode. If it is of use, it can be either `a` or `b`.",
        "A window. Day must be one of `Mon`, `Tue`.",
        "Where. This must be either IPV4 or IPV6.",
        "How long. The maximum allowed value is `365`.",
        "Either `a` or `b` must be given.",
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
    assert listed_values(description) == Listed()


@given(st.text())
def test_no_text_is_too_odd(description: str) -> None:
    assert isinstance(listed_values(description), Listed)


words = st.from_regex(r"[A-Za-z][A-Za-z_-]{0,8}", fullmatch=True)


@given(
    st.lists(words, min_size=2, max_size=6, unique=True),
    st.sampled_from(["`", "'", '"']),
    st.sampled_from(["Possible values are ", "Valid values: ", "Allowed values are: ", "One of ", "Possible values include "]),
    st.sampled_from([", and ", " or ", ", "]),
    st.sampled_from(["", ".", ". Defaults to `x`."]),
)
def test_any_list_comes_back_as_it_was_written(values: list[str], mark: str, opening: str, last: str, rest: str) -> None:
    quoted = [f"{mark}{value}{mark}" for value in values]
    listed = listed_values(f"What it is. {opening}{', '.join(quoted[:-1])}{last}{quoted[-1]}{rest}")
    assert listed == Listed(tuple(values), closed="include" not in opening)


@given(words, st.lists(st.integers(0, 999), min_size=2, max_size=5, unique=True))
def test_a_series_of_numbers_is_never_all(stem: str, numbers: list[int]) -> None:
    series = tuple(f"{stem}_{number}" for number in numbers)
    assert grows(series) != stem.lower().replace("_", "").replace("-", "").endswith("ipv")


@pytest.mark.parametrize(
    ("resource_type", "argument", "value"),
    [("google_alloydb_cluster", "subscription_type", "TRIAL"), ("google_dataplex_zone", "type", "CURATED")],
)
def test_the_shipped_catalogues_know_them(resource_type: str, argument: str, value: str) -> None:
    assert value in catalogue().resource_type(resource_type).block.attributes[argument].values
