# What callers give stands in the database, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    name                        = "orders"
    server_id                   = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Sql/servers/shop"
    auto_pause_delay_in_minutes = 15
    collation                   = "collation"
    create_mode                 = "Copy"
    creation_source_database_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Sql/servers/shop/databases/shop"
    enclave_type                = "Default"
    geo_backup_enabled          = true
    identity = {
      identity_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      ]
      type = "UserAssigned"
    }
    import = {
      administrator_login          = "administrator-login"
      administrator_login_password = "administrator-login-password"
      authentication_type          = "authentication-type"
      storage_key                  = "storage-key"
      storage_key_type             = "storage-key-type"
      storage_uri                  = "https://example.com"
      storage_account_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Storage/storageAccounts/shop"
    }
    ledger_enabled = true
    license_type   = "LicenseIncluded"
    long_term_retention_policy = {
      monthly_retention = "monthly-retention"
      week_of_year      = 1
      weekly_retention  = "weekly-retention"
      yearly_retention  = "yearly-retention"
    }
    maintenance_configuration_name        = "SQL_Default"
    max_size_gb                           = 2
    min_capacity                          = 1
    read_scale                            = true
    recover_database_id                   = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/shop/providers/Microsoft.Sql/servers/shop/databases/shop"
    recovery_point_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/recoveryPoint/shop"
    restore_dropped_database_id           = "/subscriptions/00000000-0000-0000-0000-000000000002/resourceGroups/shop/providers/Microsoft.Sql/servers/shop/databases/shop"
    restore_long_term_retention_backup_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/restoreLongTermRetentionBackup/shop"
    restore_point_in_time                 = "2026-01-01T00:00:00Z"
    sample_name                           = "AdventureWorksLT"
    secondary_type                        = "Geo"
    short_term_retention_policy           = { retention_days = 1, backup_interval_in_hours = 2 }
    sku_name                              = "_S_"
    storage_account_type                  = "Geo"
    threat_detection_policy = {
      disabled_alerts              = ["disabled-alerts"]
      email_account_admins_enabled = false
      email_addresses              = ["email-addresses"]
      retention_days               = 1
      state                        = "state"
      storage_account_access_key   = "storage-account-access-key"
      storage_endpoint             = "https://example.com"
    }
    timeouts                                                   = { create = "30m", delete = "31m", read = "32m", update = "33m" }
    transparent_data_encryption_enabled                        = false
    transparent_data_encryption_key_automatic_rotation_enabled = true
    transparent_data_encryption_key_vault_key_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/transparentDataEncryptionKeyVaultKey/shop"
    zone_redundant                                             = true
  }
  assert {
    condition = alltrue([
      azurerm_mssql_database.this[0].auto_pause_delay_in_minutes == 15,
      azurerm_mssql_database.this[0].collation == "collation",
      azurerm_mssql_database.this[0].create_mode == "Copy",
      azurerm_mssql_database.this[0].creation_source_database_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Sql/servers/shop/databases/shop",
      azurerm_mssql_database.this[0].enclave_type == "Default",
      azurerm_mssql_database.this[0].geo_backup_enabled == true,
      azurerm_mssql_database.this[0].ledger_enabled == true,
      azurerm_mssql_database.this[0].license_type == "LicenseIncluded",
      azurerm_mssql_database.this[0].maintenance_configuration_name == "SQL_Default",
      azurerm_mssql_database.this[0].max_size_gb == 2,
      azurerm_mssql_database.this[0].min_capacity == 1,
      azurerm_mssql_database.this[0].name == "orders",
      azurerm_mssql_database.this[0].read_scale == true,
      azurerm_mssql_database.this[0].recover_database_id == "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/shop/providers/Microsoft.Sql/servers/shop/databases/shop",
      azurerm_mssql_database.this[0].recovery_point_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/recoveryPoint/shop",
      azurerm_mssql_database.this[0].restore_dropped_database_id == "/subscriptions/00000000-0000-0000-0000-000000000002/resourceGroups/shop/providers/Microsoft.Sql/servers/shop/databases/shop",
      azurerm_mssql_database.this[0].restore_long_term_retention_backup_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/restoreLongTermRetentionBackup/shop",
      azurerm_mssql_database.this[0].restore_point_in_time == "2026-01-01T00:00:00Z",
      azurerm_mssql_database.this[0].sample_name == "AdventureWorksLT",
      azurerm_mssql_database.this[0].secondary_type == "Geo",
      azurerm_mssql_database.this[0].server_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Sql/servers/shop",
      azurerm_mssql_database.this[0].sku_name == "_S_",
      azurerm_mssql_database.this[0].storage_account_type == "Geo",
      azurerm_mssql_database.this[0].transparent_data_encryption_enabled == false,
      azurerm_mssql_database.this[0].transparent_data_encryption_key_automatic_rotation_enabled == true,
      azurerm_mssql_database.this[0].transparent_data_encryption_key_vault_key_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/transparentDataEncryptionKeyVaultKey/shop",
      azurerm_mssql_database.this[0].zone_redundant == true,
      azurerm_mssql_database.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_mssql_database.this[0].identity[0].type == "UserAssigned",
      azurerm_mssql_database.this[0].import[0].administrator_login == "administrator-login",
      azurerm_mssql_database.this[0].import[0].administrator_login_password == "administrator-login-password",
      azurerm_mssql_database.this[0].import[0].authentication_type == "authentication-type",
      azurerm_mssql_database.this[0].import[0].storage_account_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Storage/storageAccounts/shop",
      azurerm_mssql_database.this[0].import[0].storage_key == "storage-key",
      azurerm_mssql_database.this[0].import[0].storage_key_type == "storage-key-type",
      azurerm_mssql_database.this[0].import[0].storage_uri == "https://example.com",
      azurerm_mssql_database.this[0].long_term_retention_policy[0].monthly_retention == "monthly-retention",
      azurerm_mssql_database.this[0].long_term_retention_policy[0].week_of_year == 1,
      azurerm_mssql_database.this[0].long_term_retention_policy[0].weekly_retention == "weekly-retention",
      azurerm_mssql_database.this[0].long_term_retention_policy[0].yearly_retention == "yearly-retention",
      azurerm_mssql_database.this[0].short_term_retention_policy[0].backup_interval_in_hours == 2,
      azurerm_mssql_database.this[0].short_term_retention_policy[0].retention_days == 1,
      azurerm_mssql_database.this[0].threat_detection_policy[0].disabled_alerts == toset(["disabled-alerts"]),
      azurerm_mssql_database.this[0].threat_detection_policy[0].email_account_admins_enabled == false,
      azurerm_mssql_database.this[0].threat_detection_policy[0].email_addresses == toset(["email-addresses"]),
      azurerm_mssql_database.this[0].threat_detection_policy[0].retention_days == 1,
      azurerm_mssql_database.this[0].threat_detection_policy[0].state == "state",
      azurerm_mssql_database.this[0].threat_detection_policy[0].storage_account_access_key == "storage-account-access-key",
      azurerm_mssql_database.this[0].threat_detection_policy[0].storage_endpoint == "https://example.com",
      azurerm_mssql_database.this[0].timeouts.create == "30m",
      azurerm_mssql_database.this[0].timeouts.delete == "31m",
      azurerm_mssql_database.this[0].timeouts.read == "32m",
      azurerm_mssql_database.this[0].timeouts.update == "33m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    elastic_pool_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/elasticPool/shop"
    sku_name        = null
  }
  assert {
    condition = alltrue([
      azurerm_mssql_database.this[0].elastic_pool_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/elasticPool/shop",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    long_term_retention_policy = {}
    read_replica_count         = 1
    sku_name                   = "HS_x"
  }
  assert {
    condition = alltrue([
      azurerm_mssql_database.this[0].read_replica_count == 1,
      length(azurerm_mssql_database.this[0].long_term_retention_policy) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    threat_detection_policy = {}
  }
  assert {
    condition = alltrue([
      length(azurerm_mssql_database.this[0].threat_detection_policy) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    geo_backup_enabled                                         = true
    ledger_enabled                                             = false
    read_scale                                                 = true
    threat_detection_policy                                    = { email_account_admins_enabled = true }
    transparent_data_encryption_enabled                        = false
    transparent_data_encryption_key_automatic_rotation_enabled = true
    zone_redundant                                             = false
  }
  assert {
    condition = alltrue([
      azurerm_mssql_database.this[0].geo_backup_enabled == true,
      azurerm_mssql_database.this[0].ledger_enabled == false,
      azurerm_mssql_database.this[0].read_scale == true,
      azurerm_mssql_database.this[0].transparent_data_encryption_enabled == false,
      azurerm_mssql_database.this[0].transparent_data_encryption_key_automatic_rotation_enabled == true,
      azurerm_mssql_database.this[0].zone_redundant == false,
      azurerm_mssql_database.this[0].threat_detection_policy[0].email_account_admins_enabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    geo_backup_enabled                                         = false
    ledger_enabled                                             = true
    read_scale                                                 = true
    threat_detection_policy                                    = { email_account_admins_enabled = false }
    transparent_data_encryption_enabled                        = false
    transparent_data_encryption_key_automatic_rotation_enabled = false
    zone_redundant                                             = true
  }
  assert {
    condition = alltrue([
      azurerm_mssql_database.this[0].geo_backup_enabled == false,
      azurerm_mssql_database.this[0].ledger_enabled == true,
      azurerm_mssql_database.this[0].read_scale == true,
      azurerm_mssql_database.this[0].transparent_data_encryption_enabled == false,
      azurerm_mssql_database.this[0].transparent_data_encryption_key_automatic_rotation_enabled == false,
      azurerm_mssql_database.this[0].zone_redundant == true,
      azurerm_mssql_database.this[0].threat_detection_policy[0].email_account_admins_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    geo_backup_enabled                                         = false
    ledger_enabled                                             = false
    read_scale                                                 = false
    threat_detection_policy                                    = { email_account_admins_enabled = false }
    transparent_data_encryption_enabled                        = true
    transparent_data_encryption_key_automatic_rotation_enabled = true
    zone_redundant                                             = true
  }
  assert {
    condition = alltrue([
      azurerm_mssql_database.this[0].geo_backup_enabled == false,
      azurerm_mssql_database.this[0].ledger_enabled == false,
      azurerm_mssql_database.this[0].read_scale == false,
      azurerm_mssql_database.this[0].transparent_data_encryption_enabled == true,
      azurerm_mssql_database.this[0].transparent_data_encryption_key_automatic_rotation_enabled == true,
      azurerm_mssql_database.this[0].zone_redundant == true,
      azurerm_mssql_database.this[0].threat_detection_policy[0].email_account_admins_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
  }
  assert {
    condition = alltrue([
      azurerm_mssql_database.this[0].sku_name == "GP_S_Gen5_1",
      azurerm_mssql_database.this[0].storage_account_type == "Local",
      azurerm_mssql_database.this[0].transparent_data_encryption_enabled == true,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create                      = false
    auto_pause_delay_in_minutes = 15
    read_replica_count          = 0
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create                      = false
    auto_pause_delay_in_minutes = 10080
    read_replica_count          = 4
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    notifications = null
    tags          = null
    create        = false
    budget        = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
  }
  assert {
    condition = alltrue([
      var.alarms != null,
      var.create != null,
      var.notifications != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      app_cpu_billed = { enabled = false, threshold = 1 }
      cpu            = { enabled = false, threshold = 1, days = 1 }
      dtu            = { enabled = false, threshold = 1, days = 1 }
      storage        = { enabled = false, threshold = 1 }
    }
    budget = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
    notifications = {}
    max_size_gb   = 2
  }
  assert {
    condition = alltrue([
      output.id == try(azurerm_mssql_database.this[0].id, null),
      output.name == try(azurerm_mssql_database.this[0].name, null),
    ])
    error_message = "an output tells something else"
  }
}
