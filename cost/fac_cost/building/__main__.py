"""Build the package's own price book: ``python -m fac_cost.building SOURCES BOOK``."""

from __future__ import annotations

import sys
from pathlib import Path

from fac_core.errors import UserError
from fac_cost.building import build, write


def main(sources: str, book: str) -> int:
    """Build a book, write it, and say what went in."""
    try:
        built = build(Path(sources))
        write(built, Path(book))
    except UserError as error:
        print(f"error: {error}", file=sys.stderr)  # noqa: T201 - a command of the makefile
        return 2
    for name, source in built.sources.items():
        print(f"{name}: {source.taken} rows taken, {sum(source.left_out.values())} left out")  # noqa: T201
    print(f"{len(built.prices)} prices, the newest of {built.as_of}")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
