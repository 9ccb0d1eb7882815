"""Pipelines that are trusted to publish: known by what their CI system signs of them, so that no token need be kept for them."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import select, update

from fac_core.errors import UserError
from fac_core.sentence import one_of
from fac_registry.address import Address, check_part
from fac_registry.audit import record
from fac_registry.database.tables import tokens, trusted_publishers
from fac_registry.errors import NotFoundError
from fac_registry.secure_address import secure

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Row

    from fac_registry.audit import Actor
    from fac_registry.database import Database

GITHUB, GITLAB = "https://token.actions.githubusercontent.com", "https://gitlab.com"
NUMBER, PATH = re.compile(r"[0-9]+"), re.compile(r"[^*/]+/.+")
# On issuers that everybody may use, a claim must say whose the pipeline is, with an owner that is no pattern: anybody's can be called
# modules, or have the branch main (GitHub's and GitLab's documentation of their claims, seen 2026-11-28).
WHOSE = {
    GITHUB: {
        "repository": PATH,
        "repository_id": NUMBER,
        "repository_owner": re.compile(r"[^*]+"),
        "repository_owner_id": NUMBER,
        "sub": re.compile(r"repo:[^*/:]+/.+"),
    },
    GITLAB: {
        "project_path": PATH,
        "project_id": NUMBER,
        "namespace_path": re.compile(r"[^*]+"),
        "namespace_id": NUMBER,
        "sub": re.compile(r"project_path:[^*/:]+/.+"),
    },
}
# What tells one run of a repository from another: without any, a pull request may publish.
WHICH = frozenset({"ref", "environment", "workflow_ref", "job_workflow_ref", "ci_config_ref_uri", "ref_protected", "sub"})
CLAIM = re.compile(r"[A-Za-z0-9_.:/-]{1,100}")
MOST_CLAIMS, LONGEST_VALUE = 20, 500


class TrustedPublisher(msgspec.Struct, frozen=True):
    """Who may publish in ``namespace``: whoever ``issuer`` signs all of ``claims`` of, in which ``*`` stands for any characters.

    ``only`` is the one module (``<name>/<system>``) or provider (its type) that they may publish; empty where they may publish all.
    """

    namespace: str
    issuer: str
    claims: dict[str, str]
    only: str = ""
    id: int = 0

    def __post_init__(self) -> None:
        """Raise `UserError` for what would trust nobody, or anybody."""
        check_part("namespace", self.namespace)
        if "/" in self.only:
            Address(self.namespace, *self.only.split("/", 1))
        elif self.only:
            check_part("name", self.only)
        if not secure(self.issuer):
            raise UserError(f"the issuer {self.issuer[:200]!r} is no https address", hint=f"GitHub's is {GITHUB}, GitLab's {GITLAB}.")
        if not 0 < len(self.claims) <= MOST_CLAIMS:
            raise UserError(f"a publisher is known by 1 to {MOST_CLAIMS} claims", hint="Give for example --claim repository=acme/modules.")
        for name, value in self.claims.items():
            if not CLAIM.fullmatch(name) or not 0 < len(value) <= LONGEST_VALUE or not value.isprintable():
                raise UserError(f"the claim {name[:100]!r} has no usable name or value", hint="Write it as name=value.")
        owners = WHOSE.get(self.issuer)
        known = [name for name, value in self.claims.items() if (owners is None and value.strip("*")) or _owns(owners, name, value)]
        if not known:
            hint = f"Give the claim {one_of(owners)}." if owners else "Give a claim that is no mere *."
            raise UserError("anybody could publish: no claim says whose pipeline it is", hint=hint)

    @property
    def any_branch(self) -> bool:
        """Whether any run in the repository may publish, that of a pull request, too."""
        return self.issuer in WHOSE and not WHICH & self.claims.keys()

    def matches(self, claims: Mapping[str, Any]) -> bool:
        """Tell whether a token that the issuer signed is of this publisher."""
        return all(_matches(pattern, claims.get(name)) for name, pattern in self.claims.items())

    def line(self) -> str:
        """One line for people."""
        said = " ".join(f"{name}={value}" for name, value in self.claims.items())
        return f"{self.id:>5}  {self.namespace + ('/' + self.only if self.only else ''):<30}  {self.issuer}  {said}"

    @property
    def subject(self) -> str:
        """How the audit log calls it."""
        return f"{self.namespace}: trusted publisher {self.id}"

    @property
    def place(self) -> str:
        """The one module that it may publish, or nothing where it may publish all of the namespace."""
        return f"{self.namespace}/{self.only}" if self.only else ""


@dataclass(frozen=True)
class PublisherStore:
    """Keeps trusted publishers."""

    database: Database

    async def add(self, publisher: TrustedPublisher, *, by: Actor) -> TrustedPublisher:
        """Trust a publisher from now on, and return it with its id."""
        claims = msgspec.json.encode(publisher.claims).decode()
        row = {"namespace": publisher.namespace, "only": publisher.only, "issuer": publisher.issuer, "claims": claims}
        async with self.database.writing() as connection:
            new = trusted_publishers.insert().values(**row, created=int(time.time())).returning(trusted_publishers.c.id)
            made = msgspec.structs.replace(publisher, id=int((await connection.execute(new)).scalar_one()))
            await record(connection, by, "publisher.trusted", made.subject, row)
        return made

    async def remove(self, namespace: str, identity: int, *, by: Actor) -> None:
        """Trust a publisher no longer, nor the tokens that it got; raise `NotFoundError` when the namespace has none of this id."""
        here = (trusted_publishers.c.id == identity, trusted_publishers.c.namespace == namespace)
        async with self.database.writing() as connection:
            row = (await connection.execute(select(trusted_publishers).where(*here))).first()
            if row is None:
                raise NotFoundError(f"{namespace} has no trusted publisher {identity}", hint="See `fac-registry publisher list`.")
            theirs = tokens.c.publisher == identity
            await connection.execute(update(tokens).where(theirs, tokens.c.revoked.is_(None)).values(revoked=int(time.time())))
            await connection.execute(update(tokens).where(theirs).values(publisher=None))
            await connection.execute(trusted_publishers.delete().where(*here))
            await record(connection, by, "publisher.removed", _publisher(row).subject)

    async def list(self, namespace: str | None = None) -> tuple[TrustedPublisher, ...]:
        """Return those of a namespace, or all of them."""
        where = [] if namespace is None else [trusted_publishers.c.namespace == namespace]
        return await self._found(*where)

    async def of_issuer(self, issuer: str) -> tuple[TrustedPublisher, ...]:
        """Return those that an issuer speaks for."""
        return await self._found(trusted_publishers.c.issuer == issuer)

    async def _found(self, *where: Any) -> tuple[TrustedPublisher, ...]:  # noqa: ANN401 - SQLAlchemy's conditions
        order = (trusted_publishers.c.namespace, trusted_publishers.c.id)
        async with self.database.reading() as connection:
            rows = await connection.execute(select(trusted_publishers).where(*where).order_by(*order))
            return tuple(map(_publisher, rows))


def _publisher(row: Row[Any]) -> TrustedPublisher:
    claims = msgspec.json.decode(row.claims, type=dict[str, str])
    return TrustedPublisher(row.namespace, row.issuer, claims, row.only, row.id)


def _matches(pattern: str, value: object) -> bool:
    """Compare a claim with what is wanted of it; one that is no word or number is never right."""
    if isinstance(value, bool):
        value = str(value).lower()
    if not isinstance(value, str | int):
        return False
    parts = (re.escape(part) for part in pattern.split("*"))
    return re.fullmatch(".*".join(parts), str(value), re.DOTALL) is not None


def _owns(owners: Mapping[str, re.Pattern[str]] | None, name: str, value: str) -> bool:
    """Tell whether a claim says whose a pipeline is."""
    return owners is not None and name in owners and owners[name].fullmatch(value) is not None
