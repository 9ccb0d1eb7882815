# What callers give stands in the AI services account, and in what belongs to it, as they gave it.
mock_provider "azurerm" {
  mock_resource "azurerm_cognitive_account" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/CognitiveAccount/orders"
    }
  }
}

variables {
  kind                = "OpenAI"
  location            = "westeurope"
  name                = "orders"
  resource_group_name = "shop"
  sku_name            = "S0"
  deployments = {
    chat = {
      model = { format = "OpenAI", name = "gpt-4o-mini" }
      sku   = { name = "GlobalStandard", capacity = 10 }
    }
  }
  budget = { amount = 20 }
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
    kind                                         = "OpenAI"
    location                                     = "westeurope"
    name                                         = "orders"
    resource_group_name                          = "resource-group-name"
    sku_name                                     = "S0"
    custom_question_answering_search_service_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Search/searchServices/shop"
    custom_question_answering_search_service_key = "shop"
    custom_subdomain_name                        = "custom-subdomain-name"
    customer_managed_key = {
      key_vault_key_id   = "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef"
      identity_client_id = "11111111-1111-1111-1111-111111111111"
    }
    deployments = {
      chat = {
        model = { format = "OpenAI", name = "gpt-4o-mini", version = "version" }
        sku = {
          name     = "GlobalStandard"
          capacity = 10
          family   = "family"
          size     = "size"
          tier     = "Free"
        }
        dynamic_throttling_enabled = false
        rai_policy_name            = "rai-policy-name"
        spillover_deployment_name  = "spillover-deployment-name"
        version_upgrade_option     = "OnceNewDefaultVersionAvailable"
      }
    }
    dynamic_throttling_enabled = true
    fqdns                      = ["shop.example.com"]
    identity = {
      type = "SystemAssigned"
      identity_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      ]
    }
    local_auth_enabled = true
    network_acls = {
      default_action = "Allow"
      bypass         = "None"
      ip_rules       = ["ip-rules"]
      virtual_network_rules = [
        {
          subnet_id                            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
          ignore_missing_vnet_service_endpoint = false
        },
      ]
    }
    network_injection = {
      scenario  = "agent"
      subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
    }
    outbound_network_access_restricted = true
    project_management_enabled         = true
    public_network_access_enabled      = true
    storage = [
      {
        storage_account_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Storage/storageAccounts/shop"
        identity_client_id = "11111111-1111-1111-1111-111111111111"
      },
    ]
    timeouts = { create = "30m", delete = "31m", read = "32m", update = "33m" }
  }
  assert {
    condition = alltrue([
      azurerm_cognitive_account.this[0].custom_question_answering_search_service_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Search/searchServices/shop",
      azurerm_cognitive_account.this[0].custom_question_answering_search_service_key == "shop",
      azurerm_cognitive_account.this[0].custom_subdomain_name == "custom-subdomain-name",
      azurerm_cognitive_account.this[0].dynamic_throttling_enabled == true,
      azurerm_cognitive_account.this[0].fqdns == tolist(["shop.example.com"]),
      azurerm_cognitive_account.this[0].kind == "OpenAI",
      azurerm_cognitive_account.this[0].local_auth_enabled == true,
      azurerm_cognitive_account.this[0].location == "westeurope",
      azurerm_cognitive_account.this[0].name == "orders",
      azurerm_cognitive_account.this[0].outbound_network_access_restricted == true,
      azurerm_cognitive_account.this[0].project_management_enabled == true,
      azurerm_cognitive_account.this[0].public_network_access_enabled == true,
      azurerm_cognitive_account.this[0].resource_group_name == "resource-group-name",
      azurerm_cognitive_account.this[0].sku_name == "S0",
      azurerm_cognitive_account.this[0].customer_managed_key[0].identity_client_id == "11111111-1111-1111-1111-111111111111",
      azurerm_cognitive_account.this[0].customer_managed_key[0].key_vault_key_id == "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef",
      azurerm_cognitive_account.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_cognitive_account.this[0].identity[0].type == "SystemAssigned",
      azurerm_cognitive_account.this[0].network_acls[0].bypass == "None",
      azurerm_cognitive_account.this[0].network_acls[0].default_action == "Allow",
      azurerm_cognitive_account.this[0].network_acls[0].ip_rules == toset(["ip-rules"]),
      one(azurerm_cognitive_account.this[0].network_acls[0].virtual_network_rules).ignore_missing_vnet_service_endpoint == false,
      one(azurerm_cognitive_account.this[0].network_acls[0].virtual_network_rules).subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      azurerm_cognitive_account.this[0].network_injection[0].scenario == "agent",
      azurerm_cognitive_account.this[0].network_injection[0].subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      azurerm_cognitive_account.this[0].storage[0].identity_client_id == "11111111-1111-1111-1111-111111111111",
      azurerm_cognitive_account.this[0].storage[0].storage_account_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Storage/storageAccounts/shop",
      azurerm_cognitive_account.this[0].timeouts.create == "30m",
      azurerm_cognitive_account.this[0].timeouts.delete == "31m",
      azurerm_cognitive_account.this[0].timeouts.read == "32m",
      azurerm_cognitive_account.this[0].timeouts.update == "33m",
      azurerm_cognitive_deployment.this["chat"].dynamic_throttling_enabled == false,
      azurerm_cognitive_deployment.this["chat"].name == "chat",
      azurerm_cognitive_deployment.this["chat"].rai_policy_name == "rai-policy-name",
      azurerm_cognitive_deployment.this["chat"].spillover_deployment_name == "spillover-deployment-name",
      azurerm_cognitive_deployment.this["chat"].version_upgrade_option == "OnceNewDefaultVersionAvailable",
      azurerm_cognitive_deployment.this["chat"].model[0].format == "OpenAI",
      azurerm_cognitive_deployment.this["chat"].model[0].name == "gpt-4o-mini",
      azurerm_cognitive_deployment.this["chat"].model[0].version == "version",
      azurerm_cognitive_deployment.this["chat"].sku[0].capacity == 10,
      azurerm_cognitive_deployment.this["chat"].sku[0].family == "family",
      azurerm_cognitive_deployment.this["chat"].sku[0].name == "GlobalStandard",
      azurerm_cognitive_deployment.this["chat"].sku[0].size == "size",
      azurerm_cognitive_deployment.this["chat"].sku[0].tier == "Free",
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    deployments = {
      chat = {
        model                      = { format = "OpenAI", name = "gpt-4o-mini" }
        sku                        = { name = "GlobalStandard" }
        dynamic_throttling_enabled = true
      }
    }
    dynamic_throttling_enabled         = true
    outbound_network_access_restricted = true
    project_management_enabled         = false
    public_network_access_enabled      = true
  }
  assert {
    condition = alltrue([
      azurerm_cognitive_account.this[0].dynamic_throttling_enabled == true,
      azurerm_cognitive_account.this[0].outbound_network_access_restricted == true,
      azurerm_cognitive_account.this[0].project_management_enabled == false,
      azurerm_cognitive_account.this[0].public_network_access_enabled == true,
      azurerm_cognitive_deployment.this["chat"].dynamic_throttling_enabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    deployments = {
      chat = {
        model                      = { format = "OpenAI", name = "gpt-4o-mini" }
        sku                        = { name = "GlobalStandard" }
        dynamic_throttling_enabled = false
      }
    }
    dynamic_throttling_enabled         = false
    local_auth_enabled                 = true
    outbound_network_access_restricted = true
    project_management_enabled         = false
    public_network_access_enabled      = false
  }
  assert {
    condition = alltrue([
      azurerm_cognitive_account.this[0].dynamic_throttling_enabled == false,
      azurerm_cognitive_account.this[0].local_auth_enabled == true,
      azurerm_cognitive_account.this[0].outbound_network_access_restricted == true,
      azurerm_cognitive_account.this[0].project_management_enabled == false,
      azurerm_cognitive_account.this[0].public_network_access_enabled == false,
      azurerm_cognitive_deployment.this["chat"].dynamic_throttling_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    deployments = {
      chat = {
        model                      = { format = "OpenAI", name = "gpt-4o-mini" }
        sku                        = { name = "GlobalStandard" }
        dynamic_throttling_enabled = false
      }
    }
    dynamic_throttling_enabled         = false
    outbound_network_access_restricted = false
    project_management_enabled         = true
    public_network_access_enabled      = true
  }
  assert {
    condition = alltrue([
      azurerm_cognitive_account.this[0].dynamic_throttling_enabled == false,
      azurerm_cognitive_account.this[0].outbound_network_access_restricted == false,
      azurerm_cognitive_account.this[0].project_management_enabled == true,
      azurerm_cognitive_account.this[0].public_network_access_enabled == true,
      azurerm_cognitive_deployment.this["chat"].dynamic_throttling_enabled == false,
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
      azurerm_cognitive_account.this[0].public_network_access_enabled == false,
      azurerm_cognitive_account.this[0].resource_group_name == "shop",
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    deployments   = null
    notifications = null
    storage       = null
    tags          = null
    create        = false
    budget        = null
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
      var.deployments != null,
      var.notifications != null,
      var.storage != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      calls                   = { enabled = false, threshold = 1 }
      provisioned_utilization = { enabled = false, threshold = 1 }
      tokens                  = { enabled = false, threshold = 1 }
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
  }
  assert {
    condition = alltrue([
      output.endpoint == try(azurerm_cognitive_account.this[0].endpoint, null),
      output.id == try(azurerm_cognitive_account.this[0].id, null),
      output.name == try(azurerm_cognitive_account.this[0].name, null),
      output.deployment_ids == { for key, one in azurerm_cognitive_deployment.this : key => one.id },
      output.principal_id == try(azurerm_cognitive_account.this[0].identity[0].principal_id, null),
    ])
    error_message = "an output tells something else"
  }
}
