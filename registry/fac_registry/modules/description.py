"""What a module version says of itself: read once, when it is published."""

from __future__ import annotations

import msgspec


class Variable(msgspec.Struct, frozen=True):
    """An input: ``type`` and ``default`` as written in Terraform, ``default`` None when the input is required.

    ``placeholder`` is a value of its type to start from, in lines.
    """

    name: str
    type: str = ""
    default: str | None = None
    description: str = ""
    sensitive: bool = False
    placeholder: tuple[str, ...] = ("null",)


class Output(msgspec.Struct, frozen=True):
    """An output."""

    name: str
    description: str = ""
    sensitive: bool = False


class Signal(msgspec.Struct, frozen=True):
    """A cost signal that the module watches."""

    name: str
    kind: str
    metric: str
    threshold: str | None = None


class Cost(msgspec.Struct, frozen=True):
    """The cost side of a module, from its ``module.yaml``."""

    resource_type: str = ""
    taggable: bool = False
    tags: tuple[str, ...] = ()
    billing_service: str = ""
    pricing_units: tuple[str, ...] = ()
    signals: tuple[Signal, ...] = ()


class Description(msgspec.Struct, frozen=True):
    """Everything the pages show of a version; ``page`` is the readme as HTML (empty in what was published before it was kept)."""

    summary: str = ""
    readme: str = ""
    page: str = ""
    inputs: tuple[Variable, ...] = ()
    outputs: tuple[Output, ...] = ()
    submodules: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    cost: Cost | None = None
