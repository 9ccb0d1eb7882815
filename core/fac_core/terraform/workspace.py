"""The private place of a driver: data directory, CLI configuration, and the small program that starts commands there."""

from __future__ import annotations

import fcntl
import json
import os
import shlex
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

from fac_core.caching import cache_folder
from fac_core.errors import UserError
from fac_core.terraform import launch
from fac_core.terraform.scratch import Scratch

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from fac_core.terraform.binary import Binary


CHEAPER = {"GOGC": "400", "GOMEMLIMIT": "2GiB"}
"""How often programs written in Go look for what they no longer need, unless the caller says: a fifth of Terraform's processor time
went into that (28 to 22 seconds for the tests of three modules, 2026-11-28); its largest process grows to about 200 MB."""


class Workspace:
    """A temporary directory that lives as long as its driver and holds all that terraform keeps beside the module."""

    def __init__(self, binary: Binary, environment: Mapping[str, str], cli_config: str, timeout: float, stdin: Path | None = None) -> None:
        self._scratch = Scratch()
        self.path = self._scratch.path
        config = self.path / "cli.tfrc"
        config.write_text(cli_config, encoding="utf-8")
        self._timeout = timeout
        # Attached providers are never installed, so those who use them need not wait for each other.
        self._cache = None if "TF_REATTACH_PROVIDERS" in environment else plugin_cache(os.environ)
        job = {
            "command": binary.command,
            "environment": isolated(os.environ, data_dir=self.path / "data", cli_config=config) | dict(environment),
            "stdin": str(stdin) if stdin else None,
            "timeout": timeout,
        }
        self._job_file = self.path / "job.json"
        self._job_file.touch(mode=0o600)  # the environment may hold credentials
        self._job_file.write_text(json.dumps(job), encoding="utf-8")
        self.program = self.path / "terraform"
        words = [sys.executable, "-I", "-S", launch.__file__, str(self._job_file)]
        _write_program(self.program, f'#!/bin/sh\nexec {shlex.join(words)} "$@"\n')

    @contextmanager
    def installing(self) -> Iterator[None]:
        """Wait until no other driver installs providers into the shared cache, which terraform does not allow two to do at once."""
        if self._cache is None:
            yield
            return
        deadline = time.monotonic() + self._timeout
        with (self._cache / ".lock").open("w") as lock:
            while not _locked(lock):
                if time.monotonic() >= deadline:
                    raise UserError(
                        "another terraform has been installing providers all the time", path=self._cache, hint="Try again later."
                    )
                time.sleep(0.05)
            yield

    def stop(self) -> None:
        """End the commands that run, and let no other begin."""
        self._job_file.unlink(missing_ok=True)

    def close(self) -> None:
        """Remove the directory; a second call does nothing."""
        self._scratch.close()


def _write_program(path: Path, text: str) -> None:
    """Write an executable file from a process of its own.

    A child that another thread forks meanwhile would hold our open file for a moment, and what is open for writing cannot be executed.
    """
    subprocess.run(["/bin/sh", "-c", 'printf %s "$1" > "$0"', str(path), text], check=True)  # needs nothing on PATH
    path.chmod(0o700)


def _locked(file: IO[str]) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def isolated(environment: Mapping[str, str], *, data_dir: Path, cli_config: Path) -> dict[str, str]:
    """Return the environment without the caller's own Terraform settings (``TF_*``) and with ours instead."""
    kept = {name: value for name, value in environment.items() if not name.startswith("TF_")}
    ours = {
        "CHECKPOINT_DISABLE": "1",
        "TF_CLI_CONFIG_FILE": str(cli_config),
        "TF_DATA_DIR": str(data_dir),
        "TF_IN_AUTOMATION": "1",
        "TF_INPUT": "0",
    }
    cache = plugin_cache(environment)
    return CHEAPER | kept | ours | ({"TF_PLUGIN_CACHE_DIR": str(cache)} if cache else {})


def plugin_cache(environment: Mapping[str, str]) -> Path | None:
    """Return the directory where all drivers of this user keep downloaded providers, or None when it cannot be made."""
    path = cache_folder(environment) / "plugins"
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return path if os.access(path, os.W_OK) else None
