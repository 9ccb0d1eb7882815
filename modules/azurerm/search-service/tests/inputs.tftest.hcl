# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "azurerm" {
  mock_resource "azurerm_search_service" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/SearchService/orders"
    }
  }
}

variables {
  location            = "westeurope"
  name                = "example-orders"
  resource_group_name = "shop"
  sku                 = "basic"
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
    create                      = false
    authentication_failure_mode = "http401WithBearerChallenge"
    hosting_mode                = "Default"
    identity                    = merge({ type = "SystemAssigned" }, { type = "SystemAssigned" })
    network_rule_bypass_option  = "AzureServices"
    partition_count             = 1
    replica_count               = 1
    semantic_search_sku         = "free"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # authentication_failure_mode must be http401WithBearerChallenge or http403.
    authentication_failure_mode = "no-such-value"
    # hosting_mode must be Default or HighDensity.
    hosting_mode = "no-such-value"
    # identity.type must be SystemAssigned, UserAssigned, or both: SystemAssigned, UserAssigned.
    identity = merge({ type = "SystemAssigned" }, { type = "no-such-value" })
    # A service name has 2 to 60 lower-case letters, digits and hyphens, and begins and ends with a letter or digit.
    name = "?"
    # network_rule_bypass_option must be AzureServices or None.
    network_rule_bypass_option = "no-such-value"
    # partition_count must be 1, 2, 3, 4, 6 or 12.
    partition_count = -7
    # replica_count must be 1 to 12.
    replica_count = 0
    # semantic_search_sku must be free or standard.
    semantic_search_sku = "no-such-value"
    # sku must be basic, free, standard, standard2, standard3, storage_optimized_l1 or storage_optimized_l2.
    sku = "no-such-value"
  }
  expect_failures = [var.authentication_failure_mode, var.hosting_mode, var.identity, var.name, var.network_rule_bypass_option, var.partition_count, var.replica_count, var.semantic_search_sku, var.sku]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # replica_count must be 1 to 12.
    replica_count = 13
  }
  expect_failures = [var.replica_count]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # A free service has neither partitions nor replicas to choose.
    partition_count = 1
    sku             = "free"
  }
  expect_failures = [azurerm_search_service.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # A service has 36 search units (replicas times partitions) at most.
    partition_count = 12
    replica_count   = 4
  }
  expect_failures = [azurerm_search_service.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # hosting_mode HighDensity needs sku standard3.
    hosting_mode = "HighDensity"
  }
  expect_failures = [azurerm_search_service.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # authentication_failure_mode needs local_authentication_enabled.
    authentication_failure_mode  = "http401WithBearerChallenge"
    local_authentication_enabled = false
  }
  expect_failures = [azurerm_search_service.this[0]]
}
