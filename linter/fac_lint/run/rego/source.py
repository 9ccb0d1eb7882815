"""Rego files of a policy: read, and refused where they are not what we can judge by."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import takewhile
from pathlib import Path
from stat import S_ISREG
from typing import TypeAlias

from fac_core.dataclass import dataclass
from fac_core.errors import UserError
from fac_core.surroundings import refused
from fac_lint.run.rego.tokens import Reference, Token, closing, references, tokens

LARGEST = 2**20
"""Bytes of the largest file that is read."""
Steps: TypeAlias = "tuple[str | None, ...]"
_STEM = re.compile(r"[a-z][a-z0-9_]*")
_ABOUT = "resource:"
_BEFORE_A_BODY = frozenset({"if", "in", "contains", "every"})


@dataclass(frozen=True)
class RegoFile:
    """One file; ``path`` is what messages call it."""

    path: str
    text: str

    @property
    def stem(self) -> str:
        """Its name without ending."""
        return Path(self.path).name.removesuffix(".rego")

    @property
    def name(self) -> str:
        """The rule's name."""
        return self.stem.replace("_", "-")

    @cached_property
    def tokens(self) -> list[Token]:
        """Its tokens."""
        return tokens(self.text)

    @cached_property
    def references(self) -> list[Reference]:
        """The references in it."""
        return list(references(self.tokens))

    @cached_property
    def package(self) -> tuple[str, ...]:
        """The package that it states; nothing where it states none."""
        if not self.tokens or self.tokens[0].text != "package":
            return ()
        package = next((one for one in self.references if one.start == 1), None)
        return (package.head, *(step or "" for step in package.steps)) if package is not None else ()

    @cached_property
    def definitions(self) -> list[tuple[int, int]]:
        """Where it defines functions, outside of all brackets: the token of the name, and the one of the bracket that closes."""
        found: list[tuple[int, int]] = []
        at = 0
        while at < len(self.tokens):
            token = self.tokens[at]
            call = at + 1 < len(self.tokens) and self.tokens[at + 1].text == "("
            end = closing(self.tokens, at + 1) if call else at
            starts = at == 0 or self.tokens[at - 1].line < token.line
            after = self.tokens[end + 1].text if end + 1 < len(self.tokens) else ""
            if call and starts and token.kind == "name" and after in {"if", ":=", "=", "{"}:
                found.append((at, end))
            at = (closing(self.tokens, at) if token.text in {"{", "(", "["} else at) + 1
        return found

    @property
    def functions(self) -> frozenset[str]:
        """The functions that it defines."""
        return frozenset(self.tokens[at].text for at, _ in self.definitions)

    @property
    def calls(self) -> dict[str, int]:
        """The functions that are called, by their whole names, with the line where each is called first."""
        found: dict[str, int] = {}
        for one in self.references:
            if _is_called(self, one):
                words = self.path_in_data(one) or (one.head, *one.steps)
                found.setdefault(".".join(step or "[...]" for step in words), self.tokens[one.start].line)
        return found

    @cached_property
    def imports(self) -> dict[str, Steps]:
        """What is imported, by what it is called in this file."""
        told = [one for one in self.references if one.start and self.tokens[one.start - 1].text == "import"]
        called = [self.tokens[one.end + 1].text if one.end + 1 in self.aliases else str((one.head, *one.steps)[-1]) for one in told]
        return {name: (one.head, *one.steps) for name, one in zip(called, told, strict=True)}

    @cached_property
    def aliases(self) -> frozenset[int]:
        """The tokens behind ``as`` in imports."""
        ends = [one.end for one in self.references if one.start and self.tokens[one.start - 1].text == "import"]
        return frozenset(end + 1 for end in ends if end + 1 < len(self.tokens) and self.tokens[end].text == "as")

    def path_in_data(self, one: Reference) -> Steps | None:
        """Return the path below ``data``, with it, that a reference means as it stands or by an import; None of any other reference."""
        path = (*self.imports.get(one.head, (one.head,)), *one.steps)
        return path if path[0] == "data" else None

    @cached_property
    def _head(self) -> list[str]:
        """The comments before anything else."""
        lines = [line.strip() for line in self.text.splitlines()]
        return [line.lstrip("# ").strip() for line in takewhile(lambda line: not line or line.startswith("#"), lines) if line]

    @property
    def title(self) -> str:
        """The first line of the comment with which it begins."""
        return next((line for line in self._head if line and not line.startswith(_ABOUT)), "")

    @property
    def about(self) -> tuple[str, ...]:
        """The types, or globs of them, that it says it is about (``# resource: aws_sqs_queue, aws_sns_*``); none where it says nothing."""
        said = [line.removeprefix(_ABOUT) for line in self._head if line.startswith(_ABOUT)]
        return tuple(glob for line in said for glob in line.replace(",", " ").split())

    @property
    def packages_named(self) -> frozenset[tuple[str | None, ...]]:
        """What it names of other files, as far as the text tells: paths below ``data``."""
        paths = (self.path_in_data(one) for one in self.references)
        return frozenset(path[1:] for path in paths if path is not None)

    @property
    def sets(self) -> tuple[str, ...]:
        """The sets of messages that it makes, ``deny`` and ``warn``; none where it is a library for other files."""
        pairs = zip(self.tokens, self.tokens[1:], strict=False)
        return tuple(sorted({one.text for one, after in pairs if one.text in {"deny", "warn"} and after.text == "contains"}))


def read(path: Path) -> RegoFile:
    """Read a file; raise `UserError` where it cannot be read or judged by."""
    try:
        status = path.stat()
        if not S_ISREG(status.st_mode):
            raise UserError("no file, but something else of that name", path=path)
        if status.st_size > LARGEST:
            raise UserError(f"larger than {LARGEST:,} bytes", path=path)
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise refused(error, path) from error
    except UnicodeDecodeError:
        raise UserError("no UTF-8", path=path) from None
    file = RegoFile(path.as_posix(), text)
    check(file)
    return file


def check(file: RegoFile) -> None:
    """Raise `UserError` for a file without package or in the older syntax."""
    if not _STEM.fullmatch(file.stem):
        raise UserError("its name is no rule's: a-z, 0-9 and _", path=file.path, hint="Call it like the rule: no_fifo.rego.")
    if not file.package:
        raise UserError("states no package", path=file.path, line=1, hint=f"Begin it with: package fac.{file.stem}")
    _check_syntax(file)


def _is_called(file: RegoFile, one: Reference) -> bool:
    return one.end < len(file.tokens) and file.tokens[one.end].text == "("


def _check_syntax(file: RegoFile) -> None:
    """Refuse bodies without ``if`` and sets without ``contains``: the engine reads them as something else, and says nothing.

    So it does of a rule behind a semicolon, which no more is a line of its own.
    """
    found, at = file.tokens, 0
    template = next((one.line for one in found if one.text == "$"), None)
    if template is not None:
        raise UserError("a template string, which is not read here", path=file.path, line=template, hint="Write: sprintf(...)")
    while at < len(found):
        token = found[at]
        if token.text in {"deny", "warn"} and (at + 1 == len(found) or found[at + 1].text != "contains") and found[at - 1].text != ".":
            hint = f"Write: {token.text} contains message if {{ ... }}"
            raise UserError(f"{token.text} is no set of messages", path=file.path, line=token.line, hint=hint)
        if token.text == ";":
            hint = "Begin a line with each rule; put what a rule consists of into braces."
            raise UserError("a semicolon between rules", path=file.path, line=token.line, hint=hint)
        if token.text == "{" and _begins_an_old_body(found, at):
            hint = "Write: deny contains message if { ... }"
            raise UserError("a rule of Rego v0, which is read no more", path=file.path, line=token.line, hint=hint)
        at = closing(found, at) + 1 if token.text in {"{", "(", "["} else at + 1


def _begins_an_old_body(found: list[Token], at: int) -> bool:
    """Whether a brace outside of all others begins a body that no ``if`` announces."""
    before = found[at - 1] if at else None
    if before is None or before.text in _BEFORE_A_BODY or (before.kind == "sign" and before.text not in {")", "]", "}"}):
        return False
    first = next((start for start in range(at - 1, -1, -1) if start == 0 or found[start].line > found[start - 1].line), 0)
    return not any(one.text == "every" for one in found[first:at])
