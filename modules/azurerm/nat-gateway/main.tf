resource "azurerm_nat_gateway" "this" {
  count = var.create ? 1 : 0

  idle_timeout_in_minutes = var.idle_timeout_in_minutes
  location                = var.location
  name                    = var.name
  resource_group_name     = var.resource_group_name
  sku_name                = var.sku_name
  zones                   = var.zones

  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content {
      create = timeouts.value.create
      delete = timeouts.value.delete
      read   = timeouts.value.read
      update = timeouts.value.update
    }
  }

  tags = local.tags

  lifecycle {
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this NAT gateway has none."
    }
  }
}
