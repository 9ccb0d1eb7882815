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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    location                = "westeurope"
    name                    = "orders"
    resource_group_name     = "resource-group-name"
    allocation_method       = "Static"
    ddos_protection_mode    = "Disabled"
    ddos_protection_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/ddosProtectionPlan/shop"
    domain_name_label       = "domain-name-label"
    domain_name_label_scope = "NoReuse"
    edge_zone               = "edge-zone"
    idle_timeout_in_minutes = 4
    ip_tags                 = { example = "example" }
    ip_version              = "IPv4"
    public_ip_prefix_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPPrefixes/shop"
    reverse_fqdn            = "shop.example.com"
    sku                     = "Basic"
    sku_tier                = "Regional"
    timeouts                = { create = "30m", delete = "31m", read = "32m", update = "33m" }
    zones                   = ["1"]
  }
  assert {
    condition = alltrue([
      azurerm_public_ip.this[0].allocation_method == "Static",
      azurerm_public_ip.this[0].ddos_protection_mode == "Disabled",
      azurerm_public_ip.this[0].ddos_protection_plan_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/ddosProtectionPlan/shop",
      azurerm_public_ip.this[0].domain_name_label == "domain-name-label",
      azurerm_public_ip.this[0].domain_name_label_scope == "NoReuse",
      azurerm_public_ip.this[0].edge_zone == "edge-zone",
      azurerm_public_ip.this[0].idle_timeout_in_minutes == 4,
      azurerm_public_ip.this[0].ip_tags == tomap({ example = "example" }),
      azurerm_public_ip.this[0].ip_version == "IPv4",
      azurerm_public_ip.this[0].location == "westeurope",
      azurerm_public_ip.this[0].name == "orders",
      azurerm_public_ip.this[0].public_ip_prefix_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPPrefixes/shop",
      azurerm_public_ip.this[0].resource_group_name == "resource-group-name",
      azurerm_public_ip.this[0].reverse_fqdn == "shop.example.com",
      azurerm_public_ip.this[0].sku == "Basic",
      azurerm_public_ip.this[0].sku_tier == "Regional",
      azurerm_public_ip.this[0].zones == toset(["1"]),
      azurerm_public_ip.this[0].timeouts.create == "30m",
      azurerm_public_ip.this[0].timeouts.delete == "31m",
      azurerm_public_ip.this[0].timeouts.read == "32m",
      azurerm_public_ip.this[0].timeouts.update == "33m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
  }
  assert {
    condition = alltrue([
      azurerm_public_ip.this[0].resource_group_name == "shop",
      azurerm_public_ip.this[0].sku == "Standard",
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create                  = false
    idle_timeout_in_minutes = 4
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create                  = false
    idle_timeout_in_minutes = 30
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms            = null
    allocation_method = null
    notifications     = null
    tags              = null
    create            = false
    budget            = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
  }
  assert {
    condition = alltrue([
      var.alarms != null,
      var.allocation_method != null,
      var.create != null,
      var.notifications != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null

    budget = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
    notifications     = {}
    allocation_method = "Static"
  }
  assert {
    condition = alltrue([
      output.fqdn == try(azurerm_public_ip.this[0].fqdn, null),
      output.id == try(azurerm_public_ip.this[0].id, null),
      output.name == try(azurerm_public_ip.this[0].name, null),
      output.ip_address == try(azurerm_public_ip.this[0].ip_address, null),
    ])
    error_message = "an output tells something else"
  }
}
