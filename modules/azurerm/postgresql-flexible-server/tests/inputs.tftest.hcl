# What the inputs take and what they refuse: checked before anything is planned.
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

run "right_values_are_taken" {
  command = plan
  variables {
    create                = false
    administrators        = { operators = { object_id = "00000000-0000-0000-0000-000000000000", principal_type = "Group", tenant_id = "00000000-0000-0000-0000-000000000000" } }
    backup_retention_days = 7
    create_mode           = "Default"
    firewall_rules        = { office = { start_ip_address = "203.0.113.0", end_ip_address = "203.0.113.255" } }
    high_availability     = merge({ mode = "SameZone" }, { mode = "SameZone" })
    identity              = merge({ type = "UserAssigned" }, { type = "SystemAssigned" })
    replication_role      = "None"
    storage_mb            = 32768
    storage_tier          = "P10"
    zone                  = "1"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # Azure reserves this name: take another than admin, administrator, root, guest, public, azure_… or pg_….
    administrator_login = "root"
    # administrators.principal_type must be Group, ServicePrincipal or User.
    administrators = { operators = { object_id = "00000000-0000-0000-0000-000000000000", principal_type = "Team", tenant_id = "00000000-0000-0000-0000-000000000000" } }
    # backup_retention_days must be 7 to 35.
    backup_retention_days = 6
    # create_mode must be Default, GeoRestore, PointInTimeRestore, Replica, ReviveDropped or Update.
    create_mode = "no-such-value"
    # A rule from 0.0.0.0 to 255.255.255.255 lets everybody in.
    firewall_rules = { everybody = { start_ip_address = "0.0.0.0", end_ip_address = "255.255.255.255" } }
    # high_availability.mode must be SameZone or ZoneRedundant.
    high_availability = merge({ mode = "SameZone" }, { mode = "no-such-value" })
    # identity.type must be SystemAssigned, UserAssigned, or both: SystemAssigned, UserAssigned.
    identity = merge({ type = "UserAssigned" }, { type = "no-such-value" })
    # A server name has 3 to 63 lower-case letters, digits and hyphens, and begins and ends with a letter or digit.
    name = "?"
    # replication_role must be None.
    replication_role = "no-such-value"
    # sku_name must be a tier (B, GP, MO) and a size, such as B_Standard_B1ms.
    sku_name = "?"
    # storage_mb must be at least 32768.
    storage_mb = 32767
    # storage_tier must be P4, P6, P10, P15, P20, P30, P40, P50, P60, P70 or P80.
    storage_tier = "no-such-value"
    # zone must be 1, 2 or 3.
    zone = "no-such-value"
  }
  expect_failures = [var.administrator_login, var.administrators, var.backup_retention_days, var.create_mode, var.firewall_rules, var.high_availability, var.identity, var.name, var.replication_role, var.sku_name, var.storage_mb, var.storage_tier, var.zone]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # backup_retention_days must be 7 to 35.
    backup_retention_days = 36
  }
  expect_failures = [var.backup_retention_days]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # Storage that grows by itself must be given no size, or the next apply replaces the server with a smaller one; leave storage_mb out.
    auto_grow_enabled = true
    storage_mb        = 32768
  }
  expect_failures = [azurerm_postgresql_flexible_server.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # This create_mode needs source_server_id.
    create_mode                       = "PointInTimeRestore"
    point_in_time_restore_time_in_utc = "2026-11-23T00:00:00Z"
  }
  expect_failures = [azurerm_postgresql_flexible_server.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # create_mode GeoRestore and PointInTimeRestore need point_in_time_restore_time_in_utc.
    create_mode      = "PointInTimeRestore"
    source_server_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.DBforPostgreSQL/flexibleServers/shop"
  }
  expect_failures = [azurerm_postgresql_flexible_server.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # A server that takes no passwords is given neither administrator_login nor administrator_password.
    administrator_login = "shop"
    authentication = {
      active_directory_auth_enabled = true
      password_auth_enabled         = false
      tenant_id                     = "00000000-0000-0000-0000-000000000000"
    }
  }
  expect_failures = [azurerm_postgresql_flexible_server.this[0]]
}

run "what_does_not_go_together_is_refused_5" {
  command = plan
  variables {
    # delegated_subnet_id and private_dns_zone_id go together.
    private_dns_zone_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/privateDnsZones/shop"
  }
  expect_failures = [azurerm_postgresql_flexible_server.this[0]]
}

run "what_does_not_go_together_is_refused_6" {
  command = plan
  variables {
    # A server in a subnet has no public access.
    delegated_subnet_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
    private_dns_zone_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/privateDnsZones/shop"
    public_network_access_enabled = true
  }
  expect_failures = [azurerm_postgresql_flexible_server.this[0]]
}

run "what_does_not_go_together_is_refused_7" {
  command = plan
  variables {
    # Burstable sizes (B_…) have no standby: take a GP_ or MO_ size for high_availability.
    high_availability = { mode = "ZoneRedundant" }
    sku_name          = "B_Standard_B1ms"
  }
  expect_failures = [azurerm_postgresql_flexible_server.this[0]]
}

run "what_does_not_go_together_is_refused_8" {
  command = plan
  variables {
    # A new server that takes passwords needs administrator_login and administrator_password.
    administrator_login = null
    authentication      = { password_auth_enabled = true }
    create_mode         = "Default"
  }
  expect_failures = [azurerm_postgresql_flexible_server.this[0]]
}

run "what_does_not_go_together_is_refused_9" {
  command = plan
  variables {
    # administrators sign in with Microsoft Entra ID, which authentication must enable.
    administrators = {
      operators = {
        object_id      = "00000000-0000-0000-0000-000000000000"
        principal_type = "Group"
        tenant_id      = "00000000-0000-0000-0000-000000000000"
      }
    }
  }
  expect_failures = [azurerm_postgresql_flexible_server.this[0]]
}
