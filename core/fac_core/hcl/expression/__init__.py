"""Expressions: from tree-sitter's nodes to ours, and what its grammar lets pass although HCL does not."""

from fac_core.hcl.expression.base import DEEPEST
from fac_core.hcl.expression.reader import ExpressionReader

__all__ = ["DEEPEST", "ExpressionReader"]
