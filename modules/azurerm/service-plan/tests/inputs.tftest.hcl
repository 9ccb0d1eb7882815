# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "azurerm" {
  mock_resource "azurerm_service_plan" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/ServicePlan/orders"
    }
  }
}

variables {
  location            = "westeurope"
  name                = "orders"
  resource_group_name = "shop"
  sku_name            = "B1"
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
    create                       = false
    maximum_elastic_worker_count = 0
    os_type                      = "Linux"
    worker_count                 = 1
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # autoscale.minimum must be at least 1 and not above autoscale.maximum.
    autoscale = { minimum = 3, maximum = 1 }
    # maximum_elastic_worker_count must be 0 to 100.
    maximum_elastic_worker_count = -1
    # A plan name has up to 60 letters, digits and hyphens.
    name = "?"
    # os_type must be Linux, Windows or WindowsContainer.
    os_type = "no-such-value"
    # worker_count must be at least 1.
    worker_count = 0
  }
  expect_failures = [var.autoscale, var.maximum_elastic_worker_count, var.name, var.os_type, var.worker_count]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # autoscale.remove_below_percent must be below autoscale.add_above_percent.
    autoscale = { minimum = 1, maximum = 3, add_above_percent = 30, remove_below_percent = 70 }
    # maximum_elastic_worker_count must be 0 to 100.
    maximum_elastic_worker_count = 101
  }
  expect_failures = [var.autoscale, var.maximum_elastic_worker_count]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # autoscale sets the number of instances: leave worker_count out.
    autoscale    = { maximum = 3, minimum = 1 }
    sku_name     = "S1"
    worker_count = 1
  }
  expect_failures = [azurerm_service_plan.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # autoscale needs a Standard, Premium or Isolated size (S…, P…, I…).
    autoscale = { minimum = 1, maximum = 3 }
  }
  expect_failures = [azurerm_service_plan.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # premium_plan_auto_scale_enabled needs a Premium size (P…).
    premium_plan_auto_scale_enabled = true
  }
  expect_failures = [azurerm_service_plan.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # maximum_elastic_worker_count is for elastic sizes (EP…, WS…), or goes with premium_plan_auto_scale_enabled.
    maximum_elastic_worker_count    = 0
    premium_plan_auto_scale_enabled = false
  }
  expect_failures = [azurerm_service_plan.this[0]]
}

run "what_does_not_go_together_is_refused_5" {
  command = plan
  variables {
    # An App Service Environment needs an isolated size (I…).
    app_service_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/appServiceEnvironment/shop"
  }
  expect_failures = [azurerm_service_plan.this[0]]
}
