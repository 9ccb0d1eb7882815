"""GitLab: notes on a merge request (API v4)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from fac_cost.forges import Comment
from fac_cost.forges._http import PAGES, Api

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

VARIABLES = {"api": "CI_API_V4_URL", "repository": "CI_PROJECT_ID", "change": "CI_MERGE_REQUEST_IID"}
SIGN = "GITLAB_CI"
TOKEN = "GITLAB_TOKEN"  # noqa: S105 - the name of a variable
API = "https://gitlab.com/api/v4"
_SIZE = 100


class Forge:
    """The notes on one merge request."""

    def __init__(self, told: Mapping[str, str], token: str) -> None:
        """Take what the CI says: the repository is a number or a path. The job's own token may not write notes."""
        self._api = Api(told.get("api") or API, {"PRIVATE-TOKEN": token})
        self._notes = f"/projects/{quote(told['repository'], safe='')}/merge_requests/{told['change']}/notes"

    def all(self) -> Iterator[Comment]:
        """Yield the notes of people, page by page."""
        for page in range(1, PAGES + 1):
            found = self._api.get(f"{self._notes}?per_page={_SIZE}&page={page}&sort=asc&order_by=created_at")
            yield from (Comment(str(one["id"]), one["body"]) for one in found if not one.get("system"))
            if len(found) < _SIZE:
                return

    def add(self, text: str) -> None:
        """Write a new note."""
        self._api.post(self._notes, {"body": text})

    def replace(self, name: str, text: str) -> bool:
        """Replace the text of a note."""
        return self._api.change("PUT", f"{self._notes}/{name}", {"body": text})
