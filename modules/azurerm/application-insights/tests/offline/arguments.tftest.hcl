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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    location                             = "westeurope"
    name                                 = "orders"
    resource_group_name                  = "resource-group-name"
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
    timeouts                             = { create = "30m", delete = "31m", read = "32m", update = "33m" }
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
      azurerm_application_insights.this[0].resource_group_name == "resource-group-name",
      azurerm_application_insights.this[0].retention_in_days == 30,
      azurerm_application_insights.this[0].sampling_percentage == 1,
      azurerm_application_insights.this[0].workspace_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.OperationalInsights/workspaces/shop",
      azurerm_application_insights.this[0].timeouts.create == "30m",
      azurerm_application_insights.this[0].timeouts.delete == "31m",
      azurerm_application_insights.this[0].timeouts.read == "32m",
      azurerm_application_insights.this[0].timeouts.update == "33m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    daily_data_cap_notifications_enabled = true
    force_customer_storage_for_profiler  = false
    internet_ingestion_enabled           = true
    internet_query_enabled               = false
    ip_masking_enabled                   = true
    local_authentication_enabled         = false
  }
  assert {
    condition = alltrue([
      azurerm_application_insights.this[0].daily_data_cap_notifications_enabled == true,
      azurerm_application_insights.this[0].force_customer_storage_for_profiler == false,
      azurerm_application_insights.this[0].internet_ingestion_enabled == true,
      azurerm_application_insights.this[0].internet_query_enabled == false,
      azurerm_application_insights.this[0].ip_masking_enabled == true,
      azurerm_application_insights.this[0].local_authentication_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    daily_data_cap_notifications_enabled = false
    force_customer_storage_for_profiler  = true
    internet_ingestion_enabled           = true
    internet_query_enabled               = false
    ip_masking_enabled                   = false
    local_authentication_enabled         = true
  }
  assert {
    condition = alltrue([
      azurerm_application_insights.this[0].daily_data_cap_notifications_enabled == false,
      azurerm_application_insights.this[0].force_customer_storage_for_profiler == true,
      azurerm_application_insights.this[0].internet_ingestion_enabled == true,
      azurerm_application_insights.this[0].internet_query_enabled == false,
      azurerm_application_insights.this[0].ip_masking_enabled == false,
      azurerm_application_insights.this[0].local_authentication_enabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    daily_data_cap_notifications_enabled = false
    force_customer_storage_for_profiler  = false
    internet_ingestion_enabled           = false
    internet_query_enabled               = true
    ip_masking_enabled                   = true
    local_authentication_enabled         = true
  }
  assert {
    condition = alltrue([
      azurerm_application_insights.this[0].daily_data_cap_notifications_enabled == false,
      azurerm_application_insights.this[0].force_customer_storage_for_profiler == false,
      azurerm_application_insights.this[0].internet_ingestion_enabled == false,
      azurerm_application_insights.this[0].internet_query_enabled == true,
      azurerm_application_insights.this[0].ip_masking_enabled == true,
      azurerm_application_insights.this[0].local_authentication_enabled == true,
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
      azurerm_application_insights.this[0].ip_masking_enabled == true,
      azurerm_application_insights.this[0].resource_group_name == "shop",
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create               = false
    daily_data_cap_in_gb = 0
    sampling_percentage  = 0
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create              = false
    sampling_percentage = 100
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms           = null
    application_type = null
    notifications    = null
    tags             = null
    create           = false
    budget           = null
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
      var.application_type != null,
      var.create != null,
      var.notifications != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null

    budget = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
    notifications    = {}
    application_type = "web"
  }
  assert {
    condition = alltrue([
      output.id == try(azurerm_application_insights.this[0].id, null),
      output.name == try(azurerm_application_insights.this[0].name, null),
      output.app_id == try(azurerm_application_insights.this[0].app_id, null),
    ])
    error_message = "an output tells something else"
  }
}
