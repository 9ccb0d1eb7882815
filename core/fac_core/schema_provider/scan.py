"""What one Terraform file mentions: types, providers, local modules. Regular expressions, because only a few headers matter."""

from __future__ import annotations

import re
from dataclasses import field
from typing import TYPE_CHECKING, Any

from fac_core.dataclass import dataclass
from fac_core.json_text import shape

if TYPE_CHECKING:
    from collections.abc import Iterator

_TYPE = re.compile(r'^[ \t]*(resource|data|mock_resource|mock_data)\s+"?([A-Za-z][\w-]*)"?[^\n=]*\{', re.MULTILINE)
_PROVIDER = re.compile(r'^[ \t]*(?:provider|mock_provider)\s+"?([A-Za-z][\w-]*)"?\s*\{', re.MULTILINE)
_LOCAL_SOURCE = re.compile(r'\bsource\s*=\s*"(\.{1,2}/?[^"]*)"')
_REQUIRED = re.compile(r"\brequired_providers\s*\{")
_REQUIREMENT = re.compile(r"([A-Za-z][\w-]*)\s*=\s*(?:\{([^{}]*)\}|\"([^\"]*)\")")
_SOURCE = re.compile(r'\bsource"?\s*[=:]\s*"([^"]*)"')
_VERSION = re.compile(r'\bversion"?\s*[=:]\s*"([^"]*)"')
_COMMENT = re.compile(r"(?:#|//)[^\n]*|/\*.*?\*/", re.DOTALL)
_STRING_OR_BRACE = re.compile(r'"(?:[^"\\]|\\.)*"|[{}]')


@dataclass
class Found:
    """What one file mentions; ``required`` are local name, source and version constraint, empty where not given."""

    resources: set[str] = field(default_factory=set)
    data_sources: set[str] = field(default_factory=set)
    providers: set[str] = field(default_factory=set)
    required: list[tuple[str, str, str]] = field(default_factory=list)
    local_modules: list[str] = field(default_factory=list)


def scan_hcl(text: str) -> Found:
    """Scan a file in Terraform's own syntax."""
    found = Found(providers=set(_PROVIDER.findall(text)), local_modules=_LOCAL_SOURCE.findall(text))
    for block, name in _TYPE.findall(text):
        (found.resources if block.endswith("resource") else found.data_sources).add(name)
    for match in _REQUIRED.finditer(text):
        for local_name, body, version in _REQUIREMENT.findall(_COMMENT.sub("", _braced(text, match.end()))):
            found.required.append((local_name, _first(_SOURCE, body), version or _first(_VERSION, body)))
    return found


def scan_json(text: str) -> Found:
    """Scan a file in JSON syntax; one that is no JSON mentions nothing (Terraform will say what is wrong with it)."""
    try:
        root = shape(text)
    except ValueError:
        return Found()
    return Found(
        resources=set(_keys(root, "resource")),
        data_sources=set(_keys(root, "data")),
        providers=set(_keys(root, "provider")),
        required=[_requirement(name, entry) for item in _at(root, "terraform", "required_providers") for name, entry in item.items()],
        local_modules=[
            str(call["source"])
            for modules in _at(root, "module")
            for value in modules.values()
            for call in _objects(value)
            if str(call.get("source", "")).startswith(".")
        ],
    )


def _braced(text: str, start: int) -> str:
    """Return what stands between the brace before ``start`` and its partner."""
    depth = 1
    for match in _STRING_OR_BRACE.finditer(text, start):
        depth += {"{": 1, "}": -1}.get(match[0], 0)
        if depth == 0:
            return text[start : match.start()]
    return text[start:]


def _first(pattern: re.Pattern[str], text: str) -> str:
    match = pattern.search(text)
    return match[1] if match else ""


def _requirement(name: str, entry: object) -> tuple[str, str, str]:
    if isinstance(entry, dict):
        return name, str(entry.get("source", "")), str(entry.get("version", ""))
    return name, "", entry if isinstance(entry, str) else ""


def _keys(root: object, name: str) -> Iterator[str]:
    return (key for item in _at(root, name) for key in item)


def _at(root: object, *path: str) -> list[dict[str, Any]]:
    """Return the objects at a path of keys; Terraform's JSON syntax allows a list of objects wherever one may stand."""
    objects = _objects(root)
    for name in path:
        objects = [inner for item in objects for inner in _objects(item.get(name))]
    return objects


def _objects(value: object) -> list[dict[str, Any]]:
    values = value if isinstance(value, list) else [value]
    return [item for item in values if isinstance(item, dict)]
