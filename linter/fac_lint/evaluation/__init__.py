"""What expressions of HCL come to, as far as it can be known without a plan."""
