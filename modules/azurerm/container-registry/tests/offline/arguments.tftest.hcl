# What callers give stands in the registry, and in what belongs to it, as they gave it.
mock_provider "azurerm" {
  mock_resource "azurerm_container_registry" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/ContainerRegistry/orders"
    }
  }
}

variables {
  location            = "westeurope"
  name                = "exampleorders"
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
    location                                     = "westeurope"
    name                                         = "exampleorders"
    resource_group_name                          = "resource-group-name"
    admin_enabled                                = true
    anonymous_pull_enabled                       = true
    sku                                          = "Premium"
    azuread_authentication_as_arm_policy_enabled = true
    data_endpoint_enabled                        = true
    encryption = [
      {
        identity_client_id = "11111111-1111-1111-1111-111111111111"
        key_vault_key_id   = "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef"
      },
    ]
    export_policy_enabled = true
    georeplications = [
      {
        global_endpoint_routing_enabled = false
        location                        = "westeurope"
        tags                            = { example = "example" }
        zone_redundancy_enabled         = false
      },
    ]
    identity = {
      type = "SystemAssigned"
      identity_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      ]
    }
    network_rule_bypass_for_tasks_enabled = true
    network_rule_bypass_option            = "None"
    network_rule_set = [
      {
        default_action = "default-action"
        ip_rule        = [{ action = "action", ip_range = "ip-range" }]
      },
    ]
    public_network_access_enabled = true
    purge = {
      schedule   = "schedule"
      filter     = "filter"
      older_than = "60d"
      keep       = 1
      untagged   = false
    }
    quarantine_policy_enabled = true
    retention_policy_in_days  = 1
    role_assignment_mode      = "AbacRepositoryPermissions"
    timeouts                  = { create = "30m", delete = "31m", read = "32m", update = "33m" }
    zone_redundancy_enabled   = true
    price_region              = null
  }
  assert {
    condition = alltrue([
      azurerm_container_registry.this[0].admin_enabled == true,
      azurerm_container_registry.this[0].anonymous_pull_enabled == true,
      azurerm_container_registry.this[0].azuread_authentication_as_arm_policy_enabled == true,
      azurerm_container_registry.this[0].data_endpoint_enabled == true,
      azurerm_container_registry.this[0].encryption[0].identity_client_id == "11111111-1111-1111-1111-111111111111",
      azurerm_container_registry.this[0].encryption[0].key_vault_key_id == "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef",
      azurerm_container_registry.this[0].export_policy_enabled == true,
      azurerm_container_registry.this[0].location == "westeurope",
      azurerm_container_registry.this[0].name == "exampleorders",
      azurerm_container_registry.this[0].network_rule_bypass_for_tasks_enabled == true,
      azurerm_container_registry.this[0].network_rule_bypass_option == "None",
      azurerm_container_registry.this[0].network_rule_set[0].default_action == "default-action",
      one(azurerm_container_registry.this[0].network_rule_set[0].ip_rule).action == "action",
      one(azurerm_container_registry.this[0].network_rule_set[0].ip_rule).ip_range == "ip-range",
      azurerm_container_registry.this[0].public_network_access_enabled == true,
      azurerm_container_registry.this[0].quarantine_policy_enabled == true,
      azurerm_container_registry.this[0].resource_group_name == "resource-group-name",
      azurerm_container_registry.this[0].retention_policy_in_days == 1,
      azurerm_container_registry.this[0].role_assignment_mode == "AbacRepositoryPermissions",
      azurerm_container_registry.this[0].sku == "Premium",
      azurerm_container_registry.this[0].zone_redundancy_enabled == true,
      azurerm_container_registry.this[0].georeplications[0].global_endpoint_routing_enabled == false,
      azurerm_container_registry.this[0].georeplications[0].location == "westeurope",
      azurerm_container_registry.this[0].georeplications[0].zone_redundancy_enabled == false,
      azurerm_container_registry.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_container_registry.this[0].identity[0].type == "SystemAssigned",
      azurerm_container_registry.this[0].timeouts.create == "30m",
      azurerm_container_registry.this[0].timeouts.delete == "31m",
      azurerm_container_registry.this[0].timeouts.read == "32m",
      azurerm_container_registry.this[0].timeouts.update == "33m",
      azurerm_container_registry_task.this[0].name == "purge",
      azurerm_container_registry_task.this[0].encoded_step[0].task_content == "dmVyc2lvbjogdjEuMS4wCnN0ZXBzOgogIC0gY21kOiBhY3IgcHVyZ2UgLS1maWx0ZXIgJ2ZpbHRlcicgLS1hZ28gNjBkIC0ta2VlcCAxCiAgICB0aW1lb3V0OiAzNjAw",
      azurerm_container_registry_task.this[0].platform[0].os == "Linux",
      azurerm_container_registry_task.this[0].timer_trigger[0].name == "weekly",
      azurerm_container_registry_task.this[0].timer_trigger[0].schedule == "schedule",
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    admin_enabled                                = true
    anonymous_pull_enabled                       = false
    azuread_authentication_as_arm_policy_enabled = true
    data_endpoint_enabled                        = false
    export_policy_enabled                        = true
    network_rule_bypass_for_tasks_enabled        = false
    public_network_access_enabled                = true
    purge = {
      schedule   = "0 3 * * 0"
      filter     = ".*:.*"
      older_than = "30d"
      keep       = 10
      untagged   = true
    }
    quarantine_policy_enabled = false
    price_region              = null
  }
  assert {
    condition = alltrue([
      azurerm_container_registry.this[0].admin_enabled == true,
      azurerm_container_registry.this[0].anonymous_pull_enabled == false,
      azurerm_container_registry.this[0].azuread_authentication_as_arm_policy_enabled == true,
      azurerm_container_registry.this[0].data_endpoint_enabled == false,
      azurerm_container_registry.this[0].export_policy_enabled == true,
      azurerm_container_registry.this[0].network_rule_bypass_for_tasks_enabled == false,
      azurerm_container_registry.this[0].public_network_access_enabled == true,
      azurerm_container_registry.this[0].quarantine_policy_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    admin_enabled                                = false
    azuread_authentication_as_arm_policy_enabled = true
    data_endpoint_enabled                        = false
    export_policy_enabled                        = false
    network_rule_bypass_for_tasks_enabled        = true
    public_network_access_enabled                = true
    purge = {
      schedule   = "0 3 * * 0"
      filter     = ".*:.*"
      older_than = "30d"
      keep       = 10
      untagged   = false
    }
    quarantine_policy_enabled = false
    zone_redundancy_enabled   = false
    price_region              = null
  }
  assert {
    condition = alltrue([
      azurerm_container_registry.this[0].admin_enabled == false,
      azurerm_container_registry.this[0].anonymous_pull_enabled == false,
      azurerm_container_registry.this[0].azuread_authentication_as_arm_policy_enabled == true,
      azurerm_container_registry.this[0].data_endpoint_enabled == false,
      azurerm_container_registry.this[0].export_policy_enabled == false,
      azurerm_container_registry.this[0].network_rule_bypass_for_tasks_enabled == true,
      azurerm_container_registry.this[0].public_network_access_enabled == true,
      azurerm_container_registry.this[0].quarantine_policy_enabled == false,
      azurerm_container_registry.this[0].zone_redundancy_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    admin_enabled                                = false
    anonymous_pull_enabled                       = false
    azuread_authentication_as_arm_policy_enabled = false
    export_policy_enabled                        = true
    network_rule_bypass_for_tasks_enabled        = true
    public_network_access_enabled                = true
    purge = {
      schedule   = "0 3 * * 0"
      filter     = ".*:.*"
      older_than = "30d"
      keep       = 10
      untagged   = false
    }
    quarantine_policy_enabled = false
    zone_redundancy_enabled   = false
    price_region              = null
  }
  assert {
    condition = alltrue([
      azurerm_container_registry.this[0].admin_enabled == false,
      azurerm_container_registry.this[0].anonymous_pull_enabled == false,
      azurerm_container_registry.this[0].azuread_authentication_as_arm_policy_enabled == false,
      azurerm_container_registry.this[0].export_policy_enabled == true,
      azurerm_container_registry.this[0].network_rule_bypass_for_tasks_enabled == true,
      azurerm_container_registry.this[0].public_network_access_enabled == true,
      azurerm_container_registry.this[0].quarantine_policy_enabled == false,
      azurerm_container_registry.this[0].zone_redundancy_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_4" {
  command = plan
  variables {
    admin_enabled                                = false
    anonymous_pull_enabled                       = false
    azuread_authentication_as_arm_policy_enabled = false
    data_endpoint_enabled                        = false
    export_policy_enabled                        = false
    network_rule_bypass_for_tasks_enabled        = false
    purge = {
      schedule   = "0 3 * * 0"
      filter     = ".*:.*"
      older_than = "30d"
      keep       = 10
      untagged   = false
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      azurerm_container_registry.this[0].admin_enabled == false,
      azurerm_container_registry.this[0].anonymous_pull_enabled == false,
      azurerm_container_registry.this[0].azuread_authentication_as_arm_policy_enabled == false,
      azurerm_container_registry.this[0].data_endpoint_enabled == false,
      azurerm_container_registry.this[0].export_policy_enabled == false,
      azurerm_container_registry.this[0].network_rule_bypass_for_tasks_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    purge        = {}
    price_region = null
  }
  assert {
    condition = alltrue([
      azurerm_container_registry.this[0].admin_enabled == false,
      azurerm_container_registry.this[0].anonymous_pull_enabled == false,
      azurerm_container_registry.this[0].resource_group_name == "shop",
      azurerm_container_registry.this[0].sku == "Basic",
      azurerm_container_registry_task.this[0].encoded_step[0].task_content == "dmVyc2lvbjogdjEuMS4wCnN0ZXBzOgogIC0gY21kOiBhY3IgcHVyZ2UgLS1maWx0ZXIgJy4qOi4qJyAtLWFnbyAzMGQgLS1rZWVwIDEwIC0tdW50YWdnZWQKICAgIHRpbWVvdXQ6IDM2MDA=",
      azurerm_container_registry_task.this[0].timer_trigger[0].schedule == "0 3 * * 0",
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create                   = false
    purge                    = {}
    retention_policy_in_days = 0
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create                   = false
    retention_policy_in_days = 365
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms          = null
    georeplications = null
    notifications   = null
    sku             = null
    tags            = null
    create          = false
    budget          = null
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
      var.georeplications != null,
      var.notifications != null,
      var.sku != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      idle         = { enabled = false, threshold = 1, days = 1 }
      storage_used = { enabled = false, threshold = 1 }
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
    purge         = { older_than = "60d" }
    sku           = "Basic"
  }
  assert {
    condition = alltrue([
      output.id == try(azurerm_container_registry.this[0].id, null),
      output.name == try(azurerm_container_registry.this[0].name, null),
      output.login_server == try(azurerm_container_registry.this[0].login_server, null),
      output.principal_id == try(azurerm_container_registry.this[0].identity[0].principal_id, null),
    ])
    error_message = "an output tells something else"
  }
}
