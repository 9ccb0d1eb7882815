"""Kinds of text that the shapes of facts share."""

from __future__ import annotations

from fac_core.document.scalars import Text

IDENTIFIER = Text("a name of a-z, 0-9 and _", pattern="[a-z][a-z0-9_]*")
PATH = Text("an argument, or the dotted path of one in a nested block", pattern=r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*")
EXPRESSION = Text("an HCL expression (text)")
SENTENCE = Text("a sentence")
