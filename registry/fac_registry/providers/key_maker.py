"""Make keys in a process of its own: the library holds the interpreter's lock meanwhile, and a server would answer nobody for seconds."""

from __future__ import annotations

import subprocess
import sys

import msgspec

from fac_registry.providers.openpgp import SecretKey, library, make


def generate(name: str) -> SecretKey:
    """Make an RSA key with 4096 bits, which every version of Terraform takes; that takes seconds, in which this process goes on."""
    library()  # said here when it is not installed
    command = [sys.executable, "-I", "-m", "fac_registry.providers.key_maker", name]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, check=True, env={})
    return msgspec.json.decode(done.stdout, type=SecretKey)


if __name__ == "__main__":
    sys.stdout.buffer.write(msgspec.json.encode(make(sys.argv[1])))
