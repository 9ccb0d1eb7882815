"""Reading HCL: blocks, attributes, expressions and comments with exact ranges, and recovery from syntax errors."""

from fac_core.hcl.reader import parse, parse_expression, read

__all__ = ["parse", "parse_expression", "read"]
