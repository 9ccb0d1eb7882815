"""Readers of provider schemas: each turns one kind of source into the model."""
