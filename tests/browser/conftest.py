"""The pages in a real browser: a registry with modules of the library, and Debian's Chromium."""

from __future__ import annotations

import io
import shutil
import subprocess
import time
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import sync_playwright
from tests.e2e.registry.conftest import PROGRAM, Server, run
from tests.unit.cost.plans import changed, plan

from fac_registry.database import migrating
from fac_registry.database.mirror_tables import mirrored_packages
from fac_registry.settings import FILENAME

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[2]
PUBLISHED = ("aws/sqs-queue", "aws/s3-bucket", "google/storage-bucket", "azurerm/storage-account")
WIDTHS = {"desktop": (1280, 900), "phone": (390, 844)}
# Root has no sandbox in a container, and nothing may be looked up outside of this machine.
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update")
PATHS = {
    "home": "/",
    "found": "/?q=queue&system=aws",
    "namespace": "/modules/acme",
    "nothing": "/?q=no-such-thing",
    "module": "/modules/acme/sqs-queue/aws",
    "large module": "/modules/acme/s3-bucket/aws",
    "older": "/modules/acme/sqs-queue/aws/1.0.0",
    "example": "/modules/acme/sqs-queue/aws/1.1.0/examples/minimal",
    "changes": "/modules/acme/sqs-queue/aws/1.1.0/changes/1.0.0",
    "deprecated": "/modules/acme/storage-account/azurerm/1.0.0",
    "yanked": "/modules/acme/storage-account/azurerm/1.0.1",
    "revoked": "/modules/acme/storage-account/azurerm/1.0.2",
    "no such page": "/modules/acme/no/aws",
    "providers": "/providers",
    "provider": "/providers/acme/thing",
    "mirrored": "/providers/registry.terraform.io/hashicorp/aws",
}


def changed_queue(folder: Path) -> Path:
    """Return a later version of the queue: an input more, one less, another default."""
    shutil.copytree(ROOT / "modules/aws/sqs-queue", folder / "sqs-queue")
    variables = folder / "sqs-queue" / "variables.tf"
    text = variables.read_text().replace("default     = 20", "default     = 10").replace('variable "policy"', 'variable "queue_policy"')
    variables.write_text(text + '\nvariable "added" {\n  type    = string\n  default = ""\n}\n')
    return folder / "sqs-queue"


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a registry that anybody may read."""
    folder = tmp_path_factory.mktemp("registry")
    command = [
        str(PROGRAM),
        "serve",
        "--data",
        str(folder / "data"),
        "--port",
        "0",
        "--anonymous-read",
        "--mirror",
        "registry.terraform.io/hashicorp/*",
    ]
    with (folder / "log").open("w") as log, subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, text=True) as process:
        assert process.stdout is not None
        server = Server(("--data", str(folder / "data")), process, process.stdout.readline().split()[-1])
        token = server.token()
        for name in PUBLISHED:
            publish(server, ROOT / "modules" / name, "1.0.0", token, *(priced(folder, 1) if name == PUBLISHED[0] else ()))
        publish(server, changed_queue(folder), "1.1.0", token, *priced(folder, 2))
        download(server, token)
        withdraw(server)
        providers(server, folder / "data")
        run("namespace", "set", "acme", *server.where, "--anonymous-read")
        yield server.url
        server.pool.clear()
        server.stop()


def providers(server: Server, data: Path) -> None:
    """Publish a provider, and keep one of another registry as its mirror does."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as zipped:
        zipped.writestr("terraform-provider-thing_v1.0.0", "#!/bin/false\n")
    for path in ("1.0.0/linux/amd64", "1.0.0/darwin/arm64", "1.1.0/linux/amd64"):
        where = f"{server.url}/v1/providers/acme/thing/{path}"
        headers = {"authorization": f"Bearer {server.token()}"}
        assert server.pool.request("PUT", where, body=buffer.getvalue(), headers=headers, timeout=120).status == 201
    own = {"host": "registry.terraform.io", "namespace": "hashicorp", "type": "aws", "version": "6.0.0", "digest": "0" * 64}
    with migrating(f"sqlite:{data / FILENAME}") as connection:
        for platform, kept in (("linux_amd64", {"size": 150_000_000, "content": "0" * 64, "h1": "h1:x="}), ("darwin_arm64", {})):
            row = {**own, "platform": platform, "signer": "34365D9472D7468F", "proven": 1_790_000_000, **kept}
            connection.execute(mirrored_packages.insert().values(**row))


def priced(folder: Path, count: int) -> tuple[str, str]:
    """Return what sends the plan of an example: so many hosts, and something that has no price."""
    hosts = [changed(f"aws_instance.host{number}", after={"instance_type": "m5.large"}) for number in range(count)]
    return "--plan", f"complete={plan(folder / f'{count}.json', *hosts, changed('aws_no_such_thing.one'))}"


def download(server: Server, token: str) -> None:
    """Fetch a module as Terraform does, and wait until that is counted."""
    for version in ("1.0.0", "1.1.0", "1.1.0"):
        path = f"/v1/modules/acme/sqs-queue/aws/{version}"
        assert server.pool.request("GET", f"{server.url}{path}/download", headers={"authorization": f"Bearer {token}"}).status == 200
    while b'"downloads":3' not in server.pool.request("GET", f"{server.url}{path}", headers={"authorization": f"Bearer {token}"}).data:
        time.sleep(0.2)


def publish(server: Server, folder: Path, version: str, token: str, *more: str) -> None:
    where = ("--registry", server.url, "--namespace", "acme", "--version", version, *more)
    run("publish", str(folder), *where, environment={"FAC_REGISTRY_TOKEN": token})


def withdraw(server: Server) -> None:
    """Let a module have a version in every state."""
    publish_, admin = server.token(), server.token("admin")
    for version in ("1.0.1", "1.0.2", "1.1.0"):
        publish(server, ROOT / "modules/azurerm/storage-account", version, publish_)
    for command, version in (("deprecate", "1.0.0"), ("yank", "1.0.1"), ("revoke", "1.0.2")):
        said = ("--reason", "it keeps every blob for ever, which nobody asked for", "--replaced-by", "1.1.0")
        run(command, "acme/storage-account/azurerm", version, "--registry", server.url, "--token", admin, *said)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium, as long as tests of one module follow each other: its driver keeps a loop running that other tests could not start."""
    program = shutil.which("chromium")
    if program is None:
        pytest.skip("there is no Chromium (Debian's package chromium brings it)")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program, args=list(FLAGS))
        yield started
        started.close()


@pytest.fixture
def look(browser: Browser, site: str) -> Iterator[Callable[..., Page]]:
    """Open a path; at the end, nothing that the browser complained of may be left, such as what the page's policy forbids."""
    complaints: list[str] = []
    contexts = []

    def open_(path: str, width: str = "desktop", scheme: str = "light", *, script: bool = True) -> Page:
        size = WIDTHS[width]
        # Axe is a script of ours in a page whose policy forbids all of them.
        context = browser.new_context(
            viewport={"width": size[0], "height": size[1]}, color_scheme="dark" if scheme == "dark" else "light", java_script_enabled=script
        )
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda said: complaints.append(said.text) if said.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        answer = page.goto(site + path)
        assert answer is not None
        complaints[:] = [one for one in complaints if "status of 404" not in one]
        return page

    yield open_
    for context in contexts:
        context.close()
    assert complaints == []
