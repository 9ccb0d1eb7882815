"""Read a repository: one on this machine where it lies, one at an https:// address fetched first. No program is run and no hook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dulwich.client import HTTPUnauthorized, Urllib3HttpGitClient
from dulwich.errors import GitProtocolError, HangupException, NotGitRepository
from dulwich.refs import Ref
from dulwich.repo import Repo

from fac_registry.errors import RequestError
from fac_registry.git.https import OneHost
from fac_registry.outside.addresses import shown

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from dulwich.objects import ObjectID

    from fac_registry.outside.addresses import Addresses

TAGS, PEELED = b"refs/tags/", b"^{}"
MOST_TAGS = 2000
# What the user name is said to be beside a token: the hosts that take tokens do not look at it, or want this one.
USER = "x-access-token"


def open_local(path: Path) -> Repo:
    """Open a repository on this machine; raise `RequestError` where there is none."""
    try:
        return Repo(str(path))
    except (NotGitRepository, OSError, ValueError) as error:
        raise RequestError(f"there is no git repository in {path}", hint="Name the folder of one, or an https:// address.") from error


def fetch(url: str, into: Path, addresses: Addresses, *, token: str | None = None, certificates: str | None = None) -> Repo:
    """Fetch what the tags of a repository name, without history, into an empty folder; raise `RequestError` when it cannot be."""
    target = Repo.init_bare(str(into), mkdir=True)
    pool = OneHost(url, addresses, certificates)
    client = _Client(url, pool_manager=pool, username=USER if token else None, password=token, quiet=True)
    try:
        found = client.fetch("", target, determine_wants=_wanted, depth=1, ref_prefix=[TAGS])
    except (NotGitRepository, HTTPUnauthorized) as error:
        hint = "Check the address, and whether it takes a token."
        raise RequestError(f"there is no git repository at {shown(url)}", hint=hint) from error
    except (GitProtocolError, HangupException, AssertionError, ValueError, KeyError) as error:
        raise RequestError(f"{shown(url)} does not answer as a git repository does: {error}"[:500], hint="Check the address.") from error
    for name, identity in found.refs.items():
        if identity is not None and name.startswith(TAGS) and not name.endswith(PEELED):
            target.refs[name] = identity
    return target


def tags(repository: Repo) -> dict[str, str]:
    """Return the tags and what each names, in hex digits; a tag that names another one names what that does."""
    found: dict[str, str] = {}
    for name in repository.refs.subkeys(Ref(TAGS)):
        identity = repository.refs[Ref(TAGS + name)]
        found[name.decode("utf-8", "backslashreplace")] = identity.decode("ascii")
    return found


class _Client(Urllib3HttpGitClient):
    """A client of the protocol that tells what it sends; the older one asks for object after object, without an end."""

    def _http_request(self, url, headers=None, data=None, raise_for_status=True):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202, FBT002 - dulwich's own
        response, read = super()._http_request(url, headers, data, raise_for_status)
        if not (response.content_type or "").startswith("application/x-git-"):
            raise GitProtocolError("it serves files, or pages for people")
        return response, read


def _wanted(refs: Mapping[Ref, ObjectID], depth: int | None = None) -> list[ObjectID]:
    del depth
    named = [identity for name, identity in refs.items() if name.startswith(TAGS) and not name.endswith(PEELED)]
    if len(named) > MOST_TAGS:
        raise RequestError(f"the repository has {len(named)} tags, more than {MOST_TAGS}", hint="Import from a clone of it with fewer.")
    return list(dict.fromkeys(named))
