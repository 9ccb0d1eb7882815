# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "azurerm" {
  mock_resource "azurerm_cognitive_account" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/CognitiveAccount/orders"
    }
  }
}

variables {
  kind                = "OpenAI"
  location            = "westeurope"
  name                = "orders"
  resource_group_name = "shop"
  sku_name            = "S0"
  deployments = {
    chat = {
      model = { format = "OpenAI", name = "gpt-4o-mini" }
      sku   = { name = "GlobalStandard", capacity = 10 }
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
    create                = false
    custom_subdomain_name = "shop"
    identity              = merge({ type = "SystemAssigned" }, { type = "SystemAssigned" })
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # custom_subdomain_name must have 2 to 64 lower-case letters, digits and hyphens, and begin and end with a letter or digit.
    custom_subdomain_name = "?"
    # identity.type must be SystemAssigned, UserAssigned, or both: SystemAssigned, UserAssigned.
    identity = merge({ type = "SystemAssigned" }, { type = "no-such-value" })
    # An account name has 2 to 64 letters, digits, dots, hyphens and underscores, and begins with a letter or digit.
    name = "?"
  }
  expect_failures = [var.custom_subdomain_name, var.identity, var.name]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # Without keys (local_auth_enabled), the account needs custom_subdomain_name.
    local_auth_enabled = false
  }
  expect_failures = [azurerm_cognitive_account.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # network_acls needs custom_subdomain_name.
    network_acls = { default_action = "Allow" }
  }
  expect_failures = [azurerm_cognitive_account.this[0]]
}
