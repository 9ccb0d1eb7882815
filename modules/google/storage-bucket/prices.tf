locals {
  # List prices in USD by region, each of the first amount that is not free:
  # archive: ARCHIVE storage in one region, by GB-month; Prices of the Google Cloud pricing calculator of Cyclenerd, from the billing catalogue; 2026-07-30.
  # coldline: COLDLINE storage in one region, by GB-month; Prices of the Google Cloud pricing calculator of Cyclenerd, from the billing catalogue; 2026-07-30.
  # nearline: NEARLINE storage in one region, by GB-month; Prices of the Google Cloud pricing calculator of Cyclenerd, from the billing catalogue; 2026-07-30.
  # standard: STANDARD storage in one region, by GB-month; Prices of the Google Cloud pricing calculator of Cyclenerd, from the billing catalogue; 2026-07-30.
  unit_prices = {
    africa-south1           = { archive = 0.0012, coldline = 0.004, nearline = 0.01, standard = 0.02 }
    asia-east1              = { archive = 0.0015, coldline = 0.005, nearline = 0.01, standard = 0.02 }
    asia-east2              = { archive = 0.0025, coldline = 0.007, nearline = 0.016, standard = 0.023 }
    asia-northeast1         = { archive = 0.0025, coldline = 0.006, nearline = 0.016, standard = 0.023 }
    asia-northeast2         = { archive = 0.0025, coldline = 0.006, nearline = 0.016, standard = 0.023 }
    asia-northeast3         = { archive = 0.0025, coldline = 0.006, nearline = 0.016, standard = 0.023 }
    asia-south2             = { archive = 0.0025, coldline = 0.006, nearline = 0.016, standard = 0.023 }
    asia-southeast1         = { archive = 0.0015, coldline = 0.005, nearline = 0.01, standard = 0.02 }
    asia-southeast2         = { archive = 0.0025, coldline = 0.006, nearline = 0.016, standard = 0.023 }
    asia-southeast3         = { archive = 0.0025, nearline = 0.013 }
    australia-southeast1    = { archive = 0.0025, coldline = 0.006, nearline = 0.016, standard = 0.023 }
    australia-southeast2    = { archive = 0.0025, coldline = 0.006, nearline = 0.016, standard = 0.023 }
    europe-central2         = { archive = 0.0025, coldline = 0.006, nearline = 0.013, standard = 0.023 }
    europe-north1           = { archive = 0.0012, coldline = 0.004, nearline = 0.01, standard = 0.02 }
    europe-north2           = { archive = 0.0025, coldline = 0.006, standard = 0.023 }
    europe-southwest1       = { archive = 0.0021, coldline = 0.0052, nearline = 0.0115, standard = 0.023 }
    europe-west1            = { archive = 0.0012, coldline = 0.004, nearline = 0.01, standard = 0.02 }
    europe-west10           = { archive = 0.002499996, coldline = 0.007, nearline = 0.014, standard = 0.025 }
    europe-west12           = { archive = 0.0025, coldline = 0.006, nearline = 0.013, standard = 0.023 }
    europe-west2            = { archive = 0.0025, coldline = 0.007, nearline = 0.013, standard = 0.023 }
    europe-west3            = { archive = 0.0025, coldline = 0.006, nearline = 0.013 }
    europe-west4            = { archive = 0.0012, coldline = 0.004, nearline = 0.01, standard = 0.02 }
    europe-west6            = { archive = 0.0025, coldline = 0.007, nearline = 0.014, standard = 0.025 }
    europe-west8            = { archive = 0.0025, coldline = 0.006, nearline = 0.013, standard = 0.023 }
    europe-west9            = { archive = 0.0025, coldline = 0.006, nearline = 0.013, standard = 0.023 }
    me-central1             = { archive = 0.0025, coldline = 0.006, nearline = 0.013, standard = 0.023 }
    me-central2             = { archive = 0.0027, nearline = 0.018, standard = 0.03 }
    me-west1                = { coldline = 0.004, nearline = 0.0125, standard = 0.021 }
    northamerica-northeast1 = { coldline = 0.007, nearline = 0.013, standard = 0.023 }
    northamerica-northeast2 = { archive = 0.0025, nearline = 0.013, standard = 0.023 }
    northamerica-south1     = { archive = 0.0027, coldline = 0.006, nearline = 0.018, standard = 0.026 }
    southamerica-east1      = { archive = 0.003, coldline = 0.007, nearline = 0.02, standard = 0.035 }
    southamerica-west1      = { archive = 0.0027, coldline = 0.006, nearline = 0.018, standard = 0.03 }
    us-central1             = { archive = 0.0012, nearline = 0.01, standard = 0.02 }
    us-east1                = { archive = 0.0012, coldline = 0.004, nearline = 0.01, standard = 0.02 }
    us-east4                = { archive = 0.0025, coldline = 0.006, nearline = 0.013 }
    us-east5                = { archive = 0.0012, coldline = 0.004, nearline = 0.01, standard = 0.02 }
    us-south1               = { archive = 0.0012, coldline = 0.004, nearline = 0.01 }
    us-west1                = { archive = 0.0012, coldline = 0.004, nearline = 0.01, standard = 0.02 }
    us-west2                = { archive = 0.0025, coldline = 0.007, nearline = 0.016, standard = 0.023 }
    us-west3                = { archive = 0.0025, coldline = 0.007, nearline = 0.016, standard = 0.023 }
    us-west4                = { archive = 0.0025, coldline = 0.006, nearline = 0.013, standard = 0.023 }
  }

  # What signals count: which price (null where this configuration is not billed by it), how many of its units one count is, how many
  # hours of the budget one value is held against (a month of 730 where something is billed for being there), and its share of it.
  counted = {
    total_bytes = {
      hours = 730
      price = can(regex("-[a-z]+[0-9]+$", lower(var.location))) && !try(var.autoclass.enabled, false) && !anytrue([for one in var.lifecycle_rule : one.action.type == "SetStorageClass"]) ? lookup({ ARCHIVE = "archive", COLDLINE = "coldline", NEARLINE = "nearline", STANDARD = "standard" }, coalesce(var.storage_class, "STANDARD"), null) : null
      share = 1
      unit  = "bytes"
      units = 0.000000001
    }
  }

  # Prices are those of the region that the caller says, or else of the one in which this stands. Where it stands may be told in the same
  # run, so that which thresholds follow is asked of us-central1, whose prices stand in where there are none; a check says so.
  price_home     = var.price_region == "auto" ? "us-central1" : var.price_region
  price_place    = var.price_region == "auto" ? try(regex("^[a-z]+-[a-z]+[0-9]+$", lower(replace(basename(var.location), "/-[a-z]$/", ""))), local.price_home) : var.price_region
  priced_in      = { for key, one in local.counted : key => can(local.unit_prices[local.price_place][one.price]) ? local.price_place : local.price_home }
  known_prices   = { for key, one in local.counted : key => try(local.unit_prices[local.price_home][one.price], null) }
  counted_prices = { for key, one in local.counted : key => try(local.unit_prices[local.priced_in[key]][one.price], null) }
  budget_an_hour = try(var.budget.amount / { annually = 8760, daily = 24, monthly = 730, quarterly = 2190 }[var.budget.period], null)

  # Signals whose thresholds follow: to be watched, and given none. Which they are must be known when planning, so nothing that may be made
  # in the same run is asked: no threshold itself, and no price where there is no budget to hold it against.
  followed = [
    for key, price in local.known_prices : key
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
    archive  = "GB-month (ARCHIVE storage in one region), list price of 2026-07-30"
    coldline = "GB-month (COLDLINE storage in one region), list price of 2026-07-30"
    nearline = "GB-month (NEARLINE storage in one region), list price of 2026-07-30"
    standard = "GB-month (STANDARD storage in one region), list price of 2026-07-30"
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
    if local.own_budget && try(var.alarms[key].enabled, true) && try(var.alarms[key].threshold, null) == null ? (
      var.price_region != null && local.known_prices[key] == null && anytrue([for prices in values(local.unit_prices) : can(prices[one.price])])
    ) : false
  ]
}
