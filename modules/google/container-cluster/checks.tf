check "budget_is_heard" {
  assert {
    condition     = !local.own_budget || local.has_subscriber
    error_message = "The budget of ${local.scope} has no subscriber of its own: only administrators and users of the billing account will hear of it."
  }
}

check "alarms_are_heard" {
  assert {
    condition     = length(google_monitoring_alert_policy.this) == 0 || length(var.notifications.channel_ids) > 0
    error_message = "The cost alarms of ${local.scope} have no action: nobody will hear of them."
  }
}

check "alarms_have_data" {
  assert {
    condition     = length([for key, published in local.published : key if var.create && !published && try(var.alarms[key].enabled && var.alarms[key].threshold != null, false)]) == 0
    error_message = "This configuration has nothing to watch for some of the alarms that were asked for; comments in alarms.tf say why."
  }
}

check "alarms_have_prices" {
  assert {
    condition     = length(local.priced_elsewhere) == 0
    error_message = "No price of ${coalesce(local.price_place, "-")} is known to this module: thresholds of ${join(", ", local.priced_elsewhere)} follow from prices of ${coalesce(local.price_home, "-")}. Give thresholds of yours, or say in price_region whose prices they shall follow from."
  }
  assert {
    condition     = length(local.unpriced) == 0
    error_message = "No price of ${coalesce(local.price_home, "-")} is known to this module for what ${join(", ", local.unpriced)} would count here, so that there is no such alarm: give a threshold, in price_region a region of prices.tf that has a price, or null for none."
  }
}
