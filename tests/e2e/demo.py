"""The main job once, for real: generate, lint, test offline, publish, `terraform init`, `terraform validate`.

Usage: demo.py [RESOURCE_TYPE...]   (aws_sqs_queue, azurerm_storage_account and google_storage_bucket without arguments)

Everything is written below .work/demo, and what is started is stopped, even when this process is killed.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.names import registry_name
from fac_core.schema_provider import OfflineProviders
from fac_core.terraform import Terraform

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

BIN = Path(sys.executable).parent
WORK = Path(__file__).parents[2] / ".work" / "demo"
TYPES = ("aws_sqs_queue", "azurerm_storage_account", "google_storage_bucket")
NAMESPACE, VERSION, HOST = "acme", "1.0.0", "registry.acme.example"
COLOUR = sys.stdout.isatty() and "NO_COLOR" not in os.environ


@dataclass
class Demo:
    """Prints one line per step: what, its result, how long it took."""

    started: float = field(default_factory=time.perf_counter)

    def step(self, name: str, action: Callable[[], str]) -> None:
        before = time.perf_counter()
        result = action()
        mark = "\033[32m✓\033[0m" if COLOUR else "✓"
        say(f"{mark} {name:<44} {time.perf_counter() - before:6.1f} s  {result}")


def say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - the demo speaks to a terminal


def program(name: str, *arguments: str, allowed: tuple[int, ...] = (0,)) -> str:
    """Run one of our programs; its own output explains a failure."""
    done = subprocess.run([BIN / name, *arguments], capture_output=True, text=True, check=False, cwd=WORK)
    if done.returncode not in allowed:
        raise UserError(f"{name} {' '.join(arguments)} ended with exit code {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def last_line(text: str) -> str:
    return text.strip().rpartition("\n")[2]


# The server is stopped by the end of its keeper's standard input, which comes even when this process is killed.
KEEPER = '"$0" "$@" & server=$!; exec > /dev/null; cat > /dev/null; kill "$server"; wait "$server"'


@contextlib.contextmanager
def registry(data: Path) -> Iterator[str]:
    """Serve a registry on a free port; yield its URL."""
    serve = (str(BIN / "fac-registry"), "serve", "--data", str(data), "--port", "0", "--anonymous-read")
    with (
        (WORK / "registry.log").open("w") as log,
        subprocess.Popen(["sh", "-c", KEEPER, *serve], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True) as keeper,
    ):
        assert keeper.stdout is not None
        found = re.search(r"http://[^\s]+", keeper.stdout.readline())
        if found is None:
            raise UserError("the registry did not start", path=WORK / "registry.log")
        yield found.group().rstrip("/")


def generate(resource_type: str) -> str:
    program("fac-gen", "module", resource_type, "-o", resource_type)
    files = [path for path in (WORK / resource_type).rglob("*") if path.is_file()]
    return f"{len(files)} files in {(WORK / resource_type).relative_to(WORK.parents[1])}"


def consume(name: str, resource_type: str, url: str) -> str:
    """Write a root module that uses the published one; stock Terraform downloads and checks it."""
    provider = resource_type.partition("_")[0]
    example = (WORK / resource_type / "examples/minimal/main.tf").read_text()
    source = f'source  = "{HOST}/{NAMESPACE}/{name}/{provider}"\n  version = "~> 1.0"'
    folder = WORK / f"consumer-{resource_type}"
    folder.mkdir()
    (folder / "main.tf").write_text(re.sub(r'source\s*= "../.."', lambda _: source, example))
    config = f'host "{HOST}" {{\n  services = {{\n    "modules.v1" = "{url}/v1/modules/"\n  }}\n}}\n'
    module = WORK / resource_type
    with (
        OfflineProviders([folder, module]) as offline,
        Terraform(folder, environment=offline.environment, cli_config=config) as terraform,
    ):
        terraform.init()
        problems = terraform.validate()
        if problems:
            raise UserError("\n".join(map(str, problems)), path=folder)
        return f"terraform {terraform.version()} downloaded {HOST}/{NAMESPACE}/{name}/{provider} and validates it"


def main(types: list[str]) -> None:
    shutil.rmtree(WORK, ignore_errors=True)
    (WORK / "tmp").mkdir(parents=True)
    os.environ |= {"XDG_CACHE_HOME": str(WORK / "cache"), "TMPDIR": str(WORK / "tmp")}
    demo = Demo()
    with registry(WORK / "registry") as url:
        token = program("fac-registry", "token", "create", "--data", "registry", "--namespace", NAMESPACE, "--scope", "publish").strip()
        for resource_type in types:
            provider, name = registry_name(resource_type)
            say(f"\n{resource_type}")
            demo.step("generate a module", lambda: generate(resource_type))  # noqa: B023 - called at once
            demo.step("lint it", lambda: last_line(program("fac-lint", resource_type)))  # noqa: B023
            demo.step("test it offline", lambda: last_line(program("fac-gen", "test", resource_type)))  # noqa: B023
            publish = ("publish", resource_type, "--registry", url, "--token", token, "--namespace", NAMESPACE, "--version", VERSION)
            demo.step("publish it", lambda: last_line(program("fac-registry", *publish)))  # noqa: B023
            demo.step("terraform init and validate of a consumer", lambda: consume(name, resource_type, url))  # noqa: B023
    say(f"\nDone in {time.perf_counter() - demo.started:.1f} s. The registry was {url}/ ; to see it again:")
    port = url.rpartition(":")[2]
    say(f"  .venv/bin/fac-registry serve --data {(WORK / 'registry').relative_to(WORK.parents[1])} --anonymous-read --port {port}")
    say(f"Registry page: {url}/")
    for resource_type in types:
        provider, name = registry_name(resource_type)
        say(f"Module page:   {url}/modules/{NAMESPACE}/{name}/{provider}")


if __name__ == "__main__":
    try:
        main(sys.argv[1:] or list(TYPES))
    except UserError as error:
        sys.exit(f"demo: {error}")
    except KeyboardInterrupt:
        sys.exit(130)
