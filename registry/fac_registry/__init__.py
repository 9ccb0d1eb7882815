"""Serve Terraform modules and refuse what is not compliant."""
