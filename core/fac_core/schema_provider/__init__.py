"""Providers that answer from the schema catalogue: Terraform validates, plans and tests without network, credentials or plugins."""

from fac_core.schema_provider.offline import OfflineProviders

__all__ = ["OfflineProviders"]
