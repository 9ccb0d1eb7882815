"""Module archives: read hostile ones safely, write our own deterministically."""
