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
    resource_group_name    = "resource-group-name"
    administrator_login    = "administrator-login"
    administrator_password = "Not-A-Secret-1"
    administrators = {
      operators = {
        object_id      = "00000000-0000-0000-0000-000000000000"
        principal_type = "Group"
        tenant_id      = "00000000-0000-0000-0000-000000000001"
      }
    }
    authentication        = { active_directory_auth_enabled = true }
    auto_grow_enabled     = true
    backup_retention_days = 7
    cluster               = { size = 1, default_database_name = "default-database-name" }
    configurations        = { log_connections = "off" }
    create_mode           = "Default"
    customer_managed_key = {
      key_vault_key_id                     = "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef"
      geo_backup_key_vault_key_id          = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/geoBackupKeyVaultKey/shop"
      geo_backup_user_assigned_identity_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"
      primary_user_assigned_identity_id    = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"
    }
    databases           = { orders = { charset = "charset", collation = "collation" } }
    delegated_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
    private_dns_zone_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/privateDnsZones/shop"
    firewall_rules = {
      office = { end_ip_address = "203.0.113.255", start_ip_address = "203.0.113.0" }
    }
    geo_redundant_backup_enabled = true
    high_availability            = { mode = "SameZone", standby_availability_zone = "standby-availability-zone" }
    sku_name                     = null
    identity = {
      type = "UserAssigned"
      identity_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      ]
    }
    maintenance_window                = { day_of_week = 1, start_hour = 2, start_minute = 3 }
    point_in_time_restore_time_in_utc = "point-in-time-restore-time-in-utc"
    public_network_access_enabled     = false
    replication_role                  = "None"
    resource_version                  = "11"
    source_server_id                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.DBforPostgreSQL/flexibleServers/shop"
    storage_iops                      = 1
    storage_throughput                = 2
    storage_tier                      = "P4"
    storage_type                      = "storage-type"
    timeouts                          = { create = "30m", delete = "31m", read = "32m", update = "33m" }
    zone                              = "1"
  }
  assert {
    condition = alltrue([
      azurerm_postgresql_flexible_server.this[0].administrator_login == "administrator-login",
      azurerm_postgresql_flexible_server.this[0].administrator_password == "Not-A-Secret-1",
      azurerm_postgresql_flexible_server.this[0].auto_grow_enabled == true,
      azurerm_postgresql_flexible_server.this[0].backup_retention_days == 7,
      azurerm_postgresql_flexible_server.this[0].create_mode == "Default",
      azurerm_postgresql_flexible_server.this[0].delegated_subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      azurerm_postgresql_flexible_server.this[0].geo_redundant_backup_enabled == true,
      azurerm_postgresql_flexible_server.this[0].location == "westeurope",
      azurerm_postgresql_flexible_server.this[0].name == "orders",
      azurerm_postgresql_flexible_server.this[0].point_in_time_restore_time_in_utc == "point-in-time-restore-time-in-utc",
      azurerm_postgresql_flexible_server.this[0].private_dns_zone_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/privateDnsZones/shop",
      azurerm_postgresql_flexible_server.this[0].public_network_access_enabled == false,
      azurerm_postgresql_flexible_server.this[0].replication_role == "None",
      azurerm_postgresql_flexible_server.this[0].resource_group_name == "resource-group-name",
      azurerm_postgresql_flexible_server.this[0].source_server_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.DBforPostgreSQL/flexibleServers/shop",
      azurerm_postgresql_flexible_server.this[0].storage_iops == 1,
      azurerm_postgresql_flexible_server.this[0].storage_throughput == 2,
      azurerm_postgresql_flexible_server.this[0].storage_tier == "P4",
      azurerm_postgresql_flexible_server.this[0].storage_type == "storage-type",
      azurerm_postgresql_flexible_server.this[0].version == "11",
      azurerm_postgresql_flexible_server.this[0].zone == "1",
      azurerm_postgresql_flexible_server.this[0].authentication[0].active_directory_auth_enabled == true,
      azurerm_postgresql_flexible_server.this[0].cluster[0].default_database_name == "default-database-name",
      azurerm_postgresql_flexible_server.this[0].cluster[0].size == 1,
      azurerm_postgresql_flexible_server.this[0].customer_managed_key[0].geo_backup_key_vault_key_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/geoBackupKeyVaultKey/shop",
      azurerm_postgresql_flexible_server.this[0].customer_managed_key[0].geo_backup_user_assigned_identity_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      azurerm_postgresql_flexible_server.this[0].customer_managed_key[0].key_vault_key_id == "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef",
      azurerm_postgresql_flexible_server.this[0].customer_managed_key[0].primary_user_assigned_identity_id == "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      azurerm_postgresql_flexible_server.this[0].high_availability[0].mode == "SameZone",
      azurerm_postgresql_flexible_server.this[0].high_availability[0].standby_availability_zone == "standby-availability-zone",
      azurerm_postgresql_flexible_server.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_postgresql_flexible_server.this[0].identity[0].type == "UserAssigned",
      azurerm_postgresql_flexible_server.this[0].maintenance_window[0].day_of_week == 1,
      azurerm_postgresql_flexible_server.this[0].maintenance_window[0].start_hour == 2,
      azurerm_postgresql_flexible_server.this[0].maintenance_window[0].start_minute == 3,
      azurerm_postgresql_flexible_server.this[0].timeouts.create == "30m",
      azurerm_postgresql_flexible_server.this[0].timeouts.delete == "31m",
      azurerm_postgresql_flexible_server.this[0].timeouts.read == "32m",
      azurerm_postgresql_flexible_server.this[0].timeouts.update == "33m",
      azurerm_postgresql_flexible_server_active_directory_administrator.this["operators"].object_id == "00000000-0000-0000-0000-000000000000",
      azurerm_postgresql_flexible_server_active_directory_administrator.this["operators"].principal_name == "operators",
      azurerm_postgresql_flexible_server_active_directory_administrator.this["operators"].principal_type == "Group",
      azurerm_postgresql_flexible_server_active_directory_administrator.this["operators"].resource_group_name == "resource-group-name",
      azurerm_postgresql_flexible_server_active_directory_administrator.this["operators"].server_name == "orders",
      azurerm_postgresql_flexible_server_active_directory_administrator.this["operators"].tenant_id == "00000000-0000-0000-0000-000000000001",
      azurerm_postgresql_flexible_server_configuration.this["log_connections"].name == "log_connections",
      azurerm_postgresql_flexible_server_configuration.this["log_connections"].value == "off",
      azurerm_postgresql_flexible_server_database.this["orders"].charset == "charset",
      azurerm_postgresql_flexible_server_database.this["orders"].collation == "collation",
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
    resource_group_name = "resource-group-name"
    storage_mb          = 32768
  }
  assert {
    condition = alltrue([
      azurerm_postgresql_flexible_server.this[0].sku_name == "B_Standard_B1ms",
      azurerm_postgresql_flexible_server.this[0].storage_mb == 32768,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    authentication = {
      active_directory_auth_enabled = false
      password_auth_enabled         = false
      tenant_id                     = "00000000-0000-0000-0000-000000000000"
    }
    create_mode = "Update"
  }
  assert {
    condition = alltrue([
      azurerm_postgresql_flexible_server.this[0].authentication[0].password_auth_enabled == false,
      azurerm_postgresql_flexible_server.this[0].authentication[0].tenant_id == "00000000-0000-0000-0000-000000000000",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    authentication = {}
  }
  assert {
    condition = alltrue([
      length(azurerm_postgresql_flexible_server.this[0].authentication) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_5" {
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

run "switches_are_told_apart_1" {
  command = plan
  variables {
    authentication                = { active_directory_auth_enabled = true }
    auto_grow_enabled             = true
    geo_redundant_backup_enabled  = false
    public_network_access_enabled = true
  }
  assert {
    condition = alltrue([
      azurerm_postgresql_flexible_server.this[0].auto_grow_enabled == true,
      azurerm_postgresql_flexible_server.this[0].geo_redundant_backup_enabled == false,
      azurerm_postgresql_flexible_server.this[0].public_network_access_enabled == true,
      azurerm_postgresql_flexible_server.this[0].authentication[0].active_directory_auth_enabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    authentication                = { active_directory_auth_enabled = false }
    auto_grow_enabled             = false
    geo_redundant_backup_enabled  = true
    public_network_access_enabled = true
  }
  assert {
    condition = alltrue([
      azurerm_postgresql_flexible_server.this[0].auto_grow_enabled == false,
      azurerm_postgresql_flexible_server.this[0].geo_redundant_backup_enabled == true,
      azurerm_postgresql_flexible_server.this[0].public_network_access_enabled == true,
      azurerm_postgresql_flexible_server.this[0].authentication[0].active_directory_auth_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    databases = { orders = {} }
  }
  assert {
    condition = alltrue([
      azurerm_postgresql_flexible_server.this[0].administrator_login == "shop",
      azurerm_postgresql_flexible_server.this[0].auto_grow_enabled == false,
      azurerm_postgresql_flexible_server.this[0].geo_redundant_backup_enabled == false,
      azurerm_postgresql_flexible_server.this[0].resource_group_name == "shop",
      azurerm_postgresql_flexible_server.this[0].version == "17",
      azurerm_postgresql_flexible_server_database.this["orders"].charset == "UTF8",
      azurerm_postgresql_flexible_server_database.this["orders"].collation == "en_US.utf8",
      azurerm_postgresql_flexible_server.this[0].public_network_access_enabled == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create                = false
    backup_retention_days = 7
    storage_mb            = 32768
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create                = false
    backup_retention_days = 35
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    administrators = null
    alarms         = null
    configurations = null
    databases      = null
    firewall_rules = null
    notifications  = null
    tags           = null
    create         = false
    budget         = null
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
      var.administrators != null,
      var.alarms != null,
      var.configurations != null,
      var.create != null,
      var.databases != null,
      var.firewall_rules != null,
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
      connections = { enabled = false, threshold = 1, days = 1 }
      cpu         = { enabled = false, threshold = 1 }
      storage     = { enabled = false, threshold = 1 }
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
    notifications  = {}
    configurations = { log_connections = "off" }
    databases      = { orders = {} }
  }
  assert {
    condition = alltrue([
      output.fqdn == try(azurerm_postgresql_flexible_server.this[0].fqdn, null),
      output.id == try(azurerm_postgresql_flexible_server.this[0].id, null),
      output.name == try(azurerm_postgresql_flexible_server.this[0].name, null),
      output.database_ids == { for key, one in azurerm_postgresql_flexible_server_database.this : key => one.id },
      output.principal_id == try(azurerm_postgresql_flexible_server.this[0].identity[0].principal_id, null),
    ])
    error_message = "an output tells something else"
  }
}
