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

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # capacity and premium_messaging_partitions are for sku Premium only.
    capacity = 1
  }
  expect_failures = [azurerm_servicebus_namespace.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # sku Premium needs capacity and premium_messaging_partitions.
    capacity = 0
    sku      = "Premium"
  }
  expect_failures = [azurerm_servicebus_namespace.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # customer_managed_key, network_rule_set and a closed network need sku Premium.
    customer_managed_key = { identity_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop", key_vault_key_id = "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef" }
  }
  expect_failures = [azurerm_servicebus_namespace.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # Topics need sku Standard or Premium.
    sku    = "Basic"
    topics = { example = {} }
  }
  expect_failures = [azurerm_servicebus_namespace.this[0]]
}
