"""The TYPE argument of commands: any text, and shells complete it from the catalogues."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.parameters import TextParameter

if TYPE_CHECKING:
    import click
    from click.shell_completion import CompletionItem

ENOUGH = 200  # a shell asks before it lists more


class ResourceTypeName(TextParameter):
    """A resource type; unknown ones are refused later, with the nearest names."""

    name = "resource type"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """Return the resource types that begin so; without an underscore yet, the providers' prefixes."""
        del ctx, param
        from click.shell_completion import CompletionItem  # noqa: PLC0415 - only completion needs it

        from fac_core.schema.catalogue import catalogue  # noqa: PLC0415 - slow to import

        known = catalogue()
        provider, underscore, _ = incomplete.partition("_")
        names = known.names(provider) if underscore and provider in known.providers() else [f"{name}_" for name in known.providers()]
        return [CompletionItem(name) for name in names if name.startswith(incomplete)][:ENOUGH]
