"""What files would hold with a cure made, or with a comment that suppresses a finding."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from fac_core import hcl
from fac_core.errors import UserError
from fac_core.finding import Edit, Fix, Position, Range
from fac_core.hcl.edit import EditError
from fac_core.policy import policy_for
from fac_core.policy.cost_policy import Stated
from fac_lint.lsp.addresses import path_of
from fac_lint.lsp.messages import Commented, Rewritten
from fac_lint.run import rulebook
from fac_lint.run.ignores import ignores_of
from fac_lint.run.mending import applied

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from fac_core.hcl.syntax import Attribute, Block, Body
    from fac_core.policy.cost_policy import Suppressions
    from fac_lint.lsp.messages import Change, Comment, Rewrite

_LASTS = timedelta(days=90)
"""How long a comment holds where the policy wants an end; whoever takes it may write another one."""
_REASON = 'reason="'
_REVIEWED = frozenset({"syntax-error"})
"""No rule of review, and yet nothing that anybody should keep quiet."""


def rewritten(ask: Rewrite) -> Rewritten:
    """Return what was asked for, as far as it can be done."""
    return Rewritten(
        ask.number,
        tuple(_cured(changes, ask.texts) for changes in ask.cures),
        tuple(_commented(comment, ask) for comment in ask.comments),
    )


def _cured(changes: Sequence[Change], texts: Mapping[str, bytes]) -> dict[str, bytes]:
    edits = tuple(Edit(one.file, Range(Position(1, 1, one.start), Position(1, 1, one.end)), one.text) for one in changes)
    try:
        after = applied([Fix("", edits)], texts)
    except (EditError, KeyError):
        return {}
    return {} if any(_errors(text, name) > _errors(texts[name], name) for name, text in after.items()) else after


def _errors(source: bytes, name: str) -> int:
    return len(hcl.parse(source, name).errors)


# Comments


def _commented(comment: Comment, ask: Rewrite) -> Commented | None:
    path, source = path_of(comment.file), ask.texts.get(comment.file)
    wants = _suppressions(path, ask) if path is not None else None
    if source is None or wants is None or comment.file.endswith(".json") or not _may_be_suppressed(comment.rule, wants):
        return None
    until = f" until={datetime.now(UTC).date() + _LASTS}" if Stated.UNTIL in wants.require else ""
    return suppressed(source, comment.at, comment.rule, until)


def _suppressions(path: Path, ask: Rewrite) -> Suppressions | None:
    unsaved = {str(held): text for uri, text in ask.unsaved.items() if (held := path_of(uri)) is not None}
    try:
        return policy_for(path.parent, path_of(ask.wishes.policy) if ask.wishes.policy else None, unsaved).lint.suppressions
    except UserError:
        return None


def _may_be_suppressed(name: str, wants: Suppressions) -> bool:
    """Whether a comment could suppress a rule: none about what a run did, and none that the policy takes out."""
    if name in _REVIEWED:
        return False
    rule = rulebook.OURS.rule(name) if rulebook.UNITS.find(name) is not None else None
    sets = rule.sets if rule is not None else rulebook.OWN_SETS
    return (rule is None or rule.review is None) and not {name, *sets, "all"}.intersection(wants.never)


def suppressed(source: bytes, at: int, rule: str, until: str = "") -> Commented | None:
    """Put a comment before the smallest argument or block with a line of its own that holds a byte; None where it would not help."""
    file = hcl.parse(source, "main.tf")
    for item in reversed(list(_around(file.body, at))):
        start = source.rfind(b"\n", 0, item.range.start.byte) + 1
        indent = source[start : item.range.start.byte].removeprefix(b"\xef\xbb\xbf")
        if indent.strip():
            continue
        begin = item.range.start.byte - len(indent)
        end = "\r\n" if re.match(rb"[^\n]*\r\n", source[begin:]) else "\n"
        line = f'{indent.decode()}# fac:ignore {rule} {_REASON}"{until}{end}'.encode()
        text = source[:begin] + line + source[begin:]
        if _covers(text, at + len(line), rule):
            return Commented(text, begin + line.index(_REASON.encode()) + len(_REASON))
    return None


def _around(body: Body, at: int) -> Iterator[Attribute | Block]:
    """Yield the arguments and blocks that hold a byte, each before those in it."""
    yield from (attribute for attribute in body.attributes if _holds(attribute.range, at))
    for block in body.blocks:
        if _holds(block.range, at):
            yield block
            yield from _around(block.body, at)


def _holds(where: Range, at: int) -> bool:
    return where.start.byte <= at < where.end.byte


def _covers(text: bytes, at: int, rule: str) -> bool:
    file = hcl.parse(text, "main.tf")
    return any(rule in one.rules and not one.problem and one.first <= at < one.last for one in ignores_of(file, file.path))
