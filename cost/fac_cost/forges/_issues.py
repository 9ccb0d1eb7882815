"""Comments on issues, which pull requests are: GitHub's way, which others follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_cost.forges._http import Api


class IssueComments:
    """Writes and replaces comments on the pull request of which the CI tells."""

    def __init__(self, api: Api, told: Mapping[str, str]) -> None:
        number = told["change"].removeprefix("refs/pull/").partition("/")[0]
        self.api = api
        self._issues = f"/repos/{told['repository']}/issues"
        self.path = f"{self._issues}/{number}/comments"

    def add(self, text: str) -> None:
        """Write a new comment."""
        self.api.post(self.path, {"body": text})

    def replace(self, name: str, text: str) -> bool:
        """Replace the text of a comment."""
        return self.api.change("PATCH", f"{self._issues}/comments/{name}", {"body": text})
