"""Registries, asked which versions of called modules they offer: over the module registry protocol, as ``terraform init`` asks.

Nobody is asked unless somebody wants it. A token goes to the host that it is meant for and to where that host says its modules are, over
TLS, and follows no redirect; the user's own CLI configuration may send it elsewhere. It is in no message.
"""

from __future__ import annotations

import time
from functools import cache
from http import HTTPStatus
from http.client import HTTPException
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any
from urllib.error import HTTPError
from urllib.parse import urljoin, urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from fac_core.json_text import parsed
from fac_core.sentence import in_words
from fac_lint.evaluation.folders import Folders
from fac_lint.evaluation.listings import Deprecation, Listing, registry_address
from fac_lint.run.cli_configuration import read_configuration

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from fac_lint.evaluation.disk import Disk
    from fac_lint.run.cli_configuration import CliConfiguration

SECONDS = 10.0
"""So long may one answer take, from the question to its last byte."""
SECONDS_IN_ALL = 120
BYTES = 4 << 20
"""An answer may be so long: about 20,000 versions."""
_DISCOVERY = "https://{}/.well-known/terraform.json"
_SERVICE = "modules.v1"


class _NoRedirect(HTTPRedirectHandler):
    def redirect_request(self, *_: Any) -> None:  # noqa: ANN401 - as in the base class
        """Follow none: it would carry a token to somebody else."""


class _NoAnswerError(Exception):
    """Why a registry said nothing."""


def asked(paths: Iterable[Path], disk: Disk) -> Iterator[str]:
    """Ask for the versions of all modules that the ones under some paths call, and have ``disk`` know them; yield what to tell the user.

    Raise `UserError` for a path that is not there, and for a CLI configuration that cannot be read.
    """
    folders = Folders(Path.cwd(), disk)
    found = {folder for path in paths for folder in disk.found(path).folders}
    sources = {source for folder in found for _, source in folders.calls(folders.resolve(folder))}
    addresses = sorted({address for source in sources if (address := registry_address(source)) is not None})
    if not addresses:
        return
    registries, began, late = _Registries(read_configuration()), time.monotonic(), 0
    for address in addresses:
        if time.monotonic() - began > SECONDS_IN_ALL:
            disk.listings[address] = Listing({}, f"asking took more than {SECONDS_IN_ALL} seconds")
            late += 1
        else:
            disk.listings[address] = registries.listing(address)
    silent = sum(bool(disk.listings[one].why) for one in addresses)
    less = f"; nothing is known of {in_words(silent, 'module')}" if silent else ""
    yield f"the versions of {in_words(len(addresses) - late, 'called module')} were asked of registries{less}"


class _Registries:
    def __init__(self, configuration: CliConfiguration) -> None:
        self._configuration = configuration
        self._open = build_opener(_NoRedirect()).open
        self._modules = cache(self._discovered)

    def listing(self, address: str) -> Listing:
        """Return what the registry of a module says of its versions, or why it says nothing."""
        host, _, module = address.partition("/")
        try:
            base = self._modules(host)
            if isinstance(base, _NoAnswerError):
                raise base
            answer = self._ask(f"{base.rstrip('/')}/{module}/versions", host)
            versions = answer["modules"][0]["versions"]
            return Listing({str(one["version"]): _deprecation(one.get("deprecation")) for one in versions})
        except _NoAnswerError as error:
            return Listing({}, str(error))
        except (LookupError, TypeError, AttributeError, ValueError):
            return Listing({}, f"{host} did not answer as the module registry protocol says")

    def _discovered(self, host: str) -> str | _NoAnswerError:
        """Return where the modules of a host are, or why that is not known: it is asked once."""
        if (named := self._configuration.services.get(host, {}).get(_SERVICE)) is not None:
            return named
        at = _DISCOVERY.format(host)
        try:
            services = self._ask(at, host)
            modules = urljoin(at, services[_SERVICE]) if isinstance(services, dict) and isinstance(services.get(_SERVICE), str) else ""
        except _NoAnswerError as error:
            return error
        except ValueError:
            return _NoAnswerError(f"{host} said no JSON")
        return modules if urlsplit(modules).scheme == "https" else _NoAnswerError(f"{host} names no place of modules that TLS protects")

    def _ask(self, url: str, host: str) -> Any:  # noqa: ANN401 - JSON
        token = self._configuration.token(host)
        if token and not (token.isascii() and token.isprintable() and " " not in token):
            raise _NoAnswerError(f"the token for {host} holds what no token holds")
        headers = {"Accept": "application/json"} | ({"Authorization": f"Bearer {token}"} if token else {})
        try:
            text = _in_time(lambda: self._answer(Request(url, headers=headers)))  # noqa: S310 - https, or what the user configured
        except HTTPError as error:
            error.close()
            raise _NoAnswerError(f"{host} answered {error.code} {_phrase(error.code)}".rstrip()) from error
        except TimeoutError as error:
            raise _NoAnswerError(f"{host} did not answer within {SECONDS:g} seconds") from error
        except OSError as error:
            raise _NoAnswerError(f"{host} cannot be asked: {getattr(error, 'reason', error)}") from error
        except (HTTPException, ValueError, OverflowError) as error:  # their texts may hold what was sent
            raise _NoAnswerError(f"{host} cannot be asked, or does not answer as HTTP says") from error
        if len(text) > BYTES:
            raise _NoAnswerError(f"{host} answered more than {BYTES >> 20} MiB")
        return parsed(text)

    def _answer(self, request: Request) -> bytes:
        with self._open(request, timeout=SECONDS) as response:
            text: bytes = response.read(BYTES + 1)
        return text


def _in_time(action: Callable[[], bytes]) -> bytes:
    """Return what an action returns, or raise what it raises; raise `TimeoutError` when it takes too long, and let it go."""
    done: SimpleQueue[bytes | Exception] = SimpleQueue()

    def act() -> None:
        try:
            done.put(action())
        except Exception as error:  # noqa: BLE001 - it is raised where somebody waits for it
            done.put(error)

    Thread(target=act, daemon=True).start()
    try:
        found = done.get(timeout=SECONDS)
    except Empty:
        raise TimeoutError from None
    if isinstance(found, Exception):
        raise found
    return found


def _deprecation(said: Any) -> Deprecation | None:  # noqa: ANN401 - JSON
    """Return what a registry says against a version; any answer but none or false says something."""
    if not said and said != {}:
        return None
    texts = said if isinstance(said, dict) else {}
    return Deprecation(str(texts.get("reason") or ""), str(texts.get("replaced_by") or ""))


def _phrase(code: int) -> str:
    return HTTPStatus(code).phrase if code in set(HTTPStatus) else ""
