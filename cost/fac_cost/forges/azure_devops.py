"""Azure DevOps: threads on a pull request (REST API 7.1)."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING
from urllib.parse import quote

from fac_cost.forges import Comment
from fac_cost.forges._http import Api

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

VARIABLES = {
    "api": "SYSTEM_COLLECTIONURI",
    "project": "SYSTEM_TEAMPROJECT",
    "repository": "BUILD_REPOSITORY_ID",
    "change": "SYSTEM_PULLREQUEST_PULLREQUESTID",
}
SIGN = "TF_BUILD"
TOKEN = "SYSTEM_ACCESSTOKEN"  # noqa: S105 - the name of a variable
_VERSION = "api-version=7.1"
_CLOSED = 4
"""The status of a thread that nobody has to answer."""


class Forge:
    """The threads on one pull request."""

    def __init__(self, told: Mapping[str, str], token: str) -> None:
        """Take what the CI says; a token of a person or of the job stands as a password without a user."""
        self._api = Api(told["api"], {"Authorization": f"Basic {b64encode(f':{token}'.encode()).decode()}"})
        repository = f"/{quote(told['project'], safe='')}/_apis/git/repositories/{quote(told['repository'], safe='')}"
        self._threads = f"{repository}/pullRequests/{told['change']}/threads"

    def all(self) -> Iterator[Comment]:
        """Yield the first comment of each thread; all threads come in one answer."""
        for thread in self._api.get(f"{self._threads}?{_VERSION}").get("value", []):
            first = next(iter(thread.get("comments") or []), None)
            if first is not None and not thread.get("isDeleted") and not first.get("isDeleted"):
                yield Comment(f"{thread['id']}/comments/{first['id']}", first.get("content") or "")

    def add(self, text: str) -> None:
        """Begin a new thread."""
        comment = {"parentCommentId": 0, "content": text, "commentType": 1}
        self._api.post(f"{self._threads}?{_VERSION}", {"comments": [comment], "status": _CLOSED})

    def replace(self, name: str, text: str) -> bool:
        """Replace the text of a comment."""
        return self._api.change("PATCH", f"{self._threads}/{name}?{_VERSION}", {"content": text})
