# What callers give stands in the Cosmos DB account, and in what belongs to it, as they gave it.
mock_provider "azurerm" {
  mock_resource "azurerm_cosmosdb_account" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/CosmosdbAccount/orders"
    }
  }
}

variables {
  geo_location        = [{ failover_priority = 0, location = "westeurope" }]
  location            = "westeurope"
  name                = "orders"
  resource_group_name = "shop"
  capacity            = { total_throughput_limit = 4000 }
  sql_databases       = { orders = { autoscale_settings = { max_throughput = 1000 } } }
  budget              = { amount = 20 }
  price_region        = "eastus"
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
    geo_location                       = [{ failover_priority = 0, location = "westeurope", zone_redundant = false }]
    location                           = "westeurope"
    name                               = "orders"
    resource_group_name                = "resource-group-name"
    access_key_metadata_writes_enabled = true
    analytical_storage                 = { schema_type = "FullFidelity" }
    analytical_storage_enabled         = true
    automatic_failover_enabled         = false
    backup = {
      type                = "Continuous"
      interval_in_minutes = 1
      retention_in_hours  = 2
      storage_redundancy  = "Geo"
      tier                = "Continuous7Days"
    }
    burst_capacity_enabled = true
    capabilities           = [{ name = "name" }]
    capacity               = { total_throughput_limit = 4000 }
    consistency_policy = {
      consistency_level       = "BoundedStaleness"
      max_interval_in_seconds = 60
      max_staleness_prefix    = 1
    }
    cors_rule = {
      allowed_headers    = ["allowed-headers"]
      allowed_methods    = ["DELETE"]
      allowed_origins    = ["allowed-origins"]
      exposed_headers    = ["exposed-headers"]
      max_age_in_seconds = 60
    }
    default_identity_type = "FirstPartyIdentity"
    free_tier_enabled     = true
    identity = {
      type = "SystemAssigned"
      identity_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      ]
    }
    ip_range_filter                       = ["ip-range-filter"]
    is_virtual_network_filter_enabled     = true
    key_vault_key_id                      = "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef"
    kind                                  = "GlobalDocumentDB"
    local_authentication_enabled          = true
    minimal_tls_version                   = "Tls12"
    mongo_server_version                  = "7.0"
    multiple_write_locations_enabled      = true
    network_acl_bypass_for_azure_services = true
    network_acl_bypass_ids = [
      "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/networkAclBypass/shop",
    ]
    offer_type                    = "Standard"
    partition_merge_enabled       = true
    public_network_access_enabled = true
    sql_databases                 = { orders = { autoscale_settings = { max_throughput = 1000 } } }
    timeouts                      = { create = "30m", delete = "31m", read = "32m", update = "33m" }
    virtual_network_rule = [
      {
        id                                   = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/thing/shop"
        ignore_missing_vnet_service_endpoint = false
      },
    ]
    price_region = null
  }
  assert {
    condition = alltrue([
      azurerm_cosmosdb_account.this[0].access_key_metadata_writes_enabled == true,
      azurerm_cosmosdb_account.this[0].analytical_storage_enabled == true,
      azurerm_cosmosdb_account.this[0].automatic_failover_enabled == false,
      azurerm_cosmosdb_account.this[0].burst_capacity_enabled == true,
      azurerm_cosmosdb_account.this[0].default_identity_type == "FirstPartyIdentity",
      azurerm_cosmosdb_account.this[0].free_tier_enabled == true,
      azurerm_cosmosdb_account.this[0].ip_range_filter == toset(["ip-range-filter"]),
      azurerm_cosmosdb_account.this[0].is_virtual_network_filter_enabled == true,
      azurerm_cosmosdb_account.this[0].key_vault_key_id == "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef",
      azurerm_cosmosdb_account.this[0].kind == "GlobalDocumentDB",
      azurerm_cosmosdb_account.this[0].local_authentication_enabled == true,
      azurerm_cosmosdb_account.this[0].location == "westeurope",
      azurerm_cosmosdb_account.this[0].minimal_tls_version == "Tls12",
      azurerm_cosmosdb_account.this[0].mongo_server_version == "7.0",
      azurerm_cosmosdb_account.this[0].multiple_write_locations_enabled == true,
      azurerm_cosmosdb_account.this[0].name == "orders",
      azurerm_cosmosdb_account.this[0].network_acl_bypass_for_azure_services == true,
      azurerm_cosmosdb_account.this[0].network_acl_bypass_ids == tolist(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/networkAclBypass/shop"]),
      azurerm_cosmosdb_account.this[0].offer_type == "Standard",
      azurerm_cosmosdb_account.this[0].partition_merge_enabled == true,
      azurerm_cosmosdb_account.this[0].public_network_access_enabled == true,
      azurerm_cosmosdb_account.this[0].resource_group_name == "resource-group-name",
      azurerm_cosmosdb_account.this[0].analytical_storage[0].schema_type == "FullFidelity",
      azurerm_cosmosdb_account.this[0].backup[0].interval_in_minutes == 1,
      azurerm_cosmosdb_account.this[0].backup[0].retention_in_hours == 2,
      azurerm_cosmosdb_account.this[0].backup[0].storage_redundancy == "Geo",
      azurerm_cosmosdb_account.this[0].backup[0].tier == "Continuous7Days",
      azurerm_cosmosdb_account.this[0].backup[0].type == "Continuous",
      one(azurerm_cosmosdb_account.this[0].capabilities).name == "name",
      azurerm_cosmosdb_account.this[0].capacity[0].total_throughput_limit == 4000,
      azurerm_cosmosdb_account.this[0].consistency_policy[0].consistency_level == "BoundedStaleness",
      azurerm_cosmosdb_account.this[0].consistency_policy[0].max_interval_in_seconds == 60,
      azurerm_cosmosdb_account.this[0].consistency_policy[0].max_staleness_prefix == 1,
      azurerm_cosmosdb_account.this[0].cors_rule[0].allowed_headers == tolist(["allowed-headers"]),
      azurerm_cosmosdb_account.this[0].cors_rule[0].allowed_methods == tolist(["DELETE"]),
      azurerm_cosmosdb_account.this[0].cors_rule[0].allowed_origins == tolist(["allowed-origins"]),
      azurerm_cosmosdb_account.this[0].cors_rule[0].exposed_headers == tolist(["exposed-headers"]),
      azurerm_cosmosdb_account.this[0].cors_rule[0].max_age_in_seconds == 60,
      one(azurerm_cosmosdb_account.this[0].geo_location).failover_priority == 0,
      one(azurerm_cosmosdb_account.this[0].geo_location).location == "westeurope",
      one(azurerm_cosmosdb_account.this[0].geo_location).zone_redundant == false,
      azurerm_cosmosdb_account.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_cosmosdb_account.this[0].identity[0].type == "SystemAssigned",
      azurerm_cosmosdb_account.this[0].timeouts.create == "30m",
      azurerm_cosmosdb_account.this[0].timeouts.delete == "31m",
      azurerm_cosmosdb_account.this[0].timeouts.read == "32m",
      azurerm_cosmosdb_account.this[0].timeouts.update == "33m",
      one(azurerm_cosmosdb_account.this[0].virtual_network_rule).id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/thing/shop",
      one(azurerm_cosmosdb_account.this[0].virtual_network_rule).ignore_missing_vnet_service_endpoint == false,
      azurerm_cosmosdb_sql_database.this["orders"].account_name == "orders",
      azurerm_cosmosdb_sql_database.this["orders"].name == "orders",
      azurerm_cosmosdb_sql_database.this["orders"].resource_group_name == "resource-group-name",
      azurerm_cosmosdb_sql_database.this["orders"].autoscale_settings[0].max_throughput == 1000,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    sql_databases = { orders = { throughput = 1 } }
    price_region  = null
  }
  assert {
    condition = alltrue([
      azurerm_cosmosdb_sql_database.this["orders"].throughput == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    geo_location                          = [{ failover_priority = 0, location = "westeurope", zone_redundant = true }]
    access_key_metadata_writes_enabled    = true
    analytical_storage_enabled            = false
    burst_capacity_enabled                = false
    free_tier_enabled                     = true
    is_virtual_network_filter_enabled     = false
    local_authentication_enabled          = true
    multiple_write_locations_enabled      = false
    network_acl_bypass_for_azure_services = true
    partition_merge_enabled               = false
    public_network_access_enabled         = true
    virtual_network_rule = [
      {
        id                                   = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/thing/shop"
        ignore_missing_vnet_service_endpoint = true
      },
    ]
    price_region = null
  }
  assert {
    condition = alltrue([
      azurerm_cosmosdb_account.this[0].access_key_metadata_writes_enabled == true,
      azurerm_cosmosdb_account.this[0].analytical_storage_enabled == false,
      azurerm_cosmosdb_account.this[0].burst_capacity_enabled == false,
      azurerm_cosmosdb_account.this[0].free_tier_enabled == true,
      azurerm_cosmosdb_account.this[0].is_virtual_network_filter_enabled == false,
      azurerm_cosmosdb_account.this[0].local_authentication_enabled == true,
      azurerm_cosmosdb_account.this[0].multiple_write_locations_enabled == false,
      azurerm_cosmosdb_account.this[0].network_acl_bypass_for_azure_services == true,
      azurerm_cosmosdb_account.this[0].partition_merge_enabled == false,
      azurerm_cosmosdb_account.this[0].public_network_access_enabled == true,
      one(azurerm_cosmosdb_account.this[0].geo_location).zone_redundant == true,
      one(azurerm_cosmosdb_account.this[0].virtual_network_rule).ignore_missing_vnet_service_endpoint == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    geo_location                          = [{ failover_priority = 0, location = "westeurope", zone_redundant = false }]
    access_key_metadata_writes_enabled    = false
    analytical_storage_enabled            = true
    burst_capacity_enabled                = false
    free_tier_enabled                     = false
    is_virtual_network_filter_enabled     = true
    local_authentication_enabled          = true
    multiple_write_locations_enabled      = false
    network_acl_bypass_for_azure_services = false
    partition_merge_enabled               = true
    public_network_access_enabled         = true
    virtual_network_rule = [
      {
        id                                   = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/thing/shop"
        ignore_missing_vnet_service_endpoint = false
      },
    ]
    price_region = null
  }
  assert {
    condition = alltrue([
      azurerm_cosmosdb_account.this[0].access_key_metadata_writes_enabled == false,
      azurerm_cosmosdb_account.this[0].analytical_storage_enabled == true,
      azurerm_cosmosdb_account.this[0].burst_capacity_enabled == false,
      azurerm_cosmosdb_account.this[0].free_tier_enabled == false,
      azurerm_cosmosdb_account.this[0].is_virtual_network_filter_enabled == true,
      azurerm_cosmosdb_account.this[0].local_authentication_enabled == true,
      azurerm_cosmosdb_account.this[0].multiple_write_locations_enabled == false,
      azurerm_cosmosdb_account.this[0].network_acl_bypass_for_azure_services == false,
      azurerm_cosmosdb_account.this[0].partition_merge_enabled == true,
      azurerm_cosmosdb_account.this[0].public_network_access_enabled == true,
      one(azurerm_cosmosdb_account.this[0].geo_location).zone_redundant == false,
      one(azurerm_cosmosdb_account.this[0].virtual_network_rule).ignore_missing_vnet_service_endpoint == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    geo_location                          = [{ failover_priority = 0, location = "westeurope", zone_redundant = false }]
    access_key_metadata_writes_enabled    = false
    analytical_storage_enabled            = false
    automatic_failover_enabled            = false
    burst_capacity_enabled                = true
    free_tier_enabled                     = true
    is_virtual_network_filter_enabled     = true
    local_authentication_enabled          = true
    multiple_write_locations_enabled      = false
    network_acl_bypass_for_azure_services = false
    partition_merge_enabled               = false
    public_network_access_enabled         = false
    virtual_network_rule = [
      {
        id                                   = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/thing/shop"
        ignore_missing_vnet_service_endpoint = false
      },
    ]
    price_region = null
  }
  assert {
    condition = alltrue([
      azurerm_cosmosdb_account.this[0].access_key_metadata_writes_enabled == false,
      azurerm_cosmosdb_account.this[0].analytical_storage_enabled == false,
      azurerm_cosmosdb_account.this[0].automatic_failover_enabled == false,
      azurerm_cosmosdb_account.this[0].burst_capacity_enabled == true,
      azurerm_cosmosdb_account.this[0].free_tier_enabled == true,
      azurerm_cosmosdb_account.this[0].is_virtual_network_filter_enabled == true,
      azurerm_cosmosdb_account.this[0].local_authentication_enabled == true,
      azurerm_cosmosdb_account.this[0].multiple_write_locations_enabled == false,
      azurerm_cosmosdb_account.this[0].network_acl_bypass_for_azure_services == false,
      azurerm_cosmosdb_account.this[0].partition_merge_enabled == false,
      azurerm_cosmosdb_account.this[0].public_network_access_enabled == false,
      one(azurerm_cosmosdb_account.this[0].geo_location).zone_redundant == false,
      one(azurerm_cosmosdb_account.this[0].virtual_network_rule).ignore_missing_vnet_service_endpoint == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_4" {
  command = plan
  variables {
    geo_location                          = [{ failover_priority = 0, location = "westeurope", zone_redundant = false }]
    access_key_metadata_writes_enabled    = false
    analytical_storage_enabled            = false
    automatic_failover_enabled            = false
    burst_capacity_enabled                = false
    free_tier_enabled                     = false
    is_virtual_network_filter_enabled     = false
    local_authentication_enabled          = false
    multiple_write_locations_enabled      = true
    network_acl_bypass_for_azure_services = true
    partition_merge_enabled               = true
    public_network_access_enabled         = true
    virtual_network_rule = [
      {
        id                                   = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/thing/shop"
        ignore_missing_vnet_service_endpoint = false
      },
    ]
    price_region = null
  }
  assert {
    condition = alltrue([
      azurerm_cosmosdb_account.this[0].access_key_metadata_writes_enabled == false,
      azurerm_cosmosdb_account.this[0].analytical_storage_enabled == false,
      azurerm_cosmosdb_account.this[0].automatic_failover_enabled == false,
      azurerm_cosmosdb_account.this[0].burst_capacity_enabled == false,
      azurerm_cosmosdb_account.this[0].free_tier_enabled == false,
      azurerm_cosmosdb_account.this[0].is_virtual_network_filter_enabled == false,
      azurerm_cosmosdb_account.this[0].local_authentication_enabled == false,
      azurerm_cosmosdb_account.this[0].multiple_write_locations_enabled == true,
      azurerm_cosmosdb_account.this[0].network_acl_bypass_for_azure_services == true,
      azurerm_cosmosdb_account.this[0].partition_merge_enabled == true,
      azurerm_cosmosdb_account.this[0].public_network_access_enabled == true,
      one(azurerm_cosmosdb_account.this[0].geo_location).zone_redundant == false,
      one(azurerm_cosmosdb_account.this[0].virtual_network_rule).ignore_missing_vnet_service_endpoint == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    price_region = null
  }
  assert {
    condition = alltrue([
      azurerm_cosmosdb_account.this[0].access_key_metadata_writes_enabled == false,
      azurerm_cosmosdb_account.this[0].free_tier_enabled == false,
      azurerm_cosmosdb_account.this[0].public_network_access_enabled == false,
      azurerm_cosmosdb_account.this[0].resource_group_name == "shop",
      azurerm_cosmosdb_account.this[0].consistency_policy[0].consistency_level == "Session",
      azurerm_cosmosdb_sql_database.this["orders"].resource_group_name == "shop",
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms               = null
    capabilities         = null
    consistency_policy   = null
    notifications        = null
    offer_type           = null
    sql_databases        = null
    tags                 = null
    virtual_network_rule = null
    create               = false
    budget               = null
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
      var.capabilities != null,
      var.consistency_policy != null,
      var.create != null,
      var.notifications != null,
      var.offer_type != null,
      var.sql_databases != null,
      var.tags != null,
      var.virtual_network_rule != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      data_usage             = { enabled = false, threshold = 1 }
      idle                   = { enabled = false, threshold = 1, days = 1 }
      provisioned_throughput = { enabled = false, threshold = 1 }
      request_units          = { enabled = false, threshold = 1 }
      unused_throughput      = { enabled = false, threshold = 1 }
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
    offer_type    = "Standard"
  }
  assert {
    condition = alltrue([
      output.endpoint == try(azurerm_cosmosdb_account.this[0].endpoint, null),
      output.id == try(azurerm_cosmosdb_account.this[0].id, null),
      output.name == try(azurerm_cosmosdb_account.this[0].name, null),
      output.principal_id == try(azurerm_cosmosdb_account.this[0].identity[0].principal_id, null),
      output.read_endpoints == try(azurerm_cosmosdb_account.this[0].read_endpoints, null),
      output.sql_database_ids == { for key, one in azurerm_cosmosdb_sql_database.this : key => one.id },
      output.write_endpoints == try(azurerm_cosmosdb_account.this[0].write_endpoints, null),
    ])
    error_message = "an output tells something else"
  }
}
