"""No alarm adds up what has one name in two places: each says where its resource stands, or watches what is one wherever it stands.

Nor what has one name in two projects of one metrics scope: each alarm of Google says the project, too.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import pytest

from fac_core.document import DocumentError
from fac_core.policy import BUILT_IN
from fac_core.resource_types import for_type, load, names
from fac_core.resource_types.clouds.azurerm import AzureSignal
from fac_core.resource_types.clouds.google import GoogleMetric
from fac_core.schema.catalogue import catalogue
from fac_core.shared_facts.monitored_resources import monitored_resources
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.cost.alarms import alarms_of
from fac_gen.blueprint.curation import curated
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.clouds import cloud_of
from fac_gen.render import render

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from fac_core.resource_types import Signal
    from fac_core.shared_facts.monitored_resources import MonitoredResources

pytestmark = pytest.mark.unit
PLACES = ("location", "region", "zone")
WHOLES = ("cluster",)
"""Arguments that hold the whole name of what a thing is a part of, and so its place."""
HEAD = "noun: queue\nbilling_service: Service\npricing_units: [requests]\nsource: {title: here, seen: 2026-11-27}\nsignals:\n  a: "
GOOGLE = (
    "{kind: idle, why: w, unit: calls per day, dimensions: {%s}, metric: {name: a.googleapis.com/b, type: counter, sampled: 60, "
    "resource_type: %s, aligner: ALIGN_SUM, period: 86400%s}}\n"
)


def _placed(provider: str) -> Iterator[tuple[str, list[str], Signal]]:
    """Yield the signals of each type that its caller can put somewhere, with the arguments that say where."""
    for name in (one for one in names() if one.startswith(f"{provider}/")):
        resource_type = name.replace("/", "_", 1)
        attributes, facts = catalogue().resource_type(resource_type).block.attributes, for_type(resource_type)
        given = [one for one in (*PLACES, *WHOLES) if one in attributes and (attributes[one].optional or attributes[one].required)]
        if given and facts:
            yield from ((f"{resource_type}.{key}", given, signal) for key, signal in facts.signals.items())


def test_google_alarms_say_the_place() -> None:
    """Or name what is unique without it: `monitored_resources.yaml` says which, and why."""
    wrong, said = [], 0
    for name, given, signal in _placed("google"):
        assert isinstance(signal.metric, GoogleMetric)
        known = monitored_resources().get(signal.metric.resource_type)
        place = signal.dimensions.get(known.label, "") if known else ""
        said += bool(place)
        # From the arguments themselves, or from the id that holds them.
        told = re.search(rf"\.this\.({'|'.join((*given, 'id'))})\b", place)
        alone = known and (any(one in signal.dimensions for one in known.alone) or not (known.label or known.alone)) and known.why
        if not (told or alone):
            wrong.append(name)
    assert wrong == []
    assert said > 25


def test_every_kind_of_google_is_judged() -> None:
    """A kind that nobody looked up would be let through: what tells its instances apart must be known first."""
    every = [(name, signal) for name in names() if (facts := for_type(name.replace("/", "_", 1))) for signal in facts.signals.values()]
    kinds = {signal.metric.resource_type for _, signal in every if isinstance(signal.metric, GoogleMetric)}
    assert kinds == set(monitored_resources())
    assert [one.kinds for one in monitored_resources().values() if (one.alone or not one.label) and not one.why] == []


@cache
def _alarms_of_google() -> list[tuple[str, Signal, str]]:
    """Return, by name, each signal that becomes an alarm or could be confirmed one day, and what its alarm looks at."""
    found, cloud = [], cloud_of("google")
    for name in (one.replace("/", "_", 1) for one in names() if one.startswith("google/")):
        attributes, facts = catalogue().resource_type(name).block.attributes, for_type(name)
        for key, signal in facts.signals.items() if facts else ():
            fields = cloud.alarm_fields(cloud.apart(signal, name, attributes), name)
            found.append((f"{name}.{key}", signal, next(fields[one] for one in ("filter", "query") if fields[one] != "null")))
    return found


def test_google_alarms_name_the_project() -> None:
    """A metrics scope may hold several projects, with a twin in each: every series that is looked at is of the resource's own."""
    wrong, named = [], 0
    for name, signal, text in _alarms_of_google():
        own = f"${{{name.partition('.')[0]}.this[0].project{'_id' if name.startswith('google_project.') else ''}}}"
        said = text.count(f'project_id=\\"{own}\\"') + text.count(f'resource.labels.project_id = \\"{own}\\"')
        label = monitored_resources()[signal.metric.place].project
        named += bool(label)
        if said != (text.count(f"{'monitored_resource' if ' = ' not in text else 'resource.type'}") if label else 0):
            wrong.append(name)
    assert wrong == []
    assert named > 50


def test_alarms_of_google_that_cannot_name_the_project_say_what_they_count() -> None:
    every = [
        (f"{name}.{alarm.key}", name, alarm) for name in _google_names() for alarm in blueprint(name, BUILT_IN, Options()).alarms.items
    ]
    wrong = {
        key for key, name, alarm in every if ("takes in other projects" in alarm.description) != bool(_row(name, alarm.key).no_project)
    }
    assert wrong == set()
    assert sum("takes in other projects" in alarm.description for _, _, alarm in every) > 5


def _google_names() -> list[str]:
    return [one.replace("/", "_", 1) for one in names() if one.startswith("google/")]


def _row(name: str, key: str) -> MonitoredResources:
    facts = for_type(name)
    assert facts is not None
    return monitored_resources()[facts.signals[key].metric.place]


def test_no_module_takes_the_number_of_a_project_for_the_id_by_which_its_alarms_watch() -> None:
    found: dict[str, bool] = {}
    for name in (one.replace("/", "_", 1) for one in names() if one.startswith("google/")):
        made = blueprint(name, BUILT_IN, Options())
        named = any(".project}" in value for alarm in made.alarms.items for value in alarm.references.values())
        for one in made.inputs:
            if one.name == "project":
                found[name] = named == any("number of a project" in rule.message for rule in one.validations)
    assert [name for name, right in found.items() if not right] == []
    assert len(found) > 30


def test_it_is_known_of_every_kind_of_google_how_it_tells_the_project() -> None:
    rows = {kind: row for kind, row in monitored_resources().items() if bool(row.project) == bool(row.no_project)}
    assert rows == {}


def test_azure_alarms_watch_whole_ids() -> None:
    """An id of Azure names subscription, group, type and name: nothing else anywhere has it."""
    watched = {name: signal.scope for name, _, signal in _placed("azurerm") if isinstance(signal, AzureSignal)}
    assert len(watched) > 90
    assert {name: scope for name, scope in watched.items() if not re.fullmatch(r"[a-z0-9_]+\.this\.([a-z_]+_)?id", scope)} == {}


def test_aws_alarms_stand_where_their_resource_stands() -> None:
    """Metrics of AWS are kept by region: an alarm elsewhere sees nothing, or what has that name there."""
    wrong, seen = [], 0
    for name in sorted({one.partition(".")[0] for one, given, _ in _placed("aws") if "region" in given}):
        curation = curated(name)
        assert curation.known
        inputs = frozenset({"region", *(one for signal in curation.known.signals.values() for one in _inputs(signal))})
        there = alarms_of(name, attributes={}, policy=BUILT_IN, curation=curation, inputs=inputs)
        here = alarms_of(name, attributes={}, policy=BUILT_IN, curation=curation, inputs=inputs - {"region"})
        seen += len(there.items)
        wrong += [name] if there.items and there.shared.get("region") != (None if there.region else "var.region") else []
        wrong += [name] if here.has("region") else []
    assert wrong == []
    assert seen > 140


@pytest.mark.parametrize("resource_type", ["aws_sqs_queue", "aws_wafv2_web_acl"])
def test_an_alarm_takes_the_region_of_its_resource(resource_type: str) -> None:
    there = render(blueprint(resource_type, BUILT_IN, Options(provider_version="6")))
    for name in ("main.tf", "alarms.tf"):
        assert re.search(r"\n  region += var\.region\n", there[name]), name
    if resource_type == "aws_wafv2_web_acl":
        assert "Region = coalesce(var.region, data.aws_region.current.id)" in there["alarms.tf"]


def _inputs(signal: Signal) -> list[str]:
    return [name for text in signal.expressions for name in re.findall(r"\bvar\.([a-z][a-z0-9_]*)", text)]


@pytest.mark.parametrize(
    ("dimensions", "kind", "further", "words"),
    [
        ("service_name: google_x.this.name", "cloud_run_revision", "", "may stand in another location, and would be added in"),
        ("gateway_name: google_x.this.name", "nat_gateway", "", "may stand in another region"),
        ("metric.device_name: google_x.this.name", "gce_instance", "", "may stand in another zone"),
        ("subnet: google_x.this.name", "x", ", patterns: [place]", "patterns speaks of place, which no dimension names"),
    ],
)
def test_a_users_own_alarm_says_the_place_too(dimensions: str, kind: str, further: str, words: str, tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text(HEAD + GOOGLE % (dimensions, kind, further), encoding="utf-8")
    with pytest.raises(DocumentError) as caught:
        load(path, "google_x")
    assert any(words in problem.message for problem in caught.value.problems), [problem.message for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("dimensions", "kind"),
    [
        ("service_name: google_x.this.name, location: google_x.this.location", "cloud_run_revision"),
        ("instance_id: google_x.this.instance_id", "gce_instance"),
        ("anything: google_x.this.name", "nobody_knows_it"),
    ],
)
def test_what_is_one_wherever_it_stands_is_taken(dimensions: str, kind: str, tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text(HEAD + GOOGLE % (dimensions, kind, ""), encoding="utf-8")
    assert load(path, "google_x").signals["a"].dimensions
