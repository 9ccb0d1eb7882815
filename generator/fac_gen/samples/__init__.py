"""Values for examples and tests: right in shape, of no real thing."""
