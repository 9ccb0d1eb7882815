"""Bitbucket Cloud: comments on a pull request (API 2.0)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_cost.forges import Comment
from fac_cost.forges._http import PAGES, Api

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

VARIABLES = {"api": "BITBUCKET_API_URL", "repository": "BITBUCKET_REPO_FULL_NAME", "change": "BITBUCKET_PR_ID"}
SIGN = "BITBUCKET_BUILD_NUMBER"
TOKEN = "BITBUCKET_TOKEN"  # noqa: S105 - the name of a variable
API = "https://api.bitbucket.org/2.0"


class Forge:
    """The comments on one pull request."""

    def __init__(self, told: Mapping[str, str], token: str) -> None:
        """Take what the CI says: the repository is ``workspace/name``."""
        self._api = Api(told.get("api") or API, {"Authorization": f"Bearer {token}"})
        self._comments = f"/repositories/{told['repository']}/pullrequests/{told['change']}/comments"

    def all(self) -> Iterator[Comment]:
        """Yield the comments, page by page."""
        path = f"{self._comments}?pagelen=100&sort=created_on"
        for _ in range(PAGES):
            found = self._api.get(path)
            yield from (Comment(str(one["id"]), one["content"]["raw"]) for one in found.get("values", []) if not one.get("deleted"))
            path = found.get("next", "")
            if not path:
                return

    def add(self, text: str) -> None:
        """Write a new comment."""
        self._api.post(self._comments, {"content": {"raw": text}})

    def replace(self, name: str, text: str) -> bool:
        """Replace the text of a comment."""
        return self._api.change("PUT", f"{self._comments}/{name}", {"content": {"raw": text}})
