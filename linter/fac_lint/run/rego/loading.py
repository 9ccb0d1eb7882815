"""The rules in the Rego files that a policy names."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.document.problems import DocumentError, Problem
from fac_core.document.tree import Place
from fac_core.errors import UserError, nearest
from fac_core.globs import meant
from fac_lint.run.rego.builtins import FUNCTIONS
from fac_lint.run.rego.engine import Engine
from fac_lint.run.rego.reads import reads_of
from fac_lint.run.rego.rules import RegoRule
from fac_lint.run.rego.source import read
from fac_lint.run.rego.worker import Load
from fac_lint.run.rego_patterns import patterns
from fac_lint.run.rulebook import Rule

if TYPE_CHECKING:
    from fac_core.policy import Policy
    from fac_lint.run.rego.source import RegoFile

MOST = 200
"""Files that a policy may name."""


def rules_of(policy: Policy, taken: frozenset[str]) -> dict[str, Rule]:
    """Return the rules that a policy names; raise `DocumentError` for those that cannot be, `UserError` where no engine is there."""
    files, problems = _files(policy)
    rules = {file.name: file for file in files if file.sets}
    problems += [*_twice([file for file in files if file.sets], taken), *_strangers(files)]
    if problems:
        raise DocumentError(tuple(problems))
    engine = Engine(_load(files))
    wrong = engine.check()
    paths = {str(at): file.path for at, file in enumerate(files)} | {name: file.path for name, file in rules.items()}
    problems += [Problem(Place(paths[name], 1, 1), f"no Rego that can be used: {why}") for name, why in wrong.wrong.items()]
    if wrong.failed:
        problems.append(Problem(Place(policy.origin, 1, 1), f"the rules in Rego cannot be loaded: {wrong.failed}"))
    if problems:
        raise DocumentError(tuple(problems))
    return {name: Rule(name, RegoRule(file, engine, reads_of(_used(file, files)), policy)) for name, file in sorted(rules.items())}


def _files(policy: Policy) -> tuple[list[RegoFile], list[Problem]]:
    found: dict[Path, RegoFile] = {}
    problems: list[Problem] = []
    for folder, pattern, place in patterns(policy):
        try:
            paths = meant(Path(folder), pattern)
        except UserError as error:
            problems.append(Problem(place, ": ".join(filter(None, (error.location, error.message))), error.hint or ""))
            continue
        if not paths:
            problems.append(Problem(place, f"no file is meant by {pattern}", "It counts from the folder of this file."))
        for path in paths[: MOST - len(found)]:
            try:
                found[path] = read(path)
            except UserError as error:
                problems.append(Problem(Place(path.as_posix(), error.line or 1, 1), error.message, error.hint or ""))
        if len(paths) > MOST:
            problems.append(Problem(place, f"more than {MOST} files are meant by {pattern}"))
    return list(found.values()), problems


def _twice(rules: list[RegoFile], taken: frozenset[str]) -> list[Problem]:
    """Return what is wrong with names and packages: each rule has its own."""
    problems: list[Problem] = []
    names, packages = set(taken), set[tuple[str, ...]]()
    for file in rules:
        if file.name in names:
            problems.append(Problem(Place(file.path, 1, 1), f"another rule is called {file.name!r}", "Give the file another name."))
        if file.package in packages:
            hint = f"Begin it with: package fac.{file.stem}"
            problems.append(Problem(Place(file.path, 1, 1), "another rule has the same package", hint))
        names.add(file.name)
        packages.add(file.package)
    return problems


def _load(files: list[RegoFile]) -> Load:
    """Return what the engine is to load; files go by their numbers, since paths need not be text."""
    sets = {file.name: {name: (*file.package, name) for name in file.sets} for file in files if file.sets}
    return Load({str(at): file.text for at, file in enumerate(files)}, sets)


def _strangers(files: list[RegoFile]) -> list[Problem]:
    """Return the functions that are called and that are neither defined nor among those that we promise."""
    defined = {(file.package, name) for file in files for name in file.functions}
    everywhere = FUNCTIONS | {".".join(("data", *package, name)) for package, name in defined}
    problems: list[Problem] = []
    for file in files:
        known = everywhere | {name for package, name in defined if package == file.package}
        for name, line in file.calls.items():
            if name not in known:
                problems.append(Problem(Place(file.path, line, 1), f"there is no function {name} here", nearest(name, tuple(known))))
    return problems


def _used(file: RegoFile, files: list[RegoFile]) -> list[RegoFile]:
    """Return a file with those whose rules it may use: of its package, and of those that it names, and so on."""
    found = [file]
    for one in found:
        named = one.packages_named
        found += [other for other in files if other not in found and (other.package == one.package or _is_named(other.package, named))]
    return found


def _is_named(package: tuple[str, ...], named: frozenset[tuple[str | None, ...]]) -> bool:
    return any(all(step is None or step == part for step, part in zip(one, package, strict=False)) for one in named)
