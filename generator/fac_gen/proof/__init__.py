"""Proof with real Terraform, offline: modules validated and tested, alone or a library at once."""
