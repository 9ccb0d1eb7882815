resource "azurerm_redis_cache" "this" {
  count = var.create ? 1 : 0

  access_keys_authentication_enabled = var.access_keys_authentication_enabled
  capacity                           = var.capacity
  family                             = var.family
  location                           = var.location
  minimum_tls_version                = var.minimum_tls_version
  name                               = var.name
  non_ssl_port_enabled               = var.non_ssl_port_enabled
  private_static_ip_address          = var.private_static_ip_address
  public_network_access_enabled      = var.public_network_access_enabled
  redis_version                      = var.redis_version
  replicas_per_primary               = var.replicas_per_primary
  resource_group_name                = var.resource_group_name
  shard_count                        = var.shard_count
  sku_name                           = var.sku_name
  subnet_id                          = var.subnet_id
  tenant_settings                    = var.tenant_settings
  zones                              = var.zones

  dynamic "identity" {
    for_each = var.identity == null ? [] : [var.identity]
    content {
      identity_ids = identity.value.identity_ids
      type         = identity.value.type
    }
  }
  dynamic "patch_schedule" {
    for_each = var.patch_schedule
    content {
      day_of_week        = patch_schedule.value.day_of_week
      maintenance_window = patch_schedule.value.maintenance_window
      start_hour_utc     = patch_schedule.value.start_hour_utc
    }
  }
  dynamic "redis_configuration" {
    for_each = nonsensitive(var.redis_configuration == null) ? [] : [1]
    content {
      active_directory_authentication_enabled = var.redis_configuration.active_directory_authentication_enabled
      aof_backup_enabled                      = var.redis_configuration.aof_backup_enabled
      aof_storage_connection_string_0         = var.redis_configuration.aof_storage_connection_string_0
      aof_storage_connection_string_1         = var.redis_configuration.aof_storage_connection_string_1
      authentication_enabled                  = var.redis_configuration.authentication_enabled
      data_persistence_authentication_method  = var.redis_configuration.data_persistence_authentication_method
      maxfragmentationmemory_reserved         = var.redis_configuration.maxfragmentationmemory_reserved
      maxmemory_delta                         = var.redis_configuration.maxmemory_delta
      maxmemory_policy                        = var.redis_configuration.maxmemory_policy
      maxmemory_reserved                      = var.redis_configuration.maxmemory_reserved
      notify_keyspace_events                  = var.redis_configuration.notify_keyspace_events
      rdb_backup_enabled                      = var.redis_configuration.rdb_backup_enabled
      rdb_backup_frequency                    = var.redis_configuration.rdb_backup_frequency
      rdb_backup_max_snapshot_count           = var.redis_configuration.rdb_backup_max_snapshot_count
      rdb_storage_connection_string           = var.redis_configuration.rdb_storage_connection_string
      storage_account_subscription_id         = var.redis_configuration.storage_account_subscription_id
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

  tags = local.tags

  lifecycle {
    precondition {
      condition     = (var.sku_name == "Premium") == (var.family == "P")
      error_message = "family P goes with sku_name Premium and family C with the others."
    }
    precondition {
      condition     = var.family == "C" || (var.capacity >= 1 && var.capacity <= 5)
      error_message = "A Premium cache has a capacity of 1 to 5."
    }
    precondition {
      condition     = var.sku_name == "Premium" || (var.shard_count == null && var.subnet_id == null && var.replicas_per_primary == null)
      error_message = "shard_count, subnet_id and replicas_per_primary need sku_name Premium."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this cache has none."
    }
  }
}
