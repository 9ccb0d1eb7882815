"""What a cost policy says, as immutable values."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any

from fac_core.policy import pattern

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from fac_core.finding import Severity

CLOUDS = ("aws", "azurerm", "google")


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


class AlertBasis(StrEnum):
    """What a budget alert compares: what was spent, or what the cloud expects by the end of the period."""

    ACTUAL = "actual"
    FORECAST = "forecast"


class GuardrailLevel(StrEnum):
    """What happens when a guardrail's condition holds."""

    WARN = "warn"
    BLOCK = "block"


@dataclass(frozen=True, slots=True, kw_only=True)
class TagRule:
    """What one tag's value may be: at most one of format, pattern and values; any text that is not empty without them."""

    format: str | None = None
    pattern: str | None = None
    values: tuple[str, ...] = ()
    description: str = ""
    example: str | None = None

    @property
    def regex(self) -> str | None:
        """RE2 expression (unanchored, as Terraform's `regex` searches), or None when any text that is not empty will do."""
        if self.format:
            return FORMATS[self.format].regex
        if self.values:
            return f"^({'|'.join(pattern.escape(value) for value in self.values)})$"
        return self.pattern

    @property
    def expected(self) -> str:
        """What a value must be, in words that continue "must be"."""
        if self.format:
            return FORMATS[self.format].expected
        if self.values:
            return one_of(self.values)
        return f"text that matches {self.pattern}" if self.pattern else "text that is not empty"

    def matches(self, value: str) -> bool:
        """Whether the policy allows the value; what a cloud allows is asked of `fac_core.policy.clouds`."""
        if self.values:
            return value in self.values
        regex = self.regex
        return pattern.search(regex, value) if regex else bool(value)

    def sample(self) -> str:
        """Return a plausible value that `matches`; always the same. Raise `UserError` when none can be made up."""
        if self.example is not None:
            return self.example
        if self.values:
            return self.values[0]
        if self.format:
            return FORMATS[self.format].sample
        return pattern.sample(self.pattern) if self.pattern else "example"


@dataclass(frozen=True, slots=True)
class Format:
    """A named kind of value."""

    regex: str
    sample: str
    expected: str


FORMATS: Mapping[str, Format] = {
    "date": Format(r"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "2030-01-31", "a date such as 2030-01-31"),
    "email": Format(r"^[^@\s]+@[^@\s]+$", "team@example.com", "an e-mail address"),
    "number": Format(r"^[0-9]+$", "1000", "a whole number"),
    "slug": Format(r"^[a-z0-9]+(-[a-z0-9]+)*$", "example", "lower-case words joined by -"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tags:
    """The one vocabulary for AWS tags, Azure tags and Google labels; mappings are sorted by key."""

    scope: str = "cost_scope"
    """The key that budgets filter on; its value is the module instance."""
    required: Mapping[str, TagRule] = field(default_factory=dict)
    optional: Mapping[str, TagRule] = field(default_factory=dict)
    fixed: Mapping[str, str] = field(default_factory=dict)

    def keys(self) -> tuple[str, ...]:
        """Every key that the policy names, sorted."""
        return tuple(sorted({self.scope, *self.required, *self.optional, *self.fixed}))

    def rule(self, key: str) -> TagRule | None:
        """Rule of a required, optional or fixed key."""
        if key in self.fixed:
            return TagRule(values=(self.fixed[key],))
        return self.required.get(key) or self.optional.get(key)


@dataclass(frozen=True, slots=True)
class Alert:
    """Tell the subscribers at this share of the amount; ``at`` is in percent."""

    at: Decimal
    on: AlertBasis


@dataclass(frozen=True, slots=True, kw_only=True)
class Budgets:
    """What budgets look like; ``headroom`` times the expected estimate is the default amount."""

    required: bool = True
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
class Guardrail:
    """A condition (CEL) over an estimate; the cost gate and the Terraform provider evaluate it."""

    name: str
    when: str
    level: GuardrailLevel
    message: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lint:
    """Which rules run (names or sets), and the severities that differ from the rules' own."""

    select: tuple[str, ...] = ("recommended",)
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)


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
        """Whether it speaks of this rule and this address (with or without the module path), whatever the day."""
        from fnmatch import fnmatchcase  # noqa: PLC0415 - few policies have exemptions

        local = ".".join(address.split(".")[-2:])
        return fnmatchcase(rule, self.rule) and any(fnmatchcase(name, self.resource) for name in (address, local))

    def expired(self, today: date) -> bool:
        """Whether its last day has passed."""
        return self.expires < today


@dataclass(frozen=True, kw_only=True)
class Policy:
    """The effective policy: defaults filled in, everything it extends merged."""

    version: int = 1
    clouds: tuple[str, ...] = CLOUDS
    currency: str = "USD"
    tags: Tags = Tags()
    budgets: Budgets = Budgets()
    alarms: Alarms = Alarms()
    guardrails: tuple[Guardrail, ...] = ()
    lint: Lint = Lint()
    exemptions: tuple[Exemption, ...] = ()
    origin: str = field(default="built-in", compare=False)
    """The file it was read from, or ``built-in``."""
    sources: tuple[str, ...] = field(default=(), compare=False)
    """The file and everything it extends, the nearest first."""

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


def one_of(words: tuple[str, ...]) -> str:
    """Join words: ``a, b or c``."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"
