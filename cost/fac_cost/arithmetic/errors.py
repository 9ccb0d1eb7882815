"""What may be wrong with a formula's text."""

from __future__ import annotations


class ArithmeticProblem(Exception):  # noqa: N818 - it becomes a user's error where the file and the line are known
    """A text that is no expression, or an expression that has no value for what it was given."""
