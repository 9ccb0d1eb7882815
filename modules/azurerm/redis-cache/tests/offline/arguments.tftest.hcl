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
    resource_group_name                = "resource-group-name"
    sku_name                           = "Basic"
    access_keys_authentication_enabled = true
    family                             = "C"
    identity = {
      type = "SystemAssigned"
      identity_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      ]
    }
    minimum_tls_version  = "1.2"
    non_ssl_port_enabled = true
    patch_schedule = [
      {
        day_of_week        = "day-of-week"
        maintenance_window = "maintenance-window"
        start_hour_utc     = 1
      },
    ]
    private_static_ip_address     = "10.0.0.4"
    public_network_access_enabled = true
    redis_configuration = {
      active_directory_authentication_enabled = false
      aof_backup_enabled                      = false
      aof_storage_connection_string_0         = "aof-storage-connection-string-0"
      aof_storage_connection_string_1         = "aof-storage-connection-string-1"
      authentication_enabled                  = false
      data_persistence_authentication_method  = "SAS"
      maxfragmentationmemory_reserved         = 1
      maxmemory_delta                         = 2
      maxmemory_policy                        = "{}"
      maxmemory_reserved                      = 3
      notify_keyspace_events                  = "notify-keyspace-events"
      rdb_backup_enabled                      = false
      rdb_backup_frequency                    = 4
      rdb_backup_max_snapshot_count           = 5
      rdb_storage_connection_string           = "rdb-storage-connection-string"
      storage_account_subscription_id         = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/storageAccountSubscription/shop"
    }
    redis_version   = "4"
    tenant_settings = { example = "example" }
    timeouts        = { create = "30m", delete = "31m", read = "32m", update = "33m" }
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
      azurerm_redis_cache.this[0].resource_group_name == "resource-group-name",
      azurerm_redis_cache.this[0].sku_name == "Basic",
      azurerm_redis_cache.this[0].tenant_settings == tomap({ example = "example" }),
      azurerm_redis_cache.this[0].zones == toset(["1"]),
      azurerm_redis_cache.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_redis_cache.this[0].identity[0].type == "SystemAssigned",
      azurerm_redis_cache.this[0].patch_schedule[0].day_of_week == "day-of-week",
      azurerm_redis_cache.this[0].patch_schedule[0].maintenance_window == "maintenance-window",
      azurerm_redis_cache.this[0].patch_schedule[0].start_hour_utc == 1,
      azurerm_redis_cache.this[0].redis_configuration[0].active_directory_authentication_enabled == false,
      azurerm_redis_cache.this[0].redis_configuration[0].aof_backup_enabled == false,
      azurerm_redis_cache.this[0].redis_configuration[0].aof_storage_connection_string_0 == "aof-storage-connection-string-0",
      azurerm_redis_cache.this[0].redis_configuration[0].aof_storage_connection_string_1 == "aof-storage-connection-string-1",
      azurerm_redis_cache.this[0].redis_configuration[0].authentication_enabled == false,
      azurerm_redis_cache.this[0].redis_configuration[0].data_persistence_authentication_method == "SAS",
      azurerm_redis_cache.this[0].redis_configuration[0].maxfragmentationmemory_reserved == 1,
      azurerm_redis_cache.this[0].redis_configuration[0].maxmemory_delta == 2,
      azurerm_redis_cache.this[0].redis_configuration[0].maxmemory_policy == "{}",
      azurerm_redis_cache.this[0].redis_configuration[0].maxmemory_reserved == 3,
      azurerm_redis_cache.this[0].redis_configuration[0].notify_keyspace_events == "notify-keyspace-events",
      azurerm_redis_cache.this[0].redis_configuration[0].rdb_backup_enabled == false,
      azurerm_redis_cache.this[0].redis_configuration[0].rdb_backup_frequency == 4,
      azurerm_redis_cache.this[0].redis_configuration[0].rdb_backup_max_snapshot_count == 5,
      azurerm_redis_cache.this[0].redis_configuration[0].rdb_storage_connection_string == "rdb-storage-connection-string",
      azurerm_redis_cache.this[0].redis_configuration[0].storage_account_subscription_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/storageAccountSubscription/shop",
      azurerm_redis_cache.this[0].timeouts.create == "30m",
      azurerm_redis_cache.this[0].timeouts.delete == "31m",
      azurerm_redis_cache.this[0].timeouts.read == "32m",
      azurerm_redis_cache.this[0].timeouts.update == "33m",
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
    capacity             = 2
    shard_count          = 3
    subnet_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
  }
  assert {
    condition = alltrue([
      azurerm_redis_cache.this[0].replicas_per_primary == 1,
      azurerm_redis_cache.this[0].shard_count == 3,
      azurerm_redis_cache.this[0].subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      length(azurerm_redis_cache.this[0].redis_configuration) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    access_keys_authentication_enabled = true
    non_ssl_port_enabled               = false
    public_network_access_enabled      = true
    redis_configuration = {
      active_directory_authentication_enabled = true
      aof_backup_enabled                      = false
      authentication_enabled                  = true
      rdb_backup_enabled                      = false
    }
  }
  assert {
    condition = alltrue([
      azurerm_redis_cache.this[0].access_keys_authentication_enabled == true,
      azurerm_redis_cache.this[0].non_ssl_port_enabled == false,
      azurerm_redis_cache.this[0].public_network_access_enabled == true,
      azurerm_redis_cache.this[0].redis_configuration[0].active_directory_authentication_enabled == true,
      azurerm_redis_cache.this[0].redis_configuration[0].aof_backup_enabled == false,
      azurerm_redis_cache.this[0].redis_configuration[0].authentication_enabled == true,
      azurerm_redis_cache.this[0].redis_configuration[0].rdb_backup_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    access_keys_authentication_enabled = false
    non_ssl_port_enabled               = true
    public_network_access_enabled      = true
    redis_configuration = {
      active_directory_authentication_enabled = false
      aof_backup_enabled                      = true
      authentication_enabled                  = true
      rdb_backup_enabled                      = false
    }
  }
  assert {
    condition = alltrue([
      azurerm_redis_cache.this[0].access_keys_authentication_enabled == false,
      azurerm_redis_cache.this[0].non_ssl_port_enabled == true,
      azurerm_redis_cache.this[0].public_network_access_enabled == true,
      azurerm_redis_cache.this[0].redis_configuration[0].active_directory_authentication_enabled == false,
      azurerm_redis_cache.this[0].redis_configuration[0].aof_backup_enabled == true,
      azurerm_redis_cache.this[0].redis_configuration[0].authentication_enabled == true,
      azurerm_redis_cache.this[0].redis_configuration[0].rdb_backup_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    access_keys_authentication_enabled = false
    non_ssl_port_enabled               = false
    public_network_access_enabled      = false
    redis_configuration = {
      active_directory_authentication_enabled = false
      aof_backup_enabled                      = false
      authentication_enabled                  = false
      rdb_backup_enabled                      = true
    }
  }
  assert {
    condition = alltrue([
      azurerm_redis_cache.this[0].access_keys_authentication_enabled == false,
      azurerm_redis_cache.this[0].non_ssl_port_enabled == false,
      azurerm_redis_cache.this[0].public_network_access_enabled == false,
      azurerm_redis_cache.this[0].redis_configuration[0].active_directory_authentication_enabled == false,
      azurerm_redis_cache.this[0].redis_configuration[0].aof_backup_enabled == false,
      azurerm_redis_cache.this[0].redis_configuration[0].authentication_enabled == false,
      azurerm_redis_cache.this[0].redis_configuration[0].rdb_backup_enabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
  }
  assert {
    condition = alltrue([
      azurerm_redis_cache.this[0].non_ssl_port_enabled == false,
      azurerm_redis_cache.this[0].public_network_access_enabled == false,
      azurerm_redis_cache.this[0].resource_group_name == "shop",
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create   = false
    capacity = 0
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create   = false
    capacity = 6
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms         = null
    family         = null
    notifications  = null
    patch_schedule = null
    tags           = null
    create         = false
    budget         = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
  }
  assert {
    condition = alltrue([
      var.alarms != null,
      var.create != null,
      var.family != null,
      var.notifications != null,
      var.patch_schedule != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      clients     = { enabled = false, threshold = 1, days = 1 }
      memory      = { enabled = false, threshold = 1 }
      server_load = { enabled = false, threshold = 1, days = 1 }
    }
    budget = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
    notifications = {}
    family        = "C"
  }
  assert {
    condition = alltrue([
      output.id == try(azurerm_redis_cache.this[0].id, null),
      output.name == try(azurerm_redis_cache.this[0].name, null),
      output.hostname == try(azurerm_redis_cache.this[0].hostname, null),
      output.principal_id == try(azurerm_redis_cache.this[0].identity[0].principal_id, null),
      output.ssl_port == try(azurerm_redis_cache.this[0].ssl_port, null),
    ])
    error_message = "an output tells something else"
  }
}
