"""What a module is called."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def folder_name(folder: Path) -> str:
    """Return a module's name by its folder: ``sqs-queue`` for ``terraform-aws-sqs-queue``."""
    return re.sub(r"^terraform-[a-z0-9]+-(?=.)", "", folder.absolute().name)
