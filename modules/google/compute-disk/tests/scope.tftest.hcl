# What tells instances apart is never cut off without a word: a hash stands for what is too long, and for what cannot be in a name.
mock_provider "google" {}

variables {
  name    = "orders"
  size    = 20
  zone    = "europe-west1-b"
  budget  = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  project = "shop-prod"
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

run "a_scope_of_the_callers_own_stands_in_names" {
  command = plan
  variables {
    cost = {
      application = "shop"
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
      scope       = "orders"
    }
    labels = { team = "checkout" }
  }
  assert {
    condition     = output.cost.scope == "orders"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-orders"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition = alltrue([
      for labels in concat(
        [google_compute_disk.this[0].labels],
        [for one in google_monitoring_alert_policy.this : one.user_labels],
        flatten([for one in google_compute_resource_policy.snapshots : one.snapshot_schedule_policy[*].snapshot_properties[*].labels])
      ) :
      try(labels["cost_scope"], null) == output.cost.scope
    ])
    error_message = "something does not carry the caller's scope"
  }

  assert {
    condition     = one(google_billing_budget.this[0].budget_filter).labels["cost_scope"] == output.cost.scope
    error_message = "the budget counts another scope"
  }
}

run "a_scope_of_the_callers_own_is_cut_in_names" {
  command = plan
  variables {
    cost = {
      application = "shop"
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
      scope       = join("", [for _ in range(50) : "s"])
    }
  }
  assert {
    condition     = output.cost.scope == join("", [for _ in range(50) : "s"])
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-${join("", [for _ in range(40) : "s"])}-089f8352"
    error_message = "the budget is called otherwise"
  }
}

run "a_long_default_scope_is_cut" {
  command = plan
  variables {
    cost = {
      application = "aaaaaaaaaaaaaaa"
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
    }
  }
  assert {
    condition     = output.cost.scope == "aaaaaaaaaaaaaaa-dev-compute-disk-orders-europe-west1-b-140764e0"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-aaaaaaaaaaaaaaa-dev-compute-disk-orders--a44b4169"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.labels["application"] == "aaaaaaaaaaaaaaa"
    error_message = "a label has another value"
  }
}

run "a_default_scope_as_long_as_may_be_is_whole" {
  command = plan
  variables {
    cost = {
      application = "aaaaaaaaaaaaaa"
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
    }
  }
  assert {
    condition     = output.cost.scope == "aaaaaaaaaaaaaa-dev-compute-disk-orders-europe-west1-b-shop-prod"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-aaaaaaaaaaaaaa-dev-compute-disk-orders-e-3a1f5037"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.labels["application"] == "aaaaaaaaaaaaaa"
    error_message = "a label has another value"
  }
}

run "a_default_scope_is_legal" {
  command = plan
  variables {
    cost = {
      application = "ShopZ-z9+1"
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
    }
  }
  assert {
    condition     = output.cost.scope == "shopz-z9-1-dev-compute-disk-orders-europe-west1-b-shop-a8e5ccd5"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-shopz-z9-1-dev-compute-disk-orders-europ-48a6ca37"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.labels["application"] == "shopz-z9-1"
    error_message = "a label has another value"
  }
}

run "a_long_label_is_cut" {
  command = plan
  variables {
    cost = {
      application = join("", [for _ in range(64) : "a"])
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
    }
  }
  assert {
    condition     = output.cost.scope == "${join("", [for _ in range(54) : "a"])}-140672b2"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-${join("", [for _ in range(40) : "a"])}-46bad45b"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.labels["application"] == join("", [for _ in range(63) : "a"])
    error_message = "a label has another value"
  }
}
