resource "azurerm_service_plan" "this" {
  count = var.create ? 1 : 0

  app_service_environment_id      = var.app_service_environment_id
  location                        = var.location
  maximum_elastic_worker_count    = var.maximum_elastic_worker_count
  name                            = var.name
  os_type                         = var.os_type
  per_site_scaling_enabled        = var.per_site_scaling_enabled
  premium_plan_auto_scale_enabled = var.premium_plan_auto_scale_enabled
  resource_group_name             = var.resource_group_name
  sku_name                        = var.sku_name
  worker_count                    = var.worker_count
  zone_balancing_enabled          = var.zone_balancing_enabled

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
      condition     = var.autoscale == null || var.worker_count == null
      error_message = "autoscale sets the number of instances: leave worker_count out."
    }
    precondition {
      condition     = var.autoscale == null || can(regex("^(S|P|I)[0-9]", var.sku_name))
      error_message = "autoscale needs a Standard, Premium or Isolated size (S…, P…, I…)."
    }
    precondition {
      condition     = !coalesce(var.premium_plan_auto_scale_enabled, false) || startswith(var.sku_name, "P")
      error_message = "premium_plan_auto_scale_enabled needs a Premium size (P…)."
    }
    precondition {
      condition     = var.maximum_elastic_worker_count == null || startswith(var.sku_name, "EP") || startswith(var.sku_name, "WS") || coalesce(var.premium_plan_auto_scale_enabled, false)
      error_message = "maximum_elastic_worker_count is for elastic sizes (EP…, WS…), or goes with premium_plan_auto_scale_enabled."
    }
    precondition {
      condition     = var.app_service_environment_id == null || startswith(var.sku_name, "I")
      error_message = "An App Service Environment needs an isolated size (I…)."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this plan has none."
    }
  }
}
