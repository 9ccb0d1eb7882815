"""Serve editors: findings while you type."""

from __future__ import annotations

import click

EPILOG = """\b
Editors start it themselves; how to tell them stands in docs/how-to/lint-in-the-editor.md.

\b
Exit codes: 0 after the editor has asked to shut down, 1 when it left without, 2 wrong usage.

\b
Examples:
  fac-lint lsp
  fac-lint lsp --tcp 9257
"""


@click.command(epilog=EPILOG)
@click.option("--stdio", is_flag=True, help="Speak over the standard streams, as by default; for editors that say so.")
@click.option("--tcp", type=click.IntRange(0, 65535), metavar="PORT", help="Wait for one connection at this port, from this machine.")
def command(*, stdio: bool, tcp: int | None) -> int:
    """Serve an editor by the Language Server Protocol: findings while you type, fixes, what is known of a type."""
    import asyncio
    import gc
    import logging
    import signal

    from fac_core.errors import UserError
    from fac_core.extras import how_to_install

    if stdio and tcp is not None:
        raise UserError("--stdio and --tcp exclude each other", hint="Say one of them.")
    try:
        from fac_lint.lsp import transport
        from fac_lint.lsp.serving import serve
    except ModuleNotFoundError as error:
        if error.name is None or error.name.startswith("fac_"):
            raise
        raise UserError(f"the package {error.name!r} is not installed", hint=how_to_install("lsp")) from error
    gc.enable()  # unlike other commands, this one does not end soon
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # nobody is asked: a thread waits for input that may never come
    logging.basicConfig(level=logging.WARNING, format="fac-lint lsp: %(message)s")
    if tcp is None:
        return asyncio.run(serve(*transport.standard_streams()))
    with transport.listening(tcp) as listener:
        click.echo(f"listening on {transport.LOOPBACK}:{listener.getsockname()[1]}", err=True)
        return asyncio.run(serve(*transport.accepted(listener)))
