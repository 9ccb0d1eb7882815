"""The names that a policy speaks of: rules, sets of rules and resource types that there are, or not."""

from __future__ import annotations

from fnmatch import fnmatchcase
from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.problems import DocumentError, Problem
from fac_core.document.tree import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.policy import Exemption, Policy
    from fac_lint.run.rulebook import Rulebook


@dataclass(frozen=True)
class Stranger:
    """A name that nothing bears; a resource type may only be one that we have no schema of, and is ``doubtful``."""

    problem: Problem
    doubtful: bool = False


def check_selection(policy: Policy, book: Rulebook) -> None:
    """Raise `DocumentError` for names that a policy selects and nothing bears: what should run cannot be known then."""
    places: list[tuple[tuple[str | int, ...], str]] = [(("select", at), name) for at, name in enumerate(policy.lint.select)]
    for number, scope in enumerate(policy.lint.scopes):
        places += [(("scopes", number, "select", at), name) for at, name in enumerate(scope.select)]
    unknown = [(place, name) for place, name in places if not book.knows(name)]
    if unknown:
        raise DocumentError(tuple(_rule(policy.place("lint", *place), name, book).problem for place, name in unknown))


def strangers(policy: Policy, book: Rulebook) -> Iterator[Stranger]:
    """Yield what a policy selects, ignores, gives a severity to or exempts, and does not exist; in the order of the keys."""
    for keys, name in _named(policy):
        if not book.knows(name):
            yield _rule(policy.place("lint", *keys), name, book)
    for exemption in policy.exemptions:
        place = Place(exemption.file, exemption.line, 1)
        if not any(fnmatchcase(name, exemption.rule) for name in book.rule_names):
            yield _rule(place, exemption.rule, book)
        if not _meets_a_type(exemption):
            message = f"no known resource type is meant by {exemption.resource!r}"
            yield Stranger(Problem(place, message, "An address is written aws_iam_role.name; a glob of types aws_iam_*."), doubtful=True)


def _named(policy: Policy) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield where below ``lint`` the names of rules and sets stand."""
    holders: list[tuple[tuple[str | int, ...], object]] = [((), policy.lint)]
    holders += [(("scopes", number), scope) for number, scope in enumerate(policy.lint.scopes)]
    for at, holder in holders:
        for key in ("select", "ignore", "severity"):
            for position, name in enumerate(getattr(holder, key)):
                yield (*at, key, name if key == "severity" else position), name
    for position, name in enumerate(policy.lint.suppressions.never):
        yield ("suppressions", "never", position), name


def _rule(place: Place | None, name: str, book: Rulebook) -> Stranger:
    return Stranger(Problem(place or Place("", 1, 1), f"no rule or set of rules is called {name!r}", book.resembling(name)))


def _meets_a_type(exemption: Exemption) -> bool:
    """Whether an exemption can cover a resource of a known type, or a module call; of a glob only what stands before it is asked."""
    local = ".".join(exemption.resource.split(".")[-2:])
    fixed = _before_a_wildcard(local)
    wild = fixed != local
    head, dot, _ = fixed.partition(".")
    if head == "module":
        return True
    if dot:
        return head in _types()
    return wild and any(name.startswith(head) for name in (*_types(), "module"))


def _before_a_wildcard(glob: str) -> str:
    return glob[: next((at for at, character in enumerate(glob) if character in "*?["), len(glob))]


@lru_cache(maxsize=1)
def _types() -> frozenset[str]:
    from fac_core.schema.catalogue import catalogue  # noqa: PLC0415 - few policies have exemptions
    from fac_core.schema.resource_schema import Kind  # noqa: PLC0415 - as above

    known = catalogue()
    files = [known.file(version.name, version.version) for name in known.providers() for version in known.versions(name)]
    return frozenset(name for file in files for kind in Kind if kind in {Kind.RESOURCE, Kind.DATA} for name in file.names(kind))
