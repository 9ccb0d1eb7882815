# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "azurerm" {
  mock_resource "azurerm_eventhub_namespace" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/EventhubNamespace/orders"
    }
  }
}

variables {
  location            = "westeurope"
  name                = "orders-events"
  resource_group_name = "shop"
  sku                 = "Standard"
  event_hubs = {
    orders = {
      partition_count       = 2
      retention_description = { cleanup_policy = "Delete", retention_time_in_hours = 24 }
    }
  }
  budget = { amount = 20 }
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
    create                   = false
    capacity                 = 1
    identity                 = merge({ type = "SystemAssigned" }, { type = "SystemAssigned" })
    maximum_throughput_units = 1
    minimum_tls_version      = "1.2"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # capacity must be 1 to 40.
    capacity = 0
    # partition_count must be 1 to 1024.
    event_hubs = { orders = { partition_count = 0 } }
    # identity.type must be SystemAssigned, UserAssigned, or both: SystemAssigned, UserAssigned.
    identity = merge({ type = "SystemAssigned" }, { type = "no-such-value" })
    # maximum_throughput_units must be 1 to 40.
    maximum_throughput_units = 0
    # minimum_tls_version must be 1.2.
    minimum_tls_version = "no-such-value"
    # A namespace name has 6 to 50 letters, digits and hyphens, begins with a letter and ends with a letter or digit.
    name = "?"
    # sku must be Basic, Premium or Standard.
    sku = "no-such-value"
  }
  expect_failures = [var.capacity, var.event_hubs, var.identity, var.maximum_throughput_units, var.minimum_tls_version, var.name, var.sku]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # capacity must be 1 to 40.
    capacity = 41
    # maximum_throughput_units must be 1 to 40.
    maximum_throughput_units = 41
  }
  expect_failures = [var.capacity, var.maximum_throughput_units]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # auto_inflate_enabled and maximum_throughput_units go together.
    auto_inflate_enabled = true
    capacity             = 1
  }
  expect_failures = [azurerm_eventhub_namespace.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # Every apply sets throughput units back that auto_inflate_enabled has raised; say with capacity to how many.
    auto_inflate_enabled     = true
    maximum_throughput_units = 4
  }
  expect_failures = [azurerm_eventhub_namespace.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # auto_inflate_enabled is for sku Standard only.
    auto_inflate_enabled     = true
    capacity                 = 1
    maximum_throughput_units = 4
    sku                      = "Basic"
  }
  expect_failures = [azurerm_eventhub_namespace.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # maximum_throughput_units must not be below capacity.
    auto_inflate_enabled     = true
    capacity                 = 4
    maximum_throughput_units = 2
  }
  expect_failures = [azurerm_eventhub_namespace.this[0]]
}

run "what_does_not_go_together_is_refused_5" {
  command = plan
  variables {
    # A Premium namespace has 1 to 16 processing units.
    capacity = 20
    sku      = "Premium"
  }
  expect_failures = [azurerm_eventhub_namespace.this[0]]
}
