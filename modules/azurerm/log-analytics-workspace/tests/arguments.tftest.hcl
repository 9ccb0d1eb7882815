# What callers give stands in the workspace as they gave it.
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
    allow_resource_only_permissions         = false
    cmk_for_query_forced                    = false
    daily_quota_gb                          = 5
    data_collection_rule_id                 = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/dataCollectionRule/shop"
    immediate_data_purge_on_30_days_enabled = false
    internet_ingestion_access_type          = "Disabled"
    internet_query_access_type              = "Disabled"
    local_authentication_enabled            = false
    location                                = "westeurope"
    name                                    = "orders"
    resource_group_name                     = "shop"
    retention_in_days                       = 30
    timeouts                                = { create = "30m", delete = "30m", read = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      azurerm_log_analytics_workspace.this[0].allow_resource_only_permissions == var.allow_resource_only_permissions,
      azurerm_log_analytics_workspace.this[0].cmk_for_query_forced == var.cmk_for_query_forced,
      azurerm_log_analytics_workspace.this[0].daily_quota_gb == var.daily_quota_gb,
      azurerm_log_analytics_workspace.this[0].data_collection_rule_id == var.data_collection_rule_id,
      azurerm_log_analytics_workspace.this[0].immediate_data_purge_on_30_days_enabled == var.immediate_data_purge_on_30_days_enabled,
      azurerm_log_analytics_workspace.this[0].internet_ingestion_access_type == var.internet_ingestion_access_type,
      azurerm_log_analytics_workspace.this[0].internet_query_access_type == var.internet_query_access_type,
      azurerm_log_analytics_workspace.this[0].local_authentication_enabled == var.local_authentication_enabled,
      azurerm_log_analytics_workspace.this[0].location == var.location,
      azurerm_log_analytics_workspace.this[0].name == var.name,
      azurerm_log_analytics_workspace.this[0].resource_group_name == var.resource_group_name,
      azurerm_log_analytics_workspace.this[0].retention_in_days == var.retention_in_days,
      azurerm_log_analytics_workspace.this[0].timeouts.create == var.timeouts.create,
      azurerm_log_analytics_workspace.this[0].timeouts.delete == var.timeouts.delete,
      azurerm_log_analytics_workspace.this[0].timeouts.read == var.timeouts.read,
      azurerm_log_analytics_workspace.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
