"""What the commands that say what became of versions have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

import click

from fac_core.complaints import complain
from fac_core.output import say
from fac_core.parameters import TEXT, URL

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_registry.version_status import State

    Command = Callable[..., None]


class Asked(TypedDict):
    """The options of these commands."""

    address: str
    versions: tuple[str, ...]
    registry: str
    token: str
    as_json: bool
    reason: NotRequired[str]
    replaced_by: NotRequired[str | None]


def told(command: Command) -> Command:
    """Give a command the options that all of them take, and ``reason`` and ``replaced_by`` when it withdraws something."""
    decorators = (
        click.argument("address"),
        click.argument("versions", metavar="VERSION...", nargs=-1, required=True, type=TEXT),
        click.option("--registry", type=URL, required=True, metavar="URL", help="Address of the registry."),
        click.option("--token", envvar="FAC_REGISTRY_TOKEN", show_envvar=True, required=True, help="Token, see above for its scope."),
        click.option("--json", "as_json", is_flag=True, help="Print JSON, an object a line."),
    )
    for decorate in reversed(decorators):
        command = decorate(command)
    return command


def reasoned(command: Command) -> Command:
    """Give a command the options of who withdraws something."""
    decorators = (
        click.option("--reason", required=True, help="Why, in one sentence: users are shown it."),
        click.option("--replaced-by", help="Version to take instead, or the address of another module."),
    )
    for decorate in reversed(decorators):
        command = decorate(command)
    return command


def change(state: State, asked: Asked) -> None:
    """Bring versions into a state, one after the other, and say so."""
    import msgspec  # noqa: PLC0415 - not for --help

    from fac_registry.client.publish import Remote  # noqa: PLC0415
    from fac_registry.client.status import change as ask  # noqa: PLC0415
    from fac_registry.version_status import VersionStatus  # noqa: PLC0415

    remote = Remote(asked["registry"], asked["token"])
    if remote.unencrypted:
        complain(["the token is sent unencrypted; use https"], "warning", colour="yellow")
    wanted = VersionStatus(state, asked.get("reason", ""), asked.get("replaced_by") or "")
    for version in asked["versions"]:
        done = ask(remote, asked["address"], version, wanted)
        if asked["as_json"]:
            click.echo(msgspec.json.encode(done))
        else:
            say(f"{done.version} is {done.state}{': ' if done.reason else ''}{done.reason}")
