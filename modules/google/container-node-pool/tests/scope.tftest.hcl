# What tells instances apart is never cut off without a word: a hash stands for what is too long, and for what cannot be in a name.
mock_provider "google" {}

variables {
  cluster     = "shop"
  name        = "orders"
  autoscaling = { location_policy = "ANY", total_max_node_count = 5, total_min_node_count = 0 }
  node_config = { disk_size_gb = 50, disk_type = "pd-balanced", machine_type = "e2-standard-2" }
  budget      = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  project     = "shop-prod"
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
      for labels in [for one in google_monitoring_alert_policy.this : one.user_labels] :
      try(labels["cost_scope"], null) == output.cost.scope
    ])
    error_message = "something does not carry the caller's scope"
  }
  assert {
    condition     = distinct([for place in [for block in google_container_node_pool.this[0].node_config : block.resource_labels] : place == tomap(output.labels)]) == tolist([true])
    error_message = "node_config.resource_labels misses the labels"
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
      application = "aaaaaaaaaaaaaaaaaa"
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
    }
  }
  assert {
    condition     = output.cost.scope == "aaaaaaaaaaaaaaaaaa-dev-container-node-pool-shop-orders-77d13143"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-aaaaaaaaaaaaaaaaaa-dev-container-node-po-7278a5ae"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.labels["application"] == "aaaaaaaaaaaaaaaaaa"
    error_message = "a label has another value"
  }
}

run "a_default_scope_as_long_as_may_be_is_whole" {
  command = plan
  variables {
    cost = {
      application = "aaaaaaaaaaaaaaaaa"
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
    }
  }
  assert {
    condition     = output.cost.scope == "aaaaaaaaaaaaaaaaa-dev-container-node-pool-shop-orders-shop-prod"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-aaaaaaaaaaaaaaaaa-dev-container-node-poo-f114961d"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.labels["application"] == "aaaaaaaaaaaaaaaaa"
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
    condition     = output.cost.scope == "shopz-z9-1-dev-container-node-pool-shop-orders-shop-pr-c2d0cd40"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-shopz-z9-1-dev-container-node-pool-shop--d09b8a7b"
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
    condition     = output.cost.scope == "${join("", [for _ in range(54) : "a"])}-34e12e38"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-${join("", [for _ in range(40) : "a"])}-3235be25"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.labels["application"] == join("", [for _ in range(63) : "a"])
    error_message = "a label has another value"
  }
}
