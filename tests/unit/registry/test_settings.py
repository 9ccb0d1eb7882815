"""Settings: the command line, the environment, a file, the default, in that order; what is wrong is told with its place and a next step."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from tests.unit.registry.test_cli import program, run

from fac_core.errors import UserError
from fac_registry.cli import command
from fac_registry.links import load_keys
from fac_registry.settings_schema import SETTINGS
from fac_registry.small_file import read_small

pytestmark = pytest.mark.unit
VALUES = {
    "data": ("/srv/a", "/srv/b", "/srv/c"),
    "database": ("postgresql://a/r", "postgresql://b/r", "postgresql://c/r"),
    "storage": ("s3://a", "s3://b", "s3://c"),
    "host": ("127.0.0.2", "127.0.0.3", "127.0.0.4"),
    "port": (1, 2, 3),
    "public_url": ("https://a.example", "https://b.example", "https://c.example"),
    "mirror": ("a.example/acme/*", "b.example/acme/x", "c.example/*/*"),
    "mirror_gib": (1, 2, 3),
    "mirror_network": ("10.0.0.1", "10.0.0.2", "10.0.0.3"),
    "trusted_proxy": ("10.0.0.1", "10.0.0.2", "10.0.0.3"),
    "tls_cert": ("/a.pem", "/b.pem", "/c.pem"),
    "tls_key": ("/a.key", "/b.key", "/c.key"),
    "anonymous_read": (True, True, True),
    "link_keys": ("/a.hex", "/b.hex", "/c.hex"),
    "link_lifetime": (61, 62, 63),
    "gate": ("off", "refuse", "strict"),
    "policy": ("/a.yaml", "/b.yaml", "/c.yaml"),
    "rate": (4, 5, 6),
    "stranger_rate": (4, 5, 6),
    "oidc_issuer": ("https://a.example", "https://b.example", "https://c.example"),
    "oidc_client_id": ("a", "b", "c"),
    "oidc_client_secret": ("a", "b", "c"),
    "oidc_scopes": ("openid a", "openid b", "openid c"),
    "oidc_groups_claim": ("a", "b", "c"),
    "login_days": (4, 5, 6),
    "log_level": ("debug", "error", "warning"),
}


def shown(*arguments: str, **environment: str) -> dict[str, tuple[object, str]]:
    said = json.loads(run("settings", "--json", *arguments, **environment))
    return {name: (one["value"], one["from"]) for name, one in said.items()}


def toml(value: object) -> str:
    return json.dumps(value)


@pytest.mark.parametrize("name", SETTINGS)
def test_the_nearest_word_counts(name: str, tmp_path: Path) -> None:
    """One that is not in this table is a setting that nobody tried."""
    given, environment, file = VALUES[name]
    config = tmp_path / "registry.toml"
    here = () if name == "data" else ("--data", "/srv")
    config.write_text(f"{name} = {toml(file)}\n")
    option = [f"--{name.replace('_', '-')}", *([] if given is True else [str(given)])]
    variable = {f"FAC_REGISTRY_{name.upper()}": str(environment)}

    def value(of: object) -> object:
        return "(set, not shown)" if SETTINGS[name].secret else of

    in_file = ("--config", str(config))
    assert shown(*here, *in_file)[name] == (value(file), str(config))
    assert shown(*here, *in_file, **variable)[name] == (value(environment), f"FAC_REGISTRY_{name.upper()}")
    assert shown(*here, *in_file, *option, **variable)[name] == (value(given), "the command line")
    assert shown(*here, FAC_REGISTRY_CONFIG=str(config))[name] == (value(file), str(config))
    if name != "data":
        default = SETTINGS[name].default
        assert shown(*here)[name] == (default, "the default")


def test_paths_of_a_file_are_as_from_its_folder(tmp_path: Path) -> None:
    (tmp_path / "etc").mkdir()
    (tmp_path / "etc" / "registry.toml").write_text('data = "../data"\n')
    assert shown("--config", str(tmp_path / "etc" / "registry.toml"))["data"][0] == str(tmp_path / "etc" / "../data")


@pytest.mark.parametrize(
    ("text", "said", "step"),
    [
        ("port = 8080\n\nporrt = 1\n", "registry.toml:3: unknown setting 'porrt'", "Did you mean port?"),
        ("public-url = 'https://a.example'\n", "registry.toml:1: unknown setting 'public-url'", "Did you mean public_url?"),
        ("quux = 1\n", "registry.toml:1: unknown setting 'quux'", "The settings are data, database"),
        ("[serve]\nport = 1\n", "registry.toml: unknown setting 'serve'", "The settings are data"),
        ("\nport = '8080'\n", "registry.toml:2: port must be a number", "port = 8080"),
        ("port = true\n", "registry.toml:1: port must be a number", "port = 8080"),
        ("port = 70000\n", "registry.toml:1: port: 70000 is not in the range", "fac-registry serve --help"),
        ("anonymous_read = 'no'\n", "registry.toml:1: anonymous_read must be true or false", "anonymous_read = true"),
        ("host = 1\n", "registry.toml:1: host must be a text", 'host = "127.0.0.1"'),
        ("public_url = 'registry'\n", "registry.toml:1: public_url: 'registry' is no address", "fac-registry serve --help"),
        ("log_level = 'loud'\n", "registry.toml:1: log_level: 'loud' is not one of", "fac-registry serve --help"),
        ("data = 1\n", "registry.toml:1: data must be a path", 'data = "/'),
        ("data = ''\n", "registry.toml:1: data must be a path", 'data = "/'),
        ("database_file = 'nowhere'\n", "nowhere: the secret cannot be read: No such file", "named by database_file of"),
        ("database_file = 'empty'\n", "empty: the secret is empty", "named by database_file of"),
        ("port = \n", "registry.toml:1:", "one setting a line"),
        ("port = 1\nport = 2\n", "registry.toml:2:", "one setting a line"),
        (b"\xff", "registry.toml: this is no TOML", "one setting a line"),
    ],
    ids=repr,
)
def test_what_is_wrong_in_a_file_is_told_with_its_place(text: str | bytes, said: str, step: str, tmp_path: Path) -> None:
    (tmp_path / "empty").write_text("\n")
    config = tmp_path / "registry.toml"
    config.write_bytes(text if isinstance(text, bytes) else text.encode())
    for name in ("serve", "verify", "settings"):
        with pytest.raises(UserError) as caught:
            run(name, "--config", str(config))
        assert said in str(caught.value)
        assert step in str(caught.value)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="the settings cannot be read: No such file"):
        run("settings", "--config", str(tmp_path / "registry.toml"))


def test_a_file_without_an_end_has_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "large").write_bytes(b"#" * (2**20 + 1))
    (tmp_path / "registry.toml").write_text("database_file = 'large'\n")
    for name, said in (("large", "the settings cannot be read: File too large"), ("registry.toml", "the secret cannot be read: File too")):
        with pytest.raises(UserError, match=said):
            run("settings", "--config", str(tmp_path / name))
    with pytest.raises(UserError, match="the keys of links cannot be read: File too large"):
        load_keys(tmp_path / "large", make=False)
    with pytest.raises(OSError, match="File too large"):
        read_small(Path("/dev/zero"), 100)
    monkeypatch.setattr("fac_core.pipes.PATIENCE", 0.1)
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UserError, match="the keys of links cannot be read: it is a pipe to which nobody writes"):
        load_keys(tmp_path / "pipe", make=False)


def test_secrets_come_from_files_and_are_never_shown(tmp_path: Path) -> None:
    secret = "postgresql://fac:hidden-8a1f@127.0.0.1:1/registry"
    (tmp_path / "database").write_text(secret + "\n")
    here = {"FAC_REGISTRY_DATABASE_FILE": str(tmp_path / "database")}
    (tmp_path / "registry.toml").write_text("database_file = 'database'\n")
    for arguments, environment in (((), here), (("--config", str(tmp_path / "registry.toml")), {})):
        assert shown(*arguments, **environment)["database"][0] == "(set, not shown)"
        with pytest.raises(UserError, match="the database cannot be used") as caught:
            run("token", "list", *arguments, **environment)
        assert "hidden-8a1f" not in str(caught.value)
    with pytest.raises(UserError, match="both FAC_REGISTRY_DATABASE and FAC_REGISTRY_DATABASE_FILE are set"):
        run("token", "list", FAC_REGISTRY_DATABASE="postgresql://a/r", **here)
    with pytest.raises(UserError, match="the secret cannot be read") as missing:
        run("token", "list", FAC_REGISTRY_DATABASE_FILE=str(tmp_path / "none"))
    assert "FAC_REGISTRY_DATABASE_FILE of the environment" in str(missing.value)


def test_a_wrong_value_of_the_environment_is_told_with_its_name() -> None:
    done = subprocess.run(
        [Path(sys.executable).with_name("fac-registry"), "settings", "--data", "x"],
        env={**os.environ, "FAC_REGISTRY_PORT": "tcp://10.0.0.1:80"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "FAC_REGISTRY_PORT" in done.stderr
    assert "'tcp://10.0.0.1:80' is no whole number" in done.stderr


@pytest.mark.parametrize(
    ("name", "step"),
    [
        ("FAC_REGISTRY_PUBLICURL", "Did you mean FAC_REGISTRY_PUBLIC_URL?"),
        ("FAC_REGISTRY_STORAGE_FILE", "Did you mean FAC_REGISTRY_STORAGE"),
        ("FAC_REGISTRY_QUUX", "names them all"),
    ],
)
def test_a_variable_that_is_no_setting_is_warned_of(name: str, step: str) -> None:
    done = CliRunner(env={name: "x"}).invoke(command, ("settings", "--data", "x"), standalone_mode=False)
    assert done.exit_code == 0
    assert f"{name} of the environment is no setting" in done.stderr
    assert step in done.stderr


@pytest.mark.parametrize("name", ["TOKEN", "SERVICE_HOST", "SERVICE_PORT_HTTP", "PORT_8080_TCP_ADDR", "CONFIG", "DATABASE_FILE"])
def test_what_others_put_there_is_not_warned_of(name: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x" if name == "DATABASE_FILE" else "")
    environment = {f"FAC_REGISTRY_{name}": str(tmp_path / "file")}
    done = CliRunner(env=environment).invoke(command, ("settings", "--data", "x"), standalone_mode=False)
    assert (done.exit_code, done.stderr) == (0, "")


def test_link_keys_of_a_file(tmp_path: Path) -> None:
    keys = tmp_path / "keys"
    for text, said in ((None, "cannot be read: No such file"), ("ab\n", "needs lines of 64 hex digits")):
        if text:
            keys.write_text(text)
        done = program("serve", "--data", str(tmp_path / "data"), "--port", "0", "--link-keys", str(keys))
        assert done.returncode == 2
        assert said in done.stderr
        assert "openssl rand -hex 32" in done.stderr
