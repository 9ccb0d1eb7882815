"""Reading HCL: blocks, attributes, expressions and comments with exact ranges, and recovery from syntax errors."""
