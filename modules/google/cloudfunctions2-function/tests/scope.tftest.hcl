# What tells instances apart is never cut off without a word: a hash stands for what is too long, and for what cannot be in a name.
mock_provider "google" {}

variables {
  location = "europe-west1"
  name     = "orders"
  build_config = {
    entry_point = "handle"
    runtime     = "python313"
    source      = { storage_source = { bucket = "shop-sources", object = "orders.zip" } }
  }
  service_config = { available_memory = "256M", max_instance_count = 5, timeout_seconds = 60 }
  budget         = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  project        = "shop-prod"
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
        [google_cloudfunctions2_function.this[0].labels],
        [for one in google_monitoring_alert_policy.this : one.user_labels]
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
      application = "aaaaa"
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
    }
  }
  assert {
    condition     = output.cost.scope == "aaaaa-dev-cloudfunctions2-function-orders-europe-west1-268e3f35"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-aaaaa-dev-cloudfunctions2-function-order-e7484aa8"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.labels["application"] == "aaaaa"
    error_message = "a label has another value"
  }
}

run "a_default_scope_as_long_as_may_be_is_whole" {
  command = plan
  variables {
    cost = {
      application = "aaaa"
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
    }
  }
  assert {
    condition     = output.cost.scope == "aaaa-dev-cloudfunctions2-function-orders-europe-west1-shop-prod"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-aaaa-dev-cloudfunctions2-function-orders-c1256555"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.labels["application"] == "aaaa"
    error_message = "a label has another value"
  }
}

run "a_default_scope_is_legal" {
  command = plan
  variables {
    cost = {
      application = "Z+"
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
    }
  }
  assert {
    condition     = output.cost.scope == "z--dev-cloudfunctions2-function-orders-europe-west1-sh-b184ee41"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-z--dev-cloudfunctions2-function-orders-e-dddc3299"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.labels["application"] == "z-"
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
    condition     = output.cost.scope == "${join("", [for _ in range(54) : "a"])}-0ccdb8f8"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-${join("", [for _ in range(40) : "a"])}-1287ec69"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.labels["application"] == join("", [for _ in range(63) : "a"])
    error_message = "a label has another value"
  }
}
