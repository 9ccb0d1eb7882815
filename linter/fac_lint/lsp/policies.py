"""What is wrong with policies, whether or not there are modules for which they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core import policy
from fac_core.dataclass import dataclass
from fac_core.document.problems import DocumentError, Problem
from fac_core.document.tree import Place
from fac_core.errors import UserError
from fac_core.finding import Severity
from fac_lint.run.books import book_of
from fac_lint.run.policy_names import check_selection, strangers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path


@dataclass(frozen=True)
class Complaint:
    """What is wrong at a place of a policy, and how much it matters."""

    problem: Problem
    severity: Severity


def complaints(paths: Iterable[Path], unsaved: Mapping[str, bytes], errors: Iterable[UserError]) -> list[Complaint]:
    """Return what is wrong with the policies at these paths, and what ended runs, as far as it has a place."""
    found = [one for path in paths for one in _about(path, unsaved)]
    found += [Complaint(problem, Severity.ERROR) for error in errors for problem in _problems(error)]
    return list(dict.fromkeys(found))


def _about(path: Path, unsaved: Mapping[str, bytes]) -> Iterator[Complaint]:
    try:
        read = policy.load(path, unsaved)
        book = book_of(read)
        check_selection(read, book)
    except UserError as error:
        yield from (Complaint(problem, Severity.ERROR) for problem in _problems(error))
        return
    for stranger in strangers(read, book):
        yield Complaint(stranger.problem, Severity.INFO if stranger.doubtful else Severity.WARNING)


def _problems(error: UserError) -> tuple[Problem, ...]:
    if isinstance(error, DocumentError):
        return error.problems
    if error.path is None:
        return ()
    return (Problem(Place(str(error.path), error.line or 1, error.column or 1), error.message, error.hint or ""),)
