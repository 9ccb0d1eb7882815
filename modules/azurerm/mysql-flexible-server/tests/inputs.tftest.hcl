# What the inputs take and what they refuse: checked before anything is planned.
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

run "right_values_are_taken" {
  command = plan
  variables {
    create                = false
    backup_retention_days = 1
    create_mode           = "Default"
    firewall_rules        = { office = { start_ip_address = "203.0.113.0", end_ip_address = "203.0.113.255" } }
    high_availability     = merge({ mode = "SameZone" }, { mode = "SameZone" })
    identity              = merge({ identity_ids = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"], type = "UserAssigned" }, { type = "UserAssigned" })
    public_network_access = "Disabled"
    replication_role      = "None"
    zone                  = "1"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # Azure reserves this name: take another than admin, administrator, azure_superuser, guest, public or root.
    administrator_login = "root"
    # backup_retention_days must be 1 to 35.
    backup_retention_days = 0
    # create_mode must be Default, GeoRestore, PointInTimeRestore or Replica.
    create_mode = "no-such-value"
    # A rule from 0.0.0.0 to 255.255.255.255 lets everybody in.
    firewall_rules = { everybody = { start_ip_address = "0.0.0.0", end_ip_address = "255.255.255.255" } }
    # high_availability.mode must be SameZone or ZoneRedundant.
    high_availability = merge({ mode = "SameZone" }, { mode = "no-such-value" })
    # identity.type must be UserAssigned.
    identity = merge({ identity_ids = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"], type = "UserAssigned" }, { type = "no-such-value" })
    # A server name has 3 to 63 lower-case letters, digits and hyphens, and begins and ends with a letter or digit.
    name = "?"
    # public_network_access must be Disabled or Enabled.
    public_network_access = "no-such-value"
    # replication_role must be None.
    replication_role = "no-such-value"
    # sku_name must be a tier (B, GP, MO) and a size, such as B_Standard_B1ms.
    sku_name = "?"
    # storage.iops must be 360 to 48000.
    storage = merge({}, { iops = 359 })
    # zone must be 1, 2 or 3.
    zone = "no-such-value"
  }
  expect_failures = [var.administrator_login, var.backup_retention_days, var.create_mode, var.firewall_rules, var.high_availability, var.identity, var.name, var.public_network_access, var.replication_role, var.sku_name, var.storage, var.zone]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # backup_retention_days must be 1 to 35.
    backup_retention_days = 36
    # storage.iops must be 360 to 48000.
    storage = merge({}, { iops = 48001 })
  }
  expect_failures = [var.backup_retention_days, var.storage]
}

run "wrong_values_are_refused_3" {
  command = plan
  variables {
    # storage.size_gb must be 20 to 16384.
    storage = merge({}, { size_gb = 19 })
  }
  expect_failures = [var.storage]
}

run "wrong_values_are_refused_4" {
  command = plan
  variables {
    # storage.size_gb must be 20 to 16384.
    storage = merge({}, { size_gb = 16385 })
  }
  expect_failures = [var.storage]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # Storage that grows by itself, as that of high_availability does, must be given no size, or the next apply replaces the server with a smaller one; leave storage.size_gb out.
    storage = { auto_grow_enabled = true, size_gb = 32 }
  }
  expect_failures = [azurerm_mysql_flexible_server.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # high_availability needs storage that grows by itself; leave storage.auto_grow_enabled out.
    high_availability = { mode = "ZoneRedundant" }
    sku_name          = "GP_Standard_D2ads_v5"
    storage           = { auto_grow_enabled = false }
  }
  expect_failures = [azurerm_mysql_flexible_server.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # This create_mode needs source_server_id.
    create_mode = "GeoRestore"
  }
  expect_failures = [azurerm_mysql_flexible_server.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # create_mode PointInTimeRestore needs point_in_time_restore_time_in_utc.
    create_mode      = "PointInTimeRestore"
    source_server_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.DBforMySQL/flexibleServers/shop"
  }
  expect_failures = [azurerm_mysql_flexible_server.this[0]]
}

run "what_does_not_go_together_is_refused_5" {
  command = plan
  variables {
    # delegated_subnet_id and private_dns_zone_id go together.
    private_dns_zone_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/privateDnsZones/shop"
  }
  expect_failures = [azurerm_mysql_flexible_server.this[0]]
}

run "what_does_not_go_together_is_refused_6" {
  command = plan
  variables {
    # Burstable sizes (B_…) have no standby: take a GP_ or MO_ size for high_availability.
    high_availability = { mode = "ZoneRedundant" }
    sku_name          = "B_Standard_B1ms"
  }
  expect_failures = [azurerm_mysql_flexible_server.this[0]]
}

run "what_does_not_go_together_is_refused_7" {
  command = plan
  variables {
    # A new server needs administrator_login and administrator_password.
    administrator_login = null
    create_mode         = "Default"
  }
  expect_failures = [azurerm_mysql_flexible_server.this[0]]
}

run "what_does_not_go_together_is_refused_8" {
  command = plan
  variables {
    # storage.iops and storage.io_scaling_enabled exclude each other.
    storage = { io_scaling_enabled = true, iops = 500 }
  }
  expect_failures = [azurerm_mysql_flexible_server.this[0]]
}
