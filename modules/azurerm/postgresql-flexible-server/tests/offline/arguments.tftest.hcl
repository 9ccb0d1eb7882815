# What callers give stands in the PostgreSQL server, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    location               = "westeurope"
    name                   = "orders"
    resource_group_name    = "shop"
    administrator_login    = "shop"
    administrator_password = "Not-A-Secret-1"
    authentication = {
      active_directory_auth_enabled = false
      password_auth_enabled         = false
      tenant_id                     = "00000000-0000-0000-0000-000000000000"
    }
    auto_grow_enabled     = true
    backup_retention_days = 7
    cluster               = { size = 1, default_database_name = "shop" }
    configurations        = { log_connections = "off" }
    create_mode           = "Default"
    customer_managed_key = {
      key_vault_key_id                     = "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef"
      geo_backup_key_vault_key_id          = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/geoBackupKeyVaultKey/shop"
      geo_backup_user_assigned_identity_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"
      primary_user_assigned_identity_id    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"
    }
    databases           = { orders = { charset = "shop", collation = "shop" } }
    delegated_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
    private_dns_zone_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/privateDnsZones/shop"
    firewall_rules = {
      office = { end_ip_address = "203.0.113.255", start_ip_address = "203.0.113.0" }
    }
    geo_redundant_backup_enabled = true
    high_availability            = { mode = "SameZone", standby_availability_zone = "shop" }
    sku_name                     = null
    identity = {
      type = "SystemAssigned"
      identity_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      ]
    }
    maintenance_window                = { day_of_week = 1, start_hour = 1, start_minute = 1 }
    point_in_time_restore_time_in_utc = "shop"
    public_network_access_enabled     = false
    replication_role                  = "None"
    resource_version                  = "shop"
    source_server_id                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.DBforPostgreSQL/flexibleServers/shop"
    storage_iops                      = 1
    storage_mb                        = 32768
    storage_throughput                = 1
    storage_tier                      = "P10"
    storage_type                      = "shop"
    timeouts                          = { create = "30m", delete = "30m", read = "30m", update = "30m" }
    zone                              = "1"
  }
  assert {
    condition = alltrue([
      azurerm_postgresql_flexible_server.this[0].administrator_login == "shop",
      azurerm_postgresql_flexible_server.this[0].administrator_password == "Not-A-Secret-1",
      azurerm_postgresql_flexible_server.this[0].auto_grow_enabled == true,
      azurerm_postgresql_flexible_server.this[0].backup_retention_days == 7,
      azurerm_postgresql_flexible_server.this[0].create_mode == "Default",
      azurerm_postgresql_flexible_server.this[0].delegated_subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      azurerm_postgresql_flexible_server.this[0].geo_redundant_backup_enabled == true,
      azurerm_postgresql_flexible_server.this[0].location == "westeurope",
      azurerm_postgresql_flexible_server.this[0].name == "orders",
      azurerm_postgresql_flexible_server.this[0].point_in_time_restore_time_in_utc == "shop",
      azurerm_postgresql_flexible_server.this[0].private_dns_zone_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/privateDnsZones/shop",
      azurerm_postgresql_flexible_server.this[0].public_network_access_enabled == false,
      azurerm_postgresql_flexible_server.this[0].replication_role == "None",
      azurerm_postgresql_flexible_server.this[0].resource_group_name == "shop",
      azurerm_postgresql_flexible_server.this[0].source_server_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.DBforPostgreSQL/flexibleServers/shop",
      azurerm_postgresql_flexible_server.this[0].storage_iops == 1,
      azurerm_postgresql_flexible_server.this[0].storage_mb == 32768,
      azurerm_postgresql_flexible_server.this[0].storage_throughput == 1,
      azurerm_postgresql_flexible_server.this[0].storage_tier == "P10",
      azurerm_postgresql_flexible_server.this[0].storage_type == "shop",
      azurerm_postgresql_flexible_server.this[0].version == "shop",
      azurerm_postgresql_flexible_server.this[0].zone == "1",
      azurerm_postgresql_flexible_server.this[0].authentication[0].active_directory_auth_enabled == false,
      azurerm_postgresql_flexible_server.this[0].authentication[0].password_auth_enabled == false,
      azurerm_postgresql_flexible_server.this[0].authentication[0].tenant_id == "00000000-0000-0000-0000-000000000000",
      azurerm_postgresql_flexible_server.this[0].cluster[0].default_database_name == "shop",
      azurerm_postgresql_flexible_server.this[0].cluster[0].size == 1,
      azurerm_postgresql_flexible_server.this[0].customer_managed_key[0].geo_backup_key_vault_key_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/geoBackupKeyVaultKey/shop",
      azurerm_postgresql_flexible_server.this[0].customer_managed_key[0].geo_backup_user_assigned_identity_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      azurerm_postgresql_flexible_server.this[0].customer_managed_key[0].key_vault_key_id == "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef",
      azurerm_postgresql_flexible_server.this[0].customer_managed_key[0].primary_user_assigned_identity_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      azurerm_postgresql_flexible_server.this[0].high_availability[0].mode == "SameZone",
      azurerm_postgresql_flexible_server.this[0].high_availability[0].standby_availability_zone == "shop",
      azurerm_postgresql_flexible_server.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_postgresql_flexible_server.this[0].identity[0].type == "SystemAssigned",
      azurerm_postgresql_flexible_server.this[0].maintenance_window[0].day_of_week == 1,
      azurerm_postgresql_flexible_server.this[0].maintenance_window[0].start_hour == 1,
      azurerm_postgresql_flexible_server.this[0].maintenance_window[0].start_minute == 1,
      azurerm_postgresql_flexible_server.this[0].timeouts.create == "30m",
      azurerm_postgresql_flexible_server.this[0].timeouts.delete == "30m",
      azurerm_postgresql_flexible_server.this[0].timeouts.read == "30m",
      azurerm_postgresql_flexible_server.this[0].timeouts.update == "30m",
      azurerm_postgresql_flexible_server_configuration.this["log_connections"].name == "log_connections",
      azurerm_postgresql_flexible_server_configuration.this["log_connections"].value == "off",
      azurerm_postgresql_flexible_server_database.this["orders"].charset == "shop",
      azurerm_postgresql_flexible_server_database.this["orders"].collation == "shop",
      azurerm_postgresql_flexible_server_database.this["orders"].name == "orders",
      azurerm_postgresql_flexible_server_firewall_rule.this["office"].end_ip_address == "203.0.113.255",
      azurerm_postgresql_flexible_server_firewall_rule.this["office"].name == "office",
      azurerm_postgresql_flexible_server_firewall_rule.this["office"].start_ip_address == "203.0.113.0",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    authentication = {}
  }
  assert {
    condition = alltrue([
      azurerm_postgresql_flexible_server.this[0].sku_name == "B_Standard_B1ms",
      length(azurerm_postgresql_flexible_server.this[0].authentication) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    maintenance_window = {}
  }
  assert {
    condition = alltrue([
      length(azurerm_postgresql_flexible_server.this[0].maintenance_window) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
