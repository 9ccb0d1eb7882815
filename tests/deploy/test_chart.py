"""The Helm chart, rendered by Go's templates: what comes out is what Kubernetes takes, and the server takes what it is told.

No cluster runs here: that the pods start is not shown.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import kubernetes_validate
import pytest
import yaml
from click.testing import CliRunner

from fac_core import __version__
from fac_registry.cli import command
from fac_registry.known_settings import PREFIX

pytestmark = pytest.mark.unit
ROOT = Path(__file__).parents[2]
CHART = ROOT / "deploy/helm/fac-registry"
VALUES = yaml.safe_load((CHART / "values.yaml").read_text())
SCHEMA = json.loads((CHART / "values.schema.json").read_text())
SETTINGS = {"gate": "refuse", "rate": "1000000", "oidc_scopes": 'openid "groups"'}
INGRESS = {"className": "nginx", "tlsSecret": "registry-tls"}


@pytest.fixture(scope="module")
def renderer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the program that renders, compiled."""
    folder = tmp_path_factory.mktemp("renderer")
    shutil.copy(Path(__file__).with_name("render.go"), folder)
    environment = {**os.environ, "GOPROXY": "off", "GOFLAGS": "-mod=mod", "GOTOOLCHAIN": "local", "HOME": str(folder), "CGO_ENABLED": "0"}
    words = [str(Path(sys.executable).with_name("go")), "build", "-o", "render", "render.go"]
    subprocess.run(words, cwd=folder, env=environment, check=True, capture_output=True)
    return folder / "render"


def rendered(renderer: Path, **more: object) -> dict[str, Any]:
    """Return the objects of the chart by kind."""
    values = VALUES | more
    jsonschema.validate(values, SCHEMA)
    words = [str(renderer), *map(str, sorted((CHART / "templates").iterdir()))]
    given = json.dumps({"Values": values, "Release": {"Name": "registry"}})
    done = subprocess.run(words, input=given, capture_output=True, text=True, check=True)
    return {one["kind"]: one for one in yaml.safe_load_all(done.stdout) if one}


@pytest.mark.parametrize("more", [{}, {"settings": SETTINGS, "ingress": INGRESS}], ids=["as it comes", "with everything"])
def test_kubernetes_takes_every_object(renderer: Path, more: dict[str, object]) -> None:
    found = rendered(renderer, **more)
    assert set(found) - {"Ingress"} == {"Deployment", "Service", "ServiceAccount", "PodDisruptionBudget"}
    assert ("Ingress" in found) == bool(more)
    for one in found.values():
        kubernetes_validate.validate(one, kubernetes_validate.latest_version(), strict=True)


def test_a_mistake_would_be_found(renderer: Path) -> None:
    wrong = rendered(renderer)["Deployment"]
    wrong["spec"]["template"]["spec"]["enableServiceLink"] = False
    with pytest.raises(kubernetes_validate.ValidationError):
        kubernetes_validate.validate(wrong, kubernetes_validate.latest_version(), strict=True)


def test_objects_find_each_other(renderer: Path) -> None:
    found = rendered(renderer, ingress=INGRESS)
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


def test_the_server_takes_what_it_is_told(renderer: Path, tmp_path: Path) -> None:
    """Every variable is a setting with a value that it takes, and reaches the server as it was written."""
    (container,) = rendered(renderer, settings=SETTINGS)["Deployment"]["spec"]["template"]["spec"]["containers"]
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
