"""A listing: one address a line, ``type.name``, as an inventory might write it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.resources._tree import Resource, Tree

if TYPE_CHECKING:
    from fac_core.resources._document import Document

HOW = "Write one address a line."
EXAMPLE = "aws_sqs_queue.orders\n"


def read(document: Document) -> Tree:
    """Read it."""
    addresses = (line.split(".") for line in document.data.decode().split())
    return Tree(document.name, tuple(Resource((), "managed", type_, name, None, "") for type_, name in addresses))
