"""What the offline provider answers; nearly all checks are Terraform's own, made with the schema."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import grpc

from fac_core.json_text import parsed
from fac_core.schema_provider.answers import Answers
from fac_core.schema_provider.encode import encode_schema
from fac_core.schema_provider.readonly import readonly_values
from fac_core.schema_provider.wire import tfplugin6_pb2 as wire
from fac_core.schema_provider.wire_values import Value, decode, encode, planned

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from google.protobuf.message import Message

    from fac_core.schema.resource_schema import ResourceType

SERVICE = "tfplugin6.Provider"
ALWAYS_EMPTY = (
    "ValidateProviderConfig",
    "GetFunctions",
    "GetResourceIdentitySchemas",
    "StopProvider",
)
"""Methods whose answer says "fine" or "none" by being empty."""
MADE_UP = Answers()
MOST_CONNECTIONS = 1000
"""Whose configuration is remembered: a command has one for each configuration of the provider."""


class ProviderService:
    """The types of one provider version. Any number of commands may ask at once: what one configured is known by its connection alone."""

    def __init__(
        self,
        config: ResourceType | None,
        resources: Iterable[ResourceType],
        data_sources: Iterable[ResourceType],
        answers: Answers = MADE_UP,
    ) -> None:
        self._answers = answers
        self._configured: dict[str, Value] = {}
        """What the provider was configured with, by connection: Terraform makes one for each configuration, an alias included."""
        self._resources = {item.name: item for item in resources}
        self._data_sources = {item.name: item for item in data_sources}
        self._schema = encode_schema(config, self._resources.values(), self._data_sources.values())

    def handler(self) -> grpc.GenericRpcHandler:
        """Return the handler to register with a gRPC server."""
        methods = {name: _constant(b"") for name in ALWAYS_EMPTY}
        methods["GetProviderSchema"] = _constant(self._schema)
        methods["GetMetadata"] = _constant(self._metadata())
        methods["ValidateResourceConfig"] = _method(wire.ValidateConfig.Request, self.validate_resource_config)
        methods["ValidateDataResourceConfig"] = _method(wire.ValidateConfig.Request, self.validate_data_resource_config)
        methods["UpgradeResourceState"] = _method(wire.UpgradeResourceState.Request, self.upgrade_resource_state)
        methods["ReadResource"] = _method(wire.ReadResource.Request, self.read_resource)
        methods["PlanResourceChange"] = _method(wire.PlanResourceChange.Request, self.plan_resource_change)
        methods["ApplyResourceChange"] = _method(wire.ApplyResourceChange.Request, self.apply_resource_change)
        methods["ImportResourceState"] = _method(wire.ImportResourceState.Request, self.import_resource_state)
        methods["ConfigureProvider"] = _method_of_peer(wire.ConfigureProvider.Request, self.configure_provider)
        methods["ReadDataSource"] = _method_of_peer(wire.ReadDataSource.Request, self.read_data_source)
        return grpc.method_handlers_generic_handler(SERVICE, methods)

    def validate_resource_config(self, request: wire.ValidateConfig.Request) -> wire.ValidateConfig.Response:
        """Check what Terraform leaves to the provider and a schema can tell."""
        found = readonly_values(self._resources[request.type_name].block, decode(request.config.msgpack))
        return wire.ValidateConfig.Response(diagnostics=found)

    def validate_data_resource_config(self, request: wire.ValidateConfig.Request) -> wire.ValidateConfig.Response:
        """Check a data source in the same way."""
        found = readonly_values(self._data_sources[request.type_name].block, decode(request.config.msgpack))
        return wire.ValidateConfig.Response(diagnostics=found)

    def upgrade_resource_state(self, request: wire.UpgradeResourceState.Request) -> wire.UpgradeResourceState.Response:
        """Keep of a saved state what this version of the type knows."""
        block = self._resources[request.type_name].block
        saved = parsed(request.raw_state.json or b"{}")
        known = {name: value for name, value in saved.items() if name in block.attributes or name in block.blocks}
        return wire.UpgradeResourceState.Response(upgraded_state=wire.DynamicValue(json=json.dumps(known).encode()))

    def read_resource(self, request: wire.ReadResource.Request) -> wire.ReadResource.Response:
        """Say that nothing has changed."""
        return wire.ReadResource.Response(new_state=request.current_state, private=request.private)

    def plan_resource_change(self, request: wire.PlanResourceChange.Request) -> wire.PlanResourceChange.Response:
        """Plan what was proposed; what only the cloud knows is known after apply."""
        state = planned(self._resources[request.type_name].block, decode(request.proposed_new_state.msgpack))
        return wire.PlanResourceChange.Response(
            planned_state=wire.DynamicValue(msgpack=encode(state)), planned_private=request.prior_private
        )

    def apply_resource_change(self, request: wire.ApplyResourceChange.Request) -> wire.ApplyResourceChange.Response:
        """Refuse, and leave everything as it was."""
        refused = _error(
            "The offline provider changes nothing",
            f"{request.type_name} was checked against the provider's schema only; there is no cloud behind it. "
            'In a test, write "command = plan", or mock_provider and the provider in the required_providers of the module under test; '
            "to create the resource, use the real provider.",
        )
        return wire.ApplyResourceChange.Response(new_state=request.prior_state, diagnostics=[refused])

    def import_resource_state(self, request: wire.ImportResourceState.Request) -> wire.ImportResourceState.Response:
        """Refuse."""
        refused = _error(
            "The offline provider imports nothing", f"There is no cloud in which to look for {request.type_name} {request.id!r}."
        )
        return wire.ImportResourceState.Response(diagnostics=[refused])

    def configure_provider(self, request: wire.ConfigureProvider.Request, peer: str) -> wire.ValidateConfig.Response:
        """Remember what a connection's provider is configured with, and find nothing wrong."""
        while len(self._configured) >= MOST_CONNECTIONS:
            self._configured.pop(next(iter(self._configured)), None)
        self._configured[peer] = decode(request.config.msgpack) if request.config.msgpack else None
        return wire.ValidateConfig.Response()

    def read_data_source(self, request: wire.ReadDataSource.Request, peer: str = "") -> wire.ReadDataSource.Response:
        """Make up values of the right types, and warn: a plan must not pass for one that asked the cloud."""
        block = self._data_sources[request.type_name].block
        state = self._answers.state(request.type_name, block, decode(request.config.msgpack), self._configured.get(peer))
        warning = wire.Diagnostic(
            severity=wire.Diagnostic.WARNING,
            summary="Values made up offline",
            detail=f"{request.type_name} was not read from the cloud: strings are placeholders, numbers 0, collections empty.",
        )
        return wire.ReadDataSource.Response(state=wire.DynamicValue(msgpack=encode(state)), diagnostics=[warning])

    def _metadata(self) -> bytes:
        return wire.GetMetadata.Response(
            server_capabilities=wire.ServerCapabilities(get_provider_schema_optional=True),
            data_sources=[wire.GetMetadata.TypeMetadata(type_name=name) for name in self._data_sources],
            resources=[wire.GetMetadata.TypeMetadata(type_name=name) for name in self._resources],
        ).SerializeToString()


def _error(summary: str, detail: str) -> wire.Diagnostic:
    return wire.Diagnostic(severity=wire.Diagnostic.ERROR, summary=summary, detail=detail)


def _constant(answer: bytes) -> grpc.RpcMethodHandler[bytes, bytes]:
    """Answer always the same bytes: serialised once, handed out as they are."""
    return grpc.unary_unary_rpc_method_handler(lambda *_: answer)


def _method(request: type[Message], answer: Callable[[Any], Message]) -> grpc.RpcMethodHandler[Any, Any]:
    return grpc.unary_unary_rpc_method_handler(
        lambda message, _: answer(message),
        request_deserializer=request.FromString,
        response_serializer=lambda message: message.SerializeToString(),
    )


def _method_of_peer(request: type[Message], answer: Callable[[Any, str], Message]) -> grpc.RpcMethodHandler[Any, Any]:
    """Answer by who asks, too."""
    return grpc.unary_unary_rpc_method_handler(
        lambda message, context: answer(message, context.peer()),
        request_deserializer=request.FromString,
        response_serializer=lambda message: message.SerializeToString(),
    )
