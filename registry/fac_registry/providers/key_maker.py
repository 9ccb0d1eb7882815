"""Make keys in a process of its own: the library holds the interpreter's lock meanwhile, and a server would answer nobody for seconds."""

from __future__ import annotations

import subprocess
import sys

import msgspec

from fac_core.errors import UserError
from fac_registry.providers.openpgp import SecretKey, library, make


def generate(name: str) -> SecretKey:
    """Make an RSA key with 4096 bits, which every version of Terraform takes; that takes seconds, in which this process goes on.

    Raise `UserError` where the process that makes it does not come to its end.
    """
    library()  # said here when it is not installed
    command = [sys.executable, "-I", "-m", "fac_registry.providers.key_maker", name]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, check=False, env={}, start_new_session=True)
    if done.returncode:
        hint = "Look whether the machine has memory left, and ask again."
        raise UserError(f"no key for signatures could be made: the process that makes it ended with {done.returncode}", hint=hint)
    return msgspec.json.decode(done.stdout, type=SecretKey)


if __name__ == "__main__":
    sys.stdout.buffer.write(msgspec.json.encode(make(sys.argv[1])))
