"""Prove that Terraform modules stay cost-compliant."""
