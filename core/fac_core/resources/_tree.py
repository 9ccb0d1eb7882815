"""The neutral resource tree: what exists or will, whatever said so. Its values do not change once they are made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import TYPE_CHECKING, TypeAlias

from fac_core.dataclass import dataclass
from fac_core.hcl.write import index

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

Json: TypeAlias = "bool | int | Decimal | str | Sequence[Json] | Mapping[str, Json] | None"
Key: TypeAlias = "str | int | None"
Marks: TypeAlias = "bool | list[Marks] | dict[str, Marks]"
"""What of a value is marked: true for all of it, else the marks of what stands in it, under the same keys."""
_GONE = frozenset({("delete",), ("forget",)})
_ALWAYS_KNOWN = frozenset({"count.index", "each.key", "path.cwd", "path.module", "path.root", "terraform.workspace"})


@dataclass(frozen=True, slots=True)
class ModuleStep:
    """One instance of a module call on the way to a resource."""

    name: str
    key: Key = None

    def __str__(self) -> str:
        return f"module.{self.name}{bracketed(self.key)}"


@dataclass(frozen=True, slots=True)
class Change:
    """What is going to be done (``create``, ``update``, ``delete``, ``no-op`` ...), and what was there before."""

    actions: tuple[str, ...]
    before: Mapping[str, Json] | None = field(default=None, repr=False)
    before_sensitive: Marks = False

    @property
    def gone(self) -> bool:
        """Whether the resource is not there, or not Terraform's, afterwards."""
        return self.actions in _GONE


@dataclass(frozen=True, slots=True)
class Resource:
    """One instance of a resource or data source. Values may be secret, so that none is shown where the resource is printed."""

    module: tuple[ModuleStep, ...]
    mode: str
    type: str
    name: str
    key: Key
    provider: str
    """Source with host, such as ``registry.terraform.io/hashicorp/aws``."""
    values: Mapping[str, Json] = field(default_factory=dict, repr=False)
    unknown: Marks = False
    sensitive: Marks = False
    change: Change | None = None
    deposed: str = ""
    """The key of an object that a replacement has left behind and that is going to be removed."""

    @property
    def managed(self) -> bool:
        """Whether it is a resource, not a data source."""
        return self.mode == "managed"

    @property
    def stays(self) -> bool:
        """Whether it is there once the change is made."""
        return not self.deposed and (self.change is None or not self.change.gone)

    @property
    def block(self) -> str:
        """The address of its block within its module."""
        return f"{'' if self.managed else f'{self.mode}.'}{self.type}.{self.name}"

    @property
    def address(self) -> str:
        """The address as Terraform writes it."""
        return "".join(f"{step}." for step in self.module) + self.block + bracketed(self.key)


@dataclass(frozen=True, slots=True)
class ProviderConfig:
    """A provider block: its source and its arguments as expressions, ``{"constant_value": ...}`` or ``{"references": [...]}``."""

    source: str
    alias: str = ""
    expressions: Mapping[str, Json] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class Call:
    """A module call as written."""

    source: str
    version: str
    expressions: Mapping[str, Json] = field(repr=False)
    module: Module


@dataclass(frozen=True, slots=True)
class Module:
    """A module as written: the keys of its resources' provider configurations by block, its calls, its inputs."""

    providers: Mapping[str, str] = field(default_factory=dict)
    expressions: Mapping[str, Mapping[str, Json]] = field(default_factory=dict, repr=False)
    """The arguments of each block, as expressions."""
    calls: Mapping[str, Call] = field(default_factory=dict)
    inputs: frozenset[str] = frozenset()
    outputs: Mapping[str, Json] = field(default_factory=dict, repr=False)
    """What it hands out, as expressions."""


@dataclass(frozen=True, slots=True)
class Tree:
    """All resources of one document; ``configuration`` is None where the document does not tell it."""

    name: str
    resources: tuple[Resource, ...]
    terraform: str = ""
    """The version that wrote it."""
    configuration: Module | None = None
    providers: Mapping[str, ProviderConfig] = field(default_factory=dict)
    inputs: Mapping[str, Json] = field(default_factory=dict, repr=False)
    """What the inputs of the root hold, where the document tells it."""
    incomplete: str = ""
    """Why resources are missing; empty where none is."""
    regions: Mapping[str, str] = field(default_factory=dict)
    """Regions by cloud, as whoever reads it says them, for providers that are configured by their surroundings."""
    offline: bool = False
    """Whether it was planned by providers that decide nothing: a block that is unknown there is written, and how often is not known yet."""

    def module(self, path: Sequence[ModuleStep]) -> Module | None:
        """Return the module that stands at the end of a path; None where the document does not tell it."""
        module = self.configuration
        for step in path:
            call = module.calls.get(step.name) if module is not None else None
            module = call.module if call is not None else None
        return module

    def written(self, resource: Resource) -> Mapping[str, Json] | None:
        """Return the arguments of a resource's block, as expressions; None where the document does not tell them."""
        module = self.module(resource.module)
        return module.expressions.get(resource.block) if module is not None else None

    def settled(self, path: Sequence[ModuleStep], expression: Json) -> bool:
        """Whether an expression of a module speaks of nothing but what is known when planning: constants and inputs that are.

        What the plan does not know of an argument that is written so is null there, and the provider's to decide: any other value would
        be in the plan.
        """
        if isinstance(expression, Mapping) and "constant_value" in expression:
            return True
        named = expression.get("references") if isinstance(expression, Mapping) else None
        return bool(named) and isinstance(named, Sequence) and all(isinstance(one, str) and self._is_known(path, one) for one in named)

    def _is_known(self, path: Sequence[ModuleStep], reference: str) -> bool:
        """Whether what an expression refers to is known when planning; of what a plan does not tell, such as locals, it is not."""
        head, _, rest = reference.partition(".")
        if head != "var":
            return reference in _ALWAYS_KNOWN
        if not path:
            return True  # Terraform plans with values for all inputs of the root
        above = self.module(path[:-1])
        call = above.calls.get(path[-1].name) if above is not None else None
        name = rest.partition(".")[0].partition("[")[0]
        return call is not None and (name not in call.expressions or self.settled(path[:-1], call.expressions[name]))

    def provider_of(self, resource: Resource) -> ProviderConfig | None:
        """Return the provider configuration that a resource uses; None where the document does not tell it."""
        module = self.module(resource.module)
        return self.providers.get(module.providers.get(resource.block, "")) if module is not None else None


def bracketed(key: Key) -> str:
    """Write the key of an instance as it stands behind its address."""
    return "" if key is None else index(key)


def below(marks: Marks, step: str | int) -> Marks:
    """Return the marks of what stands under a key or at a position; what is no mark marks nothing."""
    if isinstance(marks, dict):
        return marks.get(str(step), False)
    if isinstance(marks, list):
        return marks[step] if isinstance(step, int) and 0 <= step < len(marks) else False
    return marks is True


def marked(marks: Marks) -> Iterator[str]:
    """Yield the dotted paths that are marked; the empty one stands for all of it."""
    if marks is True:
        yield ""
    inner = marks.items() if isinstance(marks, dict) else enumerate(marks) if isinstance(marks, list) else ()
    for step, each in inner:
        yield from (f"{step}.{path}".rstrip(".") for path in marked(each))


def constant(expressions: Json, path: str) -> tuple[bool, Json]:
    """Return whether what an argument of a block is set to is known, and to what: null where it is not written."""
    head, _, rest = path.partition(".")
    if isinstance(expressions, Sequence) and not isinstance(expressions, str):
        return constant(expressions[0], path) if len(expressions) == 1 else (not expressions, None)
    if not isinstance(expressions, Mapping) or head not in expressions:
        return True, None
    written = expressions[head]
    if rest:
        return constant(written, rest)
    if isinstance(written, Mapping) and "constant_value" in written:
        return True, written["constant_value"]
    return False, None


def references(expressions: Json, name: str) -> tuple[str, ...]:
    """Return what an argument speaks of, as Terraform tells it: ``aws_instance.a.id``, and the resource itself, ``aws_instance.a``."""
    written = expressions.get(name) if isinstance(expressions, Mapping) else None
    named = written.get("references") if isinstance(written, Mapping) else None
    return tuple(one for one in named if isinstance(one, str)) if isinstance(named, list) else ()
