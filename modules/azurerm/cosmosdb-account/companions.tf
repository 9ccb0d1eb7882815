# An account without a database stores nothing; throughput that containers share costs less than throughput of each.
resource "azurerm_cosmosdb_sql_database" "this" {
  for_each = { for key, one in var.sql_databases : key => one if var.create }

  account_name        = azurerm_cosmosdb_account.this[0].name
  name                = each.key
  resource_group_name = var.resource_group_name
  throughput          = each.value.throughput

  dynamic "autoscale_settings" {
    for_each = each.value.autoscale_settings == null ? [] : [each.value.autoscale_settings]
    content { max_throughput = autoscale_settings.value.max_throughput }
  }
}
