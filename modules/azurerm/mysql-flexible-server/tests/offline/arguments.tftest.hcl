# What callers give stands in the MySQL server, and in what belongs to it, as they gave it.
mock_provider "azurerm" {
  mock_resource "azurerm_mysql_flexible_server" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/MysqlFlexibleServer/orders"
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
    backup_retention_days  = 1
    configurations         = { slow_query_log = "OFF" }
    create_mode            = "Default"
    customer_managed_key = {
      geo_backup_key_vault_key_id          = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/geoBackupKeyVaultKey/shop"
      geo_backup_user_assigned_identity_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"
      key_vault_key_id                     = "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef"
      primary_user_assigned_identity_id    = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"
    }
    databases           = { orders = { charset = "utf8mb4", collation = "utf8mb4_0900_ai_ci" } }
    delegated_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
    private_dns_zone_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/privateDnsZones/shop"
    firewall_rules = {
      office = { end_ip_address = "203.0.113.255", start_ip_address = "203.0.113.0" }
    }
    geo_redundant_backup_enabled = true
    high_availability            = { mode = "SameZone", standby_availability_zone = "1" }
    sku_name                     = null
    identity = {
      identity_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      ]
      type = "UserAssigned"
    }
    maintenance_window                = { day_of_week = 1, start_hour = 2, start_minute = 3 }
    point_in_time_restore_time_in_utc = "point-in-time-restore-time-in-utc"
    public_network_access             = "Enabled"
    replication_role                  = "None"
    resource_version                  = "5.7"
    source_server_id                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.DBforPostgreSQL/flexibleServers/shop"
    storage = {
      auto_grow_enabled   = true
      io_scaling_enabled  = false
      iops                = 360
      log_on_disk_enabled = false
    }
    timeouts = { create = "30m", delete = "31m", read = "32m", update = "33m" }
    zone     = "1"
  }
  assert {
    condition = alltrue([
      azurerm_mysql_flexible_server.this[0].administrator_login == "administrator-login",
      azurerm_mysql_flexible_server.this[0].administrator_password == "Not-A-Secret-1",
      azurerm_mysql_flexible_server.this[0].backup_retention_days == 1,
      azurerm_mysql_flexible_server.this[0].create_mode == "Default",
      azurerm_mysql_flexible_server.this[0].delegated_subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      azurerm_mysql_flexible_server.this[0].geo_redundant_backup_enabled == true,
      azurerm_mysql_flexible_server.this[0].location == "westeurope",
      azurerm_mysql_flexible_server.this[0].name == "orders",
      azurerm_mysql_flexible_server.this[0].point_in_time_restore_time_in_utc == "point-in-time-restore-time-in-utc",
      azurerm_mysql_flexible_server.this[0].private_dns_zone_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/privateDnsZones/shop",
      azurerm_mysql_flexible_server.this[0].public_network_access == "Enabled",
      azurerm_mysql_flexible_server.this[0].replication_role == "None",
      azurerm_mysql_flexible_server.this[0].resource_group_name == "resource-group-name",
      azurerm_mysql_flexible_server.this[0].source_server_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.DBforPostgreSQL/flexibleServers/shop",
      azurerm_mysql_flexible_server.this[0].version == "5.7",
      azurerm_mysql_flexible_server.this[0].zone == "1",
      azurerm_mysql_flexible_server.this[0].customer_managed_key[0].geo_backup_key_vault_key_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/geoBackupKeyVaultKey/shop",
      azurerm_mysql_flexible_server.this[0].customer_managed_key[0].geo_backup_user_assigned_identity_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      azurerm_mysql_flexible_server.this[0].customer_managed_key[0].key_vault_key_id == "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef",
      azurerm_mysql_flexible_server.this[0].customer_managed_key[0].primary_user_assigned_identity_id == "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      azurerm_mysql_flexible_server.this[0].high_availability[0].mode == "SameZone",
      azurerm_mysql_flexible_server.this[0].high_availability[0].standby_availability_zone == "1",
      azurerm_mysql_flexible_server.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_mysql_flexible_server.this[0].identity[0].type == "UserAssigned",
      azurerm_mysql_flexible_server.this[0].maintenance_window[0].day_of_week == 1,
      azurerm_mysql_flexible_server.this[0].maintenance_window[0].start_hour == 2,
      azurerm_mysql_flexible_server.this[0].maintenance_window[0].start_minute == 3,
      azurerm_mysql_flexible_server.this[0].storage[0].auto_grow_enabled == true,
      azurerm_mysql_flexible_server.this[0].storage[0].io_scaling_enabled == false,
      azurerm_mysql_flexible_server.this[0].storage[0].iops == 360,
      azurerm_mysql_flexible_server.this[0].storage[0].log_on_disk_enabled == false,
      azurerm_mysql_flexible_server.this[0].timeouts.create == "30m",
      azurerm_mysql_flexible_server.this[0].timeouts.delete == "31m",
      azurerm_mysql_flexible_server.this[0].timeouts.read == "32m",
      azurerm_mysql_flexible_server.this[0].timeouts.update == "33m",
      azurerm_mysql_flexible_server_configuration.this["slow_query_log"].name == "slow_query_log",
      azurerm_mysql_flexible_server_configuration.this["slow_query_log"].resource_group_name == "resource-group-name",
      azurerm_mysql_flexible_server_configuration.this["slow_query_log"].server_name == "orders",
      azurerm_mysql_flexible_server_configuration.this["slow_query_log"].value == "OFF",
      azurerm_mysql_flexible_database.this["orders"].charset == "utf8mb4",
      azurerm_mysql_flexible_database.this["orders"].collation == "utf8mb4_0900_ai_ci",
      azurerm_mysql_flexible_database.this["orders"].name == "orders",
      azurerm_mysql_flexible_database.this["orders"].resource_group_name == "resource-group-name",
      azurerm_mysql_flexible_database.this["orders"].server_name == "orders",
      azurerm_mysql_flexible_server_firewall_rule.this["office"].end_ip_address == "203.0.113.255",
      azurerm_mysql_flexible_server_firewall_rule.this["office"].name == "office",
      azurerm_mysql_flexible_server_firewall_rule.this["office"].resource_group_name == "resource-group-name",
      azurerm_mysql_flexible_server_firewall_rule.this["office"].server_name == "orders",
      azurerm_mysql_flexible_server_firewall_rule.this["office"].start_ip_address == "203.0.113.0",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    resource_group_name = "resource-group-name"
  }
  assert {
    condition = alltrue([
      azurerm_mysql_flexible_server.this[0].sku_name == "B_Standard_B1ms",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    customer_managed_key = {}
  }
  assert {
    condition = alltrue([
      length(azurerm_mysql_flexible_server.this[0].customer_managed_key) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    maintenance_window = {}
  }
  assert {
    condition = alltrue([
      length(azurerm_mysql_flexible_server.this[0].maintenance_window) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_5" {
  command = plan
  variables {
    storage = {
      auto_grow_enabled   = false
      io_scaling_enabled  = false
      iops                = 360
      log_on_disk_enabled = false
      size_gb             = 20
    }
  }
  assert {
    condition = alltrue([
      azurerm_mysql_flexible_server.this[0].storage[0].size_gb == 20,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    geo_redundant_backup_enabled = true
    storage = {
      auto_grow_enabled   = true
      io_scaling_enabled  = false
      log_on_disk_enabled = true
    }
  }
  assert {
    condition = alltrue([
      azurerm_mysql_flexible_server.this[0].geo_redundant_backup_enabled == true,
      azurerm_mysql_flexible_server.this[0].storage[0].auto_grow_enabled == true,
      azurerm_mysql_flexible_server.this[0].storage[0].io_scaling_enabled == false,
      azurerm_mysql_flexible_server.this[0].storage[0].log_on_disk_enabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    geo_redundant_backup_enabled = false
    storage = {
      auto_grow_enabled   = false
      io_scaling_enabled  = true
      log_on_disk_enabled = true
    }
  }
  assert {
    condition = alltrue([
      azurerm_mysql_flexible_server.this[0].geo_redundant_backup_enabled == false,
      azurerm_mysql_flexible_server.this[0].storage[0].auto_grow_enabled == false,
      azurerm_mysql_flexible_server.this[0].storage[0].io_scaling_enabled == true,
      azurerm_mysql_flexible_server.this[0].storage[0].log_on_disk_enabled == true,
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
      azurerm_mysql_flexible_server.this[0].administrator_login == "shop",
      azurerm_mysql_flexible_server.this[0].backup_retention_days == 7,
      azurerm_mysql_flexible_server.this[0].geo_redundant_backup_enabled == false,
      azurerm_mysql_flexible_server.this[0].public_network_access == "Disabled",
      azurerm_mysql_flexible_server.this[0].resource_group_name == "shop",
      azurerm_mysql_flexible_server.this[0].version == "8.4",
      azurerm_mysql_flexible_server.this[0].storage[0].auto_grow_enabled == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create                = false
    backup_retention_days = 1
    storage = {
      auto_grow_enabled   = false
      io_scaling_enabled  = false
      iops                = 360
      log_on_disk_enabled = false
      size_gb             = 20
    }
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create                = false
    backup_retention_days = 35
    storage = {
      auto_grow_enabled   = false
      io_scaling_enabled  = false
      iops                = 48000
      log_on_disk_enabled = false
      size_gb             = 16384
    }
  }
}

run "null_means_the_default" {
  command = plan
  variables {
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
    configurations = { slow_query_log = "OFF" }
    databases      = { orders = { charset = "utf8mb4", collation = "utf8mb4_0900_ai_ci" } }
  }
  assert {
    condition = alltrue([
      output.fqdn == try(azurerm_mysql_flexible_server.this[0].fqdn, null),
      output.id == try(azurerm_mysql_flexible_server.this[0].id, null),
      output.name == try(azurerm_mysql_flexible_server.this[0].name, null),
      output.database_ids == { for key, one in azurerm_mysql_flexible_database.this : key => one.id },
    ])
    error_message = "an output tells something else"
  }
}
