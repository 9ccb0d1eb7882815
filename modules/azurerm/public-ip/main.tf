resource "azurerm_public_ip" "this" {
  count = var.create ? 1 : 0

  allocation_method       = var.allocation_method
  ddos_protection_mode    = var.ddos_protection_mode
  ddos_protection_plan_id = var.ddos_protection_plan_id
  domain_name_label       = var.domain_name_label
  domain_name_label_scope = var.domain_name_label_scope
  edge_zone               = var.edge_zone
  idle_timeout_in_minutes = var.idle_timeout_in_minutes
  ip_tags                 = var.ip_tags
  ip_version              = var.ip_version
  location                = var.location
  name                    = var.name
  public_ip_prefix_id     = var.public_ip_prefix_id
  resource_group_name     = var.resource_group_name
  reverse_fqdn            = var.reverse_fqdn
  sku                     = var.sku
  sku_tier                = var.sku_tier
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
      condition     = var.sku == "Basic" || var.allocation_method == "Static"
      error_message = "Only Basic addresses can be dynamic."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this public address has none."
    }
  }
}
