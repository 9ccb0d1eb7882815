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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    location            = "westeurope"
    name                = "example-orders"
    resource_group_name = "resource-group-name"
    tenant_id           = "00000000-0000-0000-0000-000000000000"
    access_policy = [
      {
        application_id          = "11111111-1111-1111-1111-111111111111"
        certificate_permissions = ["certificate-permissions"]
        key_permissions         = ["key-permissions"]
        object_id               = "00000000-0000-0000-0000-000000000000"
        secret_permissions      = ["secret-permissions"]
        storage_permissions     = ["storage-permissions"]
        tenant_id               = "00000000-0000-0000-0000-000000000001"
      },
    ]
    rbac_authorization_enabled      = false
    enabled_for_deployment          = true
    enabled_for_disk_encryption     = true
    enabled_for_template_deployment = true
    network_acls = {
      bypass         = "AzureServices"
      default_action = "Allow"
      ip_rules       = ["ip-rules"]
      virtual_network_subnet_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      ]
    }
    public_network_access_enabled = true
    purge_protection_enabled      = false
    sku_name                      = "standard"
    soft_delete_retention_days    = 7
    timeouts                      = { create = "30m", delete = "31m", read = "32m", update = "33m" }
    price_region                  = null
  }
  assert {
    condition = alltrue([
      azurerm_key_vault.this[0].access_policy[0].application_id == "11111111-1111-1111-1111-111111111111",
      azurerm_key_vault.this[0].access_policy[0].certificate_permissions == tolist(["certificate-permissions"]),
      azurerm_key_vault.this[0].access_policy[0].key_permissions == tolist(["key-permissions"]),
      azurerm_key_vault.this[0].access_policy[0].object_id == "00000000-0000-0000-0000-000000000000",
      azurerm_key_vault.this[0].access_policy[0].secret_permissions == tolist(["secret-permissions"]),
      azurerm_key_vault.this[0].access_policy[0].storage_permissions == tolist(["storage-permissions"]),
      azurerm_key_vault.this[0].access_policy[0].tenant_id == "00000000-0000-0000-0000-000000000001",
      azurerm_key_vault.this[0].enabled_for_deployment == true,
      azurerm_key_vault.this[0].enabled_for_disk_encryption == true,
      azurerm_key_vault.this[0].enabled_for_template_deployment == true,
      azurerm_key_vault.this[0].location == "westeurope",
      azurerm_key_vault.this[0].name == "example-orders",
      azurerm_key_vault.this[0].public_network_access_enabled == true,
      azurerm_key_vault.this[0].purge_protection_enabled == false,
      azurerm_key_vault.this[0].rbac_authorization_enabled == false,
      azurerm_key_vault.this[0].resource_group_name == "resource-group-name",
      azurerm_key_vault.this[0].sku_name == "standard",
      azurerm_key_vault.this[0].soft_delete_retention_days == 7,
      azurerm_key_vault.this[0].tenant_id == "00000000-0000-0000-0000-000000000000",
      azurerm_key_vault.this[0].network_acls[0].bypass == "AzureServices",
      azurerm_key_vault.this[0].network_acls[0].default_action == "Allow",
      azurerm_key_vault.this[0].network_acls[0].ip_rules == toset(["ip-rules"]),
      azurerm_key_vault.this[0].network_acls[0].virtual_network_subnet_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"]),
      azurerm_key_vault.this[0].timeouts.create == "30m",
      azurerm_key_vault.this[0].timeouts.delete == "31m",
      azurerm_key_vault.this[0].timeouts.read == "32m",
      azurerm_key_vault.this[0].timeouts.update == "33m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    rbac_authorization_enabled      = true
    enabled_for_deployment          = false
    enabled_for_disk_encryption     = true
    enabled_for_template_deployment = false
    public_network_access_enabled   = true
    purge_protection_enabled        = false
    price_region                    = null
  }
  assert {
    condition = alltrue([
      azurerm_key_vault.this[0].enabled_for_deployment == false,
      azurerm_key_vault.this[0].enabled_for_disk_encryption == true,
      azurerm_key_vault.this[0].enabled_for_template_deployment == false,
      azurerm_key_vault.this[0].public_network_access_enabled == true,
      azurerm_key_vault.this[0].purge_protection_enabled == false,
      azurerm_key_vault.this[0].rbac_authorization_enabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    rbac_authorization_enabled      = false
    enabled_for_deployment          = true
    enabled_for_disk_encryption     = true
    enabled_for_template_deployment = false
    public_network_access_enabled   = false
    purge_protection_enabled        = true
    price_region                    = null
  }
  assert {
    condition = alltrue([
      azurerm_key_vault.this[0].enabled_for_deployment == true,
      azurerm_key_vault.this[0].enabled_for_disk_encryption == true,
      azurerm_key_vault.this[0].enabled_for_template_deployment == false,
      azurerm_key_vault.this[0].public_network_access_enabled == false,
      azurerm_key_vault.this[0].purge_protection_enabled == true,
      azurerm_key_vault.this[0].rbac_authorization_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    rbac_authorization_enabled      = false
    enabled_for_deployment          = false
    enabled_for_disk_encryption     = false
    enabled_for_template_deployment = true
    public_network_access_enabled   = true
    purge_protection_enabled        = true
    price_region                    = null
  }
  assert {
    condition = alltrue([
      azurerm_key_vault.this[0].enabled_for_deployment == false,
      azurerm_key_vault.this[0].enabled_for_disk_encryption == false,
      azurerm_key_vault.this[0].enabled_for_template_deployment == true,
      azurerm_key_vault.this[0].public_network_access_enabled == true,
      azurerm_key_vault.this[0].purge_protection_enabled == true,
      azurerm_key_vault.this[0].rbac_authorization_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    price_region = null
  }
  assert {
    condition = alltrue([
      azurerm_key_vault.this[0].public_network_access_enabled == false,
      azurerm_key_vault.this[0].purge_protection_enabled == true,
      azurerm_key_vault.this[0].rbac_authorization_enabled == true,
      azurerm_key_vault.this[0].resource_group_name == "shop",
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create                     = false
    soft_delete_retention_days = 7
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create                     = false
    soft_delete_retention_days = 90
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms                     = null
    notifications              = null
    rbac_authorization_enabled = null
    sku_name                   = null
    tags                       = null
    create                     = false
    budget                     = null
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
      var.create != null,
      var.notifications != null,
      var.rbac_authorization_enabled != null,
      var.sku_name != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      idle       = { enabled = false, threshold = 1, days = 1 }
      operations = { enabled = false, threshold = 1 }
    }
    budget = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
    notifications = {}
    sku_name      = "standard"
  }
  assert {
    condition = alltrue([
      output.id == try(azurerm_key_vault.this[0].id, null),
      output.name == try(azurerm_key_vault.this[0].name, null),
      output.vault_uri == try(azurerm_key_vault.this[0].vault_uri, null),
    ])
    error_message = "an output tells something else"
  }
}
