"""The arithmetic of formulas: exact decimals, read once into a checked tree, and honest about what is not known.

A formula's text is written in a small part of Python's syntax: numbers, texts, names with dots, ``+ - * /``, comparisons, ``in``,
``and``, ``or``, ``not``, ``a if b else c``, look-ups in tables (``table.name[key]``) and the functions of `functions`. What is computed
of something unknown is unknown, and says of what.
"""

from __future__ import annotations

from fac_cost.arithmetic.errors import ArithmeticProblem
from fac_cost.arithmetic.expression import Expression, Template
from fac_cost.arithmetic.values import Unknown, Value

__all__ = ["ArithmeticProblem", "Expression", "Template", "Unknown", "Value"]
