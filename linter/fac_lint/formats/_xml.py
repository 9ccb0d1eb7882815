"""XML, written element by element."""

from __future__ import annotations

from fac_lint.formats._texts import markup

HEAD = '<?xml version="1.0" encoding="UTF-8"?>'


def element(name: str, attributes: dict[str, str | int], *inside: str) -> str:
    """Return an element with its attributes and what stands inside of it, which is XML already."""
    told = "".join(f' {key}="{markup(str(value))}"' for key, value in attributes.items())
    content = "".join(inside)
    return f"<{name}{told}>{content}</{name}>" if content else f"<{name}{told}/>"


def indented(name: str, attributes: dict[str, str | int], *inside: str) -> str:
    """Return an element whose parts stand on lines of their own."""
    lines = "".join(f"\n  {line}" for part in inside for line in part.splitlines())
    return element(name, attributes, f"{lines}\n" if lines else "")
