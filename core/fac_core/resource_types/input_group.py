"""Groups in which a module lists its inputs, by what a reader is looking for."""

from __future__ import annotations

from enum import StrEnum


class InputGroup(StrEnum):
    """One heading of the inputs in README and ``variables.tf``, in the order in which they stand there; the value is its title."""

    PLACE = "Name and place"
    SIZE = "Size and cost"
    SOFTWARE = "Software and settings"
    STORAGE = "Storage"
    NETWORK = "Network"
    SECURITY = "Security"
    BACKUP = "Backup"
    LOGS = "Logs and metrics"
    LIFE_CYCLE = "Life cycle"
    INTERFACE = "Cost interface"
    OTHER = "Other"
