locals {
  # List prices in USD by region, each of the first amount that is not free:
  # autopilot_vcpu: a core, or vCPU, that pods of no compute class ask for in an Autopilot cluster, by vCPU-hour; Unit prices printed in golden test outputs of a cost estimator, mostly of 2024-07; 2024-07-01.
  unit_prices = {
    us-central1 = { autopilot_vcpu = 0.0445 }
  }

  # What signals count: which price (null where this configuration is not billed by it), how many of its units one count is, how many
  # hours of the budget one value is held against (a month of 730 where something is billed for being there), and its share of it.
  counted = {
    requested_cores = { hours = 1, price = "autopilot_vcpu", share = 1, unit = "cores", units = 1 }
  }

  # Prices are those of the region that the caller says, or else of the one in which this stands. Where it stands may be told in the same
  # run, so that which thresholds follow is asked of us-central1, whose prices stand in where there are none; a check says so.
  price_home     = var.price_region == "auto" ? "us-central1" : var.price_region
  price_place    = var.price_region == "auto" ? try(regex("^[a-z]+-[a-z]+[0-9]+$", lower(replace(basename(coalesce(var.location, google_container_cluster.this[0].location)), "/-[a-z]$/", ""))), local.price_home) : var.price_region
  priced_in      = { for key, one in local.counted : key => can(local.unit_prices[local.price_place][one.price]) ? local.price_place : local.price_home }
  known_prices   = { for key, one in local.counted : key => try(local.unit_prices[local.price_home][one.price], null) }
  counted_prices = { for key, one in local.counted : key => try(local.unit_prices[local.priced_in[key]][one.price], null) }
  budget_an_hour = try(var.budget.amount / { annually = 8760, daily = 24, monthly = 730, quarterly = 2190 }[var.budget.period], null)

  # Signals whose thresholds follow: to be watched, and given none. Which they are must be known when planning, so nothing that may be made
  # in the same run is asked: no threshold itself, and no price where there is no budget to hold it against.
  followed = [
    for key, price in local.known_prices : key
    if local.own_budget && lookup(local.published, key, true) && try(var.alarms[key].enabled, true) && try(var.alarms[key].threshold, null) == null ? price != null : false
  ]

  # From so much on, a signal's share of the budget is used up if it goes on like that.
  from_budget = {
    for key, at in {
      for key, one in local.counted : key => local.budget_an_hour * one.hours * one.share / (local.counted_prices[key] * one.units)
      if contains(local.followed, key)
    } : key => at < 100 ? floor(at * 1000 + 0.5) / 1000 : floor(at + 0.5)
  }

  price_texts = {
    autopilot_vcpu = "vCPU-hour (a core, or vCPU, that pods of no compute class ask for in an Autopilot cluster), list price of 2024-07-01"
  }
  reckoned = {
    for key, at in local.from_budget : key => join("", [
      "Above ${at} ${local.counted[key].unit} this alone, kept up, takes ${100 * local.counted[key].share} % of the budget, at USD ",
      "${local.counted_prices[key]} per ${local.price_texts[local.counted[key].price]} of ${local.priced_in[key]}.",
      contains(local.priced_elsewhere, key) ? " No price of ${local.price_place} is known." : "",
    ])
  }

  # Thresholds at the prices of another region than the one in which this stands.
  priced_elsewhere = [for key in local.followed : key if local.priced_in[key] != local.price_place]

  # Signals without a threshold of which this configuration is billed, for which the region has no price while others have one.
  unpriced = [
    for key, one in local.counted : key
    if local.own_budget && lookup(local.published, key, true) && try(var.alarms[key].enabled, true) && try(var.alarms[key].threshold, null) == null ? (
      var.price_region != null && local.known_prices[key] == null && anytrue([for prices in values(local.unit_prices) : can(prices[one.price])])
    ) : false
  ]
}
