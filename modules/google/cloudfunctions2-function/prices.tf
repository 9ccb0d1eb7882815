locals {
  # List prices in USD by region, each of the first amount that is not free:
  # requests: a request to the Cloud Run service that the function is, by request; Unit prices printed in golden test outputs of a cost estimator, mostly of 2024-07; 2024-07-01.
  unit_prices = {
    global = { requests = 0.0000004 }
  }

  # What signals count: which price (null where this configuration is not billed by it), how many of its units one count is, how many
  # hours of the budget one value is held against (a month of 730 where something is billed for being there), and its share of it.
  counted = {
    requests = { hours = 1, price = "requests", share = 1, unit = "requests per hour", units = 1 }
  }

  counted_prices = { for key, one in local.counted : key => try(local.unit_prices.global[one.price], null) }
  budget_an_hour = try(var.budget.amount / { annually = 8760, daily = 24, monthly = 730, quarterly = 2190 }[var.budget.period], null)

  # Signals whose thresholds follow: to be watched, and given none. Which they are must be known when planning, so nothing that may be made
  # in the same run is asked: no threshold itself, and no price where there is no budget to hold it against.
  followed = [
    for key, price in local.counted_prices : key
    if local.own_budget && try(var.alarms[key].enabled, true) && try(var.alarms[key].threshold, null) == null ? price != null : false
  ]

  # From so much on, a signal's share of the budget is used up if it goes on like that.
  from_budget = {
    for key, at in {
      for key, one in local.counted : key => local.budget_an_hour * one.hours * one.share / (local.counted_prices[key] * one.units)
      if contains(local.followed, key)
    } : key => at < 100 ? floor(at * 1000 + 0.5) / 1000 : floor(at + 0.5)
  }

  price_texts = {
    requests = "request (a request to the Cloud Run service that the function is), list price of 2024-07-01"
  }
  reckoned = {
    for key, at in local.from_budget : key => join("", [
      "Above ${at} ${local.counted[key].unit} this alone, kept up, takes ${100 * local.counted[key].share} % of the budget, at USD ",
      "${local.counted_prices[key]} per ${local.price_texts[local.counted[key].price]}.",
    ])
  }
}
