variable "name" { type = string }
variable "server_id" { type = string }
locals {
  common_tags = { team = "a" }
}
resource "azurerm_mssql_database" "db" {
  name      = var.name
  server_id = var.server_id
  tags      = merge(local.common_tags, local.cost_tags)
}
