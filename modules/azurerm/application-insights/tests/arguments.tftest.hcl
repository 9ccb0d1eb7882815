# What callers give stands in the Application Insights resource as they gave it.
mock_provider "azurerm" {
  mock_resource "azurerm_application_insights" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/ApplicationInsights/orders"
    }
  }
}

variables {
  location             = "westeurope"
  name                 = "orders"
  resource_group_name  = "shop"
  workspace_id         = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.OperationalInsights/workspaces/shop"
  daily_data_cap_in_gb = 5
  budget               = { amount = 20 }
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
    application_type                     = "web"
    daily_data_cap_in_gb                 = 5
    daily_data_cap_notifications_enabled = false
    force_customer_storage_for_profiler  = false
    internet_ingestion_enabled           = false
    internet_query_enabled               = false
    ip_masking_enabled                   = false
    local_authentication_enabled         = false
    location                             = "westeurope"
    name                                 = "orders"
    resource_group_name                  = "shop"
    retention_in_days                    = 30
    sampling_percentage                  = 0
    workspace_id                         = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.OperationalInsights/workspaces/shop"
    timeouts                             = { create = "30m", delete = "30m", read = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      azurerm_application_insights.this[0].application_type == var.application_type,
      azurerm_application_insights.this[0].daily_data_cap_in_gb == var.daily_data_cap_in_gb,
      azurerm_application_insights.this[0].daily_data_cap_notifications_enabled == var.daily_data_cap_notifications_enabled,
      azurerm_application_insights.this[0].force_customer_storage_for_profiler == var.force_customer_storage_for_profiler,
      azurerm_application_insights.this[0].internet_ingestion_enabled == var.internet_ingestion_enabled,
      azurerm_application_insights.this[0].internet_query_enabled == var.internet_query_enabled,
      azurerm_application_insights.this[0].ip_masking_enabled == var.ip_masking_enabled,
      azurerm_application_insights.this[0].local_authentication_enabled == var.local_authentication_enabled,
      azurerm_application_insights.this[0].location == var.location,
      azurerm_application_insights.this[0].name == var.name,
      azurerm_application_insights.this[0].resource_group_name == var.resource_group_name,
      azurerm_application_insights.this[0].retention_in_days == var.retention_in_days,
      azurerm_application_insights.this[0].sampling_percentage == var.sampling_percentage,
      azurerm_application_insights.this[0].workspace_id == var.workspace_id,
      azurerm_application_insights.this[0].timeouts.create == var.timeouts.create,
      azurerm_application_insights.this[0].timeouts.delete == var.timeouts.delete,
      azurerm_application_insights.this[0].timeouts.read == var.timeouts.read,
      azurerm_application_insights.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
