"""A module's inputs and outputs, made from the schema of its resource type."""
