"""What the import ids of the providers' documentation say of a type: where it begins, and which arguments say what it is a part of."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

FOLDER = Path(__file__).parent


@dataclass
class ImportId:
    """An id, as far as facts need it."""

    begins: str
    """``group``, ``subscription``, ``tenant``, ``scope`` or ``data`` with azurerm; else empty."""
    said: list[str] = field(default_factory=list[str])
    """The arguments in it, the name among them where callers give that."""
    levels: dict[str, int] = field(default_factory=dict[str, int])
    """By argument: how many words of its value tell the whole apart, if more than the last."""
    ends: str = ""
    """The argument that says the last level; empty where the name, or the cloud, does."""
    made_up: bool = False
    """Whether the cloud makes up a part of it."""


@lru_cache
def import_ids(provider: str) -> dict[str, ImportId]:
    """Return the ids by resource type, as far as they are known, and of others what the cloud says of where a name is unique."""
    found: dict[str, ImportId] = {}
    begins = ""
    files = [one for one in (FOLDER / f"{provider}.txt", FOLDER / f"{provider}_names.txt") if one.is_file()]
    for line in (line for file in files for line in file.read_text(encoding="utf-8").splitlines()):
        if line.startswith("["):
            begins = line.strip("[]")
        elif ":" in line and not line.startswith("#"):
            name, _, words = line.partition(":")
            read = _levels if provider == "azurerm" else _arguments
            found[f"{provider}_{name}"] = read(begins, words.split())
        elif not line.startswith("#"):
            alone = [] if provider == "azurerm" else ["name"]
            found |= {f"{provider}_{name}": ImportId(begins, [*alone]) for name in line.split()}
    return found


def _levels(begins: str, words: list[str]) -> ImportId:
    """Read ``kind=argument kind``: an id says all levels above its own, up to the next that is said."""
    one, unsaid = ImportId(begins), 1
    for word in words:
        kind, _, argument = word.partition("=")
        if argument:
            one.said.append(argument)
            if kind and unsaid > 1 and argument.endswith("_id"):
                one.levels[argument] = unsaid
        unsaid = 1 if argument else unsaid + 1
    kind, _, argument = words[-1].partition("=") if words else ("", "", "")
    one.ends = argument if kind else ""
    return one


def _arguments(begins: str, words: list[str]) -> ImportId:
    """Read ``argument:levels argument``."""
    one = ImportId(begins)
    for word in words:
        argument, _, levels = word.partition(":")
        if argument == "-":
            one.made_up = True
        else:
            one.said.append(argument)
            one.levels |= {argument: int(levels)} if levels else {}
    return one
