"""Tell a registry what became of versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from fac_core.errors import UserError
from fac_registry.client.publish import NEXT_STEPS, put

if TYPE_CHECKING:
    from fac_registry.client.publish import Remote
    from fac_registry.version_status import VersionStatus


class Told(msgspec.Struct, frozen=True):
    """What a registry says of a version: ``version`` names it, ``since`` in seconds since 1970."""

    version: str
    state: str
    reason: str
    replaced_by: str
    since: int | None


def change(remote: Remote, address: str, version: str, wanted: VersionStatus) -> Told:
    """Bring one version of a module or provider into a state; raise `UserError` when it is refused."""
    kind = {3: "modules", 2: "providers"}.get(address.count("/") + 1)
    if kind is None:
        hint = "Write NAMESPACE/NAME/SYSTEM for a module, NAMESPACE/TYPE for a provider."
        raise UserError(f"{address!r} is no address of a module or a provider", hint=hint)
    body = msgspec.json.encode({"state": wanted.state, "reason": wanted.reason, "replaced_by": wanted.replaced_by})
    response = put(f"{remote.url.rstrip('/')}/v1/{kind}/{address}/{version}/state", remote, body, {"content-type": "application/json"})
    try:
        return msgspec.json.decode(response.data, type=Told)
    except msgspec.MsgspecError as error:
        raise UserError(f"{remote.url} does not answer like a registry", hint=NEXT_STEPS[404]) from error
