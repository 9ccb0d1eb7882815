# What callers give stands in the public address, and in what belongs to it, as they gave it.
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
    location                = "westeurope"
    name                    = "orders"
    resource_group_name     = "shop"
    allocation_method       = "Static"
    ddos_protection_mode    = "Disabled"
    ddos_protection_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/ddosProtectionPlan/shop"
    domain_name_label       = "shop"
    domain_name_label_scope = "NoReuse"
    edge_zone               = "shop"
    idle_timeout_in_minutes = 4
    ip_tags                 = { example = "shop" }
    ip_version              = "IPv4"
    public_ip_prefix_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPPrefixes/shop"
    reverse_fqdn            = "shop"
    sku                     = "Standard"
    sku_tier                = "Global"
    timeouts                = { create = "30m", delete = "30m", read = "30m", update = "30m" }
    zones                   = ["1"]
  }
  assert {
    condition = alltrue([
      azurerm_public_ip.this[0].allocation_method == "Static",
      azurerm_public_ip.this[0].ddos_protection_mode == "Disabled",
      azurerm_public_ip.this[0].ddos_protection_plan_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/ddosProtectionPlan/shop",
      azurerm_public_ip.this[0].domain_name_label == "shop",
      azurerm_public_ip.this[0].domain_name_label_scope == "NoReuse",
      azurerm_public_ip.this[0].edge_zone == "shop",
      azurerm_public_ip.this[0].idle_timeout_in_minutes == 4,
      azurerm_public_ip.this[0].ip_tags == tomap({ example = "shop" }),
      azurerm_public_ip.this[0].ip_version == "IPv4",
      azurerm_public_ip.this[0].location == "westeurope",
      azurerm_public_ip.this[0].name == "orders",
      azurerm_public_ip.this[0].public_ip_prefix_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPPrefixes/shop",
      azurerm_public_ip.this[0].resource_group_name == "shop",
      azurerm_public_ip.this[0].reverse_fqdn == "shop",
      azurerm_public_ip.this[0].sku == "Standard",
      azurerm_public_ip.this[0].sku_tier == "Global",
      azurerm_public_ip.this[0].zones == toset(["1"]),
      azurerm_public_ip.this[0].timeouts.create == "30m",
      azurerm_public_ip.this[0].timeouts.delete == "30m",
      azurerm_public_ip.this[0].timeouts.read == "30m",
      azurerm_public_ip.this[0].timeouts.update == "30m",
    ])
    error_message = "an argument is not what was given"
  }
}
