# What callers give stands in the workspace, and in what belongs to it, as they gave it.
mock_provider "azurerm" {
  mock_resource "azurerm_log_analytics_workspace" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/LogAnalyticsWorkspace/orders"
    }
  }
}

variables {
  location            = "westeurope"
  name                = "orders"
  resource_group_name = "shop"
  daily_quota_gb      = 5
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
    location                        = "westeurope"
    name                            = "orders"
    resource_group_name             = "shop"
    allow_resource_only_permissions = true
    cmk_for_query_forced            = true
    daily_quota_gb                  = 5
    data_collection_rule_id         = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/dataCollectionRule/shop"
    identity = {
      type = "SystemAssigned"
      identity_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      ]
    }
    immediate_data_purge_on_30_days_enabled = true
    internet_ingestion_access_type          = "Disabled"
    internet_query_access_type              = "Disabled"
    local_authentication_enabled            = true
    reservation_capacity_in_gb_per_day      = 100
    sku                                     = "CapacityReservation"
    retention_in_days                       = 30
    timeouts                                = { create = "30m", delete = "30m", read = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      azurerm_log_analytics_workspace.this[0].allow_resource_only_permissions == true,
      azurerm_log_analytics_workspace.this[0].cmk_for_query_forced == true,
      azurerm_log_analytics_workspace.this[0].daily_quota_gb == 5,
      azurerm_log_analytics_workspace.this[0].data_collection_rule_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/dataCollectionRule/shop",
      azurerm_log_analytics_workspace.this[0].immediate_data_purge_on_30_days_enabled == true,
      azurerm_log_analytics_workspace.this[0].internet_ingestion_access_type == "Disabled",
      azurerm_log_analytics_workspace.this[0].internet_query_access_type == "Disabled",
      azurerm_log_analytics_workspace.this[0].local_authentication_enabled == true,
      azurerm_log_analytics_workspace.this[0].location == "westeurope",
      azurerm_log_analytics_workspace.this[0].name == "orders",
      azurerm_log_analytics_workspace.this[0].reservation_capacity_in_gb_per_day == 100,
      azurerm_log_analytics_workspace.this[0].resource_group_name == "shop",
      azurerm_log_analytics_workspace.this[0].retention_in_days == 30,
      azurerm_log_analytics_workspace.this[0].sku == "CapacityReservation",
      azurerm_log_analytics_workspace.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_log_analytics_workspace.this[0].identity[0].type == "SystemAssigned",
      azurerm_log_analytics_workspace.this[0].timeouts.create == "30m",
      azurerm_log_analytics_workspace.this[0].timeouts.delete == "30m",
      azurerm_log_analytics_workspace.this[0].timeouts.read == "30m",
      azurerm_log_analytics_workspace.this[0].timeouts.update == "30m",
    ])
    error_message = "an argument is not what was given"
  }
}
