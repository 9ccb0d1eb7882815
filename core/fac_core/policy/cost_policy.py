"""What a cost policy says, as immutable values."""

from __future__ import annotations

from dataclasses import field, replace
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any

from fac_core.clouds import UNITS
from fac_core.dataclass import dataclass
from fac_core.finding import Severity
from fac_core.policy.tags import TagRule, Tags

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from fac_core.document.tree import Branch, Place, Tree
    from fac_core.policy.discounts import Discount

__all__ = [
    "CLOUDS",
    "Alarms",
    "Alert",
    "AlertBasis",
    "BudgetLevel",
    "Budgets",
    "Ceilings",
    "CustomRule",
    "Environments",
    "Exemption",
    "Guardrail",
    "GuardrailLevel",
    "Lint",
    "Period",
    "Policy",
    "Scope",
    "SignalKind",
    "Stated",
    "Suppressions",
    "TagRule",
    "Tags",
]

CLOUDS = UNITS.names()


class SignalKind(StrEnum):
    """What a cost signal shows: a growing bill, something nobody uses, or paid capacity above need."""

    SPEND = "spend"
    IDLE = "idle"
    WASTE = "waste"


class Period(StrEnum):
    """How long a budget's amount lasts."""

    DAILY = "daily"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    ANNUALLY = "annually"


class BudgetLevel(StrEnum):
    """Where a budget must stand: in every module that creates billable resources, or in the root that uses it."""

    MODULE = "module"
    ROOT = "root"


class AlertBasis(StrEnum):
    """What a budget alert compares: what was spent, or what the cloud expects by the end of the period."""

    ACTUAL = "actual"
    FORECAST = "forecast"


class GuardrailLevel(StrEnum):
    """What happens when a guardrail's condition holds."""

    WARN = "warn"
    BLOCK = "block"


@dataclass(frozen=True, slots=True)
class Alert:
    """Tell the subscribers at this share of the amount; ``at`` is in percent."""

    at: Decimal
    on: AlertBasis


@dataclass(frozen=True, slots=True, kw_only=True)
class Budgets:
    """What budgets look like; ``headroom`` times the expected estimate is the default amount."""

    required: bool = True
    level: BudgetLevel = BudgetLevel.ROOT
    period: Period = Period.MONTHLY
    alerts: tuple[Alert, ...] = (
        Alert(Decimal(80), AlertBasis.ACTUAL),
        Alert(Decimal(100), AlertBasis.ACTUAL),
        Alert(Decimal(100), AlertBasis.FORECAST),
    )
    headroom: Decimal = Decimal("1.2")


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarms:
    """Kinds of signals for which an alarm must be set, or opted out of with a reason."""

    required: tuple[SignalKind, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Environments:
    """Which environments are no production: values of one tag. Without any the usual words count (``dev``, ``test``, ``staging``)."""

    key: str = "environment"
    non_production: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ceilings:
    """The most that is wanted of something that costs money; None where the policy has no opinion."""

    log_retention_days: int | None = None
    vcpus: int | None = None
    machines: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Guardrail:
    """A condition (CEL) over an estimate; the cost gate and the Terraform provider evaluate it."""

    name: str
    when: str
    level: GuardrailLevel
    message: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomRule:
    """A rule of the policy's own: resources of some types of which a condition (CEL) holds are violations.

    ``resource`` are globs of types. What the condition may look at is told by `fac_core.policy.rule_input`.
    """

    resource: tuple[str, ...]
    when: str
    message: str
    severity: Severity = Severity.ERROR
    next: str = ""
    file: str = field(default="", compare=False)
    line: int = field(default=0, compare=False)


class Stated(StrEnum):
    """What a suppression comment may say beside the rules."""

    REASON = "reason"
    UNTIL = "until"


@dataclass(frozen=True, slots=True, kw_only=True)
class Suppressions:
    """What each suppression comment must say, and the rules that none suppresses."""

    require: tuple[Stated, ...] = ()
    never: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What differs in some files; ``paths`` are patterns as in a ``.gitignore`` beside the policy."""

    paths: tuple[str, ...]
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lint:
    """Which rules run (names or sets), the severities that differ from the rules' own, and where it is otherwise."""

    select: tuple[str, ...] = ("recommended",)
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    scopes: tuple[Scope, ...] = field(default=(), metadata={"added later": True})
    suppressions: Suppressions = field(default=Suppressions(), metadata={"added later": True})
    plugins: tuple[str, ...] = field(default=(), metadata={"added later": True})
    """Distributions whose rules may run; of no other one is anything loaded."""

    def within(self, scopes: Iterable[Scope]) -> Lint:
        """Return what holds in a file that some of the scopes speak of: the last one that selects rules or states a severity wins."""
        select, ignore, severity = self.select, [*self.ignore], {**self.severity}
        for scope in scopes:
            select = scope.select or select
            ignore += scope.ignore
            severity.update(scope.severity)
        return replace(self, select=select, ignore=tuple(ignore), severity=severity)


_KEY = r'\[(?:-?\d+|"(?:[^"\\]|\\.)*")\]'
"""The key of an instance behind an address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exemption:
    """A finding that is accepted until the end of a day; ``rule`` and ``resource`` are globs."""

    rule: str
    resource: str
    reason: str
    approved_by: str
    expires: date
    file: str = field(default="", compare=False)
    line: int = field(default=0, compare=False)

    def covers(self, rule: str, address: str) -> bool:
        """Whether it speaks of this rule and this address (with or without module path and keys), whatever the day."""
        import re  # noqa: PLC0415 - few policies have exemptions
        from fnmatch import fnmatchcase  # noqa: PLC0415

        block = re.sub(_KEY, "", address)
        local = ".".join(block.split(".")[-2:])
        names = (address, local + (re.findall(f"(?:{_KEY})?$", address)[0]), block, local)
        return fnmatchcase(rule, self.rule) and any(fnmatchcase(name, self.resource) for name in names)

    def expired(self, today: date) -> bool:
        """Whether its last day has passed."""
        return self.expires < today


@dataclass(frozen=True, kw_only=True)
class Policy:
    """The effective policy: defaults filled in, everything it extends merged."""

    version: int = 1
    clouds: tuple[str, ...] = CLOUDS
    currency: str = "USD"
    tags: Tags = field(default_factory=Tags)
    budgets: Budgets = Budgets()
    alarms: Alarms = Alarms()
    environments: Environments = field(default=Environments(), metadata={"added later": True})
    ceilings: Ceilings = field(default=Ceilings(), metadata={"added later": True})
    guardrails: tuple[Guardrail, ...] = ()
    discounts: tuple[Discount, ...] = field(default=(), metadata={"added later": True})
    rules: Mapping[str, CustomRule] = field(default_factory=dict, metadata={"added later": True})
    """Rules of its own by name."""
    rego: tuple[str, ...] = field(default=(), metadata={"added later": True})
    """Files with rules in Rego: patterns from the folder of the file that states them on."""
    lint: Lint = Lint()
    exemptions: tuple[Exemption, ...] = ()
    origin: str = field(default="built-in", compare=False)
    """The file it was read from, or ``built-in``."""
    sources: tuple[str, ...] = field(default=(), compare=False)
    """The file and everything it extends, the nearest first."""

    document: Branch | None = field(default=None, compare=False, repr=False)
    """What was read, everything that it extends merged, with the place of each value."""

    def place(self, *keys: str | int) -> Place | None:
        """Return where a value stands in the files, followed by keys and positions; None when no file states it."""
        from fac_core.document.tree import step  # noqa: PLC0415 - the built-in policy has no document

        here: Tree | None = self.document
        for key in keys:
            here = step(here, key) if here is not None else None
        return here.place if here is not None else None

    @property
    def built_in(self) -> bool:
        """Whether no file was found: tools say so once."""
        return self.origin == "built-in"

    @cached_property
    def hash(self) -> str:
        """SHA-256 (hex) of what the policy says; where it stands and how it is spelt do not matter."""
        from fac_core.policy.canonical import digest  # noqa: PLC0415 - only generated files carry it

        return digest(self)

    def canonical(self) -> dict[str, Any]:
        """Everything the policy says as plain JSON values."""
        from fac_core.policy.canonical import plain  # noqa: PLC0415 - only a hash or a print-out needs it

        return plain(self)

    def expired(self, today: date) -> tuple[Exemption, ...]:
        """Exemptions whose last day has passed: each one is an error of its own."""
        return tuple(exemption for exemption in self.exemptions if exemption.expired(today))

    def exemption(self, rule: str, address: str, today: date) -> Exemption | None:
        """Return the exemption that holds today for a rule's finding at an address."""
        return next((e for e in self.exemptions if e.covers(rule, address) and not e.expired(today)), None)
