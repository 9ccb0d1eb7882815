resource "azurerm_search_service" "this" {
  count = var.create ? 1 : 0

  allowed_ips                              = var.allowed_ips
  authentication_failure_mode              = var.authentication_failure_mode
  customer_managed_key_enforcement_enabled = var.customer_managed_key_enforcement_enabled
  hosting_mode                             = var.hosting_mode
  local_authentication_enabled             = var.local_authentication_enabled
  location                                 = var.location
  name                                     = var.name
  network_rule_bypass_option               = var.network_rule_bypass_option
  partition_count                          = var.partition_count
  public_network_access_enabled            = var.public_network_access_enabled
  replica_count                            = var.replica_count
  resource_group_name                      = var.resource_group_name
  semantic_search_sku                      = var.semantic_search_sku
  sku                                      = var.sku

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
      condition     = var.sku != "free" || (var.partition_count == null && var.replica_count == null)
      error_message = "A free service has neither partitions nor replicas to choose."
    }
    precondition {
      condition     = coalesce(var.partition_count, 1) * coalesce(var.replica_count, 1) <= 36
      error_message = "A service has 36 search units (replicas times partitions) at most."
    }
    precondition {
      condition     = var.hosting_mode != "HighDensity" || var.sku == "standard3"
      error_message = "hosting_mode HighDensity needs sku standard3."
    }
    precondition {
      condition     = var.authentication_failure_mode == null || coalesce(var.local_authentication_enabled, true)
      error_message = "authentication_failure_mode needs local_authentication_enabled."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this search service has none."
    }
  }
}
