# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "azurerm" {
  mock_resource "azurerm_linux_web_app" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/LinuxWebApp/orders"
    }
  }
}

variables {
  location            = "westeurope"
  name                = "orders"
  resource_group_name = "shop"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Web/serverFarms/shop"
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
    create                  = false
    client_certificate_mode = "Optional"
    identity                = merge({ type = "SystemAssigned" }, { type = "SystemAssigned" })
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # client_certificate_mode must be Optional, OptionalInteractiveUser or Required.
    client_certificate_mode = "no-such-value"
    # identity.type must be SystemAssigned, UserAssigned, or both: SystemAssigned, UserAssigned.
    identity = merge({ type = "SystemAssigned" }, { type = "no-such-value" })
    # An app name has 2 to 60 letters, digits and hyphens, and begins and ends with a letter or digit.
    name = "?"
    # site_config: ip_restriction.action must be Allow or Deny.
    site_config = { ip_restriction = [{ action = "no-such-value" }] }
  }
  expect_failures = [var.client_certificate_mode, var.identity, var.name, var.site_config]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # site_config: scm_ip_restriction.action must be Allow or Deny.
    site_config = { scm_ip_restriction = [{ action = "no-such-value" }] }
  }
  expect_failures = [var.site_config]
}

run "wrong_values_are_refused_3" {
  command = plan
  variables {
    # site_config.ftps_state must be AllAllowed, Disabled or FtpsOnly.
    site_config = merge({}, { ftps_state = "no-such-value" })
  }
  expect_failures = [var.site_config]
}

run "wrong_values_are_refused_4" {
  command = plan
  variables {
    # site_config.minimum_tls_version must be 1.2 or 1.3.
    site_config = merge({}, { minimum_tls_version = "no-such-value" })
  }
  expect_failures = [var.site_config]
}
