# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "azurerm" {
  mock_resource "azurerm_key_vault" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/KeyVault/orders"
    }
  }
}

variables {
  location            = "westeurope"
  name                = "example-orders"
  resource_group_name = "shop"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
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
    create                     = false
    sku_name                   = "standard"
    soft_delete_retention_days = 7
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # A vault name has 3 to 24 letters, digits and hyphens, begins with a letter and ends with a letter or digit.
    name = "?"
    # sku_name must be premium or standard.
    sku_name = "no-such-value"
    # soft_delete_retention_days must be 7 to 90.
    soft_delete_retention_days = 6
    # A tenant id is a UUID in lower case.
    tenant_id = "?"
  }
  expect_failures = [var.name, var.sku_name, var.soft_delete_retention_days, var.tenant_id]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # soft_delete_retention_days must be 7 to 90.
    soft_delete_retention_days = 91
  }
  expect_failures = [var.soft_delete_retention_days]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # With rbac_authorization_enabled, access is given by roles: leave access_policy out.
    access_policy = [{}]
  }
  expect_failures = [azurerm_key_vault.this[0]]
}
