# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "azurerm" {
  mock_resource "azurerm_cosmosdb_account" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/CosmosdbAccount/orders"
    }
  }
}

variables {
  geo_location        = [{ failover_priority = 0, location = "westeurope" }]
  location            = "westeurope"
  name                = "orders"
  resource_group_name = "shop"
  capacity            = { total_throughput_limit = 4000 }
  sql_databases       = { orders = { autoscale_settings = { max_throughput = 1000 } } }
  budget              = { amount = 20 }
  price_region        = "eastus"
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
    create               = false
    consistency_policy   = merge({ consistency_level = "shop" }, { consistency_level = "BoundedStaleness" })
    identity             = merge({ type = "SystemAssigned" }, { type = "SystemAssigned" })
    kind                 = "GlobalDocumentDB"
    minimal_tls_version  = "Tls12"
    mongo_server_version = "3.2"
    offer_type           = "Standard"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # backup.type must be Continuous or Periodic.
    backup = merge({ type = "Continuous" }, { type = "no-such-value" })
    # capacity.total_throughput_limit must be at least -1.
    capacity = merge({ total_throughput_limit = 4000 }, { total_throughput_limit = -2 })
    # consistency_policy.consistency_level must be BoundedStaleness, ConsistentPrefix, Eventual, Session or Strong.
    consistency_policy = merge({ consistency_level = "shop" }, { consistency_level = "no-such-value" })
    # geo_location needs at least 1.
    geo_location = []
    # identity.type must be SystemAssigned, UserAssigned, or both: SystemAssigned, UserAssigned.
    identity = merge({ type = "SystemAssigned" }, { type = "no-such-value" })
    # kind must be GlobalDocumentDB, MongoDB or Parse.
    kind = "no-such-value"
    # minimal_tls_version must be Tls12.
    minimal_tls_version = "no-such-value"
    # mongo_server_version must be 3.2, 3.6, 4.0, 4.2, 5.0, 6.0 or 7.0.
    mongo_server_version = "no-such-value"
    # An account name has 3 to 50 lower-case letters, digits and hyphens, and begins and ends with a letter or digit.
    name = "?"
    # offer_type must be Standard.
    offer_type = "no-such-value"
    # throughput and autoscale_settings exclude each other.
    sql_databases = { orders = { throughput = 400, autoscale_settings = { max_throughput = 1000 } } }
  }
  expect_failures = [var.backup, var.capacity, var.consistency_policy, var.geo_location, var.identity, var.kind, var.minimal_tls_version, var.mongo_server_version, var.name, var.offer_type, var.sql_databases]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # backup.tier must be Continuous30Days or Continuous7Days.
    backup = merge({ type = "Continuous" }, { tier = "no-such-value" })
    # Exactly one geo_location has failover_priority 0.
    geo_location = [{ failover_priority = 1, location = "westeurope" }]
  }
  expect_failures = [var.backup, var.geo_location]
}

run "wrong_values_are_refused_3" {
  command = plan
  variables {
    # backup.storage_redundancy must be Geo, Local or Zone.
    backup = merge({ type = "Continuous" }, { storage_redundancy = "no-such-value" })
  }
  expect_failures = [var.backup]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # automatic_failover_enabled needs a second geo_location.
    automatic_failover_enabled = true
  }
  expect_failures = [azurerm_cosmosdb_account.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # A serverless account has one region.
    capabilities = [{ name = "EnableServerless" }]
    geo_location = [
      { failover_priority = 0, location = "westeurope" },
      { failover_priority = 1, location = "northeurope" },
    ]
  }
  expect_failures = [azurerm_cosmosdb_account.this[0]]
}
