"""Loading a module from its folder."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import chain
from stat import S_ISREG
from types import MappingProxyType
from typing import TYPE_CHECKING

from fac_core import hcl
from fac_core.dataclass import dataclass
from fac_core.errors import UserError
from fac_core.finding import Location
from fac_core.module import reading
from fac_core.module.collecting import Collection
from fac_core.module.declarations import Problem, ProviderReference
from fac_core.module.discovery import in_order, module_names, twins_among
from fac_core.module.lowering import ProviderSchemas, lowered
from fac_core.surroundings import refused

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping
    from pathlib import Path

    from fac_core.hcl.syntax import Block, File
    from fac_core.module.collecting import Entry
    from fac_core.module.declarations import (
        LocalValue,
        ModuleCall,
        Output,
        ProviderConfig,
        ProviderRequirement,
        Resource,
        VariableDeclaration,
    )

LARGEST = 4 * 2**20
"""Bytes of a file: reading takes about a hundred times as much memory."""
MOST_PARTS = 500_000
"""Lines, arguments and items of a file: reading takes about a kilobyte for each."""
_PARTS = b"\n,=([{"


@dataclass(frozen=True)
class Module:
    """One folder of Terraform files.

    ``resources``, ``data`` and ``ephemeral`` are keyed by address (``aws_sqs_queue.this``, ``data.aws_region.this``), the others by
    name. ``required_version`` holds every constraint given. ``blocks`` are the others (``check``, ``moved``, ``import``, ``removed``,
    ``terraform``) by type. ``problems`` are syntax errors, double declarations and wrong types, by file and place.
    """

    folder: Path
    files: tuple[File, ...]
    problems: tuple[Problem, ...]
    variables: Mapping[str, VariableDeclaration]
    locals: Mapping[str, LocalValue]
    resources: Mapping[str, Resource]
    data: Mapping[str, Resource]
    ephemeral: Mapping[str, Resource]
    outputs: Mapping[str, Output]
    calls: Mapping[str, ModuleCall]
    provider_configs: Mapping[ProviderReference, ProviderConfig]
    required_providers: Mapping[str, ProviderRequirement]
    required_version: tuple[str, ...]
    blocks: Mapping[str, tuple[tuple[Block, File], ...]]
    twins: tuple[str, ...] = ()
    """Files that OpenTofu reads instead of ours of the same stem, and that are not looked at."""

    @classmethod
    def load(cls, folder: Path, *, display: str | None = None, without: Container[str] = ()) -> Module:
        """Read the module in a folder; raise `UserError` when there is no such folder or a file cannot be read.

        ``display`` stands for the folder in the paths of files (``""`` for none); without it, the folder as given does. Files named in
        ``without`` are taken not to be there.
        """
        if not folder.is_dir():
            raise UserError("is no folder", path=folder, hint="Name the folder that holds the module's .tf files.")
        try:
            names = module_names(folder)
        except OSError as error:
            raise refused(error, folder) from error
        read = [name for name in chain.from_iterable(in_order(names)) if name not in without]
        sources = {name: read_source(folder / name) for name in read}
        return cls.of(folder, {**dict.fromkeys(names, b""), **sources}, display=display, without=without)

    @classmethod
    def of(cls, folder: Path, sources: Mapping[str, bytes], *, display: str | None = None, without: Container[str] = ()) -> Module:
        """Build the module of a folder from what its files hold, by name."""
        prefix = folder.as_posix() if display is None else display
        own, overriding = ([name for name in names if name not in without] for names in in_order(sources))
        names, schemas = (*own, *overriding), ProviderSchemas()
        files = dict(zip(names, lowered([hcl.parse(sources[name], _shown(name, prefix), schemas) for name in names]), strict=True))
        collection = Collection()
        for name in own:
            collection.add(files[name])
        for name in overriding:
            collection.override(files[name])
        twins = tuple(_shown(name, prefix) for name in twins_among(sources))
        return replace(_build(folder, tuple(files.values()), collection), twins=twins)


def _shown(name: str, prefix: str) -> str:
    return f"{prefix.rstrip('/')}/{name}" if prefix.rstrip("/") else f"{prefix}{name}"


def read_source(path: Path) -> bytes:
    """Return the bytes of a file of a module; raise `UserError` for one that cannot be read, or that nobody could."""
    try:
        status = path.stat()
        if not S_ISREG(status.st_mode):
            raise UserError("is no file that can be read", path=path, hint="Remove it, or let it be a file.")
        if status.st_size > LARGEST:
            raise UserError(f"is larger than {LARGEST // 2**20} MiB", path=path, hint="Split it: nobody can review it either.")
        source = path.read_bytes()
    except OSError as error:
        raise refused(error, path) from error
    if has_too_many_parts(source):
        hint = "Split it: nobody can review it either."
        raise UserError(f"has more than {MOST_PARTS:,} lines, arguments and items", path=path, hint=hint)
    return source


def has_too_many_parts(source: bytes) -> bool:
    """Whether reading a file would take more memory than machines have to spare."""
    return len(source) > MOST_PARTS and sum(map(source.count, _PARTS)) > MOST_PARTS


def _build(folder: Path, files: tuple[File, ...], collection: Collection) -> Module:
    problems = [Problem(file, error.range, error.message) for file in files for error in file.errors] + collection.problems
    settings = [entry for entry in collection.others if entry.block.type == "terraform"]
    variables = {name: reading.variable(name, own, problems) for name, own in collection.named("variable").items()}
    required = _requirements(settings, problems)
    order = {file.path: number for number, file in enumerate(files)}
    return Module(
        folder=folder,
        files=files,
        problems=tuple(sorted(problems, key=lambda problem: (order[problem.file.path], problem.range, problem.message))),
        variables=MappingProxyType(variables),
        locals=MappingProxyType(collection.locals),
        resources=_resources("resource", collection),
        data=_resources("data", collection),
        ephemeral=_resources("ephemeral", collection),
        outputs=MappingProxyType({name: reading.output(name, own) for name, own in collection.named("output").items()}),
        calls=MappingProxyType({name: reading.call(name, own, folder) for name, own in collection.named("module").items()}),
        provider_configs=_configs(collection),
        required_providers=MappingProxyType(required),
        required_version=tuple(_versions(settings)),
        blocks=MappingProxyType(_others(collection)),
    )


def _resources(kind: str, collection: Collection) -> Mapping[str, Resource]:
    return MappingProxyType({address: reading.resource(address, own) for address, own in collection.of_type(kind).items()})


def _configs(collection: Collection) -> Mapping[ProviderReference, ProviderConfig]:
    configs = (reading.provider_config(own) for own in collection.of_type("provider").values())
    return MappingProxyType({ProviderReference(config.name, config.alias): config for config in configs})


def _requirements(settings: list[Entry], problems: list[Problem]) -> dict[str, ProviderRequirement]:
    found: dict[str, ProviderRequirement] = {}
    for entry in settings:
        for requirement in reading.requirements(entry):
            first = found.setdefault(requirement.name, requirement)
            if first is not requirement and first.file is not requirement.file:
                place = Location("first required here", first.file.path, first.attribute.name_range)
                message = f"the provider {requirement.name!r} is required twice"
                problems.append(Problem(requirement.file, requirement.attribute.name_range, message, place, f"provider.{requirement.name}"))
    return found


def _versions(settings: list[Entry]) -> Iterator[str]:
    for entry in settings:
        version = reading.literal_text(entry.block.body, "required_version")
        if version:
            yield version


def _others(collection: Collection) -> dict[str, tuple[tuple[Block, File], ...]]:
    found: dict[str, list[tuple[Block, File]]] = defaultdict(list)
    for entry in (*collection.others, *collection.of_type("check").values()):
        found[entry.block.type].append((entry.block, entry.file))
    return {kind: tuple(blocks) for kind, blocks in found.items()}
