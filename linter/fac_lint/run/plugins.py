"""Rules of others, in Python: those of the distributions that the policy names (`lint.plugins`), and of no other one.

Such a rule is judged as ours are, in the same process. What goes wrong in it is told as unknown, with the reason: it never ends a run.
"""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, cast

from fac_core.document.problems import DocumentError, Problem
from fac_core.document.tree import Place
from fac_core.errors import UserError
from fac_core.finding import Finding, Fix, Severity, Verdict
from fac_core.units import Plugin
from fac_lint.answer import Answer, Words
from fac_lint.evaluation.values import NOTHING, Flow
from fac_lint.run.findings import finding
from fac_lint.run.plugin_answers import wrong_in
from fac_lint.run.rulebook import CUSTOM, Rule
from fac_lint.run.time_limit import TimeLimitError, limited

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

    from fac_core.policy import Policy
    from fac_lint.context import Context
    from fac_lint.views.resources import ResourceView

GROUP = "fac_lint.rules"
SECONDS = 1.0
"""Seconds of processor time that one judgement may take."""
_STOPS = (Exception, SystemExit, TimeLimitError)
_TEXTS = {"it": "", "about": "", "says": "", "call": ""}


def rules_of(policy: Policy, taken: frozenset[str]) -> dict[str, Rule]:
    """Return the rules of the plug-ins that a policy names; raise `DocumentError` for those that cannot be."""
    found: dict[str, Rule] = {}
    problems: list[Problem] = []
    for number, distribution in enumerate(policy.lint.plugins):
        place = policy.place("lint", "plugins", number) or Place(policy.origin, 1, 1)
        try:
            rules = _rules(distribution)
        except UserError as error:
            problems.append(Problem(place, error.message, error.hint or ""))
            continue
        twice = sorted({*rules} & (taken | {*found}))
        told = (f"the plug-in {distribution} has a rule {name!r}, and so has somebody else" for name in twice)
        problems.extend(Problem(place, text, "Leave one out.") for text in told)
        found |= rules
    if problems:
        raise DocumentError(tuple(problems))
    return found


@lru_cache(maxsize=32)
def _rules(distribution: str) -> dict[str, Rule]:
    plugin = Plugin.installed(distribution, GROUP, "rule")
    return {name: Rule(name, PluginRule(_loaded(plugin, name), name, plugin)) for name in sorted(plugin.names())}


def _loaded(plugin: Plugin, name: str) -> ModuleType:
    """Import a rule of others, and look whether it is one."""
    try:
        with limited(10 * SECONDS):
            module = plugin.names()[name].load(name)
    except _STOPS as error:
        raise UserError(f"the rule {name} of {plugin.distribution} cannot be loaded: {_told(error)}", hint=_hint(plugin)) from error
    wrong = _misshapen(module)
    if wrong:
        raise UserError(f"the rule {name} of {plugin.distribution} {wrong}", hint=_hint(plugin))
    return module


def _hint(plugin: Plugin) -> str:
    return f"Tell who makes {plugin.distribution} {plugin.version}, or take it off lint.plugins."


def _misshapen(module: ModuleType) -> str:
    """Say why a file is no rule; nothing where it is one."""
    wanted = {
        "holds no SEVERITY": isinstance(getattr(module, "SEVERITY", None), Severity),
        "holds no NEXT_STEP": isinstance(getattr(module, "NEXT_STEP", None), str),
        "holds neither judge nor check, or both": hasattr(module, "judge") != hasattr(module, "check"),
        "holds SETS that are no tuple of texts": all(isinstance(one, str) for one in _sets(module)),
        "holds judge without WORDS": not hasattr(module, "judge") or isinstance(getattr(module, "WORDS", None), Words),
    }
    wrong = next((what for what, right in wanted.items() if not right), "")
    return wrong or (_misspelt(module.WORDS) if hasattr(module, "judge") else "")


def _sets(module: ModuleType) -> tuple[object, ...]:
    found: object = getattr(module, "SETS", ("recommended",))
    return tuple(found) if isinstance(found, list | tuple) else (None,)


def _misspelt(words: Words) -> str:
    """Say what is wrong with the words of a rule; nothing where each place in them is filled."""
    try:
        for text in (words.claim, words.claims, words.violated, words.called, words.unread):
            text.format(**_TEXTS)
    except (AttributeError, LookupError, ValueError) as error:
        return f"holds WORDS with a place that nothing fills: {_told(error)}"
    return ""


def _told(error: BaseException) -> str:
    if isinstance(error, TimeLimitError):
        return "it takes too long"
    text = " ".join(str(error).split())
    return f"{type(error).__name__}: {text[:200]}" if text else type(error).__name__


class PluginRule:
    """A rule of others, as the driver wants it: whatever it does, it answers."""

    def __init__(self, module: ModuleType, name: str, plugin: Plugin) -> None:
        self._module = module
        source = f"\n\nFrom\n    The plug-in `{plugin.distribution}` {plugin.version}.\n"
        self.__doc__ = (module.__doc__ or f"{name}.").rstrip() + source
        self.SEVERITY: Severity = module.SEVERITY
        self.NEXT_STEP: str = module.NEXT_STEP
        self.SETS = tuple(dict.fromkeys((*map(str, getattr(module, "SETS", ("recommended",))), CUSTOM)))
        if hasattr(module, "judge"):
            self.WORDS: Words = module.WORDS
            self.judge = self._judge
            self.fix = self._fix
        else:
            self.check = self._check

    def __getattr__(self, name: str) -> object:
        if name in {"NEEDS_SOURCE", "NEEDS_REFERENCES", "BY_ENVIRONMENT"}:
            return getattr(self._module, name)
        raise AttributeError(name)

    def _asked(self, name: str, *arguments: object) -> object:
        ask: Callable[..., object] = getattr(self._module, name)
        with limited(SECONDS):
            return ask(*arguments)

    def applies(self, context: Context) -> bool:
        """Whether the rule has anything to say of a module; one that fails here is asked all the same, and tells of it there."""
        if not hasattr(self._module, "applies"):
            return True
        try:
            return bool(self._asked("applies", context))
        except _STOPS:
            return True

    def _judge(self, resource: ResourceView, context: Context) -> Answer | None:
        try:
            answer = self._asked("judge", resource, context)
        except _STOPS as error:
            return _failed(_told(error))
        if answer is None:
            return None
        wrong = wrong_in(answer, Answer)
        return _failed(wrong) if wrong else cast("Answer", answer)

    def _fix(self, resource: ResourceView, answer: Answer, context: Context) -> Fix | None:
        if not hasattr(self._module, "fix"):
            return None
        try:
            found = self._asked("fix", resource, answer, context)
        except _STOPS:
            return None
        return cast("Fix", found) if not wrong_in(found, Fix) else None

    def _check(self, context: Context) -> Iterator[Finding]:
        """Yield what the rule found; where it failed half-way, that, and that there may be more."""
        found: list[object] = []
        why = ""
        try:
            with limited(SECONDS):
                found.extend(self._module.check(context))
        except _STOPS as error:
            why = _told(error)
        for one in found:
            wrong = wrong_in(one, Finding, "yields")
            why = why or wrong
            if not wrong:
                yield cast("Finding", one)
        if why:
            yield _unchecked(context, why)


def _failed(why: str) -> Answer:
    return Answer(Verdict.UNKNOWN, Flow(NOTHING, frozenset({f"the rule failed ({why})"})))


def _unchecked(context: Context, why: str) -> Finding:
    folder = Path(os.path.relpath(context.module.folder, context.library.base)).as_posix()
    return finding(Verdict.UNKNOWN, f"what there is in {folder} cannot be told: the rule failed ({why})", (folder, None))
