# Instances are billed by the hour, whether the load of the hour needs them or not.
resource "azurerm_monitor_autoscale_setting" "this" {
  count = var.create && var.autoscale != null ? 1 : 0

  location            = var.location
  name                = "${var.name}-plan-cpu"
  resource_group_name = var.resource_group_name
  target_resource_id  = azurerm_service_plan.this[0].id

  profile {
    name = "cpu"
    capacity {
      default = var.autoscale.minimum
      maximum = var.autoscale.maximum
      minimum = var.autoscale.minimum
    }

    rule {
      metric_trigger {
        metric_name        = "CpuPercentage"
        metric_resource_id = azurerm_service_plan.this[0].id
        operator           = "GreaterThan"
        statistic          = "Average"
        threshold          = var.autoscale.add_above_percent
        time_aggregation   = "Average"
        time_grain         = "PT1M"
        time_window        = "PT10M"
      }

      scale_action {
        cooldown  = "PT5M"
        direction = "Increase"
        type      = "ChangeCount"
        value     = 1
      }
    }

    rule {
      metric_trigger {
        metric_name        = "CpuPercentage"
        metric_resource_id = azurerm_service_plan.this[0].id
        operator           = "LessThan"
        statistic          = "Average"
        threshold          = var.autoscale.remove_below_percent
        time_aggregation   = "Average"
        time_grain         = "PT1M"
        time_window        = "PT10M"
      }

      scale_action {
        cooldown  = "PT10M"
        direction = "Decrease"
        type      = "ChangeCount"
        value     = 1
      }
    }
  }

  tags = local.tags
}
