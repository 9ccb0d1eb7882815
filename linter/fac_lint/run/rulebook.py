"""The rules, found by file name: their metadata, their documentation, and which of them a run wants."""

from __future__ import annotations

import inspect
import re
from dataclasses import field
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Protocol, cast

from fac_core.dataclass import dataclass
from fac_core.errors import UserError, nearest
from fac_core.sentence import all_of
from fac_core.units import UnitFolder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from fac_core.finding import Finding, Fix, Severity
    from fac_core.policy import Lint
    from fac_lint.answer import Answer, Words
    from fac_lint.context import Context
    from fac_lint.run.resource_verdict import ResourceVerdict
    from fac_lint.run.review import Review
    from fac_lint.views.resources import ResourceView

UNITS = UnitFolder("fac_lint.rules", "rule")
SECTIONS = ("What", "Why", "Bad", "Good", "Options", "Skips when", "Fix", "Conflicts with", "Since")
CUSTOM = "custom"
"""The set that rules of a policy's own are in, wherever there are any."""
OWN_SETS = (CUSTOM, "recommended")
"""The sets of such a rule: who writes one wants it to run."""
_FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class RuleFile(Protocol):
    """What a file of `fac_lint.rules` holds, as far as each does; `Rule` says what more there may be."""

    SEVERITY: Severity
    NEXT_STEP: str
    WORDS: Words


@dataclass(frozen=True)
class Rule:
    """One file of `fac_lint.rules`, or what a policy says of a rule of its own.

    A file holds ``SEVERITY``, ``NEXT_STEP`` and, unless it is ``recommended``, ``SETS``; and one of these: ``judge`` with ``WORDS`` (the
    driver asks it about each resource and each call; ``applies`` and ``fix`` may stand beside), ``check`` (it looks at a module
    itself; ``resource_verdicts`` may stand beside), ``review`` (it looks at what a run did). ``NEEDS_SOURCE`` says whether it has anything
    to say of a plan or state, ``NEEDS_REFERENCES`` whether it has only where the source is beside that (it goes by what resources
    name), ``BY_ENVIRONMENT`` whether what it says of a resource depends on where that runs. ``MARKS`` is how editors mark what it
    finds beside underlining it: ``outdated`` or ``unnecessary``.
    """

    name: str
    module: RuleFile

    @property
    def severity(self) -> Severity:
        """How much a violation matters unless the policy says otherwise."""
        return self.module.SEVERITY

    @property
    def needs_references(self) -> bool:
        """Whether of a plan or state it can only speak where the source stands beside: it goes by what resources name."""
        return cast("bool", getattr(self.module, "NEEDS_REFERENCES", False))

    @property
    def next_step(self) -> str:
        """What to do about a violation."""
        return self.module.NEXT_STEP

    @property
    def marks(self) -> str:
        """What a place is that it finds: ``outdated``, ``unnecessary``, or nothing in particular."""
        return cast("str", getattr(self.module, "MARKS", ""))

    @property
    def sets(self) -> tuple[str, ...]:
        """Sets that the rule belongs to."""
        return cast("tuple[str, ...]", getattr(self.module, "SETS", ("recommended",)))

    @property
    def judge(self) -> Callable[[ResourceView, Context], Answer | None] | None:
        """What says of a resource what is the case; None where the rule has nothing to say of it."""
        return cast("Callable[[ResourceView, Context], Answer | None] | None", getattr(self.module, "judge", None))

    @property
    def words(self) -> Words:
        """How the rule says what it finds."""
        return self.module.WORDS

    def applies(self, context: Context) -> bool:
        """Whether the rule has anything to say about a module."""
        applies: Callable[[Context], bool] | None = getattr(self.module, "applies", None)
        return applies is None or applies(context)

    @property
    def needs_source(self) -> bool:
        """Whether it has nothing to say of a plan or state: unless it says otherwise, whatever is no ``judge`` of resources."""
        return cast("bool", getattr(self.module, "NEEDS_SOURCE", self.judge is None))

    @property
    def depends_on_module(self) -> bool:
        """Whether what the rule says of a resource depends on the module that is looked at."""
        return self.by_environment or hasattr(self.module, "applies")

    @property
    def by_environment(self) -> bool:
        """Whether what the rule says of a resource depends on the environment that the module is for."""
        return cast("bool", getattr(self.module, "BY_ENVIRONMENT", False))

    def fix(self, resource: ResourceView, answer: Answer, context: Context) -> Fix | None:
        """Return what mends a resource."""
        fix = cast("Callable[[ResourceView, Answer, Context], Fix | None] | None", getattr(self.module, "fix", None))
        return fix(resource, answer, context) if fix is not None else None

    @property
    def check(self) -> Callable[[Context], Iterator[Finding]] | None:
        """What yields findings about one module."""
        return cast("Callable[[Context], Iterator[Finding]] | None", getattr(self.module, "check", None))

    @property
    def resource_verdicts(self) -> Callable[[Context], Iterator[ResourceVerdict]] | None:
        """What says of each resource of a module what ``check`` says of several."""
        return cast("Callable[[Context], Iterator[ResourceVerdict]] | None", getattr(self.module, "resource_verdicts", None))

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


@dataclass(frozen=True)
class Rulebook:
    """The rules that there are under a policy: ours, and ``own`` of the policy's."""

    own: Mapping[str, Rule] = field(default_factory=dict)

    @cached_property
    def rule_names(self) -> tuple[str, ...]:
        """The names of all rules, sorted."""
        return tuple(sorted({*UNITS.names(), *self.own}))

    @cached_property
    def names(self) -> frozenset[str]:
        """The names of all rules and sets of rules."""
        return frozenset(name for each in self for name in (each.name, *each.sets)) | {"all", CUSTOM}

    def knows(self, word: str) -> bool:
        """Whether a rule or a set of rules is called so; rules are read only where it is neither a rule nor a set that is always there."""
        return word in self.rule_names or word in OWN_SETS or word in self.names

    def __iter__(self) -> Iterator[Rule]:
        return (self.rule(name) for name in self.rule_names)

    def rule(self, name: str) -> Rule:
        """Return one rule; raise `UserError` with the nearest names."""
        if name in self.own:
            return self.own[name]
        if self.own and name not in self.rule_names:
            raise UserError(f"no rule is called {name!r}", hint=self.resembling(name))
        return _of_file(name)

    def selected(self, lint: Lint, select: Iterable[str] = (), ignore: Iterable[str] = ()) -> tuple[Rule, ...]:
        """Return the rules that a policy and the command line ask for; ``select`` replaces the policy's, ``ignore`` adds to it.

        Names that nothing bears are passed over: of those in a policy `policy_names` tells, of those on the command line `check_words`.
        """
        wanted = self._named(tuple(select) or lint.select) - self._named((*ignore, *lint.ignore))
        return tuple(self.rule(name) for name in self.rule_names if name in wanted)

    def _named(self, words: Iterable[str]) -> set[str]:
        """Return the rules that words name; only where a word is none's name, all are read, to see which sets they are in."""
        asked = set(words)
        alone = asked & {*self.rule_names}
        sets = asked - alone
        return alone | ({each.name for each in self if sets & {"all", *each.sets}} if sets else set())

    def resembling(self, word: str) -> str:
        """Return a hint with the names closest to one that is not known."""
        sets = sorted(self.names - {*self.rule_names})
        return nearest(word, (*self.rule_names, *sets)) or f"`fac-lint rules` lists the rules; the sets of rules are {all_of(sets)}."


@lru_cache(maxsize=256)
def _of_file(name: str) -> Rule:
    return Rule(name, cast("RuleFile", UNITS.load(name)))


OURS = Rulebook()


def check_words(words: Iterable[str], books: Iterable[Rulebook]) -> None:
    """Raise `UserError` for a word of the command line that no book knows: policies of several folders may have rules of their own."""
    known = [OURS, *books]
    for word in words:
        if not any(book.knows(word) for book in known):
            raise UserError(f"no rule or set of rules is called {word!r}", hint=known[-1].resembling(word))


def split(words: Iterable[str]) -> tuple[str, ...]:
    """Return the names that an option gives, repeated or joined by commas."""
    return tuple(name for word in words for name in (part.strip() for part in word.split(",")) if name)
