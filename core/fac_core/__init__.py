"""Vocabulary shared by the products of FinOps as Code."""
