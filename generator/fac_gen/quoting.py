"""Text as HCL writes it."""

from __future__ import annotations

import re

_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"})
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*\Z")


def quote(text: str) -> str:
    """Return a quoted string that stands for exactly this text: nothing in it is interpolated."""
    return '"' + text.translate(_ESCAPES).replace("${", "$${").replace("%{", "%%{") + '"'


def key(text: str) -> str:
    """Return an object's key: bare where HCL allows it."""
    return text if _IDENTIFIER.match(text) and text not in {"true", "false", "null", "for"} else quote(text)
