"""A real provider's process, spoken to in its own protocol: a thousand types take a second, and terraform over a minute.

The protocol is Terraform's plugin protocol 5, whose messages are those of protocol 6 under other names (hashicorp/terraform,
docs/plugin-protocol, seen 2026-11-28); the handshake is go-plugin's.
"""

from __future__ import annotations

import json
import os
import subprocess
from typing import TYPE_CHECKING, Any, Self, TypeVar

import grpc

from fac_core.schema_provider.launched import COOKIE
from fac_core.schema_provider.wire import tfplugin6_pb2 as wire
from fac_core.schema_provider.wire_values import UNKNOWN, encode

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from google.protobuf.message import Message

UNLIMITED = [("grpc.max_receive_message_length", -1)]
NO_NETWORK = {"HTTPS_PROXY": "http://127.0.0.1:1", "NO_PROXY": "127.0.0.1"}
"""What a provider asks a cloud at plan fails at once."""
SINGLE = (wire.Schema.NestedBlock.SINGLE, wire.Schema.NestedBlock.GROUP)
Answer = TypeVar("Answer", bound="Message")


class ProviderProcess:
    """Asks about resources that do not exist yet; nothing is made."""

    def __init__(self, binary: Path, configuration: Mapping[str, object]) -> None:
        environment = {**os.environ, **NO_NETWORK, COOKIE[0]: COOKIE[1], "GOMAXPROCS": "2", "PLUGIN_PROTOCOL_VERSIONS": "5"}
        self.process = subprocess.Popen([binary], env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert self.process.stdout is not None
        network, address = self.process.stdout.readline().split("|")[2:4]
        self.channel = grpc.insecure_channel(f"{network}:{address}", options=UNLIMITED)
        self.schema = self.call("GetSchema", b"", wire.GetProviderSchema.Response())
        given = wire.DynamicValue(msgpack=encode(filled(self.schema.provider.block, configuration)))
        # The configuration is the second field of its request in both protocols, and the first of what is validated.
        request = wire.ValidateConfig.Request(type_name="1.9.8", config=given).SerializeToString()
        assert not errors(self.call("Configure", request, wire.ValidateConfig.Response()).diagnostics)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.channel.close()
        self.process.kill()
        self.process.communicate()

    def call(self, method: str, request: bytes, answer: Answer) -> Answer:
        ask: grpc.UnaryUnaryMultiCallable[bytes, bytes] = self.channel.unary_unary(f"/tfplugin5.Provider/{method}")
        answer.ParseFromString(ask(request))
        return answer

    def refusals(self, name: str, values: Mapping[str, Any]) -> list[str]:
        """Return what a provider says against a new resource, when it validates it and, where that is well, when it plans it."""
        block = self.schema.resource_schemas[name].block
        given = filled(block, values)
        config = wire.DynamicValue(msgpack=encode(given))
        checked = wire.ValidateConfig.Request(type_name=name, config=config).SerializeToString()
        found = errors(self.call("ValidateResourceTypeConfig", checked, wire.ValidateConfig.Response()).diagnostics)
        if found:
            return found
        proposed = wire.DynamicValue(msgpack=encode(with_unknown(block, given)))
        request = wire.PlanResourceChange.Request(
            type_name=name, prior_state=wire.DynamicValue(msgpack=encode(None)), proposed_new_state=proposed, config=config
        )
        return errors(self.call("PlanResourceChange", request.SerializeToString(), wire.PlanResourceChange.Response()).diagnostics)


def errors(diagnostics: Iterable[wire.Diagnostic]) -> list[str]:
    return [f"{where(one.attribute)}: {one.summary} {one.detail}".strip() for one in diagnostics if one.severity == wire.Diagnostic.ERROR]


def where(path: wire.AttributePath) -> str:
    return ".".join(str(getattr(step, str(step.WhichOneof("selector")))) for step in path.steps)


def filled(block: wire.Schema.Block, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return a block of which every argument has a value of its type, null where none is given."""
    held: dict[str, Any] = {one.name: of_type(json.loads(one.type or b'"dynamic"'), values.get(one.name)) for one in block.attributes}
    for one in block.block_types:
        each = [filled(one.block, inside) for inside in values.get(one.type_name, ())]
        held[one.type_name] = next(iter(each), None) if one.nesting in SINGLE else each
    return held


def of_type(type_: Any, value: Any) -> Any:  # noqa: ANN401 - as JSON and HCL have them
    """Return a value in the form that its type has in MessagePack."""
    if value is None:
        return None
    if type_ == "string" and not isinstance(value, str):
        return json.dumps(value if isinstance(value, bool) or value % 1 else int(value))
    if isinstance(type_, list) and type_[0] in {"list", "set"}:
        return [of_type(type_[1], one) for one in value]
    if isinstance(type_, list) and type_[0] == "map":
        return {key: of_type(type_[1], one) for key, one in value.items()}
    if isinstance(type_, list) and type_[0] == "object":
        return {key: of_type(one, value.get(key)) for key, one in type_[1].items()}
    return value


def with_unknown(block: wire.Schema.Block, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return what Terraform proposes: unknown where the provider decides."""
    held = dict(given)
    for one in block.attributes:
        if one.write_only or (one.computed and held[one.name] is None):
            held[one.name] = None if one.write_only else UNKNOWN
    for nested in block.block_types:
        inside = held[nested.type_name]
        if inside:
            held[nested.type_name] = [with_unknown(nested.block, one) for one in inside] if isinstance(inside, list) else inside
    return held
