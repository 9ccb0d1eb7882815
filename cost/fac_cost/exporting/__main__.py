"""Write what signals are priced by, and what use is usual: ``python -m fac_cost.exporting UNIT_PRICES USUAL_USE``, two folders."""

from __future__ import annotations

import sys
from pathlib import Path

from fac_core.errors import UserError
from fac_cost.book.price_book import OWN, PriceBook
from fac_cost.exporting import exported
from fac_cost.exporting.uses import exported_uses


def main(folder: str, uses: str) -> int:
    """Write the files, and take away those of types that have none."""
    try:
        files = exported(PriceBook(OWN))
    except UserError as error:
        print(f"error: {error}", file=sys.stderr)  # noqa: T201 - a command of the makefile
        return 2
    root = Path(folder)
    for path in root.rglob("*.json"):
        path.unlink()
    for name, text in files.items():
        path = root / f"{name}.json"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for cloud, text in exported_uses().items():
        Path(uses, f"{cloud}.json").write_text(text, encoding="utf-8")
    print(f"prices of {len(files)} resource types")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
