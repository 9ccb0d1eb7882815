"""Files that say how much resources are used: by type, by address, and by patterns of addresses; Infracost's are read, too."""

from __future__ import annotations

from fac_cost.usage.usage_file import Given, UsageFile
from fac_cost.usage.usage_reader import read_usage

__all__ = ["Given", "UsageFile", "read_usage"]
