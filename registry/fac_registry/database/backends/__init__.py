"""Kinds of databases: one file per URL scheme."""
