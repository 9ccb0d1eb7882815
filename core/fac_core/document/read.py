"""Read one YAML document into a tree: bounded in size, depth and aliases, without tags, with unique keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fac_core.document.problems import Problems
from fac_core.document.tree import Branch, Entry, Leaf, Listing, Place
from fac_core.errors import UserError
from fac_core.pipes import opened
from fac_core.surroundings import refused

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from fac_core.document.tree import Tree

MAX_BYTES = 1 << 20
MAX_DEPTH = 32
_QUOTES = "Text that holds ': ' needs quotes around it."
_BRACKETS = "Look for a bracket or brace that is not closed, or a comma that is missing."
_FLAT = "Write it with fewer brackets or indentations: no document of this kind needs so many."
_ALIASES = "Write out what *aliases stand for, or use fewer of them."
MAX_NODES = 50_000
"""Values of a document with every alias written out: what makes an alias bomb harmless."""


def read(path: Path, unsaved: Mapping[str, bytes] | None = None) -> Tree:
    """Read a file; raise `UserError` when it cannot be read and `DocumentError` when it is not one valid YAML document.

    ``unsaved`` holds, by absolute path without links, what is read instead of files.
    """
    held = unsaved.get(str(path.resolve())) if unsaved else None
    try:
        data = _begin(path) if held is None else held
    except OSError as error:
        raise refused(error, path) from error
    if len(data) > MAX_BYTES:
        raise UserError(
            f"the file is larger than {MAX_BYTES >> 20} MiB", path=path, hint="Split it: a document of this kind is a few pages."
        )
    return parse(data, path.as_posix())


def _begin(path: Path) -> bytes:
    with opened(path) as file:
        return file.read(MAX_BYTES + 1)


def parse(data: bytes, file: str) -> Tree:
    """Read the bytes of a document; ``file`` is the name that problems are reported under."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UserError("the file is not UTF-8", path=file, line=line, hint="Save it as UTF-8.") from error
    problems = Problems()
    tree = _Composer(_events(text, file), file, problems).document()
    problems.raise_any()
    return tree


def _events(text: str, file: str) -> Iterator[Any]:
    import yaml  # noqa: PLC0415 - programs that read no document should not pay for the parser

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        yield from yaml.parse(text, Loader=loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (None, None)
        message = " ".join(part for part in (error.context, error.problem) if part)
        if "maximum nesting depth" in message:  # the C parser has a bound of its own, which its callers' depth never reaches
            raise UserError(f"nested deeper than {MAX_DEPTH} levels", path=file, line=line, hint=_FLAT) from error
        hint = _next_step(message, text.splitlines()[line - 1 :][:1] if line else [])
        raise UserError(f"not valid YAML: {message}", path=file, line=line, column=column, hint=hint) from error
    except yaml.YAMLError as error:
        message = str(error).partition("\n")[0]
        odd = yaml.reader.Reader.NON_PRINTABLE.search(text)
        before = text[: odd.start()] if odd else ""
        line, column = (before.count("\n") + 1, len(before) - before.rfind("\n")) if odd else (None, None)
        raise UserError(f"not valid YAML: {message}", path=file, line=line, column=column) from error


def _next_step(message: str, at: list[str]) -> str | None:
    if at and "\t" in at[0][: len(at[0]) - len(at[0].lstrip())]:
        return "YAML is indented with spaces, never with tabs."
    return _QUOTES if "mapping values" in message else _BRACKETS if "flow" in message else None


class _Composer:
    """Turns the parser's flat events into a tree; the parser itself never recurses, so depth is bounded here."""

    def __init__(self, events: Iterator[Any], file: str, problems: Problems) -> None:
        self._events = events
        self._file = file
        self._problems = problems
        self._anchors: dict[str, tuple[Tree, int] | None] = {}
        self._nodes = 0

    def document(self) -> Tree:
        tree: Tree | None = None
        for event in self._events:
            name = type(event).__name__
            if name == "DocumentStartEvent":
                if tree is not None:
                    raise self._error(event, "more than one document in the file", "Remove everything from this '---' on.")
                tree = self._value(next(self._events), 0)
        return tree if tree is not None else Leaf(Place(self._file, 1, 1), "", plain=True)

    def _value(self, event: Any, depth: int) -> Tree:  # noqa: ANN401 - the parser's events are untyped
        if type(event).__name__ == "AliasEvent":
            return self._alias(event)
        self._enter(event, depth)
        before = self._nodes
        anchor = event.anchor
        if anchor is not None:
            self._anchors[anchor] = None
        tree = self._compose(event, depth)
        if anchor is not None:
            self._anchors[anchor] = (tree, self._nodes - before + 1)
        return tree

    def _compose(self, event: Any, depth: int) -> Tree:  # noqa: ANN401 - the parser's events are untyped
        kind = type(event).__name__
        if kind == "SequenceStartEvent":
            return Listing(self._place(event), tuple(self._items(depth)))
        if kind == "MappingStartEvent":
            return Branch(self._place(event), tuple(self._entries(depth)))
        return Leaf(self._place(event), event.value, plain=event.style is None or event.style == "")

    def _items(self, depth: int) -> Iterator[Tree]:
        while type(event := next(self._events)).__name__ != "SequenceEndEvent":
            yield self._value(event, depth + 1)

    def _entries(self, depth: int) -> Iterator[Entry]:
        seen: dict[str, Leaf] = {}
        while type(event := next(self._events)).__name__ != "MappingEndEvent":
            key = self._value(event, depth + 1)
            value = self._value(next(self._events), depth + 1)
            if not isinstance(key, Leaf):
                self._problems.add(key.place, f"{key.describe()} cannot be a key", "Keys are words.")
            elif key.text in seen:
                line = seen[key.text].place.line
                self._problems.add(key.place, f"the key {key.text!r} stands here twice; first on line {line}", "Keep one of the two.")
            else:
                seen[key.text] = key
                yield Entry(key, value)

    def _alias(self, event: Any) -> Tree:  # noqa: ANN401 - the parser's events are untyped
        if event.anchor not in self._anchors:
            raise self._error(event, f"the alias *{event.anchor} has no anchor &{event.anchor} before it")
        found = self._anchors[event.anchor]
        if found is None:
            raise self._error(event, f"the alias *{event.anchor} refers to a value that contains it", "Write out what is meant.")
        self._count(event, found[1])
        return found[0]

    def _enter(self, event: Any, depth: int) -> None:  # noqa: ANN401 - the parser's events are untyped
        if depth > MAX_DEPTH:
            raise self._error(event, f"nested deeper than {MAX_DEPTH} levels", _FLAT)
        if event.tag is not None:
            raise self._error(
                event,
                f"the YAML tag {event.tag} is not supported here",
                "Write the plain value; text that begins with an exclamation mark stands in quotes.",
            )
        self._count(event, 1)

    def _count(self, event: Any, nodes: int) -> None:  # noqa: ANN401 - the parser's events are untyped
        self._nodes += nodes
        if self._nodes > MAX_NODES:
            raise self._error(event, f"more than {MAX_NODES} values once aliases are written out", _ALIASES)

    def _place(self, event: Any) -> Place:  # noqa: ANN401 - the parser's events are untyped
        return Place(self._file, event.start_mark.line + 1, event.start_mark.column + 1)

    def _error(self, event: Any, message: str, hint: str | None = None) -> UserError:  # noqa: ANN401 - the parser's events are untyped
        place = self._place(event)
        return UserError(message, path=place.file, line=place.line, column=place.column, hint=hint)
