"""Get a token of a registry for what the CI system signs of the run that this is."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import msgspec
import urllib3

from fac_core.errors import UserError
from fac_registry.client.publish import RETRIES, TIMEOUT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_registry.client.publish import Remote

# GitHub gives what asks for a signed token to the steps of a job that may (its documentation of OpenID Connect, seen 2026-11-28).
GITHUB_URL, GITHUB_TOKEN, OTHERS = "ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "FAC_REGISTRY_ID_TOKEN"
HOW = f"On GitHub give the job the permission id-token: write; elsewhere set {OTHERS}."
FIELDS = {
    "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
    "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
}


class _Signed(msgspec.Struct):
    value: str


class _Given(msgspec.Struct):
    access_token: str


class _Refused(msgspec.Struct):
    error_description: str = ""
    detail: str = ""


def signed_here(environment: Mapping[str, str], audience: str) -> str:
    """Return what the CI system signs of this run for an audience; raise `UserError` where none does."""
    if given := environment.get(OTHERS):
        return given
    url, token = environment.get(GITHUB_URL), environment.get(GITHUB_TOKEN)
    if not url or not token:
        raise UserError("no CI system signs here whose run this is", hint=HOW)
    parts = urlsplit(url)
    query = urlencode([*parse_qsl(parts.query, keep_blank_values=True), ("audience", audience)])
    headers = {"authorization": f"Bearer {token}", "accept": "application/json"}
    response = _ask("GET", urlunsplit(parts._replace(query=query)), headers)
    try:
        return msgspec.json.decode(response.data, type=_Signed).value
    except msgspec.MsgspecError as error:
        raise UserError(f"the CI system signs nothing: it answered {response.status}", hint=HOW) from error


def exchange(remote: Remote, signed: str, place: str | None) -> str:
    """Return a token of the registry for it; raise `UserError` when it trusts this pipeline with nothing."""
    fields = {**FIELDS, "subject_token": signed, **({"resource": place} if place else {})}
    headers = {"content-type": "application/x-www-form-urlencoded"}
    response = _ask("POST", f"{remote.url}/v1/ci/token", headers, urlencode(fields))
    try:
        if response.status == HTTPStatus.OK:
            return msgspec.json.decode(response.data, type=_Given).access_token
        said = msgspec.json.decode(response.data, type=_Refused)
    except msgspec.MsgspecError as error:
        raise UserError(f"{remote.url} does not answer like a registry ({response.status})", hint="Check --registry.") from error
    hint = "See `fac-registry publisher list` on the registry, and that --registry is its --public-url, letter by letter."
    raise UserError(f"the registry refused ({response.status}): {said.error_description or said.detail}", hint=hint)


def _ask(method: str, url: str, headers: Mapping[str, str], body: str | None = None) -> urllib3.BaseHTTPResponse:
    try:
        with urllib3.PoolManager(retries=RETRIES, timeout=TIMEOUT) as pool:
            return pool.request(method, url, headers=dict(headers), body=body, redirect=False)
    except urllib3.exceptions.HTTPError as error:
        parts = urlsplit(url)
        raise UserError(f"{parts.scheme}://{parts.netloc} cannot be reached: {type(error).__name__}", hint="Check --registry.") from error
