# What callers give stands in the cache as they gave it.
mock_provider "azurerm" {
  mock_resource "azurerm_redis_cache" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/RedisCache/orders"
    }
  }
}

variables {
  capacity            = 0
  location            = "westeurope"
  name                = "orders"
  resource_group_name = "shop"
  sku_name            = "Basic"
  budget              = { amount = 20 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
  notifications = {
    action_group_ids = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/ops/providers/Microsoft.Insights/actionGroups/cost"]
  }
}

run "what_is_given_arrives" {
  command = plan
  variables {
    access_keys_authentication_enabled = false
    location                           = "westeurope"
    minimum_tls_version                = "1.2"
    name                               = "orders"
    non_ssl_port_enabled               = false
    private_static_ip_address          = "10.0.0.4"
    public_network_access_enabled      = false
    redis_version                      = "4"
    resource_group_name                = "shop"
    tenant_settings                    = { example = "shop" }
    zones                              = ["1"]
    patch_schedule                     = [{ day_of_week = "shop", maintenance_window = "shop", start_hour_utc = 1 }]
    redis_configuration = {
      active_directory_authentication_enabled = false
      aof_backup_enabled                      = false
      aof_storage_connection_string_0         = "shop"
      aof_storage_connection_string_1         = "shop"
      authentication_enabled                  = false
      data_persistence_authentication_method  = "shop"
      maxfragmentationmemory_reserved         = 1
      maxmemory_delta                         = 1
      maxmemory_policy                        = "{}"
      maxmemory_reserved                      = 1
      notify_keyspace_events                  = "shop"
      rdb_backup_enabled                      = false
      rdb_backup_frequency                    = 1
      rdb_backup_max_snapshot_count           = 1
      rdb_storage_connection_string           = "shop"
      storage_account_subscription_id         = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/storageAccountSubscription/shop"
    }
    timeouts = { create = "30m", delete = "30m", read = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      azurerm_redis_cache.this[0].access_keys_authentication_enabled == var.access_keys_authentication_enabled,
      azurerm_redis_cache.this[0].location == var.location,
      azurerm_redis_cache.this[0].minimum_tls_version == var.minimum_tls_version,
      azurerm_redis_cache.this[0].name == var.name,
      azurerm_redis_cache.this[0].non_ssl_port_enabled == var.non_ssl_port_enabled,
      azurerm_redis_cache.this[0].private_static_ip_address == var.private_static_ip_address,
      azurerm_redis_cache.this[0].public_network_access_enabled == var.public_network_access_enabled,
      azurerm_redis_cache.this[0].redis_version == var.redis_version,
      azurerm_redis_cache.this[0].resource_group_name == var.resource_group_name,
      azurerm_redis_cache.this[0].tenant_settings == var.tenant_settings,
      azurerm_redis_cache.this[0].zones == var.zones,
      azurerm_redis_cache.this[0].patch_schedule[0].day_of_week == var.patch_schedule[0].day_of_week,
      azurerm_redis_cache.this[0].patch_schedule[0].maintenance_window == var.patch_schedule[0].maintenance_window,
      azurerm_redis_cache.this[0].patch_schedule[0].start_hour_utc == var.patch_schedule[0].start_hour_utc,
      azurerm_redis_cache.this[0].redis_configuration[0].active_directory_authentication_enabled == var.redis_configuration.active_directory_authentication_enabled,
      azurerm_redis_cache.this[0].redis_configuration[0].aof_backup_enabled == var.redis_configuration.aof_backup_enabled,
      azurerm_redis_cache.this[0].redis_configuration[0].aof_storage_connection_string_0 == var.redis_configuration.aof_storage_connection_string_0,
      azurerm_redis_cache.this[0].redis_configuration[0].aof_storage_connection_string_1 == var.redis_configuration.aof_storage_connection_string_1,
      azurerm_redis_cache.this[0].redis_configuration[0].authentication_enabled == var.redis_configuration.authentication_enabled,
      azurerm_redis_cache.this[0].redis_configuration[0].data_persistence_authentication_method == var.redis_configuration.data_persistence_authentication_method,
      azurerm_redis_cache.this[0].redis_configuration[0].maxfragmentationmemory_reserved == var.redis_configuration.maxfragmentationmemory_reserved,
      azurerm_redis_cache.this[0].redis_configuration[0].maxmemory_delta == var.redis_configuration.maxmemory_delta,
      azurerm_redis_cache.this[0].redis_configuration[0].maxmemory_policy == var.redis_configuration.maxmemory_policy,
      azurerm_redis_cache.this[0].redis_configuration[0].maxmemory_reserved == var.redis_configuration.maxmemory_reserved,
      azurerm_redis_cache.this[0].redis_configuration[0].notify_keyspace_events == var.redis_configuration.notify_keyspace_events,
      azurerm_redis_cache.this[0].redis_configuration[0].rdb_backup_enabled == var.redis_configuration.rdb_backup_enabled,
      azurerm_redis_cache.this[0].redis_configuration[0].rdb_backup_frequency == var.redis_configuration.rdb_backup_frequency,
      azurerm_redis_cache.this[0].redis_configuration[0].rdb_backup_max_snapshot_count == var.redis_configuration.rdb_backup_max_snapshot_count,
      azurerm_redis_cache.this[0].redis_configuration[0].rdb_storage_connection_string == var.redis_configuration.rdb_storage_connection_string,
      azurerm_redis_cache.this[0].redis_configuration[0].storage_account_subscription_id == var.redis_configuration.storage_account_subscription_id,
      azurerm_redis_cache.this[0].timeouts.create == var.timeouts.create,
      azurerm_redis_cache.this[0].timeouts.delete == var.timeouts.delete,
      azurerm_redis_cache.this[0].timeouts.read == var.timeouts.read,
      azurerm_redis_cache.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
