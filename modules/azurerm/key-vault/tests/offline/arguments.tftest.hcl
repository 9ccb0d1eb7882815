# What callers give stands in the key vault, and in what belongs to it, as they gave it.
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
    location            = "westeurope"
    name                = "example-orders"
    resource_group_name = "shop"
    tenant_id           = "00000000-0000-0000-0000-000000000000"
    access_policy = [
      {
        application_id          = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/application/shop"
        certificate_permissions = ["shop"]
        key_permissions         = ["shop"]
        object_id               = "00000000-0000-0000-0000-000000000000"
        secret_permissions      = ["shop"]
        storage_permissions     = ["shop"]
        tenant_id               = "00000000-0000-0000-0000-000000000000"
      },
    ]
    rbac_authorization_enabled      = false
    enabled_for_deployment          = true
    enabled_for_disk_encryption     = true
    enabled_for_template_deployment = true
    network_acls = {
      bypass         = "shop"
      default_action = "shop"
      ip_rules       = ["shop"]
      virtual_network_subnet_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      ]
    }
    public_network_access_enabled = true
    purge_protection_enabled      = false
    sku_name                      = "standard"
    soft_delete_retention_days    = 7
    timeouts                      = { create = "30m", delete = "30m", read = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      azurerm_key_vault.this[0].access_policy[0].application_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/application/shop",
      azurerm_key_vault.this[0].access_policy[0].certificate_permissions == tolist(["shop"]),
      azurerm_key_vault.this[0].access_policy[0].key_permissions == tolist(["shop"]),
      azurerm_key_vault.this[0].access_policy[0].object_id == "00000000-0000-0000-0000-000000000000",
      azurerm_key_vault.this[0].access_policy[0].secret_permissions == tolist(["shop"]),
      azurerm_key_vault.this[0].access_policy[0].storage_permissions == tolist(["shop"]),
      azurerm_key_vault.this[0].access_policy[0].tenant_id == "00000000-0000-0000-0000-000000000000",
      azurerm_key_vault.this[0].enabled_for_deployment == true,
      azurerm_key_vault.this[0].enabled_for_disk_encryption == true,
      azurerm_key_vault.this[0].enabled_for_template_deployment == true,
      azurerm_key_vault.this[0].location == "westeurope",
      azurerm_key_vault.this[0].name == "example-orders",
      azurerm_key_vault.this[0].public_network_access_enabled == true,
      azurerm_key_vault.this[0].purge_protection_enabled == false,
      azurerm_key_vault.this[0].rbac_authorization_enabled == false,
      azurerm_key_vault.this[0].resource_group_name == "shop",
      azurerm_key_vault.this[0].sku_name == "standard",
      azurerm_key_vault.this[0].soft_delete_retention_days == 7,
      azurerm_key_vault.this[0].tenant_id == "00000000-0000-0000-0000-000000000000",
      azurerm_key_vault.this[0].network_acls[0].bypass == "shop",
      azurerm_key_vault.this[0].network_acls[0].default_action == "shop",
      azurerm_key_vault.this[0].network_acls[0].ip_rules == toset(["shop"]),
      azurerm_key_vault.this[0].network_acls[0].virtual_network_subnet_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"]),
      azurerm_key_vault.this[0].timeouts.create == "30m",
      azurerm_key_vault.this[0].timeouts.delete == "30m",
      azurerm_key_vault.this[0].timeouts.read == "30m",
      azurerm_key_vault.this[0].timeouts.update == "30m",
    ])
    error_message = "an argument is not what was given"
  }
}
