mock_provider "google" {}

variables {
  location = "EUROPE-WEST1"
  name     = "example-orders"
  budget   = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
  notifications = {
    channel_ids = ["projects/shop-prod/notificationChannels/1"]
  }
}

run "every_created_thing_carries_the_cost_labels" {
  command = plan
  assert {
    condition = alltrue([
      for labels in concat([google_storage_bucket.this[0].labels], [for alarm in google_monitoring_alert_policy.this : alarm.user_labels]) :
      labels["application"] == "shop" && labels["cost_center"] == "cc-1000" && labels["cost_scope"] == "example-orders" && labels["environment"] == "dev" && labels["managed_by"] == "terraform" && labels["owner"] == "team-example-com"
    ])
    error_message = "a cost label is missing"
  }
}

run "cost_labels_win_over_the_callers_labels" {
  command = plan
  variables {
    labels = { application = "somebody", team = "checkout" }
  }
  assert {
    condition     = output.labels["application"] == "shop" && output.labels["team"] == "checkout"
    error_message = "precedence of labels is wrong"
  }
}

run "the_budget_counts_this_scope_only" {
  command = plan
  assert {
    condition     = one(one(google_billing_budget.this[0].amount).specified_amount).units == "20" && length(google_billing_budget.this[0].threshold_rules) == 3
    error_message = "budget amount or alerts are wrong"
  }
  assert {
    condition     = one(google_billing_budget.this[0].budget_filter).labels["cost_scope"] == "example-orders"
    error_message = "budget filter is wrong"
  }
}

run "a_shared_budget_takes_the_place_of_an_own_one" {
  command = plan
  variables {
    budget = { shared = "shop" }
  }
  assert {
    condition     = length(google_billing_budget.this) == 0 && output.cost.budget_name == "shop"
    error_message = "a shared budget must not create another"
  }
}

run "only_signals_with_a_threshold_become_alarms" {
  command = plan
  assert {
    condition     = join(",", keys(google_monitoring_alert_policy.this)) == ""
    error_message = "unexpected alarms"
  }
}

run "thresholds_of_the_caller_become_alarms" {
  command = plan
  variables {
    alarms = { requests = { threshold = 1000 }, sent_bytes = { threshold = 1000 }, total_bytes = { threshold = 1000 } }
  }
  assert {
    condition     = join(",", keys(google_monitoring_alert_policy.this)) == "requests,sent_bytes,total_bytes"
    error_message = "an alarm is missing"
  }
  assert {
    condition     = alltrue([for one in google_monitoring_alert_policy.this : length(one.notification_channels) == 1])
    error_message = "an alarm tells nobody"
  }
}

run "alarms_can_be_switched_off" {
  command = plan
  variables {
    alarms = { requests = { enabled = false }, sent_bytes = { enabled = false }, total_bytes = { enabled = false } }
  }
  assert {
    condition     = length(google_monitoring_alert_policy.this) == 0
    error_message = "an alarm that is switched off was created"
  }
}

run "nothing_when_switched_off" {
  command = plan
  variables {
    create = false
  }
  assert {
    condition     = length(google_storage_bucket.this) + length(google_billing_budget.this) + length(google_monitoring_alert_policy.this) == 0 && output.id == null
    error_message = "create = false still creates"
  }
}

run "no_budget_without_a_reason" {
  command = plan
  variables {
    budget = null
  }
  expect_failures = [google_storage_bucket.this]
}

run "no_budget_with_a_reason" {
  command = plan
  variables {
    budget = null
    cost = {
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
  }
  assert {
    condition     = length(google_billing_budget.this) == 0 && length(google_storage_bucket.this) == 1
    error_message = "opt-out failed"
  }
}

run "a_google_budget_needs_its_billing_account" {
  command = plan
  variables {
    budget = { amount = 100 }
  }
  expect_failures = [google_storage_bucket.this]
}

run "wrong_application_is_refused" {
  command = plan
  variables {
    cost = {
      application = ""
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
    }
  }
  expect_failures = [var.cost]
}

run "wrong_cost_center_is_refused" {
  command = plan
  variables {
    cost = {
      application = "shop"
      cost_center = ""
      environment = "dev"
      owner       = "team@example.com"
    }
  }
  expect_failures = [var.cost]
}

run "wrong_environment_is_refused" {
  command = plan
  variables {
    cost = {
      application = "shop"
      cost_center = "cc-1000"
      environment = ""
      owner       = "team@example.com"
    }
  }
  expect_failures = [var.cost]
}

run "wrong_owner_is_refused" {
  command = plan
  variables {
    cost = {
      application = "shop"
      cost_center = "cc-1000"
      environment = "dev"
      owner       = ""
    }
  }
  expect_failures = [var.cost]
}

run "unknown_signal_is_refused" {
  command = plan
  variables {
    alarms = { no_such_signal = { threshold = 1 } }
  }
  expect_failures = [var.alarms]
}

run "reserved_labels_are_refused" {
  command = plan
  variables {
    labels = { "Not A Key" = "x" }
  }
  expect_failures = [var.labels]
}

run "too_many_labels_are_refused" {
  command = plan
  variables {
    labels = { for number in range(64) : "key-${number}" => "x" }
  }
  expect_failures = [var.labels]
}

run "a_budget_nobody_hears_warns" {
  command = plan
  variables {
    notifications = {}
  }
  expect_failures = [check.budget_is_heard]
}
