# What callers give stands in the plan, and in what belongs to it, as they gave it.
mock_provider "azurerm" {
  mock_resource "azurerm_service_plan" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/ServicePlan/orders"
    }
  }
}

variables {
  location            = "westeurope"
  name                = "orders"
  resource_group_name = "shop"
  sku_name            = "B1"
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
    location                        = "westeurope"
    name                            = "orders"
    resource_group_name             = "resource-group-name"
    sku_name                        = "B1"
    os_type                         = "Linux"
    per_site_scaling_enabled        = true
    premium_plan_auto_scale_enabled = false
    timeouts                        = { create = "30m", delete = "31m", read = "32m", update = "33m" }
    worker_count                    = 1
    zone_balancing_enabled          = true
  }
  assert {
    condition = alltrue([
      azurerm_service_plan.this[0].location == "westeurope",
      azurerm_service_plan.this[0].name == "orders",
      azurerm_service_plan.this[0].os_type == "Linux",
      azurerm_service_plan.this[0].per_site_scaling_enabled == true,
      azurerm_service_plan.this[0].premium_plan_auto_scale_enabled == false,
      azurerm_service_plan.this[0].resource_group_name == "resource-group-name",
      azurerm_service_plan.this[0].sku_name == "B1",
      azurerm_service_plan.this[0].worker_count == 1,
      azurerm_service_plan.this[0].zone_balancing_enabled == true,
      azurerm_service_plan.this[0].timeouts.create == "30m",
      azurerm_service_plan.this[0].timeouts.delete == "31m",
      azurerm_service_plan.this[0].timeouts.read == "32m",
      azurerm_service_plan.this[0].timeouts.update == "33m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    app_service_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/appServiceEnvironment/shop"
    sku_name                   = "Ix"
  }
  assert {
    condition = alltrue([
      azurerm_service_plan.this[0].app_service_environment_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/appServiceEnvironment/shop",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    autoscale = { minimum = 1, maximum = 3, add_above_percent = 70, remove_below_percent = 2 }
    sku_name  = "S1"
  }
  assert {
    condition = alltrue([
      azurerm_monitor_autoscale_setting.this[0].location == "westeurope",
      azurerm_monitor_autoscale_setting.this[0].name == "orders-plan-cpu",
      azurerm_monitor_autoscale_setting.this[0].resource_group_name == "shop",
      azurerm_monitor_autoscale_setting.this[0].profile[0].name == "cpu",
      azurerm_monitor_autoscale_setting.this[0].profile[0].capacity[0].default == 1,
      azurerm_monitor_autoscale_setting.this[0].profile[0].capacity[0].maximum == 3,
      azurerm_monitor_autoscale_setting.this[0].profile[0].capacity[0].minimum == 1,
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[0].metric_trigger[0].metric_name == "CpuPercentage",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[0].metric_trigger[0].operator == "GreaterThan",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[0].metric_trigger[0].statistic == "Average",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[0].metric_trigger[0].threshold == 70,
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[0].metric_trigger[0].time_aggregation == "Average",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[0].metric_trigger[0].time_grain == "PT1M",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[0].metric_trigger[0].time_window == "PT10M",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[0].scale_action[0].cooldown == "PT5M",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[0].scale_action[0].direction == "Increase",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[0].scale_action[0].type == "ChangeCount",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[0].scale_action[0].value == 1,
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[1].metric_trigger[0].metric_name == "CpuPercentage",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[1].metric_trigger[0].operator == "LessThan",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[1].metric_trigger[0].statistic == "Average",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[1].metric_trigger[0].threshold == 2,
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[1].metric_trigger[0].time_aggregation == "Average",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[1].metric_trigger[0].time_grain == "PT1M",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[1].metric_trigger[0].time_window == "PT10M",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[1].scale_action[0].cooldown == "PT10M",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[1].scale_action[0].direction == "Decrease",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[1].scale_action[0].type == "ChangeCount",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[1].scale_action[0].value == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    maximum_elastic_worker_count = 1
    sku_name                     = "EPx"
  }
  assert {
    condition = alltrue([
      azurerm_service_plan.this[0].maximum_elastic_worker_count == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    per_site_scaling_enabled        = true
    premium_plan_auto_scale_enabled = false
    zone_balancing_enabled          = true
  }
  assert {
    condition = alltrue([
      azurerm_service_plan.this[0].per_site_scaling_enabled == true,
      azurerm_service_plan.this[0].premium_plan_auto_scale_enabled == false,
      azurerm_service_plan.this[0].zone_balancing_enabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    per_site_scaling_enabled = false
    zone_balancing_enabled   = true
  }
  assert {
    condition = alltrue([
      azurerm_service_plan.this[0].per_site_scaling_enabled == false,
      azurerm_service_plan.this[0].zone_balancing_enabled == true,
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
      azurerm_service_plan.this[0].resource_group_name == "shop",
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create                       = false
    autoscale                    = { minimum = 1, maximum = 3 }
    maximum_elastic_worker_count = 0
    worker_count                 = 1
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create                       = false
    maximum_elastic_worker_count = 100
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    notifications = null
    os_type       = null
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
      var.os_type != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      cpu    = { enabled = false, threshold = 1, days = 1 }
      memory = { enabled = false, threshold = 1 }
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
    os_type       = "Linux"
  }
  assert {
    condition = alltrue([
      output.id == try(azurerm_service_plan.this[0].id, null),
      output.name == try(azurerm_service_plan.this[0].name, null),
      output.kind == try(azurerm_service_plan.this[0].kind, null),
    ])
    error_message = "an output tells something else"
  }
}
