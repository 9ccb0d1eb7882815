# What callers give stands in the Application Insights resource, and in what belongs to it, as they gave it.
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
    location                             = "westeurope"
    name                                 = "orders"
    resource_group_name                  = "shop"
    workspace_id                         = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.OperationalInsights/workspaces/shop"
    application_type                     = "web"
    daily_data_cap_in_gb                 = 5
    daily_data_cap_notifications_enabled = true
    force_customer_storage_for_profiler  = true
    internet_ingestion_enabled           = true
    internet_query_enabled               = true
    ip_masking_enabled                   = false
    local_authentication_enabled         = true
    retention_in_days                    = 30
    sampling_percentage                  = 1
    timeouts                             = { create = "30m", delete = "30m", read = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      azurerm_application_insights.this[0].application_type == "web",
      azurerm_application_insights.this[0].daily_data_cap_in_gb == 5,
      azurerm_application_insights.this[0].daily_data_cap_notifications_enabled == true,
      azurerm_application_insights.this[0].force_customer_storage_for_profiler == true,
      azurerm_application_insights.this[0].internet_ingestion_enabled == true,
      azurerm_application_insights.this[0].internet_query_enabled == true,
      azurerm_application_insights.this[0].ip_masking_enabled == false,
      azurerm_application_insights.this[0].local_authentication_enabled == true,
      azurerm_application_insights.this[0].location == "westeurope",
      azurerm_application_insights.this[0].name == "orders",
      azurerm_application_insights.this[0].resource_group_name == "shop",
      azurerm_application_insights.this[0].retention_in_days == 30,
      azurerm_application_insights.this[0].sampling_percentage == 1,
      azurerm_application_insights.this[0].workspace_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.OperationalInsights/workspaces/shop",
      azurerm_application_insights.this[0].timeouts.create == "30m",
      azurerm_application_insights.this[0].timeouts.delete == "30m",
      azurerm_application_insights.this[0].timeouts.read == "30m",
      azurerm_application_insights.this[0].timeouts.update == "30m",
    ])
    error_message = "an argument is not what was given"
  }
}
