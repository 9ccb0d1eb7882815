"""Ask a price list over HTTP: no redirects, bounded sizes and times, and no key in any message."""

from __future__ import annotations

from contextlib import contextmanager
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import SplitResult, urlsplit

from fac_core.errors import UserError
from fac_core.extras import how_to_install
from fac_core.json_text import parsed
from fac_core.web_address import is_web_address

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from urllib3 import BaseHTTPResponse

LARGEST_PAGE = 64 * 1024 * 1024
"""Bytes of an answer that is read at once: the catalogue of Google has 5,000 SKUs on a page, of about 2 KB each."""
LARGEST_LIST = 4 * 1024 * 1024 * 1024
"""Bytes of a list that is read line by line: that of EC2 in one region has some hundred MB."""
LONGEST_LINE = 256 * 1024
MOST_PAGES = 5000
"""Pages of one list: Azure has 1,000 prices on a page."""
CHUNK = 256 * 1024
AGAIN = 3
"""How often what failed for now is asked again."""
LONGEST_WAIT = 60
"""Seconds that a server may have us wait before it is asked again."""
FOR_NOW = (429, 500, 502, 503, 504)
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_PORTS = {"http": 80, "https": 443}


def address(text: str) -> str:
    """Return the address of a server of prices; raise `UserError` for one over which anybody on the way could write prices."""
    parts = urlsplit(text) if is_web_address(text) else None
    if parts is None or parts.username or parts.query or parts.fragment:
        raise UserError(f"{text!r} is no address of a price list", hint="Name one such as https://prices.example.com.")
    if parts.scheme != "https" and parts.hostname not in _LOOPBACK:
        raise UserError(f"{text!r} is not asked: prices come over https", hint="Plain http is for a server on this machine alone.")
    return text.rstrip("/")


class Server:
    """A server of prices, and the day that it says it is."""

    def __init__(self, base: str, headers: Mapping[str, str] | None = None) -> None:
        self.base = address(base)
        self.days: set[str] = set()
        self._headers = {**(headers or {}), "User-Agent": "fac-cost", "Accept-Encoding": "gzip"}

    def json(self, path: str) -> Any:  # noqa: ANN401 - what the server says
        """Return what stands under a path, or under a whole address of the same server."""
        with self._open(path) as answer:
            text = b""
            for chunk in answer.stream(CHUNK):
                text += chunk
                if len(text) > LARGEST_PAGE:
                    raise self._strange(path, f"was answered with more than {LARGEST_PAGE:,} bytes")
        try:
            return parsed(text)
        except ValueError:
            raise self._strange(path, "was answered with no JSON") from None

    def lines(self, path: str) -> Iterator[str]:
        """Yield the lines of a text while it comes."""
        with self._open(path) as answer:
            size, rest = 0, b""
            for chunk in answer.stream(CHUNK):
                size += len(chunk)
                *whole, rest = (rest + chunk).split(b"\n")
                if size > LARGEST_LIST or len(rest) > LONGEST_LINE:
                    raise self._strange(path, f"has more than {LARGEST_LIST:,} bytes, or {LONGEST_LINE:,} in a line")
                for line in whole:
                    yield self._text(line, path) + "\n"
            if rest:
                yield self._text(rest, path)

    def pages(self, first: str, following: str, path: str) -> Iterator[Any]:
        """Yield the pages of a list: ``following`` is the field in which a page names the next one, and ``path`` where that goes."""
        at, seen = first, {first}
        for _ in range(MOST_PAGES):
            page = self.json(at)
            if not isinstance(page, dict):
                raise self._strange(at, "was answered with something else than a page")
            yield page
            after = page.get(following)
            if not after:
                return
            at = path.format(after) if isinstance(after, str) else ""
            if at in seen or not at:
                raise self._strange(first, "names a page as the next one that was there already")
            seen.add(at)
        raise self._strange(first, f"has more than {MOST_PAGES:,} pages")

    @contextmanager
    def _open(self, path: str) -> Iterator[BaseHTTPResponse]:
        try:
            import urllib3  # noqa: PLC0415 - part of an extra
        except ImportError:
            raise UserError("asking for prices needs urllib3", hint=how_to_install("cost")) from None
        retries = urllib3.Retry(
            total=AGAIN, redirect=False, status_forcelist=FOR_NOW, backoff_factor=1, retry_after_max=LONGEST_WAIT, raise_on_status=False
        )
        where = self._whole(path)
        try:
            with urllib3.PoolManager(retries=retries, timeout=urllib3.Timeout(connect=10, read=60)) as pool:
                answer = pool.request("GET", where, headers=self._headers, redirect=False, preload_content=False)
                try:
                    if answer.status != 200:  # noqa: PLR2004 - success; a page that moved is none
                        raise self._refused(path, answer.status)
                    self._note_day(answer.headers.get("Date"))
                    yield answer
                finally:
                    answer.close()
        except urllib3.exceptions.HTTPError as error:
            why = type(error).__name__
            raise self._strange(path, f"failed: {why}", hint="Is the address right, and the network there? Nothing was written.") from None

    def _whole(self, path: str) -> str:
        if not path.startswith(("http://", "https://")):
            return f"{self.base}{path}"
        if _place(urlsplit(path)) != _place(urlsplit(self.base)):
            other = path.partition("?")[0]
            raise UserError(f"{self.base} points at another server: {other}", hint="Only the server that you name is asked for prices.")
        return path

    def _note_day(self, said: str | None) -> None:
        try:
            self.days.add(parsedate_to_datetime(said or "").date().isoformat())
        except ValueError:
            return

    def _refused(self, path: str, status: int) -> UserError:
        hint = "Does it take a key, and is that right? Nothing was written." if status in {400, 401, 403} else "Nothing was written."
        return self._strange(path, f"was answered with {status}", hint=hint)

    def _strange(self, path: str, why: str, hint: str = "Is this the right server? Nothing was written.") -> UserError:
        return UserError(f"{self._whole(path).partition('?')[0]} {why}", hint=hint)

    def _text(self, line: bytes, path: str) -> str:
        try:
            return line.decode()
        except UnicodeDecodeError:
            raise self._strange(path, "is no UTF-8") from None


def _place(parts: SplitResult) -> tuple[str, str | None, int | None]:
    """Return what makes two addresses those of one server: Azure writes the port that stands for https anyway."""
    return parts.scheme, parts.hostname, parts.port or _PORTS.get(parts.scheme)
