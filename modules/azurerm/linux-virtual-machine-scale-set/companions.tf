# Machines are billed by the hour, whether the load of the hour needs them or not; without `autoscale`, this keeps their number at `instances`.
resource "azurerm_monitor_autoscale_setting" "this" {
  count = var.create ? 1 : 0

  location            = var.location
  name                = "${var.name}-scale-set-cpu"
  resource_group_name = var.resource_group_name
  target_resource_id  = azurerm_linux_virtual_machine_scale_set.this[0].id

  profile {
    name = "cpu"
    capacity {
      default = try(var.autoscale.minimum, var.instances)
      maximum = try(var.autoscale.maximum, var.instances)
      minimum = try(var.autoscale.minimum, var.instances)
    }

    rule {
      metric_trigger {
        metric_name        = "Percentage CPU"
        metric_resource_id = azurerm_linux_virtual_machine_scale_set.this[0].id
        operator           = "GreaterThan"
        statistic          = "Average"
        threshold          = try(var.autoscale.add_above_percent, 70)
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
        metric_name        = "Percentage CPU"
        metric_resource_id = azurerm_linux_virtual_machine_scale_set.this[0].id
        operator           = "LessThan"
        statistic          = "Average"
        threshold          = try(var.autoscale.remove_below_percent, 30)
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
