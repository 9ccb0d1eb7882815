resource "azurerm_container_registry" "this" {
  count = var.create ? 1 : 0

  admin_enabled                                = var.admin_enabled
  anonymous_pull_enabled                       = var.anonymous_pull_enabled
  azuread_authentication_as_arm_policy_enabled = var.azuread_authentication_as_arm_policy_enabled
  data_endpoint_enabled                        = var.data_endpoint_enabled
  encryption                                   = var.encryption
  export_policy_enabled                        = var.export_policy_enabled
  location                                     = var.location
  name                                         = var.name
  network_rule_bypass_for_tasks_enabled        = var.network_rule_bypass_for_tasks_enabled
  network_rule_bypass_option                   = var.network_rule_bypass_option
  network_rule_set                             = var.network_rule_set
  public_network_access_enabled                = var.public_network_access_enabled
  quarantine_policy_enabled                    = var.quarantine_policy_enabled
  resource_group_name                          = var.resource_group_name
  retention_policy_in_days                     = var.retention_policy_in_days
  role_assignment_mode                         = var.role_assignment_mode
  sku                                          = var.sku
  zone_redundancy_enabled                      = var.zone_redundancy_enabled

  dynamic "georeplications" {
    for_each = var.georeplications
    content {
      global_endpoint_routing_enabled = georeplications.value.global_endpoint_routing_enabled
      location                        = georeplications.value.location
      tags                            = merge(georeplications.value.tags, local.tags)
      zone_redundancy_enabled         = georeplications.value.zone_redundancy_enabled
    }
  }
  dynamic "identity" {
    for_each = var.identity == null ? [] : [var.identity]
    content {
      identity_ids = identity.value.identity_ids
      type         = identity.value.type
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

  tags = local.tags

  lifecycle {
    precondition {
      condition     = var.sku == "Premium" || (length(var.georeplications) == 0 && var.retention_policy_in_days == null && !coalesce(var.zone_redundancy_enabled, false) && !coalesce(var.data_endpoint_enabled, false) && coalesce(var.public_network_access_enabled, true))
      error_message = "georeplications, retention_policy_in_days, zone_redundancy_enabled, data_endpoint_enabled and a closed network need sku Premium."
    }
    precondition {
      condition     = var.sku == "Premium" || (var.encryption == null && !coalesce(var.quarantine_policy_enabled, false))
      error_message = "encryption and quarantine_policy_enabled need sku Premium."
    }
    precondition {
      condition     = var.sku != "Basic" || !coalesce(var.anonymous_pull_enabled, false)
      error_message = "anonymous_pull_enabled needs sku Standard or Premium."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this registry has none."
    }
  }
}
