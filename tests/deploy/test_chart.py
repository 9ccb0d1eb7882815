"""The Helm chart, rendered by Go's templates: what comes out is what Kubernetes takes, and the server takes what it is told.

No cluster runs here: that the pods start is not shown.
"""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest
import yaml
from click.testing import CliRunner

from fac_core import __version__
from fac_registry.cli import command
from fac_registry.settings_schema import PREFIX

pytestmark = pytest.mark.unit
ROOT = Path(__file__).parents[2]
CHART = ROOT / "deploy/helm/fac-registry"
VALUES = yaml.safe_load((CHART / "values.yaml").read_text())
SCHEMA = json.loads((CHART / "values.schema.json").read_text())
SETTINGS = {"gate": "refuse", "rate": "1000000", "oidc_scopes": 'openid "groups"'}
INGRESS = {"className": "nginx", "tlsSecret": "registry-tls"}


RENDER = """
import json, sys
from pathlib import Path
import go_template
values = json.load(sys.stdin)
for path in sys.argv[1:]:
    sys.stdout.buffer.write(b"---\\n" + go_template.render(Path(path), values) + b"\\n")
"""


def rendered(**more: object) -> dict[str, Any]:
    """Return the objects of the chart by kind, rendered in a process of its own, which Go ends when a template finds no value."""
    if importlib.util.find_spec("go_template") is None:
        pytest.skip("py-go-template has wheels for Linux on x86-64 only")
    values = VALUES | more
    jsonschema.validate(values, SCHEMA)
    words = [sys.executable, "-c", RENDER, *map(str, sorted((CHART / "templates").iterdir()))]
    given = json.dumps({"Values": values, "Release": {"Name": "registry"}})
    done = subprocess.run(words, input=given, capture_output=True, text=True, check=True)
    return {one["kind"]: one for one in yaml.safe_load_all(done.stdout) if one}


def validate(written: dict[str, Any]) -> None:
    """Fail unless Kubernetes takes the object: every field is one of its type, has that field's type, and none is missing."""
    group, _, version = f"core/{written['apiVersion']}".rpartition("/")
    module = importlib.import_module(f"lightkube.models.{group.removeprefix('core/').partition('.')[0]}_{version}")
    taken = msgspec.convert(written, getattr(module, written["kind"]))
    assert without_nulls(msgspec.to_builtins(taken)) == written


def without_nulls(value: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
    """Return the value without the fields that were not given."""
    if isinstance(value, dict):
        return {key: without_nulls(inner) for key, inner in value.items() if inner is not None}
    return [without_nulls(inner) for inner in value] if isinstance(value, list) else value


@pytest.mark.parametrize("more", [{}, {"settings": SETTINGS, "ingress": INGRESS}], ids=["as it comes", "with everything"])
def test_kubernetes_takes_every_object(more: dict[str, object]) -> None:
    found = rendered(**more)
    assert set(found) - {"Ingress"} == {"Deployment", "Service", "ServiceAccount", "PodDisruptionBudget"}
    assert ("Ingress" in found) == bool(more)
    for one in found.values():
        validate(one)


@pytest.mark.parametrize("mistake", [{"enableServiceLink": False}, {"enableServiceLinks": "no"}, {"containers": None}], ids=str)
def test_a_mistake_would_be_found(mistake: dict[str, object]) -> None:
    wrong = rendered()["Deployment"]
    wrong["spec"]["template"]["spec"] |= mistake
    with pytest.raises((AssertionError, msgspec.ValidationError)):
        validate(wrong)


def test_a_value_that_a_template_does_not_find_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(VALUES, "image")
    monkeypatch.setitem(SCHEMA, "required", [])
    with pytest.raises(subprocess.CalledProcessError):
        rendered()


def test_objects_find_each_other() -> None:
    found = rendered(ingress=INGRESS)
    pod = found["Deployment"]["spec"]["template"]
    (container,) = pod["spec"]["containers"]
    for selector in (
        found["Deployment"]["spec"]["selector"]["matchLabels"],
        found["Service"]["spec"]["selector"],
        found["PodDisruptionBudget"]["spec"]["selector"]["matchLabels"],
    ):
        assert selector.items() <= pod["metadata"]["labels"].items()
    assert pod["spec"]["serviceAccountName"] == found["ServiceAccount"]["metadata"]["name"]
    (port,) = container["ports"]
    assert {found["Service"]["spec"]["ports"][0]["targetPort"], container["readinessProbe"]["httpGet"]["port"]} == {port["name"]}
    assert {mount["name"] for mount in container["volumeMounts"]} == {volume["name"] for volume in pod["spec"]["volumes"]}
    (rule,) = found["Ingress"]["spec"]["rules"]
    assert f"https://{rule['host']}" == VALUES["publicUrl"]
    assert rule["http"]["paths"][0]["backend"]["service"]["name"] == found["Service"]["metadata"]["name"]


def test_the_server_takes_what_it_is_told(tmp_path: Path) -> None:
    """Every variable is a setting with a value that it takes, and reaches the server as it was written."""
    (container,) = rendered(settings=SETTINGS)["Deployment"]["spec"]["template"]["spec"]["containers"]
    told = {one["name"]: one["value"] for one in container["env"]}
    (tmp_path / "url").write_text("postgresql://fac@db.acme.example/registry\n")
    assert told[f"{PREFIX}DATABASE_FILE"] == f"{container['volumeMounts'][0]['mountPath']}/url"
    result = CliRunner(env=told | {f"{PREFIX}DATABASE_FILE": str(tmp_path / "url")}).invoke(command, ["settings", "--json"])
    assert (result.exit_code, result.stderr) == (0, "")
    found = {name: (one["value"], one["from"]) for name, one in json.loads(result.stdout).items()}
    for name, value in {**SETTINGS, "storage": VALUES["storage"], "public_url": VALUES["publicUrl"], "rate": 1_000_000}.items():
        assert found[name] == (value, f"{PREFIX}{name.upper()}")


@pytest.mark.parametrize(
    "wrong",
    [
        {"replica": 2},
        {"replicas": 0},
        {"storage": "/srv/archives"},
        {"publicUrl": "http://registry.acme.example"},
        {"settings": {"rate": 50}},
    ],
    ids=lambda one: next(iter(one)),
)
def test_values_that_could_not_work_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(VALUES | wrong, SCHEMA)


def test_the_chart_is_of_this_version() -> None:
    chart = yaml.safe_load((CHART / "Chart.yaml").read_text())
    assert {"apiVersion", "name", "version"} <= set(chart)
    assert (chart["apiVersion"], chart["name"], chart["appVersion"]) == ("v2", CHART.name, __version__)
    assert VALUES["image"].endswith(f":{__version__}")
