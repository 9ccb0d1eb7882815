"""Whether anything that is sent by the registry's own description breaks it: schemathesis makes requests of it, good and bad ones.

Run `make peers` and then `python benchmarks/registry_schema.py [SECONDS] [SEED]`: two minutes, and the seed 1, unless other ones are
named. It ends with 1 where an answer was a fault of the server (5xx), and prints what schemathesis says of the rest. The tests, which it
is too slow for, send 300 such requests by chance (`tests/unit/registry/test_openapi.py`).
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

SCHEMATHESIS = Path(".work/peers/schemathesis/bin/schemathesis").resolve()
PROGRAM = Path(sys.executable).with_name("fac-registry")
CHECKS = ("--checks", "not_a_server_error", "--workers", "2")
# Schemathesis also fails for troubles of its own, and for what a description should say besides.
FAULTS = re.compile(r"Server error|not_a_server_error", re.IGNORECASE)
RAN = re.compile(r"(\d+) generated")


def main(seconds: str = "120", seed: str = "1") -> int:
    """Serve an empty registry, let it be asked, and return the exit code."""
    if not SCHEMATHESIS.exists():
        sys.stdout.write("no schemathesis: make peers installs it\n")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        command = [str(PROGRAM), "serve", "--data", folder, "--port", "0", "--log-level", "error"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
            assert server.stdout is not None  # noqa: S101 - it is a pipe
            url = server.stdout.readline().split()[-1]
            try:
                said = _asked(folder, url, seconds, seed)
            finally:
                server.terminate()
    ran = RAN.search(said)
    sys.stdout.write(said[said.rfind("Test Phases") :])
    return 1 if FAULTS.search(said) or ran is None or not int(ran[1]) else 0


def _asked(folder: str, url: str, seconds: str, seed: str) -> str:
    made = [str(PROGRAM), "token", "create", "--data", folder, "--namespace", "*", "--scope", "admin"]
    token = subprocess.run(made, capture_output=True, text=True, check=True).stdout.strip()
    asked = [
        "run",
        f"{url}/v1/openapi.json",
        "--url",
        url,
        "-H",
        f"Authorization: Bearer {token}",
        *CHECKS,
        "--max-time",
        seconds,
        "--seed",
        seed,
    ]
    # In a folder of its own, where it keeps what it found.
    return subprocess.run([SCHEMATHESIS, *asked], cwd=folder, capture_output=True, text=True, check=False).stdout


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
