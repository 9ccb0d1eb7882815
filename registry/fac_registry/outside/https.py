"""HTTPS to addresses that may be asked: what a name means is looked up once, checked, and connected to."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import urllib3
from urllib3.connection import HTTPSConnection
from urllib3.exceptions import NewConnectionError

if TYPE_CHECKING:
    from fac_registry.outside.addresses import Addresses

CONNECT = 10.0
PORT = 443


def pools(addresses: Addresses) -> dict[str, type[urllib3.HTTPSConnectionPool]]:
    """Return what a `urllib3.PoolManager` is to connect with, by scheme: there is no other one than https."""

    class Connection(_Checked):
        allowed = addresses

    class Pool(urllib3.HTTPSConnectionPool):
        ConnectionCls = Connection

    return {"https": Pool}


class _Checked(HTTPSConnection):
    """A connection to the address that was checked: what the name means then is not looked up again."""

    allowed: Addresses

    def _new_conn(self) -> socket.socket:
        address = self.allowed.of_host(self.host, self.port or PORT)
        try:
            return socket.create_connection((address, self.port or PORT), timeout=CONNECT)
        except OSError as error:
            raise NewConnectionError(self, f"{self.host} does not answer: {error}") from error
