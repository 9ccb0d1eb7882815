"""Read the examples of a module: what is shown of them, and the arguments that a caller can start from."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from fac_core.hcl import syntax, walk
from fac_core.module import Module
from fac_registry.archive.upload import CODE
from fac_registry.modules.description import Example, File

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from fac_core.module import ModuleCall
    from fac_registry.modules.description import Variable

MOST_CHARACTERS = 100_000
"""Of all examples of a version together; what would go past it is left to the archive."""
FIRST = ("minimal", "basic", "simple", "default", "complete")
"""Names of examples in the order in which one looks at them."""
ROOT = re.compile(r"\.\./\.\./?")
ELSEWHERE = ("source", "version", "depends_on")
"""Arguments of a call that say nothing to the module."""
NATIVE = (".tf", ".tofu")


def examples(texts: Mapping[str, bytes]) -> tuple[Example, ...]:
    """Return the examples that are small enough to be shown, those first that one looks at first."""
    found: dict[str, list[File]] = {}
    left = MOST_CHARACTERS
    for name, data in sorted(texts.items()):
        path = PurePosixPath(name)
        text = data.decode("utf-8", "replace")
        if path.parts[0] == "examples" and len(path.parts) == len(("examples", "name", "file")) and name.endswith(CODE):
            left -= len(text)
            if left >= 0:
                found.setdefault(path.parent.name, []).append(File(path.name, text))
    return tuple(Example(name, tuple(found[name])) for name in sorted(found, key=_order))


def usage(shown: tuple[Example, ...], inputs: Iterable[Variable]) -> tuple[str, ...]:
    """Return the lines of arguments of the first call of the module that is right as it stands anywhere; empty when there is none."""
    known = {one.name: one.default is None for one in inputs}
    for example in shown:
        module = Module.of(Path(), {file.name: file.text.encode() for file in example.files}, display="")
        for call in module.calls.values() if not module.problems else ():
            given = call.arguments.keys()
            complete = given <= known.keys() and all(name in given for name, required in known.items() if required)
            if call.source is not None and ROOT.fullmatch(call.source) and complete and _stands_alone(call):
                return tuple(_arguments(call))
    return ()


def _order(name: str) -> tuple[int, str]:
    return FIRST.index(name) if name in FIRST else len(FIRST), name


def _stands_alone(call: ModuleCall) -> bool:
    """Whether the lines of a call mean the same anywhere else; what a loop of its own calls its items counts as elsewhere, too."""
    plain = not (call.count or call.for_each or call.providers or call.body.blocks or call.overrides)
    if not plain or not call.file.path.endswith(NATIVE) or b"<<" in call.file.source:  # a heredoc changes when it is indented
        return False
    expressions = (each for attribute in call.arguments.values() for each in walk.walk(attribute.expression))
    return not any(isinstance(each, syntax.Variable | syntax.Broken | syntax.TooDeep) for each in expressions)


def _arguments(call: ModuleCall) -> Iterator[str]:
    """Yield the lines of a call between its braces, as they are written, without what says where the module is."""
    above = call.block.header.end.line
    lines = call.file.source.decode("utf-8", "replace").split("\n")[above : call.block.range.end.line - 1]
    for attribute in call.body.attributes:
        if attribute.name in ELSEWHERE:
            for number in range(attribute.range.start.line, attribute.range.end.line + 1):
                lines[number - above - 1] = ""
    yield from textwrap.dedent(re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")).splitlines()
