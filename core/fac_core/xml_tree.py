"""Trees of XML, imported so that no Ctrl-C is lost.

The standard library's C code imports its parser itself and takes an interrupt meanwhile for a parser that is missing: so that comes first.
"""

from __future__ import annotations

import pyexpat  # noqa: F401 - see above
from xml.etree import ElementTree as ET

__all__ = ["ET"]
