"""`fac-registry init`: a file of settings that says what was said, a registry, and a first token; nothing is left of what fails."""

from __future__ import annotations

import asyncio
import json
import tomllib
from pathlib import Path

import pytest
from tests.unit.registry.test_cli import run
from tests.unit.registry.test_settings import VALUES, shown

from fac_core.errors import UserError
from fac_registry.data import opened
from fac_registry.settings import Settings
from fac_registry.settings_schema import SETTINGS
from fac_registry.settings_text import settings_text
from fac_registry.tokens import Scope
from fac_registry.tokens.store import TokenStore

pytestmark = pytest.mark.unit


def test_a_registry_begins(tmp_path: Path) -> None:
    file, data = tmp_path / "etc/registry.toml", tmp_path / "data"
    *_, token = run("init", "--file", str(file), "--data", str(data), "--port", "8443", FAC_REGISTRY_GATE="refuse").split()

    async def found() -> tuple[str, Scope]:
        async with opened(Settings(data)) as database:
            grant = await TokenStore(database).find(token)
            assert grant is not None
            return grant.namespace, grant.scope

    assert asyncio.run(found()) == ("*", Scope.ADMIN)
    assert file.stat().st_mode & 0o777 == 0o600
    assert tomllib.loads(file.read_text()) == {"data": str(data), "port": 8443, "gate": "refuse"}
    now = shown("--config", str(file))
    assert now["data"] == (str(data), str(file))
    assert now["port"] == (8443, str(file))
    assert now["host"] == ("127.0.0.1", "the default")


def test_secrets_stand_in_files_of_their_own(tmp_path: Path) -> None:
    file, data = tmp_path / "registry.toml", tmp_path / "data"
    said = {"oidc_issuer": "https://id.acme.example", "oidc_client_id": "fac", "public_url": "https://registry.acme.example"}
    options = [text for name, value in said.items() for text in (f"--{name.replace('_', '-')}", value)]
    run("init", "--file", str(file), "--data", str(data), *options, FAC_REGISTRY_OIDC_CLIENT_SECRET="very secret")
    assert "very secret" not in file.read_text()
    beside = tmp_path / "oidc_client_secret.secret"
    assert (beside.read_text(), beside.stat().st_mode & 0o777) == ("very secret\n", 0o600)
    assert shown("--config", str(file))["oidc_client_secret"] == ("(set, not shown)", str(file))


def test_a_relative_folder_is_the_same_from_everywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    run("init", "--file", "etc/registry.toml", "--data", "data")
    assert tomllib.loads(Path("etc/registry.toml").read_text())["data"] == str(tmp_path / "data")


@pytest.mark.parametrize("name", SETTINGS)
def test_every_setting_stands_in_the_file(name: str) -> None:
    """As a comment that is right once the # is taken away, and as what was said."""
    plain = settings_text("registry.toml", {})
    assert tomllib.loads(plain) == {}
    whole = tomllib.loads("\n".join(line.removeprefix("# ") if " = " in line else "" for line in plain.splitlines() if "`" not in line))
    assert (
        f"{name}_file" in whole
        if SETTINGS[name].secret
        else whole[name] == ("" if SETTINGS[name].default is None else SETTINGS[name].default)
    )
    said = tomllib.loads(settings_text("registry.toml", {name: VALUES[name][0]}))
    assert said == ({f"{name}_file": f"{name}.secret"} if SETTINGS[name].secret else {name: VALUES[name][0]})


def test_texts_are_quoted() -> None:
    strange = 'a"\\\n\u00e9\x7f'
    assert tomllib.loads(settings_text("x.toml", {"host": strange}))["host"] == strange


def test_nothing_is_overwritten_and_nothing_left(tmp_path: Path) -> None:
    file = tmp_path / "registry.toml"
    file.write_text("port = 1\n")
    with pytest.raises(UserError, match="there is such a file"):
        run("init", "--file", str(file), "--data", str(tmp_path / "data"), "--oidc-client-secret", "x")
    assert file.read_text() == "port = 1\n"
    assert [path.name for path in tmp_path.iterdir()] == ["registry.toml"]
    (tmp_path / "full").mkdir()
    (tmp_path / "full/mine").write_text("x")
    with pytest.raises(UserError):
        run("init", "--file", str(tmp_path / "other.toml"), "--data", str(tmp_path / "full"))
    assert not (tmp_path / "other.toml").exists()
    assert json.dumps(sorted(path.name for path in tmp_path.iterdir())) == '["full", "registry.toml"]'
