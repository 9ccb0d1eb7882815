# What callers give stands in the public address as they gave it.
mock_provider "azurerm" {
  mock_resource "azurerm_public_ip" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/PublicIp/orders"
    }
  }
}

variables {
  location            = "westeurope"
  name                = "orders"
  resource_group_name = "shop"
  budget              = { amount = 20 }
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

run "what_is_given_arrives" {
  command = plan
  variables {
    ddos_protection_mode    = "Disabled"
    ddos_protection_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/ddosProtectionPlan/shop"
    domain_name_label       = "shop"
    domain_name_label_scope = "NoReuse"
    edge_zone               = "shop"
    idle_timeout_in_minutes = 4
    ip_tags                 = { example = "shop" }
    ip_version              = "IPv4"
    location                = "westeurope"
    name                    = "orders"
    public_ip_prefix_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPPrefixes/shop"
    resource_group_name     = "shop"
    reverse_fqdn            = "shop"
    sku_tier                = "Global"
    zones                   = ["1"]
    timeouts                = { create = "30m", delete = "30m", read = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      azurerm_public_ip.this[0].ddos_protection_mode == var.ddos_protection_mode,
      azurerm_public_ip.this[0].ddos_protection_plan_id == var.ddos_protection_plan_id,
      azurerm_public_ip.this[0].domain_name_label == var.domain_name_label,
      azurerm_public_ip.this[0].domain_name_label_scope == var.domain_name_label_scope,
      azurerm_public_ip.this[0].edge_zone == var.edge_zone,
      azurerm_public_ip.this[0].idle_timeout_in_minutes == var.idle_timeout_in_minutes,
      azurerm_public_ip.this[0].ip_tags == var.ip_tags,
      azurerm_public_ip.this[0].ip_version == var.ip_version,
      azurerm_public_ip.this[0].location == var.location,
      azurerm_public_ip.this[0].name == var.name,
      azurerm_public_ip.this[0].public_ip_prefix_id == var.public_ip_prefix_id,
      azurerm_public_ip.this[0].resource_group_name == var.resource_group_name,
      azurerm_public_ip.this[0].reverse_fqdn == var.reverse_fqdn,
      azurerm_public_ip.this[0].sku_tier == var.sku_tier,
      azurerm_public_ip.this[0].zones == var.zones,
      azurerm_public_ip.this[0].timeouts.create == var.timeouts.create,
      azurerm_public_ip.this[0].timeouts.delete == var.timeouts.delete,
      azurerm_public_ip.this[0].timeouts.read == var.timeouts.read,
      azurerm_public_ip.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
