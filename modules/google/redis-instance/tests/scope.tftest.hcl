# What tells instances apart is never cut off without a word: a hash stands for what is too long, and for what cannot be in a name.
mock_provider "google" {}

variables {
  memory_size_gb = 1
  name           = "orders"
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
    labels = { team = "checkout" }
  }
  assert {
    condition     = output.cost.scope == join("", [for _ in range(50) : "s"])
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-${join("", [for _ in range(40) : "s"])}-089f8352"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition = alltrue([
      for labels in concat(
        [google_redis_instance.this[0].labels],
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

run "a_long_default_scope_is_cut" {
  command = plan
  variables {
    cost = {
      application = join("", [for _ in range(28) : "a"])
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
    }
  }
  assert {
    condition     = output.cost.scope == "${join("", [for _ in range(28) : "a"])}-dev-redis-instance-orders-1d3b730c"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-${join("", [for _ in range(28) : "a"])}-dev-redis-i-2e9f80d4"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.labels["application"] == join("", [for _ in range(28) : "a"])
    error_message = "a label has another value"
  }
}

run "a_default_scope_as_long_as_may_be_is_whole" {
  command = plan
  variables {
    cost = {
      application = join("", [for _ in range(27) : "a"])
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
    }
  }
  assert {
    condition     = output.cost.scope == "${join("", [for _ in range(27) : "a"])}-dev-redis-instance-orders-shop-prod"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-${join("", [for _ in range(27) : "a"])}-dev-redis-in-72367deb"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.labels["application"] == join("", [for _ in range(27) : "a"])
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
    condition     = output.cost.scope == "shopz-z9-1-dev-redis-instance-orders-shop-prod-b98a2ab4"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-shopz-z9-1-dev-redis-instance-orders-sho-6cfd8540"
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
    condition     = output.cost.scope == "${join("", [for _ in range(54) : "a"])}-24ea4425"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-${join("", [for _ in range(40) : "a"])}-d3782358"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.labels["application"] == join("", [for _ in range(63) : "a"])
    error_message = "a label has another value"
  }
}
