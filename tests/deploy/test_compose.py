"""The compose file: valid by compose's schema, and the server takes what it is told. No container engine runs here: it is not started."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from fac_registry.cli import command
from fac_registry.settings_schema import PREFIX

pytestmark = pytest.mark.unit
ROOT = Path(__file__).parents[2]
FILE = ROOT / "deploy/compose.yaml"
COMPOSE = yaml.safe_load(FILE.read_text())
BIN = Path(sys.executable).parent


def test_it_is_valid() -> None:
    words = [str(BIN / "check-jsonschema"), "--builtin-schema", "vendor.compose-spec", str(FILE)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_what_it_names_is_there() -> None:
    services = COMPOSE["services"]
    build = services["registry"]["build"]
    assert (FILE.parent / build["context"] / build["dockerfile"]).samefile(ROOT / "deploy/Containerfile")
    for service in services.values():
        assert set(service.get("secrets", ())) <= set(COMPOSE["secrets"])
        assert {volume.partition(":")[0] for volume in service["volumes"]} <= set(COMPOSE["volumes"])
        assert set(service.get("depends_on", ())) <= set(services)
    assert services["proxy"]["command"][-1] == "registry:8080"
    # None of the secrets can be committed by accident.
    ignored = [f"deploy/{one['file']}" for one in COMPOSE["secrets"].values()]
    done = subprocess.run(["git", "check-ignore", *ignored], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout.split() == ignored


def test_the_server_takes_what_it_is_told(tmp_path: Path) -> None:
    told = {
        name: re.sub(r"\$\{REGISTRY_HOST[^}]*\}", "r.example", text)
        for name, text in COMPOSE["services"]["registry"]["environment"].items()
    }
    secret = told[f"{PREFIX}DATABASE_FILE"]
    assert secret.removeprefix("/run/secrets/") in COMPOSE["services"]["registry"]["secrets"]
    (tmp_path / "url").write_text("postgresql://fac@database/registry\n")
    result = CliRunner(env=told | {f"{PREFIX}DATABASE_FILE": str(tmp_path / "url")}).invoke(command, ["settings", "--json"])
    assert (result.exit_code, result.stderr) == (0, "")
    found = json.loads(result.stdout)
    assert found["public_url"]["value"] == "https://r.example"
    (network,) = COMPOSE["networks"]["default"]["ipam"]["config"]
    assert found["trusted_proxy"]["value"] == network["subnet"]
    assert f"{found['data']['value']}" == COMPOSE["services"]["registry"]["volumes"][0].partition(":")[2]
