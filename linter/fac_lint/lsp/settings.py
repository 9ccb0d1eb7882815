"""What a user has set in his editor."""

from __future__ import annotations

from typing import Literal

import msgspec

from fac_core.errors import nearest

SECTION = "fac"
Shown = Literal["information", "hint", "none"]


class Settings(msgspec.Struct, frozen=True, rename="camel", forbid_unknown_fields=True):
    """Settings of the section ``fac``; paths count from the first folder of the workspace."""

    policy: str = ""
    """The policy to use instead of the nearest one."""
    select: tuple[str, ...] = ()
    """Rules or sets that run, instead of those that the policy selects."""
    ignore: tuple[str, ...] = ()
    """Rules or sets that do not run."""
    value_files: tuple[str, ...] = ()
    """Files of values for the inputs of roots."""
    severity: Literal["error", "warning", "info"] = "info"
    """Violations below are not shown."""
    unknown: Shown = "information"
    """How to show what cannot be known from the code."""
    delegated: Shown = "hint"
    """How to show what is up to callers."""
    delay: int = 200
    """Milliseconds without a key pressed before anything is judged."""


DEFAULT = Settings()
_MOST = 10_000


def read(given: object) -> tuple[Settings, str]:
    """Return what an editor says, and what is wrong with it; settings that are wrong leave all as they are by default."""
    if given is None:
        return DEFAULT, ""
    inner = given.get(SECTION, given) if isinstance(given, dict) else given
    try:
        settings = msgspec.convert(_without_nulls(inner), Settings)
    except msgspec.ValidationError as error:
        return DEFAULT, f"the settings of {SECTION} count for nothing: {_said(str(error))}"
    if not 0 <= settings.delay <= _MOST:
        return DEFAULT, f"the settings of {SECTION} count for nothing: delay is {settings.delay}, not between 0 and {_MOST} milliseconds"
    return settings, ""


def _without_nulls(given: object) -> object:
    """Leave out what an editor says of a setting that nobody has made."""
    return {key: value for key, value in given.items() if value is not None} if isinstance(given, dict) else given


def _said(message: str) -> str:
    """Name what may have been meant by a setting that there is not."""
    text = message[:1].lower() + message[1:]
    names = [field.encode_name for field in msgspec.structs.fields(Settings)]
    unknown = text.split("`")[1] if "unknown field" in text else ""
    hint = nearest(unknown, names) if unknown else ""
    return f"{text}. {hint}".rstrip() if hint else text
