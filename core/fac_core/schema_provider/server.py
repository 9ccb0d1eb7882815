"""A gRPC server on the loopback interface for one provider."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import grpc

if TYPE_CHECKING:
    from collections.abc import Sequence

HOST = "127.0.0.1"
WORKERS = 8
HEALTHY = b"\x08\x01"
"""``grpc.health.v1.HealthCheckResponse`` with status SERVING."""

OPTIONS = (
    ("grpc.so_reuseport", 0),  # a port that is taken must not be shared silently
    ("grpc.max_receive_message_length", -1),
    ("grpc.max_send_message_length", -1),
)


class Server:
    """Serves from the moment it is made until `close`; ``port`` was free before."""

    def __init__(self, handlers: Sequence[grpc.GenericRpcHandler], credentials: grpc.ServerCredentials | None = None) -> None:
        self._workers = ThreadPoolExecutor(WORKERS, thread_name_prefix="offline-provider")
        self._server = grpc.server(self._workers, handlers=[*handlers, _health()], options=OPTIONS)
        address = f"{HOST}:0"
        self.port = self._server.add_insecure_port(address) if credentials is None else self._server.add_secure_port(address, credentials)
        self._server.start()

    def wait(self) -> None:
        """Block until the server is closed."""
        self._server.wait_for_termination()

    def close(self) -> None:
        """Stop serving and free the port."""
        self._server.stop(grace=None).wait()
        self._workers.shutdown()


def _health() -> grpc.GenericRpcHandler:
    check: grpc.RpcMethodHandler[bytes, bytes] = grpc.unary_unary_rpc_method_handler(lambda *_: HEALTHY)
    return grpc.method_handlers_generic_handler("grpc.health.v1.Health", {"Check": check})
