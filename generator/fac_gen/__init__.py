"""Generate complete, cost-aware Terraform modules."""
