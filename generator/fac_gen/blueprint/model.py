"""The blueprint: everything a module's files say, decided, immutable, before a single line is written.

Texts called *expression*, *type* or *value* are HCL, ready to stand in a file; their layout is of no importance.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.schema.model import ProviderVersion


@dataclass(frozen=True, slots=True)
class Options:
    """What the caller of the generator chose; all of it is recorded in the lock."""

    provider_version: str | None = None
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    depth: int | None = None


@dataclass(frozen=True, slots=True)
class Validation:
    """A ``validation`` or ``precondition`` block; the message is plain text."""

    condition: str
    message: str


@dataclass(frozen=True, slots=True)
class Input:
    """An input variable; ``default`` None means that the caller must give it. ``sample`` is a plausible value."""

    name: str
    type: str
    description: str
    default: str | None = "null"
    nullable: bool = True
    sensitive: bool = False
    validations: tuple[Validation, ...] = ()
    sample: str = "null"
    minimal: bool = False
    """Whether even the smallest example gives it."""
    exampled: bool = False
    """Whether the sample is curated: the complete example shows it."""
    argument: str = ""
    """Path of the argument it feeds, where its own name differs (a documented rename)."""

    @property
    def required(self) -> bool:
        """Whether the caller must give a value."""
        return self.default is None

    @property
    def shown(self) -> bool:
        """Whether examples and tests must give it."""
        return self.required or self.minimal


@dataclass(frozen=True, slots=True)
class Argument:
    """``name = value``."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class BlockUse:
    """A nested block as written: static without ``for_each``, else ``dynamic``; ``iterator`` where the block's name will not do."""

    name: str
    for_each: str | None
    iterator: str | None
    labels: str | None
    arguments: tuple[Argument, ...]
    blocks: tuple[BlockUse, ...]

    @property
    def is_empty(self) -> bool:
        """Whether the block has no content."""
        return not self.arguments and not self.blocks


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An argument or block of the schema that the module does not offer, and why."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Output:
    """An output value."""

    name: str
    description: str
    value: str
    sensitive: bool = False


@dataclass(frozen=True, slots=True)
class CostField:
    """A key of the cost policy as an attribute of ``var.cost`` and as a tag."""

    name: str
    key: str
    """The tag's key as this cloud spells it."""
    required: bool
    description: str
    sample: str
    wrong_sample: str | None
    expected: str
    """The sample as it stands on the resource: equal to ``sample``, or its label form on Google."""
    validation: Validation | None


@dataclass(frozen=True, slots=True)
class Tags:
    """How cost tags reach the resource; ``path`` () means that the type can carry none."""

    scope_key: str
    fixed: tuple[tuple[str, str], ...]
    path: tuple[str, ...]
    blocks: bool
    propagated: tuple[LeftOut, ...]
    """Further places that carry the tags, with a sentence each."""
    limit: int
    reserved: int
    key_length: int
    value_length: int
    carried: str | None = None
    """Expression of the tags as they stand on the resource; None where no test can see them."""

    @property
    def taggable(self) -> bool:
        """Whether the primary resource carries the tags."""
        return bool(self.path)


@dataclass(frozen=True, slots=True)
class Budget:
    """What the budget counts by: ``tag``, ``service``, ``resource``, ``label`` or ``label-of-others``."""

    counts_by: str
    resource_type: str
    required: bool
    currency: str
    period: str
    alerts: tuple[tuple[str, str], ...]
    service: str | None = None
    scope_id: str | None = None
    project: str | None = None


@dataclass(frozen=True, slots=True)
class Alarm:
    """A cost signal as an alarm; ``fields`` are what Terraform is told of it alone."""

    key: str
    kind: str
    why: str
    threshold: str | None
    metric: str
    unit: str
    requires: str
    fields: Mapping[str, str]
    references: Mapping[str, str]
    """Fields that point at resources; they stand apart, for what decides whether an alarm exists must not depend on a resource."""

    @property
    def description(self) -> str:
        """The alarm's text: its kind, then the reason."""
        first = self.why[:1].lower() if self.why[1:2].islower() or self.why[1:2] == " " else self.why[:1]
        return f"{self.kind.capitalize()}: {first}{self.why[1:]}"


@dataclass(frozen=True, slots=True)
class Alarms:
    """The alarms of a type; ``shared`` is what all of them agree on."""

    resource_type: str
    items: tuple[Alarm, ...] = ()
    shared: Mapping[str, str] = field(default_factory=dict)
    resource_group: str | None = None
    data: tuple[str, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    required_kinds: tuple[str, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """Keys of the signals, sorted."""
        return tuple(sorted(alarm.key for alarm in self.items))

    @property
    def on_by_default(self) -> tuple[str, ...]:
        """Keys of the alarms that have a threshold of their own, sorted."""
        return tuple(sorted(alarm.key for alarm in self.items if alarm.threshold is not None))

    def of_kind(self, kind: str) -> tuple[str, ...]:
        """Keys of the alarms of a kind, sorted."""
        return tuple(sorted(alarm.key for alarm in self.items if alarm.kind == kind))

    @property
    def cloudwatch_arguments(self) -> tuple[Argument, ...]:
        """Arguments of the CloudWatch alarm resource, by name."""
        said = {
            "actions_enabled": "length(var.notifications.sns_topic_arns) > 0",
            "alarm_actions": "var.notifications.sns_topic_arns",
            "alarm_description": "each.value.description",
            "alarm_name": '"cost-${local.scope}-${replace(each.key, "_", "-")}"',
            "threshold": "each.value.threshold",
        }
        names = (
            "comparison_operator",
            "dimensions",
            "evaluation_periods",
            "metric_name",
            "namespace",
            "period",
            "statistic",
            "treat_missing_data",
        )
        said |= {name: self.value(name) for name in names}
        return tuple(Argument(name, value) for name, value in sorted(said.items()))

    def has(self, name: str) -> bool:
        """Whether any alarm has the field, with a value."""
        every = [self.shared.get(name), *(found for alarm in self.items for found in (alarm.fields.get(name), alarm.references.get(name)))]
        return any(value not in {None, "null", "{}"} for value in every)

    def value(self, name: str) -> str:
        """Expression of a field inside the alarm resource."""
        apart = any(name in alarm.references for alarm in self.items)
        return self.shared.get(name, f"local.watched[each.key].{name}" if apart else f"each.value.{name}")


@dataclass(frozen=True, slots=True)
class Companion:
    """A resource without which the type is useless alone, or costs more than it must."""

    resource_type: str
    why: str
    count: str
    use: BlockUse
    depends_on: tuple[str, ...]
    first: bool
    tags: str | None

    @property
    def address(self) -> str:
        """Address of the resource, without index."""
        return f"{self.resource_type}.this"


@dataclass(frozen=True, slots=True)
class Blueprint:
    """A module, decided."""

    resource_type: str
    provider: str
    title: str
    thing: str
    schemas: tuple[ProviderVersion, ...]
    source: str
    window: str
    options: Options
    name_input: str | None
    inputs: tuple[Input, ...]
    arguments: tuple[Argument, ...]
    blocks: tuple[BlockUse, ...]
    left_out: tuple[LeftOut, ...]
    cost_fields: tuple[CostField, ...]
    tags: Tags
    budget: Budget
    alarms: Alarms
    outputs: tuple[Output, ...]
    preconditions: tuple[Validation, ...] = ()
    mock_defaults: tuple[Argument, ...] = ()
    pricing_units: tuple[str, ...] = ()
    policy_digest: str = ""
    companions: tuple[Companion, ...] = ()

    @property
    def name(self) -> str:
        """The module's name in a registry: the type without its provider, with hyphens."""
        return self.resource_type.partition("_")[2].replace("_", "-")

    @property
    def label(self) -> str:
        """What a caller might call an instance: the last word of the type."""
        word = self.resource_type.rpartition("_")[2]
        return word if word[:1].isalpha() else "this"

    @property
    def this(self) -> str:
        """Address of the one instance of the primary resource."""
        return f"{self.resource_type}.this[0]"

    @property
    def tags_word(self) -> str:
        """What the provider calls them."""
        return "labels" if self.provider == "google" else "tags"
