"""Terraform's functions on plain values: https://developer.hashicorp.com/terraform/language/functions."""
