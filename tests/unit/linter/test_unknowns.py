"""What is said of something that is not known holds for each value that it may be: a literal is taken away, and then replaced."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.linter.mutating import Place, linted, literals, others

from fac_core.finding import Verdict

pytestmark = pytest.mark.unit

DARK = 'data.external.dark.result["x"]'
"""Something of which nobody knows anything."""
ASK_SOMETHING_ELSE = {
    "budget-filter-format": "values that begin as those of another cloud's filters are strange where they are written",
    "hard-coded-budget-amount": "it asks whether an amount is written out",
    "index-keyed-budgets": "it asks how instances are told apart, whatever there are",
    "invalid-tag-value": "it speaks of the tags that it names, and not of those that are not known",
    "missing-tags-input": "a module that asks for something else than tags leaves them to its caller by that",
    "tags-not-propagated": "what a resource lacks itself it hands on to nothing",
}
"""Rules of which this need not be true, and why."""
TAKEN_TO_BE_RIGHT = {
    *("amount", "limit_amount", "units"),  # above zero: no cloud takes another
    *("project", "projects", "resource_group_id", "resource_group_name", "values"),  # where what cannot be compared is taken to be
}


@settings(max_examples=40)
@given(st.data())
def test_what_is_said_of_an_unknown_is_so_whatever_it_is(data: st.DataObject) -> None:
    # What is blank is no tag.
    places = [place for place in literals() if place.argument not in TAKEN_TO_BE_RIGHT and str(place.value).strip()]
    place = data.draw(st.sampled_from(places))
    instead = data.draw(st.sampled_from([text for text in others(place) if text.strip('" ')]))  # what is not known is taken to be filled in
    assert contradictions(place, instead) == []


def contradictions(place: Place, instead: str) -> list[tuple[object, ...]]:
    """Return what is said of an unknown that is not so of one of two values."""
    unknown = linted(place.put(DARK))
    known = [linted(place.put(text)) for text in (instead, place.text)]
    wrong: list[tuple[object, ...]] = []
    for key in {key for found in (unknown, *known) for key in found if key[0] not in ASK_SOMETHING_ELSE}:
        said, held = unknown.get(key), {found[key] for found in known if key in found}
        if (said is Verdict.COMPLIANT and held - {said}) or (said is Verdict.VIOLATED and Verdict.COMPLIANT in held):
            wrong.append((key, said, held))
    return wrong
