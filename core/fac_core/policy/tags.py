"""The tags of a cost policy: which keys there are, and what their values may be."""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.policy import pattern
from fac_core.sentence import one_of

if TYPE_CHECKING:
    from collections.abc import Mapping


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
        """Whether the policy allows the value; what a cloud allows is asked of `fac_core.clouds`."""
        if self.values:
            return pattern.normal(value) in map(pattern.normal, self.values)
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
        if not self.pattern:
            return "example"
        from fac_core.policy.sample import sample  # noqa: PLC0415 - only examples and tests need it

        return sample(self.pattern)


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


class FreeTypes(StrEnum):
    """What is said of a resource of a type that is free and lacks a required tag."""

    IGNORE = "ignore"
    WARN = "warn"
    ERROR = "error"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tags:
    """The one vocabulary for AWS tags, Azure tags and Google labels; mappings are sorted by key."""

    scope: str = "cost_scope"
    """The key that budgets filter on; its value is the module instance."""
    required: Mapping[str, TagRule] = field(default_factory=dict)
    optional: Mapping[str, TagRule] = field(default_factory=dict)
    fixed: Mapping[str, str] = field(default_factory=dict)
    # Added later: it takes part in the hash of a policy only where it differs from its default, so that older policies keep theirs.
    free_types: FreeTypes = field(default=FreeTypes.IGNORE, metadata={"added later": True})

    def keys(self) -> tuple[str, ...]:
        """Every key that the policy names, sorted."""
        return tuple(sorted({self.scope, *self.required, *self.optional, *self.fixed}))

    def rule(self, key: str) -> TagRule | None:
        """Rule of a required, optional or fixed key."""
        if key in self.fixed:
            return TagRule(values=(self.fixed[key],))
        return self.required.get(key) or self.optional.get(key)
