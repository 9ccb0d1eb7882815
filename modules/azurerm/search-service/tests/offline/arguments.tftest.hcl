# What callers give stands in the search service, and in what belongs to it, as they gave it.
mock_provider "azurerm" {
  mock_resource "azurerm_search_service" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/SearchService/orders"
    }
  }
}

variables {
  location            = "westeurope"
  name                = "example-orders"
  resource_group_name = "shop"
  sku                 = "basic"
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
    location                                 = "westeurope"
    name                                     = "example-orders"
    resource_group_name                      = "resource-group-name"
    sku                                      = "basic"
    allowed_ips                              = ["allowed-ips"]
    authentication_failure_mode              = "http401WithBearerChallenge"
    customer_managed_key_enforcement_enabled = true
    hosting_mode                             = "Default"
    identity = {
      type = "SystemAssigned"
      identity_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      ]
    }
    local_authentication_enabled  = true
    network_rule_bypass_option    = "None"
    partition_count               = 1
    public_network_access_enabled = true
    replica_count                 = 2
    semantic_search_sku           = "free"
    timeouts                      = { create = "30m", delete = "31m", read = "32m", update = "33m" }
  }
  assert {
    condition = alltrue([
      azurerm_search_service.this[0].allowed_ips == toset(["allowed-ips"]),
      azurerm_search_service.this[0].authentication_failure_mode == "http401WithBearerChallenge",
      azurerm_search_service.this[0].customer_managed_key_enforcement_enabled == true,
      azurerm_search_service.this[0].hosting_mode == "Default",
      azurerm_search_service.this[0].local_authentication_enabled == true,
      azurerm_search_service.this[0].location == "westeurope",
      azurerm_search_service.this[0].name == "example-orders",
      azurerm_search_service.this[0].network_rule_bypass_option == "None",
      azurerm_search_service.this[0].partition_count == 1,
      azurerm_search_service.this[0].public_network_access_enabled == true,
      azurerm_search_service.this[0].replica_count == 2,
      azurerm_search_service.this[0].resource_group_name == "resource-group-name",
      azurerm_search_service.this[0].semantic_search_sku == "free",
      azurerm_search_service.this[0].sku == "basic",
      azurerm_search_service.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_search_service.this[0].identity[0].type == "SystemAssigned",
      azurerm_search_service.this[0].timeouts.create == "30m",
      azurerm_search_service.this[0].timeouts.delete == "31m",
      azurerm_search_service.this[0].timeouts.read == "32m",
      azurerm_search_service.this[0].timeouts.update == "33m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    customer_managed_key_enforcement_enabled = true
    local_authentication_enabled             = false
    public_network_access_enabled            = true
  }
  assert {
    condition = alltrue([
      azurerm_search_service.this[0].customer_managed_key_enforcement_enabled == true,
      azurerm_search_service.this[0].local_authentication_enabled == false,
      azurerm_search_service.this[0].public_network_access_enabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    customer_managed_key_enforcement_enabled = false
    local_authentication_enabled             = true
    public_network_access_enabled            = true
  }
  assert {
    condition = alltrue([
      azurerm_search_service.this[0].customer_managed_key_enforcement_enabled == false,
      azurerm_search_service.this[0].local_authentication_enabled == true,
      azurerm_search_service.this[0].public_network_access_enabled == true,
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
      azurerm_search_service.this[0].resource_group_name == "shop",
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create        = false
    replica_count = 1
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create        = false
    replica_count = 12
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    notifications = null
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
      var.notifications != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      documents_processed = { enabled = false, threshold = 1 }
      idle                = { enabled = false, threshold = 1, days = 1 }
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
      output.endpoint == try(azurerm_search_service.this[0].endpoint, null),
      output.id == try(azurerm_search_service.this[0].id, null),
      output.name == try(azurerm_search_service.this[0].name, null),
      output.principal_id == try(azurerm_search_service.this[0].identity[0].principal_id, null),
    ])
    error_message = "an output tells something else"
  }
}
