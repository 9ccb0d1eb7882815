"""Prove that Terraform modules stay cost-compliant, or say what cannot be proven."""
