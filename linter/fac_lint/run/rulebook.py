"""The rules, found by file name: their metadata, their documentation, and which of them a run wants."""

from __future__ import annotations

import inspect
import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, cast

from fac_core.errors import UserError, nearest
from fac_core.units import UnitFolder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from types import ModuleType

    from fac_core.finding import Finding, Severity
    from fac_core.policy import Lint
    from fac_lint.context import Subject
    from fac_lint.run.review import Review

UNITS = UnitFolder("fac_lint.rules", "rule")
SECTIONS = ("What", "Why", "Bad", "Good", "Options", "Skips when", "Fix", "Conflicts with", "Since")
_FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Rule:
    """One file of `fac_lint.rules`: ``SEVERITY``, ``NEXT_STEP``, ``check`` or ``review`` and, unless it is ``recommended``, ``SETS``."""

    name: str
    module: ModuleType

    @property
    def severity(self) -> Severity:
        """How much a violation matters unless the policy says otherwise."""
        return cast("Severity", self.module.SEVERITY)

    @property
    def next_step(self) -> str:
        """What to do about a violation."""
        return cast("str", self.module.NEXT_STEP)

    @property
    def sets(self) -> tuple[str, ...]:
        """Sets that the rule belongs to."""
        return cast("tuple[str, ...]", getattr(self.module, "SETS", ("recommended",)))

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Yield the findings about one module; a rule that only reviews has none."""
        check = cast("Callable[[Subject], Iterator[Finding]] | None", getattr(self.module, "check", None))
        return check(subject) if check is not None else iter(())

    @property
    def review(self) -> Callable[[Review], Iterator[Finding]] | None:
        """What yields findings about exemptions and suppression comments, once all rules have spoken."""
        return cast("Callable[[Review], Iterator[Finding]] | None", getattr(self.module, "review", None))

    @cached_property
    def _paragraphs(self) -> tuple[str, Mapping[str, str]]:
        title, _, body = inspect.cleandoc(self.module.__doc__ or "").partition("\n")
        sections: dict[str, list[str]] = {}
        lines: list[str] = []
        for line in body.splitlines():
            if line and not line.startswith(" "):
                lines = sections.setdefault(line, [])
            else:
                lines.append(line.removeprefix("    "))
        return title, {name: "\n".join(text).strip("\n") for name, text in sections.items()}

    @property
    def title(self) -> str:
        """The first line of the docstring."""
        return self._paragraphs[0]

    @property
    def sections(self) -> Mapping[str, str]:
        """The sections of the docstring, in its order."""
        return self._paragraphs[1]

    def examples(self, section: str) -> list[str]:
        """Return the HCL blocks of a section, ``Bad`` or ``Good``."""
        return [text for language, text in _FENCE.findall(self.sections.get(section, "") + "\n") if language == "hcl"]


@lru_cache(maxsize=256)
def rule(name: str) -> Rule:
    """Import one rule; raise `UserError` with the nearest names."""
    return Rule(name, UNITS.load(name))


def rules() -> Iterator[Rule]:
    """Import all rules, in the order of their names."""
    return (rule(name) for name in UNITS.names())


def selected(lint: Lint, select: Iterable[str] = (), ignore: Iterable[str] = ()) -> tuple[Rule, ...]:
    """Return the rules that a policy and the command line ask for; ``select`` replaces the policy's, ``ignore`` adds to it.

    Raises `UserError` for a name that is not known; of those that a policy takes off, `policy_names` tells.
    """
    known = tuple(rules())
    wanted = _named(known, tuple(select) or lint.select)
    unwanted = _named(known, ignore) | _named(known, (word for word in lint.ignore if word in names()))
    return tuple(each for each in known if each.name in wanted - unwanted)


@lru_cache(maxsize=1)
def names() -> frozenset[str]:
    """Return the names of all rules and sets of rules."""
    return frozenset(name for each in rules() for name in (each.name, *each.sets)) | {"all"}


def _named(known: tuple[Rule, ...], words: Iterable[str]) -> set[str]:
    found: set[str] = set()
    for word in words:
        members = {each.name for each in known if word in (each.name, "all", *each.sets)}
        if not members:
            raise UserError(f"no rule or set of rules is called {word!r}", hint=resembling(word))
        found |= members
    return found


def resembling(word: str) -> str:
    """Return a hint with the names closest to one that is not known."""
    rule_names = UNITS.names()
    known = (*rule_names, *sorted(names() - {*rule_names}))
    return nearest(word, known) or f"Known: {', '.join(known)}."


def split(words: Iterable[str]) -> tuple[str, ...]:
    """Return the names that an option gives, repeated or joined by commas."""
    return tuple(name for word in words for name in (part.strip() for part in word.split(",")) if name)
