"""What functions and operators take and give. A lower-case letter stands for any type, the same in all places of a signature.

Facts: the standard definitions, https://github.com/google/cel-spec/blob/master/doc/langdef.md#list-of-standard-definitions, and the
functions of texts, https://github.com/google/cel-go/blob/master/ext/README.md#strings (both seen 2026-11-28). Left out are bytes beyond
literals and comparison, messages, times, durations and optional values.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from fac_core.policy.cel.types import (
    BOOL,
    BYTES,
    DOUBLE,
    DYN,
    INT,
    NUMBERS,
    STRING,
    TYPE,
    UINT,
    Type,
    common,
    fits,
    list_of,
    map_of,
)
from fac_core.sentence import all_of, one_of

if TYPE_CHECKING:
    from collections.abc import Mapping

A, B = Type("a"), Type("b")
_WORDS = {
    "bool": BOOL, "bytes": BYTES, "double": DOUBLE, "int": INT, "string": STRING, "type": TYPE, "uint": UINT, "a": A, "b": B,
    "list": list_of(A), "map": map_of(A, B), "strings": list_of(STRING),
}  # fmt: skip
_TABLE = """
_+_         int int = int|uint uint = uint|double double = double|string string = string|bytes bytes = bytes|list list = list
_-_         int int = int|uint uint = uint|double double = double
_*_         int int = int|uint uint = uint|double double = double
_/_         int int = int|uint uint = uint|double double = double
_%_         int int = int|uint uint = uint
-_          int = int|double = double
!_          bool = bool
_==_        a a = bool
_!=_        a a = bool
_in_        a list = bool|a map = bool
_[_]        list int = a|map a = b
size        string = int|bytes = int|list = int|map = int|.string = int|.bytes = int|.list = int|.map = int
contains    .string string = bool
startsWith  .string string = bool
endsWith    .string string = bool
matches     string string = bool|.string string = bool
bool        bool = bool|string = bool
double      double = double|int = double|uint = double|string = double
dyn         a = dyn
int         int = int|uint = int|double = int|string = int
string      string = string|bool = string|int = string|uint = string|double = string
type        a = type
uint        uint = uint|int = uint|double = uint|string = uint
charAt      .string int = string
indexOf     .string string = int|.string string int = int
join        .strings = string|.strings string = string
lastIndexOf .string string = int|.string string int = int
lowerAscii  .string = string
replace     .string string string = string|.string string string int = string
split       .string string = strings|.string string int = strings
substring   .string int = string|.string int int = string
trim        .string = string
upperAscii  .string = string
"""
_COMPARED = ("int", "uint", "double")
_SIGNS = {"_[_]": "x[y]", "-_": "-x", "!_": "!x"}


class Signature(NamedTuple):
    """The types of arguments and of the result; ``method`` when it is called as ``argument.function(...)``."""

    arguments: tuple[Type, ...]
    result: Type
    method: bool = False


@cache
def signatures() -> Mapping[str, tuple[Signature, ...]]:
    """Return the signatures of each function."""
    found = {}
    for line in _TABLE.strip().splitlines():
        name, _, told = line.partition(" ")
        found[name] = tuple(_signature(one.strip()) for one in told.split("|"))
    pairs = [f"{one} {other}" for one in _COMPARED for other in _COMPARED] + ["bool bool", "string string", "bytes bytes"]
    compared = tuple(_signature(f"{pair} = bool") for pair in pairs)
    return {**found, **dict.fromkeys(("_<_", "_<=_", "_>_", "_>=_"), compared)}


def _signature(text: str) -> Signature:
    arguments, _, result = text.removeprefix(".").partition(" = ")
    wanted = DYN if result == "dyn" else _WORDS[result]
    return Signature(tuple(_WORDS[word] for word in arguments.split()), wanted, text.startswith("."))


@lru_cache(maxsize=4096)
def result_of(function: str, given: tuple[Type, ...], *, method: bool) -> Type | None:
    """Return the type of what a function makes of arguments of some types; None where it takes none of these."""
    found = [_result(one, given, method=method) for one in signatures()[function]]
    fitting = [one for one in found if one is not None]
    return common(fitting) if fitting else None


def _result(signature: Signature, given: tuple[Type, ...], *, method: bool) -> Type | None:
    if len(given) != len(signature.arguments) or method is not signature.method:
        return None
    bound: dict[Type, list[Type]] = {}
    if not all(_binds(one, wanted, bound) for one, wanted in zip(given, signature.arguments, strict=True)):
        return None
    return _filled(signature.result, bound)


def _binds(given: Type, wanted: Type, bound: dict[Type, list[Type]]) -> bool:
    """Whether a type fits a signature's; what its letters stand for is remembered."""
    if wanted in {A, B}:
        if not all(fits(given, one) for one in bound.setdefault(wanted, [])):
            return False
        bound[wanted].append(given)
        return True
    if given == DYN:
        return True
    if given.name == "record" and wanted.name == "map":
        return _binds(STRING, wanted.parameters[0], bound)
    if wanted.parameters and given.name == wanted.name:
        return all(_binds(one, other, bound) for one, other in zip(given.parameters, wanted.parameters, strict=True))
    return fits(given, wanted)


def _filled(result: Type, bound: dict[Type, list[Type]]) -> Type:
    if result in {A, B}:
        return common(bound.get(result, [DYN]))
    return Type(result.name, tuple(_filled(one, bound) for one in result.parameters)) if result.parameters else result


def misfit(function: str, given: tuple[Type, ...], *, method: bool) -> str:
    """Say why a function does not take arguments of some types."""
    known, shown = signatures()[function], [str(one) for one in given]
    if "_" in function:
        hint = "; write double(...) around the other" if DOUBLE in given and {*given} <= {*NUMBERS} and function != "_%_" else ""
        return f"{_SIGNS.get(function) or function.strip('_')} does not go with {all_of(shown)}{hint}"
    if not any(one.method is method for one in known):
        return f"{function} is no method: write {function}(x)" if method else f"{function} is a method: write x.{function}(...)"
    wanted = one_of(dict.fromkeys(f"({', '.join(map(str, one.arguments))})" for one in known if one.method is method))
    return f"{function} takes {wanted}, not ({', '.join(shown)})"
