# What callers give stands in the cache, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    capacity                           = 0
    location                           = "westeurope"
    name                               = "orders"
    resource_group_name                = "shop"
    sku_name                           = "Basic"
    access_keys_authentication_enabled = true
    family                             = "C"
    identity = {
      type = "SystemAssigned"
      identity_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      ]
    }
    minimum_tls_version           = "1.2"
    non_ssl_port_enabled          = true
    patch_schedule                = [{ day_of_week = "shop", maintenance_window = "shop", start_hour_utc = 1 }]
    private_static_ip_address     = "10.0.0.4"
    public_network_access_enabled = true
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
    redis_version   = "4"
    tenant_settings = { example = "shop" }
    timeouts        = { create = "30m", delete = "30m", read = "30m", update = "30m" }
    zones           = ["1"]
  }
  assert {
    condition = alltrue([
      azurerm_redis_cache.this[0].access_keys_authentication_enabled == true,
      azurerm_redis_cache.this[0].capacity == 0,
      azurerm_redis_cache.this[0].family == "C",
      azurerm_redis_cache.this[0].location == "westeurope",
      azurerm_redis_cache.this[0].minimum_tls_version == "1.2",
      azurerm_redis_cache.this[0].name == "orders",
      azurerm_redis_cache.this[0].non_ssl_port_enabled == true,
      azurerm_redis_cache.this[0].private_static_ip_address == "10.0.0.4",
      azurerm_redis_cache.this[0].public_network_access_enabled == true,
      azurerm_redis_cache.this[0].redis_version == "4",
      azurerm_redis_cache.this[0].resource_group_name == "shop",
      azurerm_redis_cache.this[0].sku_name == "Basic",
      azurerm_redis_cache.this[0].tenant_settings == tomap({ example = "shop" }),
      azurerm_redis_cache.this[0].zones == toset(["1"]),
      azurerm_redis_cache.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_redis_cache.this[0].identity[0].type == "SystemAssigned",
      azurerm_redis_cache.this[0].patch_schedule[0].day_of_week == "shop",
      azurerm_redis_cache.this[0].patch_schedule[0].maintenance_window == "shop",
      azurerm_redis_cache.this[0].patch_schedule[0].start_hour_utc == 1,
      azurerm_redis_cache.this[0].redis_configuration[0].active_directory_authentication_enabled == false,
      azurerm_redis_cache.this[0].redis_configuration[0].aof_backup_enabled == false,
      azurerm_redis_cache.this[0].redis_configuration[0].aof_storage_connection_string_0 == "shop",
      azurerm_redis_cache.this[0].redis_configuration[0].aof_storage_connection_string_1 == "shop",
      azurerm_redis_cache.this[0].redis_configuration[0].authentication_enabled == false,
      azurerm_redis_cache.this[0].redis_configuration[0].data_persistence_authentication_method == "shop",
      azurerm_redis_cache.this[0].redis_configuration[0].maxfragmentationmemory_reserved == 1,
      azurerm_redis_cache.this[0].redis_configuration[0].maxmemory_delta == 1,
      azurerm_redis_cache.this[0].redis_configuration[0].maxmemory_policy == "{}",
      azurerm_redis_cache.this[0].redis_configuration[0].maxmemory_reserved == 1,
      azurerm_redis_cache.this[0].redis_configuration[0].notify_keyspace_events == "shop",
      azurerm_redis_cache.this[0].redis_configuration[0].rdb_backup_enabled == false,
      azurerm_redis_cache.this[0].redis_configuration[0].rdb_backup_frequency == 1,
      azurerm_redis_cache.this[0].redis_configuration[0].rdb_backup_max_snapshot_count == 1,
      azurerm_redis_cache.this[0].redis_configuration[0].rdb_storage_connection_string == "shop",
      azurerm_redis_cache.this[0].redis_configuration[0].storage_account_subscription_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/storageAccountSubscription/shop",
      azurerm_redis_cache.this[0].timeouts.create == "30m",
      azurerm_redis_cache.this[0].timeouts.delete == "30m",
      azurerm_redis_cache.this[0].timeouts.read == "30m",
      azurerm_redis_cache.this[0].timeouts.update == "30m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    redis_configuration  = {}
    replicas_per_primary = 1
    sku_name             = "Premium"
    family               = "P"
    capacity             = 1
    shard_count          = 1
    subnet_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
  }
  assert {
    condition = alltrue([
      azurerm_redis_cache.this[0].replicas_per_primary == 1,
      azurerm_redis_cache.this[0].shard_count == 1,
      azurerm_redis_cache.this[0].subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      length(azurerm_redis_cache.this[0].redis_configuration) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
