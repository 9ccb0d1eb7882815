resource "azurerm_servicebus_namespace" "this" {
  count = var.create ? 1 : 0

  capacity                      = var.capacity
  local_auth_enabled            = var.local_auth_enabled
  location                      = var.location
  minimum_tls_version           = var.minimum_tls_version
  name                          = var.name
  premium_messaging_partitions  = var.premium_messaging_partitions
  public_network_access_enabled = var.public_network_access_enabled
  resource_group_name           = var.resource_group_name
  sku                           = var.sku

  dynamic "customer_managed_key" {
    for_each = var.customer_managed_key == null ? [] : [var.customer_managed_key]
    content {
      identity_id                       = customer_managed_key.value.identity_id
      infrastructure_encryption_enabled = customer_managed_key.value.infrastructure_encryption_enabled
      key_vault_key_id                  = customer_managed_key.value.key_vault_key_id
    }
  }
  dynamic "identity" {
    for_each = var.identity == null ? [] : [var.identity]
    content {
      identity_ids = identity.value.identity_ids
      type         = identity.value.type
    }
  }
  dynamic "network_rule_set" {
    for_each = var.network_rule_set == null ? [] : [var.network_rule_set]
    content {
      default_action                = network_rule_set.value.default_action
      ip_rules                      = network_rule_set.value.ip_rules
      public_network_access_enabled = network_rule_set.value.public_network_access_enabled
      trusted_services_allowed      = network_rule_set.value.trusted_services_allowed
      dynamic "network_rules" {
        for_each = network_rule_set.value.network_rules
        content {
          ignore_missing_vnet_service_endpoint = network_rules.value.ignore_missing_vnet_service_endpoint
          subnet_id                            = network_rules.value.subnet_id
        }
      }
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
      condition     = var.sku == "Premium" || (coalesce(var.capacity, 0) == 0 && coalesce(var.premium_messaging_partitions, 0) == 0)
      error_message = "capacity and premium_messaging_partitions are for sku Premium only."
    }
    precondition {
      condition     = var.sku != "Premium" || (coalesce(var.capacity, 0) > 0 && coalesce(var.premium_messaging_partitions, 0) > 0)
      error_message = "sku Premium needs capacity and premium_messaging_partitions."
    }
    precondition {
      condition     = var.sku == "Premium" || (var.customer_managed_key == null && var.network_rule_set == null && coalesce(var.public_network_access_enabled, true))
      error_message = "customer_managed_key, network_rule_set and a closed network need sku Premium."
    }
    precondition {
      condition     = var.sku != "Basic" || length(var.topics) == 0
      error_message = "Topics need sku Standard or Premium."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this Service Bus namespace has none."
    }
  }
}
