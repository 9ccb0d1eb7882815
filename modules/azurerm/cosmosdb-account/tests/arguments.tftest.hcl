# What callers give stands in the Cosmos DB account as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    access_key_metadata_writes_enabled    = false
    analytical_storage_enabled            = false
    burst_capacity_enabled                = false
    default_identity_type                 = "shop"
    free_tier_enabled                     = false
    ip_range_filter                       = ["shop"]
    is_virtual_network_filter_enabled     = false
    key_vault_key_id                      = "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef"
    kind                                  = "GlobalDocumentDB"
    local_authentication_enabled          = false
    location                              = "westeurope"
    minimal_tls_version                   = "Tls12"
    mongo_server_version                  = "3.2"
    name                                  = "orders"
    network_acl_bypass_for_azure_services = false
    network_acl_bypass_ids                = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/networkAclBypass/shop"]
    offer_type                            = "Standard"
    partition_merge_enabled               = false
    public_network_access_enabled         = false
    resource_group_name                   = "shop"
    analytical_storage                    = { schema_type = "shop" }
    cors_rule = {
      allowed_headers    = ["shop"]
      allowed_methods    = ["shop"]
      allowed_origins    = ["shop"]
      exposed_headers    = ["shop"]
      max_age_in_seconds = 60
    }
    timeouts = { create = "30m", delete = "30m", read = "30m", update = "30m" }
    virtual_network_rule = [{
      id                                   = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/thing/shop"
      ignore_missing_vnet_service_endpoint = false
    }]
    sql_databases = { orders = { autoscale_settings = { max_throughput = 1000 } } }
  }
  assert {
    condition = alltrue([
      azurerm_cosmosdb_account.this[0].access_key_metadata_writes_enabled == var.access_key_metadata_writes_enabled,
      azurerm_cosmosdb_account.this[0].analytical_storage_enabled == var.analytical_storage_enabled,
      azurerm_cosmosdb_account.this[0].burst_capacity_enabled == var.burst_capacity_enabled,
      azurerm_cosmosdb_account.this[0].default_identity_type == var.default_identity_type,
      azurerm_cosmosdb_account.this[0].free_tier_enabled == var.free_tier_enabled,
      azurerm_cosmosdb_account.this[0].ip_range_filter == var.ip_range_filter,
      azurerm_cosmosdb_account.this[0].is_virtual_network_filter_enabled == var.is_virtual_network_filter_enabled,
      azurerm_cosmosdb_account.this[0].key_vault_key_id == var.key_vault_key_id,
      azurerm_cosmosdb_account.this[0].kind == var.kind,
      azurerm_cosmosdb_account.this[0].local_authentication_enabled == var.local_authentication_enabled,
      azurerm_cosmosdb_account.this[0].location == var.location,
      azurerm_cosmosdb_account.this[0].minimal_tls_version == var.minimal_tls_version,
      azurerm_cosmosdb_account.this[0].mongo_server_version == var.mongo_server_version,
      azurerm_cosmosdb_account.this[0].name == var.name,
      azurerm_cosmosdb_account.this[0].network_acl_bypass_for_azure_services == var.network_acl_bypass_for_azure_services,
      azurerm_cosmosdb_account.this[0].network_acl_bypass_ids == var.network_acl_bypass_ids,
      azurerm_cosmosdb_account.this[0].offer_type == var.offer_type,
      azurerm_cosmosdb_account.this[0].partition_merge_enabled == var.partition_merge_enabled,
      azurerm_cosmosdb_account.this[0].public_network_access_enabled == var.public_network_access_enabled,
      azurerm_cosmosdb_account.this[0].resource_group_name == var.resource_group_name,
      azurerm_cosmosdb_account.this[0].analytical_storage[0].schema_type == var.analytical_storage.schema_type,
      azurerm_cosmosdb_account.this[0].capacity[0].total_throughput_limit == var.capacity.total_throughput_limit,
      azurerm_cosmosdb_account.this[0].cors_rule[0].allowed_headers == var.cors_rule.allowed_headers,
      azurerm_cosmosdb_account.this[0].cors_rule[0].allowed_methods == var.cors_rule.allowed_methods,
      azurerm_cosmosdb_account.this[0].cors_rule[0].allowed_origins == var.cors_rule.allowed_origins,
      azurerm_cosmosdb_account.this[0].cors_rule[0].exposed_headers == var.cors_rule.exposed_headers,
      azurerm_cosmosdb_account.this[0].cors_rule[0].max_age_in_seconds == var.cors_rule.max_age_in_seconds,
      one(azurerm_cosmosdb_account.this[0].geo_location).failover_priority == var.geo_location[0].failover_priority,
      one(azurerm_cosmosdb_account.this[0].geo_location).location == var.geo_location[0].location,
      azurerm_cosmosdb_account.this[0].timeouts.create == var.timeouts.create,
      azurerm_cosmosdb_account.this[0].timeouts.delete == var.timeouts.delete,
      azurerm_cosmosdb_account.this[0].timeouts.read == var.timeouts.read,
      azurerm_cosmosdb_account.this[0].timeouts.update == var.timeouts.update,
      one(azurerm_cosmosdb_account.this[0].virtual_network_rule).id == var.virtual_network_rule[0].id,
      one(azurerm_cosmosdb_account.this[0].virtual_network_rule).ignore_missing_vnet_service_endpoint == var.virtual_network_rule[0].ignore_missing_vnet_service_endpoint,
      azurerm_cosmosdb_sql_database.this["orders"].autoscale_settings[0].max_throughput == var.sql_databases["orders"].autoscale_settings.max_throughput,
    ])
    error_message = "an argument is not what was given"
  }
}
