"""Show the settings that are in force, and where each comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from fac_core.output import say
from fac_registry import options
from fac_registry.settings_schema import PREFIX, SETTINGS

if TYPE_CHECKING:
    from fac_registry.settings import Settings

EPILOG = """\b
Examples:
  fac-registry settings --config /etc/fac-registry.toml
  FAC_REGISTRY_PORT=8443 fac-registry settings --data ./registry-data --json | jq .port
"""


@click.command(epilog=EPILOG)
@options.settings(*SETTINGS)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(*, settings: Settings, as_json: bool, **rest: object) -> None:
    """Show what `fac-registry serve` would run with, and where each value comes from; secrets are not shown.

    A mistake in the file or the environment is told as `serve` would tell it.
    """
    import msgspec

    del settings, rest
    context = click.get_current_context()
    shown = {name: {"value": _value(name, context.params[name]), "from": _source(context, name)} for name in SETTINGS}
    if as_json:
        click.echo(msgspec.json.encode(shown, enc_hook=str))
        return
    for name, one in shown.items():
        say(f"{name:<15} {_text(one['value']):<40} {one['from']}")


def _value(name: str, value: Any) -> Any:  # noqa: ANN401 - as many types as settings
    return "(set, not shown)" if SETTINGS[name].secret and value is not None else value


def _text(value: object) -> str:
    return "-" if value is None else str(value).lower() if isinstance(value, bool) else str(value)


def _source(context: click.Context, name: str) -> str:
    source = context.get_parameter_source(name)
    words = {
        click.core.ParameterSource.COMMANDLINE: "the command line",
        click.core.ParameterSource.ENVIRONMENT: f"{PREFIX}{name.upper()}",
        click.core.ParameterSource.DEFAULT_MAP: str(context.params[options.CONFIG]),
    }
    return words.get(source, "the default") if source else "the default"
