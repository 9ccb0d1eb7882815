"""From bytes to a `File`: the outline, what may stand in it, and what is wrong."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.hcl import syntax
from fac_core.hcl.dialect import JSON_SUFFIXES, misplaced, top_level
from fac_core.hcl.document import Document, Excerpt
from fac_core.hcl.json_shapes import no_schemas
from fac_core.hcl.lines import read_lines
from fac_core.pipes import read_bytes
from fac_core.surroundings import refused

if TYPE_CHECKING:
    from pathlib import Path

    from fac_core.hcl.json_shapes import Schemas


_TOLD = 50
"""So many bytes that are not UTF-8 are told of one file."""


def parse(source: bytes, path: str, schemas: Schemas = no_schemas) -> syntax.File:
    """Read HCL as far as it can be read; what cannot is in ``errors``. The suffix of ``path`` says what may stand at top level.

    ``schemas`` tell nested blocks of a provider's own types from arguments, which JSON syntax does not; without, these are arguments.
    """
    document = Document(source)
    if len(document.undecodable) > max(_TOLD, len(source) // 20):
        at = document.undecodable[0]
        problem = syntax.SyntaxProblem(document.range(at, at + 1), "this file is not UTF-8 text")
        return replace(parse(b"", path.removesuffix(".json")), path=path, source=source, errors=(problem,))
    if path.endswith(JSON_SUFFIXES):
        return _json(document, source, path, schemas)
    body, comments, found = read_lines(document) or _parsed(document)
    problems = sorted((*found, *_undecodable(document), *misplaced(body, path)), key=lambda problem: problem.range)
    return syntax.File(path, source, body, comments, tuple(problems))


def _parsed(document: Document) -> syntax.Outline:
    from fac_core.hcl.recovery import read_body  # noqa: PLC0415 - the parser is compiled code: whoever only prints its help goes without

    return read_body(document)


def _json(document: Document, source: bytes, path: str, schemas: Schemas) -> syntax.File:
    from fac_core.hcl.json_syntax import read_json  # noqa: PLC0415 - few files are written in JSON

    body, problems, comments = read_json(document, top_level(path), schemas)
    problems += [*_undecodable(document), *misplaced(body, path.removesuffix(".json"))]
    return syntax.File(path, source, body, comments, tuple(sorted(problems, key=lambda problem: problem.range)))


def parse_expression(source: str) -> syntax.Expression:
    """Read one expression, which may go over lines as in parentheses; raise `UserError` with its line and column."""
    from fac_core.hcl.problem import Unreadable  # noqa: PLC0415 - as in `parse`
    from fac_core.hcl.recovery import read_expression  # noqa: PLC0415 - as in `parse`

    whole = f"{source}\n".encode()
    document = Excerpt(Document(whole), 0, len(whole))
    try:
        return read_expression(document)
    except Unreadable as error:
        at = document.position(error.start)
        raise UserError(error.message, line=at.line, column=at.column) from None


def read(path: Path) -> syntax.File:
    """Read a file; raise `UserError` when that is not possible."""
    try:
        return parse(read_bytes(path), path.as_posix())
    except OSError as error:
        raise refused(error, path) from error


def _undecodable(document: Document) -> list[syntax.SyntaxProblem]:
    return [syntax.SyntaxProblem(document.range(at, at + 1), "this byte is not UTF-8") for at in document.undecodable[:_TOLD]]
