"""The main job once, for real: generate, lint, test offline, publish, `terraform init`, `terraform validate`.

Usage: demo.py [RESOURCE_TYPE...]   (aws_sqs_queue, azurerm_storage_account and google_storage_bucket without arguments)

Everything is written below .work/demo, or below .work/demo-2 and so on while another demo runs there, or somebody serves the registry
that it has made. What is started is stopped, even when this process is killed; what former demos have left is removed.
"""

from __future__ import annotations

import contextlib
import fcntl
import io
import os
import re
import shlex
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.names import registry_name
from fac_core.output import colourful
from fac_core.schema_provider import OfflineProviders
from fac_core.terraform import Terraform

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

BIN = Path(sys.executable).parent
WORK = Path(__file__).parents[2] / ".work"
TYPES = ("aws_sqs_queue", "azurerm_storage_account", "google_storage_bucket")
NAMESPACE, VERSION, HOST = "acme", "1.0.0", "registry.acme.example"


@dataclass
class Demo:
    """Works in a folder, and prints one line per step: what, its result, how long it took."""

    folder: Path
    colour: bool
    started: float = field(default_factory=time.perf_counter)

    def step(self, name: str, action: Callable[[], str]) -> None:
        before = time.perf_counter()
        result = action()
        mark = "\033[32m✓\033[0m" if self.colour else "✓"
        say(f"{mark} {name:<43} {time.perf_counter() - before:5.1f} s  {result}")

    def program(self, name: str, *arguments: str) -> str:
        """Run one of our programs; its own output explains a failure."""
        done = subprocess.run([BIN / name, *arguments], capture_output=True, text=True, check=False, cwd=self.folder)
        if done.returncode:
            raise UserError(f"{name} {' '.join(arguments)} ended with exit code {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def generate(self, resource_type: str) -> str:
        self.program("fac-gen", "module", resource_type, "-o", resource_type)
        files = [path for path in (self.folder / resource_type).rglob("*") if path.is_file()]
        return f"{len(files)} files in {os.path.relpath(self.folder / resource_type)}"

    def publish(self, resource_type: str, url: str, token: str) -> str:
        where = ("--registry", url, "--token", token, "--namespace", NAMESPACE, "--version", VERSION)
        return last_line(self.program("fac-registry", "publish", resource_type, *where)).partition(" sha256:")[0]


def say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - the demo speaks to a terminal


def coloured() -> bool:
    """NO_COLOR forbids and FORCE_COLOR demands, in this order; else a terminal that is not dumb gets colour."""
    return colourful(terminal=sys.stdout.isatty())


@contextlib.contextmanager
def own_folder() -> Iterator[Path]:
    """Hold the first folder that nobody uses, emptied; remove those that others have left."""
    WORK.mkdir(exist_ok=True)
    with contextlib.ExitStack() as kept:
        folder = next(folder for folder in map(folder_of, count(1)) if emptied(folder, kept))
        for other in WORK.glob("demo*/"):
            with contextlib.ExitStack() as passing:
                if other != folder:
                    emptied(other, passing)
        (folder / "tmp").mkdir(parents=True)
        yield folder


def folder_of(number: int) -> Path:
    return WORK / f"demo{'' if number == 1 else f'-{number}'}"


def emptied(folder: Path, locks: contextlib.ExitStack) -> bool:
    """Remove a demo's folder, and lock its name, unless a demo works there or its registry is served; say whether it is done."""
    try:
        fcntl.flock(locks.enter_context(folder.with_suffix(".lock").open("w")), fcntl.LOCK_EX | fcntl.LOCK_NB)
        if (folder / "registry").is_dir():
            served = os.open(folder / "registry", os.O_RDONLY)
            locks.callback(os.close, served)
            fcntl.flock(served, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    shutil.rmtree(folder, ignore_errors=True)
    return True


def last_line(text: str) -> str:
    return text.strip().rpartition("\n")[2]


# The server is stopped by the end of its keeper's standard input, which comes even when this process is killed.
KEEPER = '"$0" "$@" & server=$!; exec > /dev/null; cat > /dev/null; kill "$server"; wait "$server"'


@contextlib.contextmanager
def registry(data: Path) -> Iterator[str]:
    """Serve a registry on a free port; yield its URL."""
    serve = (str(BIN / "fac-registry"), "serve", "--data", str(data), "--port", "0", "--anonymous-read")
    with (
        data.with_name("registry.log").open("w") as log,
        subprocess.Popen(["sh", "-c", KEEPER, *serve], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True) as keeper,
    ):
        assert keeper.stdout is not None
        found = re.search(r"http://[^\s]+", keeper.stdout.readline())
        if found is None:
            raise UserError("the registry did not start", path=data.with_name("registry.log"))
        yield found.group().rstrip("/")


def consume(work: Path, name: str, resource_type: str, url: str) -> str:
    """Write a root module that uses the published one; stock Terraform downloads and checks it."""
    provider = resource_type.partition("_")[0]
    example = (work / resource_type / "examples/minimal/main.tf").read_text()
    source = f'source  = "{HOST}/{NAMESPACE}/{name}/{provider}"\n  version = "~> 1.0"'
    folder = work / f"consumer-{resource_type}"
    folder.mkdir()
    (folder / "main.tf").write_text(re.sub(r'source\s*= "../.."', lambda _: source, example))
    config = f'host "{HOST}" {{\n  services = {{\n    "modules.v1" = "{url}/v1/modules/"\n  }}\n}}\n'
    module = work / resource_type
    with (
        OfflineProviders([folder, module]) as offline,
        Terraform(folder, environment=offline.environment, cli_config=config) as terraform,
    ):
        terraform.init()
        problems = terraform.validate()
        if problems:
            raise UserError("\n".join(map(str, problems)), path=folder)
        return f"terraform {terraform.version()} downloads and accepts {HOST}/{NAMESPACE}/{name}/{provider}"


def one(demo: Demo, resource_type: str, url: str, token: str) -> None:
    name = registry_name(resource_type)[1]
    say(f"\n{resource_type}")
    demo.step("generate a module", lambda: demo.generate(resource_type))
    demo.step("lint it", lambda: last_line(demo.program("fac-lint", resource_type)))
    demo.step("test it offline", lambda: last_line(demo.program("fac-gen", "test", resource_type)))
    demo.step("publish it", lambda: demo.publish(resource_type, url, token))
    demo.step("terraform init and validate of a consumer", lambda: consume(demo.folder, name, resource_type, url))


def show(demo: Demo, types: list[str], url: str) -> None:
    """Name the command that serves the registry again, and the pages that are there as long as it runs."""
    data, port = os.path.relpath(demo.folder / "registry"), url.rpartition(":")[2]
    command = (os.path.relpath(BIN / "fac-registry"), "serve", "--data", data, "--anonymous-read", "--port", port)
    say(f"\nDone in {time.perf_counter() - demo.started:.1f} s. To look at the modules in the registry, serve it again until Ctrl-C,")
    say(f"  {shlex.join(command)}\nand open")
    for page in ("", *(f"modules/{NAMESPACE}/{name}/{provider}" for provider, name in map(registry_name, types))):
        say(f"  {url}/{page}")


def main(types: list[str]) -> None:
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal that knows no check marks
    say("For each type: a module with cost tags, budget and alarms, published to a registry and called by Terraform; all of it offline.")
    with own_folder() as folder:
        os.environ |= {"XDG_CACHE_HOME": str(folder / "cache"), "TMPDIR": str(folder / "tmp")}
        demo = Demo(folder, coloured())
        with registry(folder / "registry") as url:
            token = demo.program("fac-registry", "token", "create", "--data", "registry", "--namespace", NAMESPACE, "--scope", "publish")
            for resource_type in types:
                one(demo, resource_type, url, token.strip())
            show(demo, types, url)


if __name__ == "__main__":
    try:
        main(sys.argv[1:] or list(TYPES))
    except UserError as error:
        sys.exit(f"demo: {error}")
    except KeyboardInterrupt:
        sys.exit(130)
