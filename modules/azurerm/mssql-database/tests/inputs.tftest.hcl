# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "azurerm" {
  mock_resource "azurerm_mssql_database" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/MssqlDatabase/orders"
    }
  }
}

variables {
  name      = "orders"
  server_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Sql/servers/shop"
  budget    = { amount = 20 }
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
    auto_pause_delay_in_minutes = 15
    create_mode                 = "Copy"
    enclave_type                = "Default"
    identity                    = merge({ identity_ids = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"], type = "UserAssigned" }, { type = "UserAssigned" })
    license_type                = "BasePrice"
    read_replica_count          = 0
    sample_name                 = "AdventureWorksLT"
    secondary_type              = "Geo"
    storage_account_type        = "Geo"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # auto_pause_delay_in_minutes must be -1 or 15 to 10080.
    auto_pause_delay_in_minutes = 14
    # create_mode must be Copy, Default, OnlineSecondary, PointInTimeRestore, Recovery, Restore, RestoreExternalBackup, RestoreExternalBackupSecondary, RestoreLongTermRetentionBackup or Secondary.
    create_mode = "no-such-value"
    # enclave_type must be Default or VBS.
    enclave_type = "no-such-value"
    # identity.type must be UserAssigned.
    identity = merge({ identity_ids = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"], type = "UserAssigned" }, { type = "no-such-value" })
    # license_type must be BasePrice or LicenseIncluded.
    license_type = "no-such-value"
    # A database name has up to 128 characters, none of < > * % & : \ / ?, and does not end with a dot or space.
    name = "?"
    # read_replica_count must be 0 to 4.
    read_replica_count = -1
    # sample_name must be AdventureWorksLT.
    sample_name = "no-such-value"
    # secondary_type must be Geo, Named or Standby.
    secondary_type = "no-such-value"
    # storage_account_type must be Geo, GeoZone, Local or Zone.
    storage_account_type = "no-such-value"
  }
  expect_failures = [var.auto_pause_delay_in_minutes, var.create_mode, var.enclave_type, var.identity, var.license_type, var.name, var.read_replica_count, var.sample_name, var.secondary_type, var.storage_account_type]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # auto_pause_delay_in_minutes must be -1 or 15 to 10080.
    auto_pause_delay_in_minutes = 10081
    # read_replica_count must be 0 to 4.
    read_replica_count = 5
  }
  expect_failures = [var.auto_pause_delay_in_minutes, var.read_replica_count]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # auto_pause_delay_in_minutes and min_capacity are for serverless sizes (GP_S_… or HS_S_…) only.
    auto_pause_delay_in_minutes = 15
    sku_name                    = "Standard"
  }
  expect_failures = [azurerm_mssql_database.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # In an elastic pool, sku_name is null or ElasticPool.
    elastic_pool_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/elasticPool/shop"
    sku_name        = "Standard"
  }
  expect_failures = [azurerm_mssql_database.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # read_replica_count is for Hyperscale sizes (HS_…) only.
    read_replica_count = 0
    sku_name           = "Standard"
  }
  expect_failures = [azurerm_mssql_database.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # This create_mode needs the database or backup to start from.
    create_mode = "Copy"
  }
  expect_failures = [azurerm_mssql_database.this[0]]
}
