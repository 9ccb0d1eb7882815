resource "azurerm_cosmosdb_account" "this" {
  count = var.create ? 1 : 0

  access_key_metadata_writes_enabled    = var.access_key_metadata_writes_enabled
  analytical_storage_enabled            = var.analytical_storage_enabled
  automatic_failover_enabled            = var.automatic_failover_enabled
  burst_capacity_enabled                = var.burst_capacity_enabled
  default_identity_type                 = var.default_identity_type
  free_tier_enabled                     = var.free_tier_enabled
  ip_range_filter                       = var.ip_range_filter
  is_virtual_network_filter_enabled     = var.is_virtual_network_filter_enabled
  key_vault_key_id                      = var.key_vault_key_id
  kind                                  = var.kind
  local_authentication_enabled          = var.local_authentication_enabled
  location                              = var.location
  minimal_tls_version                   = var.minimal_tls_version
  mongo_server_version                  = var.mongo_server_version
  multiple_write_locations_enabled      = var.multiple_write_locations_enabled
  name                                  = var.name
  network_acl_bypass_for_azure_services = var.network_acl_bypass_for_azure_services
  network_acl_bypass_ids                = var.network_acl_bypass_ids
  offer_type                            = var.offer_type
  partition_merge_enabled               = var.partition_merge_enabled
  public_network_access_enabled         = var.public_network_access_enabled
  resource_group_name                   = var.resource_group_name

  dynamic "analytical_storage" {
    for_each = var.analytical_storage == null ? [] : [var.analytical_storage]
    content { schema_type = analytical_storage.value.schema_type }
  }
  dynamic "backup" {
    for_each = var.backup == null ? [] : [var.backup]
    content {
      interval_in_minutes = backup.value.interval_in_minutes
      retention_in_hours  = backup.value.retention_in_hours
      storage_redundancy  = backup.value.storage_redundancy
      tier                = backup.value.tier
      type                = backup.value.type
    }
  }
  dynamic "capabilities" {
    for_each = var.capabilities
    content { name = capabilities.value.name }
  }
  dynamic "capacity" {
    for_each = var.capacity == null ? [] : [var.capacity]
    content { total_throughput_limit = capacity.value.total_throughput_limit }
  }
  consistency_policy {
    consistency_level       = var.consistency_policy.consistency_level
    max_interval_in_seconds = var.consistency_policy.max_interval_in_seconds
    max_staleness_prefix    = var.consistency_policy.max_staleness_prefix
  }

  dynamic "cors_rule" {
    for_each = var.cors_rule == null ? [] : [var.cors_rule]
    content {
      allowed_headers    = cors_rule.value.allowed_headers
      allowed_methods    = cors_rule.value.allowed_methods
      allowed_origins    = cors_rule.value.allowed_origins
      exposed_headers    = cors_rule.value.exposed_headers
      max_age_in_seconds = cors_rule.value.max_age_in_seconds
    }
  }
  dynamic "geo_location" {
    for_each = var.geo_location
    content {
      failover_priority = geo_location.value.failover_priority
      location          = geo_location.value.location
      zone_redundant    = geo_location.value.zone_redundant
    }
  }
  dynamic "identity" {
    for_each = var.identity == null ? [] : [var.identity]
    content {
      identity_ids = identity.value.identity_ids
      type         = identity.value.type
    }
  }
  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content {
      create = timeouts.value.create
      delete = timeouts.value.delete
      read   = timeouts.value.read
      update = timeouts.value.update
    }
  }
  dynamic "virtual_network_rule" {
    for_each = var.virtual_network_rule
    content {
      id                                   = virtual_network_rule.value.id
      ignore_missing_vnet_service_endpoint = virtual_network_rule.value.ignore_missing_vnet_service_endpoint
    }
  }

  tags = local.tags

  lifecycle {
    precondition {
      condition     = !coalesce(var.automatic_failover_enabled, false) || length(var.geo_location) > 1
      error_message = "automatic_failover_enabled needs a second geo_location."
    }
    precondition {
      condition     = !contains([for one in var.capabilities : one.name], "EnableServerless") || (length(var.geo_location) == 1 && !coalesce(var.multiple_write_locations_enabled, false))
      error_message = "A serverless account has one region."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this Cosmos DB account has none."
    }
  }
}
