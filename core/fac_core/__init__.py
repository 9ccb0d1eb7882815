"""Vocabulary shared by the products of FinOps as Code."""

__version__ = "0.1.0"
