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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    location                        = "westeurope"
    name                            = "orders"
    resource_group_name             = "resource-group-name"
    allow_resource_only_permissions = true
    cmk_for_query_forced            = true
    daily_quota_gb                  = 5
    data_collection_rule_id         = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Insights/dataCollectionRules/shop"
    identity = {
      type = "SystemAssigned"
      identity_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      ]
    }
    immediate_data_purge_on_30_days_enabled = true
    internet_ingestion_access_type          = "Enabled"
    internet_query_access_type              = "Enabled"
    local_authentication_enabled            = true
    reservation_capacity_in_gb_per_day      = 100
    sku                                     = "CapacityReservation"
    retention_in_days                       = 30
    timeouts                                = { create = "30m", delete = "31m", read = "32m", update = "33m" }
  }
  assert {
    condition = alltrue([
      azurerm_log_analytics_workspace.this[0].allow_resource_only_permissions == true,
      azurerm_log_analytics_workspace.this[0].cmk_for_query_forced == true,
      azurerm_log_analytics_workspace.this[0].daily_quota_gb == 5,
      azurerm_log_analytics_workspace.this[0].data_collection_rule_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Insights/dataCollectionRules/shop",
      azurerm_log_analytics_workspace.this[0].immediate_data_purge_on_30_days_enabled == true,
      azurerm_log_analytics_workspace.this[0].internet_ingestion_access_type == "Enabled",
      azurerm_log_analytics_workspace.this[0].internet_query_access_type == "Enabled",
      azurerm_log_analytics_workspace.this[0].local_authentication_enabled == true,
      azurerm_log_analytics_workspace.this[0].location == "westeurope",
      azurerm_log_analytics_workspace.this[0].name == "orders",
      azurerm_log_analytics_workspace.this[0].reservation_capacity_in_gb_per_day == 100,
      azurerm_log_analytics_workspace.this[0].resource_group_name == "resource-group-name",
      azurerm_log_analytics_workspace.this[0].retention_in_days == 30,
      azurerm_log_analytics_workspace.this[0].sku == "CapacityReservation",
      azurerm_log_analytics_workspace.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_log_analytics_workspace.this[0].identity[0].type == "SystemAssigned",
      azurerm_log_analytics_workspace.this[0].timeouts.create == "30m",
      azurerm_log_analytics_workspace.this[0].timeouts.delete == "31m",
      azurerm_log_analytics_workspace.this[0].timeouts.read == "32m",
      azurerm_log_analytics_workspace.this[0].timeouts.update == "33m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    allow_resource_only_permissions         = true
    cmk_for_query_forced                    = false
    immediate_data_purge_on_30_days_enabled = true
    local_authentication_enabled            = false
  }
  assert {
    condition = alltrue([
      azurerm_log_analytics_workspace.this[0].allow_resource_only_permissions == true,
      azurerm_log_analytics_workspace.this[0].cmk_for_query_forced == false,
      azurerm_log_analytics_workspace.this[0].immediate_data_purge_on_30_days_enabled == true,
      azurerm_log_analytics_workspace.this[0].local_authentication_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    allow_resource_only_permissions         = false
    cmk_for_query_forced                    = true
    immediate_data_purge_on_30_days_enabled = true
    local_authentication_enabled            = false
  }
  assert {
    condition = alltrue([
      azurerm_log_analytics_workspace.this[0].allow_resource_only_permissions == false,
      azurerm_log_analytics_workspace.this[0].cmk_for_query_forced == true,
      azurerm_log_analytics_workspace.this[0].immediate_data_purge_on_30_days_enabled == true,
      azurerm_log_analytics_workspace.this[0].local_authentication_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    allow_resource_only_permissions         = false
    cmk_for_query_forced                    = false
    immediate_data_purge_on_30_days_enabled = false
    local_authentication_enabled            = true
  }
  assert {
    condition = alltrue([
      azurerm_log_analytics_workspace.this[0].allow_resource_only_permissions == false,
      azurerm_log_analytics_workspace.this[0].cmk_for_query_forced == false,
      azurerm_log_analytics_workspace.this[0].immediate_data_purge_on_30_days_enabled == false,
      azurerm_log_analytics_workspace.this[0].local_authentication_enabled == true,
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
      azurerm_log_analytics_workspace.this[0].local_authentication_enabled == false,
      azurerm_log_analytics_workspace.this[0].resource_group_name == "shop",
      azurerm_log_analytics_workspace.this[0].sku == "PerGB2018",
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create            = false
    daily_quota_gb    = 1
    retention_in_days = 30
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create            = false
    retention_in_days = 730
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    notifications = null
    tags          = null
    create        = false
    budget        = null
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
    notifications = {}
  }
  assert {
    condition = alltrue([
      output.id == try(azurerm_log_analytics_workspace.this[0].id, null),
      output.name == try(azurerm_log_analytics_workspace.this[0].name, null),
      output.principal_id == try(azurerm_log_analytics_workspace.this[0].identity[0].principal_id, null),
      output.workspace_id == try(azurerm_log_analytics_workspace.this[0].workspace_id, null),
    ])
    error_message = "an output tells something else"
  }
}
