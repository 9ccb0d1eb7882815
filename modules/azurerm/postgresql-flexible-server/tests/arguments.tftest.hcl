# What callers give stands in the PostgreSQL server as they gave it.
mock_provider "azurerm" {
  mock_resource "azurerm_postgresql_flexible_server" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/PostgresqlFlexibleServer/orders"
    }
  }
}

variables {
  location               = "westeurope"
  name                   = "orders"
  resource_group_name    = "shop"
  administrator_login    = "shop"
  administrator_password = "Not-A-Secret-1"
  budget                 = { amount = 20 }
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
    auto_grow_enabled                 = false
    backup_retention_days             = 7
    geo_redundant_backup_enabled      = false
    location                          = "westeurope"
    name                              = "orders"
    point_in_time_restore_time_in_utc = "shop"
    replication_role                  = "None"
    resource_group_name               = "shop"
    storage_iops                      = 1
    storage_mb                        = 32768
    storage_throughput                = 1
    storage_tier                      = "P10"
    storage_type                      = "shop"
    resource_version                  = "shop"
    zone                              = "1"
    cluster                           = { default_database_name = "shop", size = 1 }
    customer_managed_key = {
      geo_backup_key_vault_key_id          = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/geoBackupKeyVaultKey/shop"
      geo_backup_user_assigned_identity_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"
      key_vault_key_id                     = "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef"
      primary_user_assigned_identity_id    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"
    }
    maintenance_window = { day_of_week = 1, start_hour = 1, start_minute = 1 }
    timeouts           = { create = "30m", delete = "30m", read = "30m", update = "30m" }
    databases          = { example = { charset = "shop", collation = "shop" } }
  }
  assert {
    condition = alltrue([
      azurerm_postgresql_flexible_server.this[0].auto_grow_enabled == var.auto_grow_enabled,
      azurerm_postgresql_flexible_server.this[0].backup_retention_days == var.backup_retention_days,
      azurerm_postgresql_flexible_server.this[0].geo_redundant_backup_enabled == var.geo_redundant_backup_enabled,
      azurerm_postgresql_flexible_server.this[0].location == var.location,
      azurerm_postgresql_flexible_server.this[0].name == var.name,
      azurerm_postgresql_flexible_server.this[0].point_in_time_restore_time_in_utc == var.point_in_time_restore_time_in_utc,
      azurerm_postgresql_flexible_server.this[0].replication_role == var.replication_role,
      azurerm_postgresql_flexible_server.this[0].resource_group_name == var.resource_group_name,
      azurerm_postgresql_flexible_server.this[0].storage_iops == var.storage_iops,
      azurerm_postgresql_flexible_server.this[0].storage_mb == var.storage_mb,
      azurerm_postgresql_flexible_server.this[0].storage_throughput == var.storage_throughput,
      azurerm_postgresql_flexible_server.this[0].storage_tier == var.storage_tier,
      azurerm_postgresql_flexible_server.this[0].storage_type == var.storage_type,
      azurerm_postgresql_flexible_server.this[0].version == var.resource_version,
      azurerm_postgresql_flexible_server.this[0].zone == var.zone,
      azurerm_postgresql_flexible_server.this[0].cluster[0].default_database_name == var.cluster.default_database_name,
      azurerm_postgresql_flexible_server.this[0].cluster[0].size == var.cluster.size,
      azurerm_postgresql_flexible_server.this[0].customer_managed_key[0].geo_backup_key_vault_key_id == var.customer_managed_key.geo_backup_key_vault_key_id,
      azurerm_postgresql_flexible_server.this[0].customer_managed_key[0].geo_backup_user_assigned_identity_id == var.customer_managed_key.geo_backup_user_assigned_identity_id,
      azurerm_postgresql_flexible_server.this[0].customer_managed_key[0].key_vault_key_id == var.customer_managed_key.key_vault_key_id,
      azurerm_postgresql_flexible_server.this[0].customer_managed_key[0].primary_user_assigned_identity_id == var.customer_managed_key.primary_user_assigned_identity_id,
      azurerm_postgresql_flexible_server.this[0].maintenance_window[0].day_of_week == var.maintenance_window.day_of_week,
      azurerm_postgresql_flexible_server.this[0].maintenance_window[0].start_hour == var.maintenance_window.start_hour,
      azurerm_postgresql_flexible_server.this[0].maintenance_window[0].start_minute == var.maintenance_window.start_minute,
      azurerm_postgresql_flexible_server.this[0].timeouts.create == var.timeouts.create,
      azurerm_postgresql_flexible_server.this[0].timeouts.delete == var.timeouts.delete,
      azurerm_postgresql_flexible_server.this[0].timeouts.read == var.timeouts.read,
      azurerm_postgresql_flexible_server.this[0].timeouts.update == var.timeouts.update,
      azurerm_postgresql_flexible_server_database.this["example"].charset == var.databases["example"].charset,
      azurerm_postgresql_flexible_server_database.this["example"].collation == var.databases["example"].collation,
    ])
    error_message = "an argument is not what was given"
  }
}
