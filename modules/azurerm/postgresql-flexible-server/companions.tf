# Who signs in with Microsoft Entra ID needs no password, which the state would keep.
resource "azurerm_postgresql_flexible_server_active_directory_administrator" "this" {
  for_each = { for key, one in var.administrators : key => one if var.create }

  object_id           = each.value.object_id
  principal_name      = each.key
  principal_type      = each.value.principal_type
  resource_group_name = azurerm_postgresql_flexible_server.this[0].resource_group_name
  server_name         = azurerm_postgresql_flexible_server.this[0].name
  tenant_id           = each.value.tenant_id
}

# Parameters such as log_min_duration_statement decide how much log is written, and billed where it goes.
resource "azurerm_postgresql_flexible_server_configuration" "this" {
  for_each = { for key, one in var.configurations : key => one if var.create }

  name      = each.key
  server_id = azurerm_postgresql_flexible_server.this[0].id
  value     = each.value
}

# A server holds many databases for one price.
resource "azurerm_postgresql_flexible_server_database" "this" {
  for_each = { for key, one in var.databases : key => one if var.create }

  charset   = each.value.charset
  collation = each.value.collation
  name      = each.key
  server_id = azurerm_postgresql_flexible_server.this[0].id
}

# With public access, nobody gets in without a rule.
resource "azurerm_postgresql_flexible_server_firewall_rule" "this" {
  for_each = { for key, one in var.firewall_rules : key => one if var.create }

  end_ip_address   = each.value.end_ip_address
  name             = each.key
  server_id        = azurerm_postgresql_flexible_server.this[0].id
  start_ip_address = each.value.start_ip_address
}
