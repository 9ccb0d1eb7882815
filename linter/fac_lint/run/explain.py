"""A rule's page: for the terminal, and where it is on the web."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click

from fac_core.cli import ISSUES

if TYPE_CHECKING:
    from fac_lint.run.rulebook import Rule

_CODE = re.compile(r"^```\w*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_QUOTED = re.compile(r"`([^`\n]+)`")


def web_page(name: str) -> str:
    """Return the address of a rule's page."""
    return f"{ISSUES.removesuffix('/issues')}/blob/main/docs/reference/rules/{name}.md"


def page(rule: Rule) -> str:
    """Return the rule's documentation; colours are taken off by who writes it to something else than a terminal."""
    head = f"{click.style(rule.name, bold=True)} ({rule.severity}, {', '.join(rule.sets)})\n{rule.title}\n"
    sections = [f"\n{click.style(name, bold=True)}\n{_indented(text)}\n" for name, text in rule.sections.items() if text]
    return head + "".join(sections)


def _indented(text: str) -> str:
    parts = _CODE.split(text + "\n")
    shown = [_code(part) if index % 2 else _prose(part) for index, part in enumerate(parts)]
    return "\n".join(part for part in shown if part)


def _prose(text: str) -> str:
    plain = _QUOTED.sub(lambda match: click.style(match[1], fg="cyan"), text.strip("\n"))
    return "\n".join(f"  {line}".rstrip() for line in plain.splitlines())


def _code(text: str) -> str:
    return "\n".join(["", *(f"      {line}".rstrip() for line in text.strip("\n").splitlines()), ""])
