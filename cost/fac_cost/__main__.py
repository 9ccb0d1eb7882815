"""Where `fac-cost` begins: from here on Ctrl-C gives no traceback."""

from fac_core.interrupts import leave_silently


def main() -> None:
    """Run `fac-cost`."""
    leave_silently()
    from fac_cost import cli  # noqa: PLC0415 - this takes most of the time that a short run takes

    cli.main()


if __name__ == "__main__":
    main()
