"""Values by how they are written: whether the parser takes one does not depend on the names, texts and numbers in it."""

from __future__ import annotations

import re

from fac_core.hcl.lazy import ODD, PLAIN_LENGTH

_TEXT = re.compile(rb'"[^"]*"')
_NAME = re.compile(rb"(?!(?:true|false|null|for|in|if)(?![\w-]))[A-Za-z_][\w-]*+")
_NUMBER = re.compile(rb"[0-9]+")
_BLANK = re.compile(rb"[ \t]+")
_MOST_KEPT = 10_000
_KEPT: dict[bytes, bool] = {}


def is_sound(value: bytes) -> bool:
    """Whether the parser takes a value of one line without templates, escapes and comments, and it can be read when it is asked for."""
    if len(value) > PLAIN_LENGTH:
        return False
    shape = _BLANK.sub(b" ", _NUMBER.sub(b"1", _NAME.sub(b"n", _TEXT.sub(b'""', value))))
    known = _KEPT.get(shape)
    if known is None:
        if len(_KEPT) >= _MOST_KEPT:
            _KEPT.clear()
        known = _KEPT[shape] = not ODD.search(shape) and _is_taken(shape)
    return known


def _is_taken(shape: bytes) -> bool:
    from fac_core.hcl.document import Document  # noqa: PLC0415 - the parser is compiled code: most shapes are known
    from fac_core.hcl.recovery import Recovery  # noqa: PLC0415 - as above

    source = b"n = %b\n" % shape
    _, _, problems = Recovery(Document(source), source).read()
    return not problems
