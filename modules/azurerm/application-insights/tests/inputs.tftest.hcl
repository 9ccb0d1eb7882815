# What the inputs take and what they refuse: checked before anything is planned.
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

run "right_values_are_taken" {
  command = plan
  variables {
    create              = false
    application_type    = "web"
    retention_in_days   = 30
    sampling_percentage = 0
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # application_type must be ios, java, MobileCenter, Node.JS, other, phone, store or web.
    application_type = "no-such-value"
    # daily_data_cap_in_gb must be at least 0.
    daily_data_cap_in_gb = -1
    # retention_in_days must be 30, 60, 90, 120, 180, 270, 365, 550 or 730.
    retention_in_days = -7
    # sampling_percentage must be 0 to 100.
    sampling_percentage = -1
  }
  expect_failures = [var.application_type, var.daily_data_cap_in_gb, var.retention_in_days, var.sampling_percentage]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # sampling_percentage must be 0 to 100.
    sampling_percentage = 101
  }
  expect_failures = [var.sampling_percentage]
}
