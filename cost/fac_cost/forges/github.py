"""GitHub, and GitHub Enterprise Server: comments on issues, which pull requests are (REST API 2022-11-28)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_cost.forges import Comment
from fac_cost.forges._http import PAGES, Api
from fac_cost.forges._issues import IssueComments

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

VARIABLES = {"api": "GITHUB_API_URL", "repository": "GITHUB_REPOSITORY", "change": "GITHUB_REF"}
SIGN = "GITHUB_ACTIONS"
TOKEN = "GITHUB_TOKEN"  # noqa: S105 - the name of a variable
API = "https://api.github.com"
_SIZE = 100


class Forge(IssueComments):
    """The comments on one pull request."""

    def __init__(self, told: Mapping[str, str], token: str) -> None:
        """Take what the CI says: the change is a number, or ``refs/pull/7/merge``."""
        headers = {"Authorization": f"Bearer {token}", "X-GitHub-Api-Version": "2022-11-28"}
        super().__init__(Api(told.get("api") or API, headers), told)

    def all(self) -> Iterator[Comment]:
        """Yield the comments, page by page."""
        for page in range(1, PAGES + 1):
            found = self.api.get(f"{self.path}?per_page={_SIZE}&page={page}")
            yield from (Comment(str(one["id"]), one["body"] or "") for one in found)
            if len(found) < _SIZE:
                return
