from __future__ import annotations

import json
import logging
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest
import urllib3
from click.testing import CliRunner
from urllib3.exceptions import NewConnectionError

from fac_core.errors import UserError
from fac_registry.cli import command
from fac_registry.client.publish import _plain
from fac_registry.data import prepare
from fac_registry.log import JsonLines
from fac_registry.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.unit.registry.conftest import Registry

pytestmark = pytest.mark.unit
PROGRAM = Path(sys.executable).with_name("fac-registry")


def run(*arguments: str, **environment: str) -> str:
    """Run a command in this process; users' mistakes come out as they are."""
    result = CliRunner(env=environment).invoke(command, arguments, standalone_mode=False)
    if result.exception is not None:
        raise result.exception
    return result.output


def begin(folder: Path) -> Path:
    prepare(Settings(folder))
    return folder


def test_tokens_and_namespaces(tmp_path: Path) -> None:
    data = ("--data", str(begin(tmp_path / "data")))
    token = run("token", "create", *data, "--namespace", "acme", "--scope", "publish", "--name", "ci", "--expires-days", "30")
    assert token == f"{token.strip()}\n"
    assert token.startswith("fac_")
    identity = token.split("_")[1]
    listed = json.loads(run("token", "list", *data, "--json"))
    assert [(entry["id"], entry["scope"], entry["name"], entry["revoked"]) for entry in listed] == [(identity, "publish", "ci", None)]
    assert listed[0]["expires"] - listed[0]["created"] == 30 * 86_400
    assert token.strip() not in run("token", "list", *data)
    run("token", "revoke", *data, identity)
    assert "revoked" in run("token", "list", *data)
    with pytest.raises(UserError, match="no token"):
        run("token", "revoke", *data, "0123")
    run("namespace", "set", "acme", *data, "--anonymous-read")
    with pytest.raises(UserError, match="namespace"):
        run("namespace", "set", "NOT OK", *data, "--anonymous-read")


@pytest.mark.parametrize(
    "arguments",
    [
        ("token", "create", "--namespace", "acme", "--scope", "read"),
        ("token", "list"),
        ("token", "revoke", "0123"),
        ("namespace", "set", "acme", "--anonymous-read"),
    ],
    ids=lambda arguments: " ".join(arguments[:2]),
)
def test_only_serve_begins_a_registry(arguments: tuple[str, ...], tmp_path: Path) -> None:
    with pytest.raises(UserError, match="there is no registry") as caught:
        run(*arguments, "--data", str(tmp_path / "registri"))
    assert "fac-registry serve --data" in str(caught.value)
    begin(tmp_path / "registry")
    with pytest.raises(UserError, match="Did you mean registry"):
        run(*arguments, "--data", str(tmp_path / "registri"))
    assert [path.name for path in tmp_path.iterdir()] == ["registry"]


@pytest.mark.parametrize("held", [["notes.txt"], [".git", "main.tf"], ["scratch", "other"]], ids=" ".join)
def test_a_folder_of_somebody_else_becomes_no_registry(held: list[str], tmp_path: Path) -> None:
    for name in held:
        (tmp_path / "mine" / name).mkdir(parents=True)
    done = program("serve", "--data", str(tmp_path / "mine"), "--port", "0")
    assert (done.returncode, done.stdout) == (2, "")
    assert "there is no registry in this folder, but" in done.stderr
    assert sorted(path.name for path in (tmp_path / "mine").iterdir()) == sorted(held)
    begin(tmp_path / "nine")
    assert "Did you mean nine?" in program("serve", "--data", str(tmp_path / "mine"), "--port", "0").stderr


@pytest.mark.parametrize("held", [[], ["lost+found"], ["scratch"]], ids=" ".join)
def test_a_folder_of_nobody_becomes_a_registry(held: list[str], tmp_path: Path) -> None:
    for name in held:
        (tmp_path / name).mkdir()
    begin(tmp_path)
    (tmp_path / "notes.txt").write_text("added later")
    begin(tmp_path)


def test_a_data_folder_that_cannot_be_used(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for data in (tmp_path / "file" / "below", Path("/proc/nowhere")):
        with pytest.raises(UserError, match="data folder cannot be used"):
            begin(data)


def program(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, check=False)


def test_serve_on_a_port_in_use(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        run = program("serve", "--data", str(tmp_path), "--port", str(taken.getsockname()[1]))
    assert run.returncode == 2
    assert "Choose another --port" in run.stderr
    assert "Traceback" not in run.stderr


def test_serve_with_bad_tls_files(tmp_path: Path) -> None:
    (tmp_path / "bad.pem").write_text("no certificate")
    for files in (
        ["--tls-cert", str(tmp_path / "bad.pem")],
        ["--tls-cert", str(tmp_path / "bad.pem"), "--tls-key", str(tmp_path / "bad.pem")],
    ):
        run = program("serve", "--data", str(tmp_path / "data"), "--port", "0", *files)
        assert run.returncode == 2
        assert "TLS" in run.stderr


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_serve_until_a_signal(tmp_path: Path, number: signal.Signals) -> None:
    arguments = [str(PROGRAM), "serve", "--data", str(tmp_path / "data"), "--port", "0"]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        line = server.stdout.readline()
        assert line.startswith("fac-registry is ready at http://127.0.0.1:")
        with socket.create_connection(("127.0.0.1", int(line.rpartition(":")[2]))):
            server.send_signal(number)
            out, err = server.communicate()
    assert (server.returncode, out) == (0, "")
    assert all(json.loads(entry)["level"] for entry in err.splitlines())
    assert oct((tmp_path / "data").stat().st_mode & 0o777) == "0o700"
    assert oct((tmp_path / "data" / "link.key").stat().st_mode & 0o777) == "0o600"


def test_logs_hold_no_secrets(serve: Callable[..., Registry], module: bytes, caplog: pytest.LogCaptureFixture) -> None:
    registry = serve()
    token = registry.token()
    with caplog.at_level(logging.DEBUG):
        registry.put("acme/logged/aws/1.0.0", module, token)
        location = registry.ask("/v1/modules/acme/logged/aws/1.0.0/download?token=in-a-query", token).headers["x-terraform-get"]
        registry.archive("acme/logged/aws/1.0.0", token)
    lines = "\n".join(JsonLines().format(record) for record in caplog.records if not record.name.startswith("urllib3"))
    signature = location.split("/")[5]
    assert "acme" in lines
    for secret in (token, token.split("_", 2)[2], signature, "in-a-query"):
        assert secret not in lines
    assert all("request_id" in json.loads(line) for line in lines.splitlines() if json.loads(line)["message"] == "request")


def test_every_command_has_examples_in_its_help() -> None:
    def walk(group: click.Group, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        context = click.Context(group)
        for name in group.list_commands(context):
            found = group.get_command(context, name)
            assert found is not None
            if isinstance(found, click.Group):
                yield from walk(found, (*path, name))
            else:
                yield (*path, name)

    found = list(walk(command, ()))
    assert len(found) >= 6
    for path in found:
        text = run(*path, "--help")
        assert "Example" in text
        assert f"fac-registry {' '.join(path)}" in text


def test_help_starts_fast() -> None:
    """Nothing heavy is imported to show help; the time itself depends on the machine."""
    code = "import sys; from fac_registry.cli import command; command(['serve', '--help'], standalone_mode=False); print(*sys.modules)"
    environment = {**os.environ, "PYTHONPATH": ""}
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment).stdout.split()
    for heavy in ("sqlalchemy", "starlette", "uvicorn", "alembic", "urllib3", "jinja2"):
        assert heavy not in loaded


def test_a_failing_start_is_told(tmp_path: Path) -> None:
    (tmp_path / "registry.sqlite3").write_bytes(b"no database" * 1000)
    run = program("serve", "--data", str(tmp_path), "--port", "0")
    assert run.returncode == 2
    assert "no usable database" in run.stderr


def test_what_cannot_be_served_or_seen_is_not_made(tmp_path: Path) -> None:
    """A registry was begun before the port was found taken, and a token stayed valid that nobody had seen."""
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(UserError, match="cannot listen"):
        run("serve", "--data", str(tmp_path / "new"), "--port", str(taken.getsockname()[1]))
    assert not (tmp_path / "new").exists()
    data = ("--data", str(begin(tmp_path / "data")))
    if not Path("/dev/full").is_char_device():
        pytest.skip("this system has no /dev/full")
    with Path("/dev/full").open("w") as full:
        made = [str(PROGRAM), "token", "create", *data, "--namespace", "acme", "--scope", "read"]
        done = subprocess.run(made, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, "the token is revoked again" in done.stderr) == (2, True), done.stderr
    (listed,) = json.loads(run("token", "list", *data, "--json"))
    assert listed["revoked"] is not None


def test_a_port_at_which_nobody_listens_is_said_in_words() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(NewConnectionError) as refused:
        urllib3.connection.HTTPConnection("127.0.0.1", port).connect()
    assert _plain(refused.value) == "Connection refused"
