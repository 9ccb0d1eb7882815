"""Expressions of modules to values, worked out as Terraform does; what only Terraform knows is said to be not known."""
