# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "azurerm" {
  mock_resource "azurerm_servicebus_namespace" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/ServicebusNamespace/orders"
    }
  }
}

variables {
  location            = "westeurope"
  name                = "orders-messages"
  resource_group_name = "shop"
  sku                 = "Standard"
  queues              = { orders = { default_message_ttl = "P14D" } }
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
    capacity                     = 0
    identity                     = merge({ type = "SystemAssigned" }, { type = "SystemAssigned" })
    minimum_tls_version          = "1.2"
    premium_messaging_partitions = 0
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # capacity must be 0, 1, 2, 4, 8 or 16.
    capacity = -7
    # identity.type must be SystemAssigned, UserAssigned, or both: SystemAssigned, UserAssigned.
    identity = merge({ type = "SystemAssigned" }, { type = "no-such-value" })
    # minimum_tls_version must be 1.2.
    minimum_tls_version = "no-such-value"
    # A namespace name has 6 to 50 letters, digits and hyphens, begins with a letter and ends with a letter or digit.
    name = "?"
    # premium_messaging_partitions must be 0, 1, 2 or 4.
    premium_messaging_partitions = -7
    # sku must be Basic, Premium or Standard.
    sku = "no-such-value"
  }
  expect_failures = [var.capacity, var.identity, var.minimum_tls_version, var.name, var.premium_messaging_partitions, var.sku]
}
