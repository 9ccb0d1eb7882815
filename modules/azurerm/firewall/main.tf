resource "azurerm_firewall" "this" {
  count = var.create ? 1 : 0

  dns_proxy_enabled   = var.dns_proxy_enabled
  dns_servers         = var.dns_servers
  firewall_policy_id  = var.firewall_policy_id
  location            = var.location
  name                = var.name
  private_ip_ranges   = var.private_ip_ranges
  resource_group_name = var.resource_group_name
  sku_name            = var.sku_name
  sku_tier            = var.sku_tier
  threat_intel_mode   = var.threat_intel_mode
  zones               = var.zones

  dynamic "ip_configuration" {
    for_each = var.ip_configuration
    content {
      name                 = ip_configuration.value.name
      public_ip_address_id = ip_configuration.value.public_ip_address_id
      subnet_id            = ip_configuration.value.subnet_id
    }
  }
  dynamic "management_ip_configuration" {
    for_each = var.management_ip_configuration == null ? [] : [var.management_ip_configuration]
    content {
      name                 = management_ip_configuration.value.name
      public_ip_address_id = management_ip_configuration.value.public_ip_address_id
      subnet_id            = management_ip_configuration.value.subnet_id
    }
  }
  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content {
      create = timeouts.value.create
      delete = timeouts.value.delete
      read   = timeouts.value.read
      update = timeouts.value.update
    }
  }
  dynamic "virtual_hub" {
    for_each = var.virtual_hub == null ? [] : [var.virtual_hub]
    content {
      public_ip_count = virtual_hub.value.public_ip_count
      virtual_hub_id  = virtual_hub.value.virtual_hub_id
    }
  }

  tags = local.tags

  lifecycle {
    precondition {
      condition     = (var.sku_name == "AZFW_Hub") == (var.virtual_hub != null)
      error_message = "sku_name AZFW_Hub and virtual_hub go together."
    }
    precondition {
      condition     = var.sku_name == "AZFW_Hub" || length(var.ip_configuration) > 0
      error_message = "A firewall in a virtual network needs ip_configuration."
    }
    precondition {
      condition     = var.sku_tier != "Basic" || var.management_ip_configuration != null || var.sku_name == "AZFW_Hub"
      error_message = "sku_tier Basic needs management_ip_configuration."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this firewall has none."
    }
  }
}
