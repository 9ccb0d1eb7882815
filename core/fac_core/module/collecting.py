"""From files to declarations: what is declared once, what twice, and what override files change."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.finding import Location
from fac_core.hcl.literal import text
from fac_core.module.declarations import LocalValue, Problem
from fac_core.module.merging import merged

if TYPE_CHECKING:
    from fac_core.hcl.syntax import Block, File

_NAMED = {"variable": "var", "output": "output", "module": "module", "check": "check"}
_TYPED = {"resource": "", "data": "data.", "ephemeral": "ephemeral."}


@dataclass
class Entry:
    """A declared block on its way to a declaration."""

    block: Block
    file: File
    overrides: list[tuple[Block, File]] = field(default_factory=list)

    @property
    def origin(self) -> tuple[Block, File, tuple[tuple[Block, File], ...]]:
        """The fields every declaration begins with."""
        return self.block, self.file, tuple(self.overrides)


@dataclass
class Collection:
    """Entries by address, in the order of files and lines; blocks without an address by type in ``others``."""

    entries: dict[str, Entry] = field(default_factory=dict)
    locals: dict[str, LocalValue] = field(default_factory=dict)
    others: list[Entry] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def add(self, file: File) -> None:
        """Take in the declarations of a file."""
        for block in file.body.blocks:
            if block.type == "locals":
                self._add_locals(block, file)
            else:
                self.add_block(block, file)

    def add_block(self, block: Block, file: File) -> None:
        """Take in one block."""
        address = _address(block)
        if address is None:
            self.others.append(Entry(block, file))
        elif address in self.entries:
            first = self.entries[address]
            self._twice(address, Problem(file, block.header, "", Location("first declared here", first.file.path, first.block.header)))
        else:
            self.entries[address] = Entry(block, file)

    def of_type(self, kind: str) -> dict[str, Entry]:
        """Entries of a block type by address."""
        return {address: entry for address, entry in self.entries.items() if entry.block.type == kind}

    def named(self, kind: str) -> dict[str, Entry]:
        """Entries of a block type by their one label."""
        return {entry.block.labels[0]: entry for entry in self.entries.values() if entry.block.type == kind}

    def _add_locals(self, block: Block, file: File) -> None:
        for attribute in block.body.attributes:
            first = self.locals.setdefault(attribute.name, LocalValue(attribute.name, attribute, file))
            if first.attribute is not attribute and block.body.attribute(attribute.name) is attribute:
                place = Location("first declared here", first.file.path, first.attribute.name_range)
                self._twice(f"local.{attribute.name}", Problem(file, attribute.name_range, "", place))

    def _twice(self, address: str, problem: Problem) -> None:
        first = problem.related
        where = f"{first.file}:{first.range.start.line}" if first else ""
        message = f"{address} is declared twice; the first declaration stands at {where}"
        self.problems.append(Problem(problem.file, problem.range, message, first, address))

    def override(self, file: File) -> None:
        """Merge an override file."""
        for block in file.body.blocks:
            if block.type == "locals":
                self._override_locals(block, file)
                continue
            entry = self._base(block)
            if entry is None and _may_be_new(block):
                self.add_block(block, file)
                continue
            if entry is None:
                message = f"{_address(block) or block.type} is overridden here but declared nowhere in this module"
                self.problems.append(Problem(file, block.header, message))
                continue
            entry.block = merged(entry.block, block)
            entry.overrides.append((block, file))

    def _base(self, block: Block) -> Entry | None:
        address = _address(block)
        if address is not None:
            return self.entries.get(address)
        return next((entry for entry in self.others if entry.block.type == block.type == "terraform"), None)

    def _override_locals(self, block: Block, file: File) -> None:
        for attribute in block.body.attributes:
            if attribute.name not in self.locals:
                message = f"local.{attribute.name} is overridden here but declared nowhere in this module"
                self.problems.append(Problem(file, attribute.name_range, message))
                continue
            self.locals[attribute.name] = LocalValue(attribute.name, attribute, file)


def _may_be_new(block: Block) -> bool:
    # A default provider configuration and a terraform block exist even when nobody wrote them.
    return block.type == "terraform" or (block.type == "provider" and block.body.attribute("alias") is None)


def _address(block: Block) -> str | None:
    """Return what only one block of a module may be called, or None when any number may be the same."""
    if block.type in _TYPED and len(block.labels) == 2:  # noqa: PLR2004 - a type and a name
        return f"{_TYPED[block.type]}{'.'.join(block.labels)}"
    if block.type in _NAMED and len(block.labels) == 1:
        return f"{_NAMED[block.type]}.{block.labels[0]}"
    if block.type == "provider" and len(block.labels) == 1:
        alias = block.body.attribute("alias")
        name = text(alias.expression) if alias else None
        return f"provider.{block.labels[0]}{f'.{name}' if name else ''}"
    return None
