# Parameters such as slow_query_log decide how much log is written, and billed where it goes.
resource "azurerm_mysql_flexible_server_configuration" "this" {
  for_each = { for key, one in var.configurations : key => one if var.create }

  name                = each.key
  resource_group_name = var.resource_group_name
  server_name         = azurerm_mysql_flexible_server.this[0].name
  value               = each.value
}

# A server holds many databases for one price.
resource "azurerm_mysql_flexible_database" "this" {
  for_each = { for key, one in var.databases : key => one if var.create }

  charset             = each.value.charset
  collation           = each.value.collation
  name                = each.key
  resource_group_name = var.resource_group_name
  server_name         = azurerm_mysql_flexible_server.this[0].name
}

# With public access, nobody gets in without a rule.
resource "azurerm_mysql_flexible_server_firewall_rule" "this" {
  for_each = { for key, one in var.firewall_rules : key => one if var.create }

  end_ip_address      = each.value.end_ip_address
  name                = each.key
  resource_group_name = var.resource_group_name
  server_name         = azurerm_mysql_flexible_server.this[0].name
  start_ip_address    = each.value.start_ip_address
}
