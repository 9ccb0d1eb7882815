# What callers give stands in the database as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    collation                                                  = "shop"
    enclave_type                                               = "Default"
    geo_backup_enabled                                         = false
    ledger_enabled                                             = false
    license_type                                               = "BasePrice"
    maintenance_configuration_name                             = "shop"
    max_size_gb                                                = 2
    name                                                       = "orders"
    read_scale                                                 = false
    restore_point_in_time                                      = "2026-01-01T00:00:00Z"
    sample_name                                                = "AdventureWorksLT"
    secondary_type                                             = "Geo"
    server_id                                                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Sql/servers/shop"
    storage_account_type                                       = "Geo"
    transparent_data_encryption_enabled                        = false
    transparent_data_encryption_key_automatic_rotation_enabled = false
    transparent_data_encryption_key_vault_key_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/transparentDataEncryptionKeyVaultKey/shop"
    zone_redundant                                             = false
    import = {
      administrator_login          = "shop"
      administrator_login_password = "shop"
      authentication_type          = "shop"
      storage_account_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Storage/storageAccounts/shop"
      storage_key                  = "shop"
      storage_key_type             = "shop"
      storage_uri                  = "https://example.com"
    }
    long_term_retention_policy = {
      monthly_retention = "shop"
      week_of_year      = 1
      weekly_retention  = "shop"
      yearly_retention  = "shop"
    }
    short_term_retention_policy = { backup_interval_in_hours = 1, retention_days = 1 }
    threat_detection_policy = {
      disabled_alerts              = ["shop"]
      email_account_admins_enabled = false
      email_addresses              = ["shop"]
      retention_days               = 1
      state                        = "shop"
      storage_account_access_key   = "shop"
      storage_endpoint             = "https://example.com"
    }
    timeouts = { create = "30m", delete = "30m", read = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      azurerm_mssql_database.this[0].collation == var.collation,
      azurerm_mssql_database.this[0].enclave_type == var.enclave_type,
      azurerm_mssql_database.this[0].geo_backup_enabled == var.geo_backup_enabled,
      azurerm_mssql_database.this[0].ledger_enabled == var.ledger_enabled,
      azurerm_mssql_database.this[0].license_type == var.license_type,
      azurerm_mssql_database.this[0].maintenance_configuration_name == var.maintenance_configuration_name,
      azurerm_mssql_database.this[0].max_size_gb == var.max_size_gb,
      azurerm_mssql_database.this[0].name == var.name,
      azurerm_mssql_database.this[0].read_scale == var.read_scale,
      azurerm_mssql_database.this[0].restore_point_in_time == var.restore_point_in_time,
      azurerm_mssql_database.this[0].sample_name == var.sample_name,
      azurerm_mssql_database.this[0].secondary_type == var.secondary_type,
      azurerm_mssql_database.this[0].server_id == var.server_id,
      azurerm_mssql_database.this[0].storage_account_type == var.storage_account_type,
      azurerm_mssql_database.this[0].transparent_data_encryption_enabled == var.transparent_data_encryption_enabled,
      azurerm_mssql_database.this[0].transparent_data_encryption_key_automatic_rotation_enabled == var.transparent_data_encryption_key_automatic_rotation_enabled,
      azurerm_mssql_database.this[0].transparent_data_encryption_key_vault_key_id == var.transparent_data_encryption_key_vault_key_id,
      azurerm_mssql_database.this[0].zone_redundant == var.zone_redundant,
      azurerm_mssql_database.this[0].import[0].administrator_login == var.import.administrator_login,
      azurerm_mssql_database.this[0].import[0].administrator_login_password == var.import.administrator_login_password,
      azurerm_mssql_database.this[0].import[0].authentication_type == var.import.authentication_type,
      azurerm_mssql_database.this[0].import[0].storage_account_id == var.import.storage_account_id,
      azurerm_mssql_database.this[0].import[0].storage_key == var.import.storage_key,
      azurerm_mssql_database.this[0].import[0].storage_key_type == var.import.storage_key_type,
      azurerm_mssql_database.this[0].import[0].storage_uri == var.import.storage_uri,
      azurerm_mssql_database.this[0].long_term_retention_policy[0].monthly_retention == var.long_term_retention_policy.monthly_retention,
      azurerm_mssql_database.this[0].long_term_retention_policy[0].week_of_year == var.long_term_retention_policy.week_of_year,
      azurerm_mssql_database.this[0].long_term_retention_policy[0].weekly_retention == var.long_term_retention_policy.weekly_retention,
      azurerm_mssql_database.this[0].long_term_retention_policy[0].yearly_retention == var.long_term_retention_policy.yearly_retention,
      azurerm_mssql_database.this[0].short_term_retention_policy[0].backup_interval_in_hours == var.short_term_retention_policy.backup_interval_in_hours,
      azurerm_mssql_database.this[0].short_term_retention_policy[0].retention_days == var.short_term_retention_policy.retention_days,
      azurerm_mssql_database.this[0].threat_detection_policy[0].disabled_alerts == var.threat_detection_policy.disabled_alerts,
      azurerm_mssql_database.this[0].threat_detection_policy[0].email_account_admins_enabled == var.threat_detection_policy.email_account_admins_enabled,
      azurerm_mssql_database.this[0].threat_detection_policy[0].email_addresses == var.threat_detection_policy.email_addresses,
      azurerm_mssql_database.this[0].threat_detection_policy[0].retention_days == var.threat_detection_policy.retention_days,
      azurerm_mssql_database.this[0].threat_detection_policy[0].state == var.threat_detection_policy.state,
      azurerm_mssql_database.this[0].threat_detection_policy[0].storage_account_access_key == var.threat_detection_policy.storage_account_access_key,
      azurerm_mssql_database.this[0].threat_detection_policy[0].storage_endpoint == var.threat_detection_policy.storage_endpoint,
      azurerm_mssql_database.this[0].timeouts.create == var.timeouts.create,
      azurerm_mssql_database.this[0].timeouts.delete == var.timeouts.delete,
      azurerm_mssql_database.this[0].timeouts.read == var.timeouts.read,
      azurerm_mssql_database.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
