"""The registry as users run it: a process of its own, driven by its command line.

Commands that end run in this process: that they are programs is asked in tests/unit/registry/test_cli.py and by the pages of docs.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pysequoia
import pytest
import trustme
import urllib3
from moto.server import ThreadedMotoServer
from tests.programs import inside

from fac_core.terraform import Terraform
from fac_registry.providers.openpgp import SecretKey

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

PROGRAM = Path(sys.executable).with_name("fac-registry")


@dataclass
class Server:
    """A running `fac-registry serve` and the options that say where its registry is."""

    where: tuple[str, ...]
    process: subprocess.Popen[str]
    url: str
    pool: urllib3.PoolManager = field(default_factory=lambda: urllib3.PoolManager(retries=False, timeout=300))

    def token(self, scope: str = "publish", namespace: str = "acme") -> str:
        return run("token", "create", *self.where, "--namespace", namespace, "--scope", scope)

    def revoke(self, token: str) -> None:
        run("token", "revoke", *self.where, token.split("_")[1])

    @property
    def data(self) -> Path:
        """The data folder of a server that has one."""
        return Path(self.where[self.where.index("--data") + 1])

    def publish(self, folder: Path, version: str, token: str, *more: str, ca: Path | None = None) -> str:
        where = ("--registry", self.url, "--namespace", "acme", "--version", version, "--name", folder.name, "--system", "aws")
        environment = {"FAC_REGISTRY_TOKEN": token, **({"SSL_CERT_FILE": str(ca)} if ca else {})}
        return run("publish", str(folder), *where, *more, environment=environment)

    def stop(self) -> None:
        self.process.terminate()
        assert self.process.wait() == 0


def run(*arguments: str, environment: Mapping[str, str] | None = None) -> str:
    """Run a command in this process, or beside it while a browser has the event loop of this thread."""
    if _has_event_loop():
        beside = {**os.environ, **(environment or {})}
        return _said(subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, check=False, env=beside))
    with pytest.MonkeyPatch.context() as patch:
        for name, value in (environment or {}).items():
            patch.setenv(name, value)
        return _said(inside("fac-registry", *arguments, cwd=Path.cwd()))


def _has_event_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def _said(done: subprocess.CompletedProcess[str]) -> str:
    if done.returncode:
        raise RuntimeError(f"exit {done.returncode}: {done.stderr}")
    return done.stdout.strip()


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[..., Server]]:
    """Start servers; those that still run at the end are stopped."""
    with serving(tmp_path) as start:
        yield start


@contextlib.contextmanager
def serving(folder: Path) -> Iterator[Callable[..., Server]]:
    """Let servers be started whose data and log are in a folder."""
    servers: list[Server] = []
    with contextlib.ExitStack() as stack:

        def start(*arguments: str, data: Path | None = None, database: str | None = None) -> Server:
            where = ("--database", database) if database else ("--data", str(data or folder / "data"))
            log = stack.enter_context((folder / "server.log").open("a"))
            command = [str(PROGRAM), "serve", *where, "--port", "0", *arguments]
            process = stack.enter_context(subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, text=True))
            assert process.stdout is not None
            line = process.stdout.readline()
            assert line, (folder / "server.log").read_text()
            server = Server(where, process, line.split()[-1])
            servers.append(server)
            return server

        yield start
        for server in servers:
            server.pool.clear()
            if server.process.poll() is None:
                server.stop()


@pytest.fixture(scope="module", autouse=True)  # those of other folders have their own
def small_keys() -> Iterator[None]:
    """Let `provider key rotate` make keys of 2048 bits, which are to Terraform as others; a server makes its first one as ever."""

    def generate(name: str) -> SecretKey:
        key = pysequoia.Tsk.generate(name, cipher_suite=pysequoia.CipherSuite.RSA2k, validity_seconds=None)
        public = key.extract_certificate()
        return SecretKey(public.fingerprint[-16:].upper(), str(key), str(public))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("fac_registry.providers.key_maker.generate", generate)
        yield


@pytest.fixture
def bucket(monkeypatch: pytest.MonkeyPatch) -> Iterator[ThreadedMotoServer]:
    """An S3 API on loopback with the bucket ``archives``, and the environment that leads there."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    assert urllib3.request("PUT", f"http://{host}:{port}/archives").status == 200
    named = {"ACCESS_KEY_ID": "key", "SECRET_ACCESS_KEY": "secret", "REGION": "us-east-1", "ALLOW_HTTP": "true"}
    for name, value in {**named, "ENDPOINT_URL": f"http://{host}:{port}"}.items():
        monkeypatch.setenv(f"AWS_{name}", value)
    yield server
    server.stop()


@pytest.fixture
def authority() -> trustme.CA:
    """Who issues the certificates of a test."""
    return trustme.CA()


@pytest.fixture
def certificate(tmp_path: Path, authority: trustme.CA) -> tuple[Path, Path, Path]:
    """Authority, certificate and key for 127.0.0.1."""
    issued = authority.issue_cert("127.0.0.1")
    paths = tmp_path / "ca.pem", tmp_path / "cert.pem", tmp_path / "key.pem"
    authority.cert_pem.write_to_path(paths[0])
    for blob in issued.cert_chain_pems:
        blob.write_to_path(paths[1], append=True)
    issued.private_key_pem.write_to_path(paths[2])
    return paths


@pytest.fixture
def module(tmp_path: Path) -> Callable[[str], Path]:
    """Write a module that needs no provider and says which version it is."""

    def write(says: str) -> Path:
        folder = tmp_path / "queue"
        shutil.rmtree(folder, ignore_errors=True)
        (folder / "modules" / "dead-letters").mkdir(parents=True)
        (folder / "main.tf").write_text(
            f'variable "name" {{\n  type = string\n}}\n\nresource "terraform_data" "this" {{\n  input = var.name\n}}\n\n'
            f'output "says" {{\n  value = "{says} for ${{var.name}}"\n}}\n'
        )
        (folder / "modules" / "dead-letters" / "main.tf").write_text(f'output "says" {{\n  value = "letters of {says}"\n}}\n')
        return folder

    return write


@pytest.fixture
def consumer(tmp_path: Path) -> Iterator[Callable[..., dict[str, str]]]:
    """Run init, validate and apply of a consumer in a folder of its own; return its outputs."""
    count = iter(range(1000))
    with contextlib.ExitStack() as stack:

        def use(source: str, version: str | None, *, cli_config: str = "", environment: Mapping[str, str] | None = None) -> dict[str, str]:
            folder = tmp_path / f"consumer-{next(count)}"
            folder.mkdir()
            inputs = "" if "//" in source.rpartition("://")[2] else '  name = "orders"\n'
            wanted = f'  version = "{version}"\n' if version else ""
            (folder / "main.tf").write_text(
                f'module "m" {{\n  source = "{source}"\n{wanted}{inputs}}}\n\noutput "says" {{\n  value = module.m.says\n}}\n'
            )
            terraform = stack.enter_context(Terraform(folder, cli_config=cli_config, environment=environment or {}))
            terraform.init()
            terraform.validate()
            terraform.apply()
            return {name: str(value) for name, value in terraform.output().items()}

        yield use


@pytest.fixture
def run_registry() -> Callable[..., str]:
    """The command line itself."""
    return run
