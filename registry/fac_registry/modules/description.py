"""What a module version says of itself: read once, when it is published."""

from __future__ import annotations

import msgspec

from fac_registry.modules.verdict import UNCHECKED, Verdict


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


class Resource(msgspec.Struct, frozen=True):
    """A resource that the module may make, by its address; ``conditional`` says that its number depends on inputs or data."""

    address: str
    conditional: bool = False


class File(msgspec.Struct, frozen=True):
    """A file as it was published."""

    name: str
    text: str


class Example(msgspec.Struct, frozen=True):
    """A folder under ``examples``, with the Terraform files in it."""

    name: str
    files: tuple[File, ...]


class Requirement(msgspec.Struct, frozen=True):
    """A provider, or Terraform itself (then there is no ``source``), and which of its versions the module takes."""

    name: str
    constraint: str = ""
    source: str = ""


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
    """Everything the pages show of a version.

    What is kept since later is empty in what was published before: ``page``, the readme as HTML; ``usage``, the lines of a call's
    arguments; ``shown``, the examples with their files. ``resources`` and ``requirements`` are None there: nothing is known of them.
    ``verdict`` is the linter's, which comes last and from a process of its own.
    """

    summary: str = ""
    readme: str = ""
    page: str = ""
    inputs: tuple[Variable, ...] = ()
    outputs: tuple[Output, ...] = ()
    submodules: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    cost: Cost | None = None
    usage: tuple[str, ...] = ()
    shown: tuple[Example, ...] = ()
    resources: tuple[Resource, ...] | None = None
    requirements: tuple[Requirement, ...] | None = None
    verdict: Verdict = UNCHECKED
