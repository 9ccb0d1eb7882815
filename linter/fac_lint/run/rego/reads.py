"""What a Rego file may read of its resource, told from its text: never less than it does.

A reference reads what stands at its path and all below. Where a reference is given a name (``r := input.resource``, ``some d in list``,
an argument of a function that the package defines), the references that begin with that name count instead. A name that stands for several
things stands for all of them everywhere, and a step in brackets that is no text for any key. What is handed to a function of Rego's own
as a whole, compared or put into a list, is read as a whole; `object.get` with text for a key reads that key. Who means a package, and
not one rule of it by its name, may mean any of its rules, and reads everything.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from fac_core.dataclass import dataclass
from fac_lint.run.rego.tokens import ANY, KEYWORDS, Reference, Token, closing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fac_lint.run.rego.source import RegoFile

Path: TypeAlias = "tuple[str | None, ...]"
_ASSIGNS = frozenset({":=", "="})
_ROUNDS = 8
"""Names of names of names: so often are they followed. What is named still deeper is read as a whole."""
_EVERYTHING: Path = ()


@dataclass(frozen=True)
class Reads:
    """The paths below ``input`` that some files read, with all that is below them; of ``counted`` ones only what is there."""

    paths: frozenset[Path]
    counted: frozenset[Path] = frozenset()

    def may_read(self, path: Iterable[str | None], *, but: frozenset[str] = frozenset()) -> bool:
        """Whether something at a path may be read, or what is above or below it; ``but`` are keys that its last step does not mean."""
        wanted = tuple(path)
        above = (one for one in self.counted if len(one) >= len(wanted))
        return any(_meets(one, wanted, but) for one in (*self.paths, *above))

    def names_below(self, path: Iterable[str | None]) -> frozenset[str]:
        """Return the keys right below a path that are read by their names."""
        wanted = tuple(path)
        found = (one[len(wanted)] for one in self.paths if len(one) > len(wanted) and _meets(one, wanted, frozenset()))
        return frozenset(name for name in found if name is not ANY)


def _meets(read: Path, wanted: Path, but: frozenset[str]) -> bool:
    for at, (one, other) in enumerate(zip(read, wanted, strict=False)):
        if at == len(wanted) - 1 and other is ANY and one in but:
            return False
        if one is not ANY and other is not ANY and one != other:
            return False
    return True


def reads_of(files: Iterable[RegoFile]) -> Reads:
    """Return what some files read together: a rule and the libraries that it uses."""
    listed, known = list(files), {"input": {_EVERYTHING}}
    for _ in range(_ROUNDS):
        before = {name: set(paths) for name, paths in known.items()}
        found = [_Names(file, known, listed) for file in listed]
        read = [one.read() for one in found]
        if before == known:
            return Reads(frozenset().union(*read), frozenset().union(*(one.counted for one in found)))
    return Reads(frozenset({_EVERYTHING}))


class _Names:
    """The names in a file, and what each may stand for in it and in the others."""

    def __init__(self, file: RegoFile, known: dict[str, set[Path]], files: list[RegoFile]) -> None:
        self._file = file
        self._found = file.tokens
        self._known = known
        self._files = files
        self.counted: set[Path] = set()

    def read(self) -> set[Path]:
        """Return the paths that are read; what names stand for is learnt meanwhile."""
        return {path for one in self._file.references if not self._only_names(one) for path in self._read_by(one)}

    def _read_by(self, one: Reference) -> Iterator[Path]:
        if self._means_any_rule(one):
            yield _EVERYTHING
        paths = list(self._meant(one))
        if not paths:
            return
        names = list(self._named_by(one))
        for name in names:
            self._known.setdefault(name, set()).update(paths if self._is_whole(one) else ((*path, ANY) for path in paths))
        if not names:
            more = self._got(one)
            yield from ((*path, *more) for path in paths)
        elif not self._is_whole(one):
            self.counted.update(paths)

    def _meant(self, one: Reference) -> Iterator[Path]:
        """Yield the paths that a reference may mean; ``data.lib.name``, a rule of another file, stands for what its name does."""
        words = (one.head, *one.steps)
        for at, word in enumerate(words):
            for path in self._known.get(word, ()) if word is not None else ():
                yield (*path, *words[at + 1 :])

    def _means_any_rule(self, one: Reference) -> bool:
        """Whether a reference means a package, or a rule of it that the text does not name."""
        path = self._file.path_in_data(one)
        if path is None or self._is_import(one):
            return False
        return any(
            all(step in {ANY, part} for step, part in zip(path[1:], file.package, strict=False))
            and (len(path) - 1 <= len(file.package) or path[len(file.package) + 1] is ANY)
            for file in self._files
        )

    def _only_names(self, one: Reference) -> bool:
        """Whether it is where a name is given to something: nothing is read there."""
        before, after = self._at(one.start - 1), self._at(one.end)
        if one.steps:
            return False
        if after in _ASSIGNS and self._is_statement(one.start):
            return True
        return one.start in self._file.aliases or (before in {"some", "every"} and after == "in") or one.start in self._heads

    # Where a reference is given a name

    def _named_by(self, one: Reference) -> Iterator[str]:
        """Yield the names that a reference is given, and that alone becomes of it."""
        before, after = self._at(one.start - 1), self._at(one.end)
        if (before in _ASSIGNS and self._is_statement(one.start - 2) and self._ends(one)) or (
            before == "in" and self._declares(one.start - 2) and after not in {".", "["}
        ):
            yield self._at(one.start - 2)
        elif self._at(0) and self._is_import(one):
            yield self._at(one.end + 1) if one.end + 1 in self._file.aliases else str(one.steps[-1]) if one.steps else one.head
        else:
            yield from self._parameter(one)

    def _is_whole(self, one: Reference) -> bool:
        """Whether a name stands for what the reference does, not for one of what is in it."""
        return self._at(one.start - 1) != "in"

    def _is_statement(self, at: int) -> bool:
        """Whether a name at a token is all that stands left of an assignment."""
        before = self._at(at - 1)
        name = at >= 0 and self._found[at].kind == "name" and self._at(at) not in KEYWORDS
        plain = name and before not in {".", "]", ")", ":=", "=", ",", "["}
        begins = at == 0 or (at > 0 and self._found[at - 1].line < self._found[at].line)
        return plain and (before in {"{", ";", "if", "some"} or begins)

    def _ends(self, one: Reference) -> bool:
        """Whether an assignment ends behind a reference."""
        after = self._at(one.end)
        return after in {"", ";", "}"} or (
            self._found[one.end].line > self._found[one.end - 1].line and after not in {"|", "&", "+", "-", "["}
        )

    def _declares(self, at: int) -> bool:
        """Whether a name at a token goes through a list: ``some d in``, ``every d in``; with a key (``some k, d in``) the keys are read."""
        return at > 0 and self._found[at].kind == "name" and self._at(at) != "_" and self._at(at - 1) in {"some", "every"}

    def _is_import(self, one: Reference) -> bool:
        return one.start > 0 and self._at(one.start - 1) == "import"

    def _parameter(self, one: Reference) -> Iterator[str]:
        """Yield what a function of the file calls a reference that it is handed as one argument."""
        if self._at(one.start - 1) not in {"(", ","} or self._at(one.end) not in {")", ","}:
            return
        called, position = self._call_around(one.start)
        definitions = self._functions.get(called, [])
        if all(position < len(names) for names in definitions):
            yield from (names[position] for names in definitions)

    def _call_around(self, at: int) -> tuple[str, int]:
        """Return the function whose bracket is open at a token, and how many arguments stand before."""
        depth = position = 0
        for place in range(at - 1, -1, -1):
            text = self._at(place)
            if text in {")", "]", "}"}:
                depth += 1
            elif text in {"(", "[", "{"} and depth:
                depth -= 1
            elif text == "(":
                before = self._at(place - 2)
                return (self._at(place - 1) if before != "." else "", position)
            elif text in {"[", "{"}:
                return "", 0
            elif text == "," and not depth:
                position += 1
        return "", 0

    @cached_property
    def _functions(self) -> dict[str, list[list[str]]]:
        """The parameters of each function that the package defines, once for each definition; nothing for one that is no plain name."""
        found: dict[str, list[list[str]]] = {}
        for file in self._files:
            for at, end in file.definitions if file.package == self._file.package else ():
                found.setdefault(file.tokens[at].text, []).append(_parameters(file.tokens[at + 2 : end]))
        return found

    @cached_property
    def _heads(self) -> frozenset[int]:
        """The tokens between the brackets of functions that the file defines."""
        return frozenset(place for at, end in self._file.definitions for place in range(at + 2, end))

    # Functions of Rego's own

    def _got(self, one: Reference) -> Path:
        """Return the key that ``object.get(reference, "key", ...)`` asks for; nothing where all is read."""
        opens = one.start - 1
        name = [token.text for token in self._found[max(opens - 3, 0) : opens]]
        if name != ["object", ".", "get"] or self._at(opens) != "(" or self._at(one.end) != ",":
            return ()
        end = closing(self._found, opens)
        key = self._found[one.end + 1 : min(end, len(self._found))]
        if key and key[0].kind == "text" and len(key) > 1 and key[1].text == ",":
            return (key[0].value,)
        return ()

    def _at(self, at: int) -> str:
        return self._found[at].text if 0 <= at < len(self._found) else ""


def _parameters(found: list[Token]) -> list[str]:
    if not all(token.kind == "name" or token.text == "," for token in found):
        return []
    return [token.text for token in found if token.kind == "name"]
