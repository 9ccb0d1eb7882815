"""The shape of `library.yaml`: reads it, and writes its JSON Schema."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from fac_core.document.scalars import Checked, Choice, Flag, Text, Whole
from fac_core.document.shape import Field, ListOf, MapOf, Record, Shape
from fac_core.document.tree import Leaf
from fac_core.errors import UserError, nearest
from fac_core.schema.catalogue import catalogue
from fac_core.sentence import all_of
from fac_gen.blueprint.module_blueprint import LICENSES, MODULE_NAME
from fac_gen.library.library_model import Defaults, Said

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_core.document.problems import Problems
    from fac_core.document.tree import Tree

PLACEHOLDERS = ("{provider}", "{name}", "{type}")


def _known_type(name: str) -> str:
    try:
        known = catalogue()
        provider = known.provider_of(name)
        versions = known.versions(provider)
        if not any(name in known.names(provider, version=one.version) for one in versions):
            known.resource_type(name)  # says what is meant
    except UserError as error:
        return f"{error.message}. {error.hint or ''}".strip()
    return ""


def _path_problem(path: str) -> str:
    rest = path
    for placeholder in PLACEHOLDERS:
        rest = rest.replace(placeholder, "x")
    if "{" in rest or "}" in rest:
        return f"only {all_of(PLACEHOLDERS)} may stand in braces"
    if PurePosixPath(path).is_absolute() or "\\" in path or path.startswith("~"):
        return "a path is relative to the folder of this file, with / between its parts"
    return ""


TYPE = Checked(_known_type, "a resource type of the catalogues")
ARGUMENT = Text("an argument, or the dotted path of one in a nested block", pattern=r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*")
NAME = Text("a name of up to 64 characters of a-z, 0-9 and - between them", pattern=MODULE_NAME)
PATH = Checked(_path_problem, "a path such as {provider}/{name}")
POLICY = Text("the path of a policy file, relative to this file")
TEMPLATES = Text("the path of a folder of templates, relative to this file")
VERSION = Text("a provider version in quotes, such as '6' or '6.69.1'", pattern=r"[0-9]+(\.[0-9]+){0,2}")
DEPTH = Whole("a depth from 0 to 100", high=100)
MODULE = Record(
    "a module: a resource type, or a mapping with its type",
    Said,
    {
        "type": Field(TYPE, "The resource type.", required=True),
        "name": Field(NAME, "What the module is called in a registry and in its default scope. Default: as its type, with hyphens."),
        "path": Field(PATH, "Folder of the module, relative to this file. Default: that of defaults."),
        "policy": Field(POLICY, "Cost policy. Default: that of defaults."),
        "templates": Field(TEMPLATES, "Folder with templates that take the place of ours."),
        "provider_version": Field(VERSION, "Hold under one provider version of the catalogue instead of all."),
        "depth": Field(DEPTH, "How deep nested blocks go. Required blocks always come."),
        "include": Field(ListOf(ARGUMENT, unique=True), "Arguments and blocks to offer that would be left out."),
        "exclude": Field(ListOf(ARGUMENT, unique=True), "Optional arguments and blocks to leave out."),
    },
    place=True,
)


@dataclass(frozen=True)
class ModuleShape(Shape[Said]):
    """A module: its type alone, or a mapping."""

    expected: str = MODULE.expected

    def read(self, tree: Tree, problems: Problems) -> Said:
        if isinstance(tree, Leaf) and tree.text:
            return Said(TYPE.read(tree, problems), file=tree.place.file, line=tree.place.line)
        return MODULE.read(tree, problems)

    def schema(self) -> dict[str, Any]:
        return {"oneOf": [TYPE.schema(), MODULE.schema()]}


def _provider_problem(name: str) -> str:
    known = catalogue().providers()
    return "" if name in known else (nearest(name, known) or f"Known: {', '.join(known)}.")


DEFAULTS = Record(
    "a mapping",
    Defaults,
    {
        "path": Field(PATH, "Folder of a module, relative to this file. Default: {provider}/{name}."),
        "policy": Field(POLICY, "Cost policy. Default: the nearest finops.yaml above the module."),
        "templates": Field(TEMPLATES, "Folder with templates that take the place of ours."),
        "provider_versions": Field(MapOf(Checked(_provider_problem, "a provider"), VERSION), "One version per provider instead of all."),
        "depth": Field(DEPTH, "How deep nested blocks go."),
        "license": Field(Choice(LICENSES), "Write the text of this licence into every module. Default: none."),
        "base": Field(
            Flag(),
            "Whether .fac/base.json records what was written, for `fac-gen update` of modules that somebody edits. Default: true; false"
            " for a library that nobody edits by hand.",
        ),
    },
)


def library(build: Callable[..., Any]) -> Record[Any]:
    """Shape of the file."""
    return Record(
        "a library: a mapping that begins with 'version: 1'",
        build,
        {
            "version": Field(Whole("version 1", low=1, high=1), "Version of this format.", required=True),
            "defaults": Field(DEFAULTS, "What holds for every module that says nothing else."),
            "modules": Field(ListOf(ModuleShape()), "The modules, one a line.", required=True),
        },
    )


def json_schema() -> str:
    """Write the published JSON Schema (draft 7) of `library.yaml`."""
    schema: dict[str, Any] = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "library.yaml",
        "description": "The modules that fac-gen library makes.",
        **library(dict).schema(),
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
