resource "azurerm_log_analytics_workspace" "this" {
  count = var.create ? 1 : 0

  allow_resource_only_permissions         = var.allow_resource_only_permissions
  cmk_for_query_forced                    = var.cmk_for_query_forced
  daily_quota_gb                          = var.daily_quota_gb
  data_collection_rule_id                 = var.data_collection_rule_id
  immediate_data_purge_on_30_days_enabled = var.immediate_data_purge_on_30_days_enabled
  internet_ingestion_access_type          = var.internet_ingestion_access_type
  internet_query_access_type              = var.internet_query_access_type
  local_authentication_enabled            = var.local_authentication_enabled
  location                                = var.location
  name                                    = var.name
  reservation_capacity_in_gb_per_day      = var.reservation_capacity_in_gb_per_day
  resource_group_name                     = var.resource_group_name
  retention_in_days                       = var.retention_in_days
  sku                                     = var.sku

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
      condition     = (var.reservation_capacity_in_gb_per_day != null) == (var.sku == "CapacityReservation")
      error_message = "sku CapacityReservation and reservation_capacity_in_gb_per_day go together."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this workspace has none."
    }
  }
}
