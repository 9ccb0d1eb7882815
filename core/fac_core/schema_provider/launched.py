"""The offline provider as a plugin of its own: what the executables of an offline mirror start.

The handshake is go-plugin's: a cookie in the environment, one line on standard output that says where to connect, and a certificate made
for this one process (facts from the go-plugin documentation, docs/internals.md and docs/guide-plugin-write-non-go.md, seen 2026-11-23).
"""

from __future__ import annotations

import base64
import os
import signal
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import grpc

from fac_core.schema_provider.certificate import make_certificate
from fac_core.schema_provider.offline import known_schemas, make_service
from fac_core.schema_provider.server import HOST, Server
from fac_core.schema_provider.usage import find_usage, types_in_state

if TYPE_CHECKING:
    from fac_core.schema.catalogue import Catalogue

COOKIE = ("TF_PLUGIN_MAGIC_COOKIE", "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2")
CORE_PROTOCOL, PROVIDER_PROTOCOL = 1, 6
WATCH = 1.0
"""Seconds between two looks whether terraform still lives."""


def main(provider: str, version: str) -> int:
    """Serve one provider version to the terraform that started this process, until it says stop or is gone."""
    if os.environ.get(COOKIE[0]) != COOKIE[1]:
        sys.stderr.write("This is a provider plugin; terraform starts it. See `fac-gen offline-mirror --help`.\n")
        return 1
    parent = os.getppid()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; terraform decides what becomes of its plugins
    stop = threading.Event()
    certificate = make_certificate("localhost")
    # Terraform's own certificate goes unasked: go-plugin makes it on the curve P-521, which gRPC's TLS library refuses. All that a
    # stranger on this machine could read here is the schema.
    credentials = grpc.ssl_server_credentials([(certificate.key_pem, certificate.pem)])
    server = Server([_service(known_schemas(), provider, version), _controller(stop)], credentials)
    encoded = base64.b64encode(certificate.der).rstrip(b"=").decode()
    sys.stdout.write(f"{CORE_PROTOCOL}|{PROVIDER_PROTOCOL}|tcp|{HOST}:{server.port}|grpc|{encoded}\n")
    sys.stdout.flush()
    while not stop.wait(WATCH):
        if os.getppid() != parent:
            break
    server.close()
    return 0


def _service(schemas: Catalogue, provider: str, version: str) -> grpc.GenericRpcHandler:
    """Serve what the folder that terraform runs in uses, and what its state remembers."""
    folder = Path.cwd()
    usage = find_usage([folder], data_dir=os.environ.get("TF_DATA_DIR", ".terraform"))
    usage.resources |= types_in_state(folder / "terraform.tfstate")
    return make_service(schemas, schemas.provider_version(provider, version), usage).handler()


def _controller(stop: threading.Event) -> grpc.GenericRpcHandler:
    def shutdown(*_: object) -> bytes:
        stop.set()
        return b""

    method: grpc.RpcMethodHandler[bytes, bytes] = grpc.unary_unary_rpc_method_handler(shutdown)
    return grpc.method_handlers_generic_handler("plugin.GRPCController", {"Shutdown": method})


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
