resource "azurerm_cognitive_account" "this" {
  count = var.create ? 1 : 0

  custom_question_answering_search_service_id  = var.custom_question_answering_search_service_id
  custom_question_answering_search_service_key = var.custom_question_answering_search_service_key
  custom_subdomain_name                        = var.custom_subdomain_name
  dynamic_throttling_enabled                   = var.dynamic_throttling_enabled
  fqdns                                        = var.fqdns
  kind                                         = var.kind
  local_auth_enabled                           = var.local_auth_enabled
  location                                     = var.location
  name                                         = var.name
  outbound_network_access_restricted           = var.outbound_network_access_restricted
  project_management_enabled                   = var.project_management_enabled
  public_network_access_enabled                = var.public_network_access_enabled
  resource_group_name                          = var.resource_group_name
  sku_name                                     = var.sku_name

  dynamic "customer_managed_key" {
    for_each = var.customer_managed_key == null ? [] : [var.customer_managed_key]
    content {
      identity_client_id = customer_managed_key.value.identity_client_id
      key_vault_key_id   = customer_managed_key.value.key_vault_key_id
    }
  }
  dynamic "identity" {
    for_each = var.identity == null ? [] : [var.identity]
    content {
      identity_ids = identity.value.identity_ids
      type         = identity.value.type
    }
  }
  dynamic "network_acls" {
    for_each = var.network_acls == null ? [] : [var.network_acls]
    content {
      bypass         = network_acls.value.bypass
      default_action = network_acls.value.default_action
      ip_rules       = network_acls.value.ip_rules
      dynamic "virtual_network_rules" {
        for_each = network_acls.value.virtual_network_rules
        content {
          ignore_missing_vnet_service_endpoint = virtual_network_rules.value.ignore_missing_vnet_service_endpoint
          subnet_id                            = virtual_network_rules.value.subnet_id
        }
      }
    }
  }
  dynamic "network_injection" {
    for_each = var.network_injection == null ? [] : [var.network_injection]
    content {
      scenario  = network_injection.value.scenario
      subnet_id = network_injection.value.subnet_id
    }
  }
  dynamic "storage" {
    for_each = var.storage
    content {
      identity_client_id = storage.value.identity_client_id
      storage_account_id = storage.value.storage_account_id
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
      condition     = coalesce(var.local_auth_enabled, true) || var.custom_subdomain_name != null
      error_message = "Without keys (local_auth_enabled), the account needs custom_subdomain_name."
    }
    precondition {
      condition     = var.network_acls == null || var.custom_subdomain_name != null
      error_message = "network_acls needs custom_subdomain_name."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this AI services account has none."
    }
  }
}
