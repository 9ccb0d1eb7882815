"""Gitea and Forgejo: comments on issues, which pull requests are (API v1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_cost.forges import Comment
from fac_cost.forges._http import Api

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

VARIABLES = {"api": "GITHUB_API_URL", "repository": "GITHUB_REPOSITORY", "change": "GITHUB_REF"}
"""Their actions set the variables of GitHub's."""
TOKEN = "GITEA_TOKEN"  # noqa: S105 - the name of a variable


class Forge:
    """The comments on one pull request."""

    def __init__(self, told: Mapping[str, str], token: str) -> None:
        """Take what the CI says: the API ends with ``/api/v1``, the change is a number, or ``refs/pull/7/head``."""
        self._api = Api(told["api"], {"Authorization": f"token {token}"})
        self._repository = f"/repos/{told['repository']}"
        self._number = told["change"].removeprefix("refs/pull/").partition("/")[0]

    def all(self) -> Iterator[Comment]:
        """Yield the comments; they come in one answer."""
        found = self._api.get(f"{self._repository}/issues/{self._number}/comments")
        yield from (Comment(str(one["id"]), one["body"] or "") for one in found)

    def add(self, text: str) -> None:
        """Write a new comment."""
        self._api.post(f"{self._repository}/issues/{self._number}/comments", {"body": text})

    def replace(self, name: str, text: str) -> bool:
        """Replace the text of a comment."""
        return self._api.change("PATCH", f"{self._repository}/issues/comments/{name}", {"body": text})
