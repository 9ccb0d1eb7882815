# What the inputs take and what they refuse: checked before anything is planned.
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

run "right_values_are_taken" {
  command = plan
  variables {
    create                             = false
    identity                           = merge({ type = "SystemAssigned" }, { type = "SystemAssigned" })
    internet_ingestion_access_type     = "Disabled"
    internet_query_access_type         = "Disabled"
    reservation_capacity_in_gb_per_day = 100
    retention_in_days                  = 30
    sku                                = "CapacityReservation"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # daily_quota_gb must be -1 or above 0.
    daily_quota_gb = 0
    # identity.type must be SystemAssigned or UserAssigned.
    identity = merge({ type = "SystemAssigned" }, { type = "no-such-value" })
    # internet_ingestion_access_type must be Disabled, Enabled or SecuredByPerimeter.
    internet_ingestion_access_type = "no-such-value"
    # internet_query_access_type must be Disabled, Enabled or SecuredByPerimeter.
    internet_query_access_type = "no-such-value"
    # A workspace name has 4 to 63 letters, digits and hyphens, and begins and ends with a letter or digit.
    name = "?"
    # reservation_capacity_in_gb_per_day must be 100, 200, 300, 400, 500, 1000, 2000, 5000, 10000, 25000 or 50000.
    reservation_capacity_in_gb_per_day = -7
    # retention_in_days must be 30 to 730.
    retention_in_days = 29
    # sku must be CapacityReservation, LACluster, PerGB2018, PerNode, Premium, Standalone, Standard or Unlimited.
    sku = "no-such-value"
  }
  expect_failures = [var.daily_quota_gb, var.identity, var.internet_ingestion_access_type, var.internet_query_access_type, var.name, var.reservation_capacity_in_gb_per_day, var.retention_in_days, var.sku]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # retention_in_days must be 30 to 730.
    retention_in_days = 731
  }
  expect_failures = [var.retention_in_days]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # sku CapacityReservation and reservation_capacity_in_gb_per_day go together.
    reservation_capacity_in_gb_per_day = 100
  }
  expect_failures = [azurerm_log_analytics_workspace.this[0]]
}
