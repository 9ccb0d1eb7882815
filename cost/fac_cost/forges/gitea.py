"""Gitea and Forgejo: comments on issues, which pull requests are (API v1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_cost.forges import Comment
from fac_cost.forges._http import Api
from fac_cost.forges._issues import IssueComments

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

VARIABLES = {"api": "GITHUB_API_URL", "repository": "GITHUB_REPOSITORY", "change": "GITHUB_REF"}
"""Their actions set the variables of GitHub's."""
SIGN = "GITEA_ACTIONS"
IMITATES = "github"
TOKEN = "GITEA_TOKEN"  # noqa: S105 - the name of a variable


class Forge(IssueComments):
    """The comments on one pull request."""

    def __init__(self, told: Mapping[str, str], token: str) -> None:
        """Take what the CI says: the API ends with ``/api/v1``, the change is a number, or ``refs/pull/7/head``."""
        super().__init__(Api(told["api"], {"Authorization": f"token {token}"}), told)

    def all(self) -> Iterator[Comment]:
        """Yield the comments; they come in one answer."""
        yield from (Comment(str(one["id"]), one["body"] or "") for one in self.api.get(self.path))
