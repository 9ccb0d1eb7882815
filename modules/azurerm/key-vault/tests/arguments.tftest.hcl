# What callers give stands in the key vault as they gave it.
mock_provider "azurerm" {
  mock_resource "azurerm_key_vault" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/KeyVault/orders"
    }
  }
}

variables {
  location            = "westeurope"
  name                = "example-orders"
  resource_group_name = "shop"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
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
    enabled_for_deployment          = false
    enabled_for_disk_encryption     = false
    enabled_for_template_deployment = false
    location                        = "westeurope"
    name                            = "example-orders"
    public_network_access_enabled   = false
    purge_protection_enabled        = false
    resource_group_name             = "shop"
    sku_name                        = "standard"
    soft_delete_retention_days      = 7
    tenant_id                       = "00000000-0000-0000-0000-000000000000"
    network_acls = {
      bypass                     = "shop"
      default_action             = "shop"
      ip_rules                   = ["shop"]
      virtual_network_subnet_ids = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"]
    }
    timeouts = { create = "30m", delete = "30m", read = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      azurerm_key_vault.this[0].enabled_for_deployment == var.enabled_for_deployment,
      azurerm_key_vault.this[0].enabled_for_disk_encryption == var.enabled_for_disk_encryption,
      azurerm_key_vault.this[0].enabled_for_template_deployment == var.enabled_for_template_deployment,
      azurerm_key_vault.this[0].location == var.location,
      azurerm_key_vault.this[0].name == var.name,
      azurerm_key_vault.this[0].public_network_access_enabled == var.public_network_access_enabled,
      azurerm_key_vault.this[0].purge_protection_enabled == var.purge_protection_enabled,
      azurerm_key_vault.this[0].resource_group_name == var.resource_group_name,
      azurerm_key_vault.this[0].sku_name == var.sku_name,
      azurerm_key_vault.this[0].soft_delete_retention_days == var.soft_delete_retention_days,
      azurerm_key_vault.this[0].tenant_id == var.tenant_id,
      azurerm_key_vault.this[0].network_acls[0].bypass == var.network_acls.bypass,
      azurerm_key_vault.this[0].network_acls[0].default_action == var.network_acls.default_action,
      azurerm_key_vault.this[0].network_acls[0].ip_rules == var.network_acls.ip_rules,
      azurerm_key_vault.this[0].network_acls[0].virtual_network_subnet_ids == var.network_acls.virtual_network_subnet_ids,
      azurerm_key_vault.this[0].timeouts.create == var.timeouts.create,
      azurerm_key_vault.this[0].timeouts.delete == var.timeouts.delete,
      azurerm_key_vault.this[0].timeouts.read == var.timeouts.read,
      azurerm_key_vault.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
