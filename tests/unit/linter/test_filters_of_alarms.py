"""Filters of Google that name a place and nothing in it look at all that stands there."""

from __future__ import annotations

import pytest

from fac_core.resource_types import for_type, names
from fac_core.shared_facts.monitored_resources import monitored_resources
from fac_lint.views.alarms import google

pytestmark = pytest.mark.unit


@pytest.mark.parametrize("name", [one for one in names() if one.startswith("google/")])
def test_labels_of_a_place_alone_pick_out_no_resource_of_google(name: str) -> None:
    """Metrics of whole projects have nothing else."""
    facts = for_type(name.replace("/", "_"))
    assert facts is not None
    for signal in facts.signals.values():
        kind, row = signal.metric.place, monitored_resources()[signal.metric.place]
        own = [one if one.startswith("metric.") else f"resource.{one}" for one in signal.dimensions]
        where = [f"resource.{one}" for one in (row.label, row.project) if one]
        assert {one.removeprefix("metric.") for one in signal.dimensions if one.startswith("metric.")} <= google.NAMING_LABELS
        assert (kind in google.OF_PROJECTS) == ("count a whole project" in row.why)
        assert google.is_for_many(_filter(kind, where)) == (kind not in google.OF_PROJECTS)
        assert not google.is_for_many(_filter(kind, [*own, *where])), (signal.key, own)


def _filter(kind: str, labels: list[str]) -> str:
    return " AND ".join([f'resource.type = "{kind}"', 'metric.type = "x/y"', *(f'{one.replace(".", ".labels.")} = "z"' for one in labels)])
