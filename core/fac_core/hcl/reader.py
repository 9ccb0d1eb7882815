"""From bytes to a `File`: the quick check by tree-sitter, then the outline with expressions that are read on demand."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.hcl import syntax
from fac_core.hcl.dialect import misplaced
from fac_core.hcl.document import Document
from fac_core.hcl.structure import StructureReader

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_SUSPECT = re.compile(
    r"""
      \\(?![nrt"\\])                                      # an unusual escape
    | (?:[-+*/%=<>&|!?:.(]|\binin\b)[ \t]*(?:\#[^\n]*)?\r?\n # an operator, and then the line ends
    | ^[ \t]*(?:[-+*%=<>&|!?:.(\[]|/(?![/*]))             # a line that begins with one
    | [{,][ \t]*(?:%(?:[^,{}\n"]|"[^"\n]*")*)             # unused
    | \b0[xX] | ::
    | \{[^{}\n,]*[=:][^{},\n]*[=:]                         # two items with no comma between them
    | [0-9]\.[0-9]+\.
    """,
    re.VERBOSE | re.MULTILINE,
)


def parse(source: bytes, path: str) -> syntax.File:
    """Read HCL as far as it can be read; what cannot is in ``errors``. The suffix of ``path`` says what may stand at top level."""
    document = Document(source)
    suspects = [match.start() for match in _SUSPECT.finditer(document.text)] if _sound()(source) else None
    reader = StructureReader(document, suspects)
    body = reader.read()
    if reader.unclosed:
        reader = StructureReader(document, suspects, layout=True)
        body = reader.read()
    problems = [*reader.problems, *_undecodable(document), *misplaced(body, path)]
    problems.sort(key=lambda problem: problem.range)
    text = document.text
    comments = tuple(syntax.Comment(document.range(start, end), text[start:end]) for start, end in sorted(reader.comments.items()))
    return syntax.File(path, source, body, comments, tuple(problems))


def read(path: Path) -> syntax.File:
    """Read a file; raise `UserError` when that is not possible."""
    try:
        return parse(path.read_bytes(), path.as_posix())
    except OSError as error:
        raise UserError(f"cannot be read: {error.strerror}", path=path) from error


@cache
def _sound() -> Callable[[bytes], bool]:
    """Return a check, three times as fast as reading every expression, that accepts hardly anything that is not HCL."""
    import tree_sitter_hcl  # noqa: PLC0415 - costs 20 ms; those who only need the types of the tree do not pay it
    from tree_sitter import Language, Parser  # noqa: PLC0415 - the same

    parser = Parser(Language(tree_sitter_hcl.language()))
    return lambda source: not parser.parse(source).root_node.has_error


def _undecodable(document: Document) -> list[syntax.SyntaxProblem]:
    return [syntax.SyntaxProblem(document.range(at, at + 1), "this byte is not UTF-8") for at in document.undecodable]
