"""The Python text of a construct."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from fac_gen.cdktf.quoting import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_gen.cdktf.annotations import Structure
    from fac_gen.cdktf.parts import Construct, Input, Output

HEAD = "# Written by `fac-gen cdktf`, which writes it again when the module changes: edit nothing here.\n"
_WIDTH = 100

_IMPORTS = """
from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, NotRequired, TypedDict

from {flavor} import (
    IResolvable,
    ITerraformDependable,
    ITerraformIterator,
    TerraformHclModule,
    TerraformModuleProvider,
    TerraformProvider,
    Token,
)
from constructs import Construct
"""

_HELPER = '''
_LEFT_OUT: Any = object()


def _value(value: Any) -> Any:
    """Return a value as Terraform's JSON takes it: null written out, collections as plain lists and mappings."""
    if value is None:
        return Token.null_value()
    if isinstance(value, Mapping):
        return {key: _value(member) for key, member in value.items()}
    if isinstance(value, (set, frozenset)):
        return [_value(member) for member in sorted(value, key=str)]
    if isinstance(value, (list, tuple)):
        return [_value(member) for member in value]
    return value
'''

_CALL = """
        super().__init__(
            scope,
            id,
            source=source,
            version=version,
            depends_on=depends_on,
            for_each=for_each,
            providers=providers,
            skip_asset_creation_from_local_modules=True,
            variables={name: _value(value) for name, value in inputs.items() if value is not _LEFT_OUT},
        )
"""


def render(made: Construct) -> str:
    """Return the file: same construct, same bytes."""
    summary = made.description or f"Terraform module {made.name}."
    listed = "".join(f"    {quoted(name)},\n" for name in sorted([made.class_name, *(one.name for one in made.structures)]))
    head = _docstring(f"The Terraform module `{made.name}` as a construct of {made.flavor}.", indent="")
    parts = [
        f"{HEAD}{head}\n{_IMPORTS.format(flavor=made.flavor)}\n__all__ = [\n{listed}]\n\n{_source(made)}{_HELPER}".rstrip("\n"),
        *("\n".join(_structure(one)) for one in made.structures),
        "\n".join(_class(made, summary)),
    ]
    return "\n\n\n".join(parts) + "\n"


def _source(made: Construct) -> str:
    where = quoted(made.source)
    source = f"str((Path(__file__).parent / {where}).resolve())" if made.local else where
    return f"SOURCE: Final[str] = {source}\nVERSION: Final[str | None] = {quoted(made.version) if made.version else None}"


def _structure(one: Structure) -> Iterator[str]:
    if not one.plain:
        yield f"# Type of `{one.path}`; some of its keys are no names of Python."
        yield f"{one.name} = TypedDict("
        yield f"    {quoted(one.name)},"
        yield "    {"
        yield from (f"        {quoted(field.name)}: {field.text}," for field in one.fields)
        yield "    },"
        yield ")"
        return
    yield f"class {one.name}(TypedDict):"
    yield _docstring(f"Type of `{one.path}`.")
    if one.fields:
        yield ""
        yield from (f"    {field.name}: {field.text}" for field in one.fields)


def _class(made: Construct, summary: str) -> Iterator[str]:
    yield f"class {made.class_name}(TerraformHclModule):"
    yield _docstring(summary)
    yield ""
    yield from _signature(made)
    yield _arguments(made.inputs)
    given = "".join(f"            {quoted(one.name)}: {one.parameter},\n" for one in made.inputs)
    yield f"        inputs: dict[str, Any] = {{\n{given}        }}" if given else "        inputs: dict[str, Any] = {}"
    yield _CALL.strip("\n")
    for output in made.outputs:
        yield ""
        yield from _property(output)


def _signature(made: Construct) -> Iterator[str]:
    yield "    def __init__("
    yield "        self,"
    yield "        scope: Construct,"
    yield "        id: str,"
    yield "        /,"
    yield "        *,"
    for one in made.inputs:
        yield f"        {one.parameter}: {one.annotation}{'' if one.required else ' = _LEFT_OUT'},"
    yield "        source: str = SOURCE,"
    yield "        version: str | None = VERSION,"
    yield "        depends_on: Sequence[ITerraformDependable] | None = None,"
    yield "        for_each: ITerraformIterator | None = None,"
    yield "        providers: Sequence[TerraformProvider | TerraformModuleProvider | dict[str, Any]] | None = None,"
    yield "    ) -> None:"


def _arguments(inputs: tuple[Input, ...]) -> str:
    lines = [
        '        """Call the module.',
        "",
        "        Args:",
        "            scope: Where the call stands, a stack as a rule.",
        "            id: Its name there.",
    ]
    for one in inputs:
        told = [one.description or "No description.", "Sensitive." * one.sensitive, f"Default: {one.default}." if one.default else ""]
        lines += _wrapped(f"{one.parameter}: {' '.join(part for part in told if part)}", " " * 12, " " * 16)
    lines += _wrapped(
        "source: Where the module is; `version` and the others are Terraform's arguments of a module call.", " " * 12, " " * 16
    )
    return "\n".join([*lines, '        """'])


def _property(one: Output) -> Iterator[str]:
    yield "    @property"
    yield f"    def {one.member}(self) -> {one.annotation}:"
    told = " ".join(part for part in (one.description or f"Output `{one.name}`.", "Sensitive." * one.sensitive) if part)
    yield _docstring(told, indent=" " * 8)
    yield f"        return {one.value}"


def _docstring(text: str, *, indent: str = "    ") -> str:
    """Return a docstring that says exactly this text, however it is written."""
    lines = _wrapped(text, indent + '"""', indent)
    if len(lines) == 1 and len(lines[0]) <= _WIDTH:
        return f'{lines[0]}"""'
    return "\n".join([*lines, f'{indent}"""'])


def _wrapped(text: str, first: str, rest: str) -> list[str]:
    printable = "".join(character if character.isprintable() else " " for character in text)
    escaped = " ".join(printable.split()).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    escaped = f'{escaped[:-1]}\\"' if escaped.endswith('"') else escaped
    return textwrap.wrap(escaped, _WIDTH, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False)
