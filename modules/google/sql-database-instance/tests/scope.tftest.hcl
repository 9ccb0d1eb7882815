# What tells instances apart is never cut off without a word: a hash stands for what is too long, and for what cannot be in a name.
mock_provider "google" {}

variables {
  database_version = "POSTGRES_17"
  name             = "orders"
  settings = {
    backup_configuration = { enabled = true }
    database_flags       = [{ name = "cloudsql.iam_authentication", value = "on" }]
    edition              = "ENTERPRISE"
    ip_configuration     = { private_network = "projects/shop-prod/global/networks/shop" }
    tier                 = "db-f1-micro"
  }
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
      for labels in [for one in google_monitoring_alert_policy.this : one.user_labels] :
      try(labels["cost_scope"], null) == output.cost.scope
    ])
    error_message = "something does not carry the caller's scope"
  }
  assert {
    condition     = distinct([for place in [for block in google_sql_database_instance.this[0].settings : block.user_labels] : place == tomap(output.labels)]) == tolist([true])
    error_message = "settings.user_labels misses the labels"
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
      application = join("", [for _ in range(21) : "a"])
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
    }
  }
  assert {
    condition     = output.cost.scope == "${join("", [for _ in range(21) : "a"])}-dev-sql-database-instance-orders-6b0fd9fc"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-${join("", [for _ in range(21) : "a"])}-dev-sql-database-i-cb061137"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.labels["application"] == join("", [for _ in range(21) : "a"])
    error_message = "a label has another value"
  }
}

run "a_default_scope_as_long_as_may_be_is_whole" {
  command = plan
  variables {
    cost = {
      application = join("", [for _ in range(20) : "a"])
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
    }
  }
  assert {
    condition     = output.cost.scope == "${join("", [for _ in range(20) : "a"])}-dev-sql-database-instance-orders-shop-prod"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-${join("", [for _ in range(20) : "a"])}-dev-sql-database-in-fbd6ccce"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.labels["application"] == join("", [for _ in range(20) : "a"])
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
    condition     = output.cost.scope == "shopz-z9-1-dev-sql-database-instance-orders-shop-prod-64297088"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-shopz-z9-1-dev-sql-database-instance-ord-5f6d2bc3"
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
    condition     = output.cost.scope == "${join("", [for _ in range(54) : "a"])}-d474ff00"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-${join("", [for _ in range(40) : "a"])}-69c0b436"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.labels["application"] == join("", [for _ in range(63) : "a"])
    error_message = "a label has another value"
  }
}
