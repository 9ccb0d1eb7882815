"""A registry on a thread, and archives made without our own packer."""

from __future__ import annotations

import asyncio
import gzip
import io
import json
import socket
import tarfile
import tempfile
import threading
import time
import zipfile
import zlib
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import pysequoia
import pytest
import urllib3
import uvicorn
from tests.identity_provider import IdentityProvider
from tests.unit.registry.place import Place, oidc

from fac_registry.app import create_app
from fac_registry.archive.limits import Limits
from fac_registry.archive.upload import Repacked, repack
from fac_registry.audit import SERVER
from fac_registry.data import opened, prepare
from fac_registry.namespaces import NamespaceStore
from fac_registry.providers.openpgp import SecretKey
from fac_registry.server import Listen, configuration
from fac_registry.settings import Settings
from fac_registry.tokens import Scope
from fac_registry.tokens.store import TokenStore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.postgresql import PostgresqlServer
    from tests.unit.registry.repositories import Importer

MAIN = 'variable "name" {\n  type = string\n}\n\noutput "name" {\n  value = var.name\n}\n'


def build_tarball(files: dict[str, bytes | str], *, kinds: dict[str, bytes] | None = None, mtime: int = 1_700_000_000) -> bytes:
    """Make a tar.gz with ``files`` as given; ``kinds`` turns some of them into links, devices and the like."""
    buffer = io.BytesIO()
    with gzip.GzipFile(fileobj=buffer, mode="wb", mtime=mtime) as zipped, tarfile.open(fileobj=zipped, mode="w") as archive:
        for name, content in files.items():
            data = content.encode() if isinstance(content, str) else content
            info = tarfile.TarInfo(name)
            info.size, info.mtime, info.uid, info.uname = len(data), mtime, mtime % 1000, "somebody"
            info.type = (kinds or {}).get(name, tarfile.REGTYPE)
            if info.type != tarfile.REGTYPE:
                info.size, info.linkname = 0, "main.tf"
            archive.addfile(info, io.BytesIO(data))
    return buffer.getvalue()


class Archives:
    """Makes uploads, and shows what becomes of them."""

    @staticmethod
    def zipped(files: dict[str, bytes], attributes: dict[str, int] | None = None) -> bytes:
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in files.items():
                info = zipfile.ZipInfo(name)
                info.compress_type, info.create_system, info.external_attr = (
                    zipfile.ZIP_DEFLATED,
                    3,
                    (attributes or {}).get(name, 0o100644) << 16,
                )
                archive.writestr(info, content)
        return buffer.getvalue()

    @staticmethod
    def repacked(upload: bytes, scratch: Path, limits: Limits | None = None) -> tuple[bytes, Repacked]:
        out = io.BytesIO()
        # A file as the registry has it: one in memory says otherwise that nothing is before its first byte.
        with tempfile.TemporaryFile() as file:
            file.write(upload)
            done = repack(file, out, limits or Limits(), scratch)
        return out.getvalue(), done

    @staticmethod
    def content(archive: bytes) -> dict[str, bytes]:
        with tarfile.open(fileobj=io.BytesIO(archive)) as opened:
            return {info.name: stream.read() for info in opened if (stream := opened.extractfile(info))}


@dataclass
class Registry:
    """A running registry and shorthands for talking to it."""

    url: str
    settings: Settings
    pool: urllib3.PoolManager = field(default_factory=lambda: urllib3.PoolManager(retries=False, timeout=300))

    def token(self, scope: str = "publish", namespace: str = "acme", *, days: int | None = None) -> str:
        return str(self.stores(lambda tokens, _: tokens.create(namespace, Scope(scope), by=SERVER, days=days)))

    def revoke(self, text: str) -> None:
        self.stores(lambda tokens, _: tokens.revoke(text.split("_")[1], by=SERVER))

    def open_namespace(self, name: str) -> None:
        self.stores(lambda _, namespaces: namespaces.set_anonymous_read(name, allowed=True, by=SERVER))

    def stores(self, action: Callable[[TokenStore, NamespaceStore], Any]) -> Any:  # noqa: ANN401 - whatever the action gives
        async def run() -> Any:  # noqa: ANN401 - as above
            async with opened(self.settings) as database:
                return await action(TokenStore(database), NamespaceStore(database))

        return asyncio.run(run())

    def ask(
        self,
        path: str,
        token: str | None = None,
        *,
        method: str = "GET",
        body: bytes | None = None,
        **headers: str,
    ) -> urllib3.BaseHTTPResponse:
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        if token is not None:
            sent["authorization"] = f"Bearer {token}"
        return self.pool.request(method, self.url + path, body=body, headers=sent, redirect=False, decode_content=False)

    def put(self, address: str, archive: bytes, token: str | None = None, **headers: str) -> urllib3.BaseHTTPResponse:
        return self.ask(f"/v1/modules/{address}", token, method="PUT", body=archive, **headers)

    def archive(self, address: str, token: str | None = None) -> bytes:
        """Follow a download as Terraform does: the header, then the archive without a token."""
        location = self.ask(f"/v1/modules/{address}/download", token).headers["x-terraform-get"]
        return self.ask(location.partition("?")[0]).data

    def problem(self, response: urllib3.BaseHTTPResponse) -> dict[str, Any]:
        assert response.headers["content-type"] == "application/problem+json", response.data
        return dict(json.loads(response.data))


@pytest.fixture(scope="session", autouse=True)
def quick_keys() -> Iterator[None]:
    """Let registries make keys in no time: one of RSA takes ten seconds, and what is tested is what becomes of them."""

    def generate(name: str) -> SecretKey:
        key = pysequoia.Tsk.generate(name, cipher_suite=pysequoia.CipherSuite.Cv25519, validity_seconds=None)
        public = key.extract_certificate()
        return SecretKey(public.fingerprint[-16:].upper(), str(key), str(public))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("fac_registry.providers.key_maker.generate", generate)
        yield


@pytest.fixture(scope="session")
def tarball() -> Callable[..., bytes]:
    return build_tarball


@pytest.fixture(scope="session")
def archives() -> Archives:
    return Archives()


@pytest.fixture(scope="session")
def module() -> bytes:
    return build_tarball({"main.tf": MAIN, "README.md": "# A module\n\nFor tests.\n"})


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run what a module says of every database on each kind: such a module holds ``DATABASES = BACKENDS.names()``."""
    if "kind_of_database" in metafunc.fixturenames:
        metafunc.parametrize("kind_of_database", getattr(metafunc.module, "DATABASES", ("sqlite",)), scope="module")


@pytest.fixture(scope="module")
def new_database(kind_of_database: str, request: pytest.FixtureRequest) -> Callable[[], str | None]:
    """Give an empty database; None stands for the file in the data folder."""
    if kind_of_database == "sqlite":
        return lambda: None
    assert kind_of_database == "postgresql"
    server: PostgresqlServer = request.getfixturevalue("postgresql")
    return server.new_database


@pytest.fixture(scope="module")
def new_settings(tmp_path_factory: pytest.TempPathFactory, new_database: Callable[[], str | None]) -> Callable[..., Settings]:
    """Begin an empty registry that nobody serves."""

    def begin(data: Path | None = None, **settings: Any) -> Settings:  # noqa: ANN401 - settings as they come
        begun = Settings(data or tmp_path_factory.mktemp("registry"), **{"freshness": 0.0, "database": new_database(), **settings})
        prepare(begun)
        return begun

    return begin


@pytest.fixture(scope="module")
def serve(new_settings: Callable[..., Settings]) -> Iterator[Callable[..., Registry]]:
    """Start registries on free ports, new ones or what was begun; all end with the test module."""
    running: list[tuple[uvicorn.Server, threading.Thread, Registry]] = []

    def start(begun: Settings | None = None, *, by_name: bool = False, **settings: Any) -> Registry:  # noqa: ANN401 - settings as they come
        bound = socket.create_server(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{bound.getsockname()[1]}"
        # Of some things a registry must know under which address it is found.
        settings |= {"public_url": url} if by_name else {}
        chosen = replace(begun, **settings) if begun else new_settings(**settings)
        prepare(chosen)
        server = uvicorn.Server(configuration(create_app(chosen), Listen("127.0.0.1", 0)))
        thread = threading.Thread(target=lambda: server.run(sockets=[bound]))
        thread.start()
        while not server.started and thread.is_alive():
            time.sleep(0.01)
        assert server.started
        registry = Registry(url, chosen)
        running.append((server, thread, registry))
        return registry

    yield start
    for server, _, registry in running:  # all at once: each looks ten times a second whether it should
        registry.pool.clear()
        server.should_exit = True
    for _, thread, _ in running:
        thread.join(200)
        assert not thread.is_alive()


@pytest.fixture(scope="module")
def registry(serve: Callable[..., Registry]) -> Registry:
    """One registry for a test module, closed by default; tests use names of their own."""
    return serve()


@pytest.fixture
def identity_provider() -> Iterator[IdentityProvider]:
    """Somebody who says who people are."""
    provider = IdentityProvider()
    yield provider
    provider.close()


@pytest.fixture
def place(serve: Callable[..., Registry], identity_provider: IdentityProvider) -> Place:
    """A new registry where people sign in."""
    return Place(serve(by_name=True, **oidc(identity_provider)), identity_provider)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A git repository of three versions and a tag that is none."""
    from tests.unit.registry.repositories import commit  # noqa: PLC0415 - only some tests have one

    folder = tmp_path / "terraform-aws-queue"
    folder.mkdir()
    commit(folder, {"main.tf": "# 1\n", "README.md": "# Queue\n"}, "v1.0.0", annotated=True)
    commit(folder, {"main.tf": "# 1.1\n", "modules/dead/main.tf": "# d\n", ".gitignore": "x\n"}, "1.1.0")
    commit(folder, {"main.tf": "# 2\n"}, "v2.0.0-rc.1")
    commit(folder, {"main.tf": "# n\n"}, "nightly")
    return folder


@pytest.fixture
def bring(registry: Registry, request: pytest.FixtureRequest) -> Importer:
    """Import into a namespace of the test's own."""
    from tests.unit.registry.repositories import Importer  # noqa: PLC0415 - as above

    namespace = f"n{zlib.crc32(request.node.name.encode())}"
    return Importer(registry, namespace, registry.token("publish", namespace))
