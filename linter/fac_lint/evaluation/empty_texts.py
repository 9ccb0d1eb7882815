"""Which texts may come out empty although nobody knows them: an empty text is no tag, so that must not be lost.

A text that a required input gives, or that a cloud makes, is taken to say something; what is put together of parts that may be empty, or
of a list that may hold nothing, is not.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_lint.evaluation.values import Sequence

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Sequence as Listed

    from fac_lint.evaluation.values import Value

_AS_ITS_FIRST = frozenset({
    "base64decode", "base64encode", "basename", "chomp", "indent", "lower", "replace", "strrev", "substr", "textencodebase64", "title",
    "tostring", "trim", "trimprefix", "trimspace", "trimsuffix", "upper", "urldecode", "urlencode",
})  # fmt: skip
"""Functions whose result may be empty when the text that they change is; it is the last one for ``indent``."""
_VERB = re.compile(r"%(?!%)[^a-zA-Z%]*[a-zA-Z]")


def may_be_empty(name: str, arguments: Listed[Value]) -> bool:
    """Whether a call of a function on texts may give an empty one."""
    if not arguments:
        return False
    match name:
        case "join":
            return _joined_may_be_empty(*arguments)
        case "format":
            return _formatted_may_be_empty(*arguments)
        case "indent":
            return arguments[-1].blank
    return name in _AS_ITS_FIRST and arguments[0].blank


def _joined_may_be_empty(separator: Value, *lists: Value) -> bool:
    """One item that surely says something is enough, and so is a separator between two."""
    items = [item for part in lists for item in _surely_there(part)]
    return all(item.blank for item in items) and (len(items) < 2 or separator.blank)  # noqa: PLR2004 - a separator stands between two


def _surely_there(part: Value) -> Iterable[Value]:
    known = part.shape
    return known.items if isinstance(known, Sequence) and known.items is not None and not part.null and not known.is_set else ()


def _formatted_may_be_empty(pattern: Value, *arguments: Value) -> bool:
    if not isinstance(pattern.constant, str):
        return pattern.blank
    return not _VERB.sub("", pattern.constant) and all(argument.blank for argument in arguments)
