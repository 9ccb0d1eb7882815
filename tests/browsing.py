"""A browser without a window: keeps cookies for each host as browsers do, follows redirects, fills in forms."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from http.cookies import SimpleCookie
from typing import TYPE_CHECKING
from urllib.parse import urlencode, urljoin, urlsplit

import urllib3

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_REDIRECTS = 8


@dataclass
class Form:
    """A form of a page: where it leads, how, and the value of each field as it stands."""

    action: str = ""
    method: str = "get"
    fields: dict[str, str] = field(default_factory=dict)
    buttons: list[tuple[str, str]] = field(default_factory=list)


class _Forms(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self._select: str | None = None
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        has = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.forms.append(Form(has.get("action", ""), has.get("method", "get")))
        elif not self.forms:
            return
        elif tag == "input" and has.get("name") and (has.get("type") not in ("radio", "checkbox") or "checked" in has):
            self.forms[-1].fields[has["name"]] = has.get("value", "")
        elif tag == "button" and "name" in has:
            self.forms[-1].buttons.append((has["name"], has.get("value", "")))
        elif tag == "select":
            self._select = has["name"]
        elif tag == "option" and self._select and (self._select not in self.forms[-1].fields or "selected" in has):
            self.forms[-1].fields[self._select] = has["value"]


@dataclass
class Page:
    """What the browser shows: the last answer, and where it came from."""

    url: str
    response: urllib3.BaseHTTPResponse

    @property
    def status(self) -> int:
        return self.response.status

    @property
    def text(self) -> str:
        return self.response.data.decode()

    def form(self, action: str) -> Form:
        return next(one for one in _Forms(self.text).forms if urlsplit(one.action).path == action)


@dataclass
class Browsing:
    """One browser; ``stops`` tells at which address it stops instead of following, such as that of Terraform."""

    start: str
    ca: str | None = None
    stops: Callable[[str], bool] = lambda url: urlsplit(url).hostname == "localhost"
    cookies: dict[str, dict[str, str]] = field(default_factory=dict)
    visited: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.pool = urllib3.PoolManager(retries=False, timeout=60, ca_certs=self.ca)

    def open(self, address: str) -> Page:
        return self._follow("GET", urljoin(self.start, address), None)

    def submit(self, page: Page, action: str, answer: tuple[str, str] | None = None, **changed: str) -> Page:
        """Send a form as it stands, with what was changed in it, by the button that is named."""
        form = page.form(action)
        assert form.method == "post"
        assert answer is None or answer in form.buttons
        return self.post(urljoin(page.url, form.action), {**form.fields, **changed, **dict([answer] if answer else [])})

    def post(self, address: str, fields: dict[str, str], **headers: str) -> Page:
        return self._follow("POST", urljoin(self.start, address), fields, **headers)

    def _follow(self, method: str, url: str, fields: dict[str, str] | None, **headers: str) -> Page:
        for _ in range(MOST_REDIRECTS):
            answer = self._ask(method, url, fields, headers)
            location = answer.headers.get("location")
            if location is None:
                return Page(url, answer)
            url, method, fields, headers = urljoin(url, location), "GET", None, {}
            if self.stops(url):
                self.visited.append(url)
                return Page(url, answer)
        raise AssertionError(f"redirects without end: {self.visited}")

    def _ask(self, method: str, url: str, fields: dict[str, str] | None, more: dict[str, str]) -> urllib3.BaseHTTPResponse:
        self.visited.append(url)
        host = urlsplit(url).netloc
        jar = self.cookies.setdefault(host, {})
        headers = {"accept": "text/html", **{name.replace("_", "-"): value for name, value in more.items()}}
        if jar:
            headers["cookie"] = "; ".join(f"{name}={value}" for name, value in jar.items())
        body = None
        if fields is not None:
            headers.setdefault("content-type", "application/x-www-form-urlencoded")
            headers.setdefault("sec-fetch-site", "same-origin")
            body = urlencode(fields)
        answer = self.pool.request(method, url, body=body, headers=headers, redirect=False)
        for line in answer.headers.getlist("set-cookie"):
            for name, morsel in SimpleCookie(line).items():
                assert morsel["httponly"]
                assert morsel["samesite"].lower() == "lax"
                assert bool(morsel["secure"]) == url.startswith("https:")
                assert name.startswith("__Host-") == url.startswith("https:")
                if morsel["max-age"] == "0":
                    jar.pop(name, None)
                else:
                    jar[name] = morsel.value
        return answer
