"""Providers: uploaded as one zip a platform, signed here, and served to `terraform init` and as a network mirror."""
