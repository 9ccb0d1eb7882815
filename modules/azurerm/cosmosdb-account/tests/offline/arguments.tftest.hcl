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
    resource_group_name                = "shop"
    access_key_metadata_writes_enabled = true
    analytical_storage                 = { schema_type = "shop" }
    analytical_storage_enabled         = true
    automatic_failover_enabled         = false
    backup = {
      type                = "Continuous"
      interval_in_minutes = 1
      retention_in_hours  = 1
      storage_redundancy  = "Geo"
      tier                = "Continuous30Days"
    }
    burst_capacity_enabled = true
    capabilities           = [{ name = "shop" }]
    capacity               = { total_throughput_limit = 4000 }
    consistency_policy = {
      consistency_level       = "BoundedStaleness"
      max_interval_in_seconds = 60
      max_staleness_prefix    = 1
    }
    cors_rule = {
      allowed_headers    = ["shop"]
      allowed_methods    = ["shop"]
      allowed_origins    = ["shop"]
      exposed_headers    = ["shop"]
      max_age_in_seconds = 60
    }
    default_identity_type = "shop"
    free_tier_enabled     = true
    identity = {
      type = "SystemAssigned"
      identity_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      ]
    }
    ip_range_filter                       = ["shop"]
    is_virtual_network_filter_enabled     = true
    key_vault_key_id                      = "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef"
    kind                                  = "GlobalDocumentDB"
    local_authentication_enabled          = true
    minimal_tls_version                   = "Tls12"
    mongo_server_version                  = "3.2"
    multiple_write_locations_enabled      = true
    network_acl_bypass_for_azure_services = true
    network_acl_bypass_ids = [
      "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/networkAclBypass/shop",
    ]
    offer_type                    = "Standard"
    partition_merge_enabled       = true
    public_network_access_enabled = true
    sql_databases                 = { orders = { autoscale_settings = { max_throughput = 1000 } } }
    timeouts                      = { create = "30m", delete = "30m", read = "30m", update = "30m" }
    virtual_network_rule = [
      {
        id                                   = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/thing/shop"
        ignore_missing_vnet_service_endpoint = false
      },
    ]
  }
  assert {
    condition = alltrue([
      azurerm_cosmosdb_account.this[0].access_key_metadata_writes_enabled == true,
      azurerm_cosmosdb_account.this[0].analytical_storage_enabled == true,
      azurerm_cosmosdb_account.this[0].automatic_failover_enabled == false,
      azurerm_cosmosdb_account.this[0].burst_capacity_enabled == true,
      azurerm_cosmosdb_account.this[0].default_identity_type == "shop",
      azurerm_cosmosdb_account.this[0].free_tier_enabled == true,
      azurerm_cosmosdb_account.this[0].ip_range_filter == toset(["shop"]),
      azurerm_cosmosdb_account.this[0].is_virtual_network_filter_enabled == true,
      azurerm_cosmosdb_account.this[0].key_vault_key_id == "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef",
      azurerm_cosmosdb_account.this[0].kind == "GlobalDocumentDB",
      azurerm_cosmosdb_account.this[0].local_authentication_enabled == true,
      azurerm_cosmosdb_account.this[0].location == "westeurope",
      azurerm_cosmosdb_account.this[0].minimal_tls_version == "Tls12",
      azurerm_cosmosdb_account.this[0].mongo_server_version == "3.2",
      azurerm_cosmosdb_account.this[0].multiple_write_locations_enabled == true,
      azurerm_cosmosdb_account.this[0].name == "orders",
      azurerm_cosmosdb_account.this[0].network_acl_bypass_for_azure_services == true,
      azurerm_cosmosdb_account.this[0].network_acl_bypass_ids == tolist(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/networkAclBypass/shop"]),
      azurerm_cosmosdb_account.this[0].offer_type == "Standard",
      azurerm_cosmosdb_account.this[0].partition_merge_enabled == true,
      azurerm_cosmosdb_account.this[0].public_network_access_enabled == true,
      azurerm_cosmosdb_account.this[0].resource_group_name == "shop",
      azurerm_cosmosdb_account.this[0].analytical_storage[0].schema_type == "shop",
      azurerm_cosmosdb_account.this[0].backup[0].interval_in_minutes == 1,
      azurerm_cosmosdb_account.this[0].backup[0].retention_in_hours == 1,
      azurerm_cosmosdb_account.this[0].backup[0].storage_redundancy == "Geo",
      azurerm_cosmosdb_account.this[0].backup[0].tier == "Continuous30Days",
      azurerm_cosmosdb_account.this[0].backup[0].type == "Continuous",
      one(azurerm_cosmosdb_account.this[0].capabilities).name == "shop",
      azurerm_cosmosdb_account.this[0].capacity[0].total_throughput_limit == 4000,
      azurerm_cosmosdb_account.this[0].consistency_policy[0].consistency_level == "BoundedStaleness",
      azurerm_cosmosdb_account.this[0].consistency_policy[0].max_interval_in_seconds == 60,
      azurerm_cosmosdb_account.this[0].consistency_policy[0].max_staleness_prefix == 1,
      azurerm_cosmosdb_account.this[0].cors_rule[0].allowed_headers == tolist(["shop"]),
      azurerm_cosmosdb_account.this[0].cors_rule[0].allowed_methods == tolist(["shop"]),
      azurerm_cosmosdb_account.this[0].cors_rule[0].allowed_origins == tolist(["shop"]),
      azurerm_cosmosdb_account.this[0].cors_rule[0].exposed_headers == tolist(["shop"]),
      azurerm_cosmosdb_account.this[0].cors_rule[0].max_age_in_seconds == 60,
      one(azurerm_cosmosdb_account.this[0].geo_location).failover_priority == 0,
      one(azurerm_cosmosdb_account.this[0].geo_location).location == "westeurope",
      one(azurerm_cosmosdb_account.this[0].geo_location).zone_redundant == false,
      azurerm_cosmosdb_account.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_cosmosdb_account.this[0].identity[0].type == "SystemAssigned",
      azurerm_cosmosdb_account.this[0].timeouts.create == "30m",
      azurerm_cosmosdb_account.this[0].timeouts.delete == "30m",
      azurerm_cosmosdb_account.this[0].timeouts.read == "30m",
      azurerm_cosmosdb_account.this[0].timeouts.update == "30m",
      one(azurerm_cosmosdb_account.this[0].virtual_network_rule).id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/thing/shop",
      one(azurerm_cosmosdb_account.this[0].virtual_network_rule).ignore_missing_vnet_service_endpoint == false,
      azurerm_cosmosdb_sql_database.this["orders"].account_name == "orders",
      azurerm_cosmosdb_sql_database.this["orders"].name == "orders",
      azurerm_cosmosdb_sql_database.this["orders"].resource_group_name == "shop",
      azurerm_cosmosdb_sql_database.this["orders"].autoscale_settings[0].max_throughput == 1000,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    sql_databases = { orders = { throughput = 1 } }
  }
  assert {
    condition = alltrue([
      azurerm_cosmosdb_sql_database.this["orders"].throughput == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
