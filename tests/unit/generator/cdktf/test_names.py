from __future__ import annotations

import keyword
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_gen.cdktf.names import MEMBERS, USED, class_name, identifiers

pytestmark = pytest.mark.unit

# What Terraform takes: a letter or _, then letters, digits, _ and -; and names that Python would mix up.
START = st.characters(categories=["Lu", "Ll", "Lt", "Lm", "Lo", "Nl"]) | st.just("_")
REST = st.characters(categories=["Lu", "Ll", "Lt", "Lm", "Lo", "Nl", "Nd", "Mn", "Mc", "Pc"]) | st.just("-")
ANY = st.builds(lambda first, rest: first + rest, START, st.text(REST, max_size=8))
NAMES = (
    st.sampled_from([*keyword.kwlist, *keyword.softkwlist, "a-b", "a_b", "a_b_", "__a", "_a", "ﬁ", "fi", *sorted(USED), *sorted(MEMBERS)])
    | ANY
)


@given(st.lists(NAMES, unique=True, max_size=12), st.frozensets(st.sampled_from(sorted(USED | MEMBERS)), max_size=5))
def test_names_become_different_identifiers(names: list[str], taken: frozenset[str]) -> None:
    found = identifiers(names, taken)
    assert list(found) == names
    spelt = [unicodedata.normalize("NFKC", one) for one in found.values()]
    assert len(set(spelt)) == len(names)
    for one in spelt:
        assert one.isidentifier()
        assert not keyword.iskeyword(one)
        assert not one.startswith("_"), "such a name means another thing in a class"
        assert one not in taken


@given(st.lists(NAMES, unique=True, max_size=12))
def test_names_that_can_stay_do(names: list[str]) -> None:
    for name, spelt in identifiers(names).items():
        if (
            name.isascii()
            and name.isidentifier()
            and not name.startswith("_")
            and not keyword.iskeyword(name)
            and name not in keyword.softkwlist
        ):
            assert spelt == name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (("sqs-queue",), "SqsQueue"),
        (("sqs-queue", "budget", "alerts"), "SqsQueueBudgetAlerts"),
        (("3d printer",), "Module3dPrinter"),
        (("ünï",), "N"),
        (("...",), "Module"),
    ],
)
def test_classes_are_named_in_camel_case(words: tuple[str, ...], name: str) -> None:
    assert class_name(*words) == name
