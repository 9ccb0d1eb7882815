# What tells instances apart is never cut off without a word: a hash stands for what is too long, and for what cannot be in a name.
mock_provider "azurerm" {
  mock_resource "azurerm_container_app" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/ContainerApp/orders"
    }
  }
}

variables {
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.App/managedEnvironments/shop"
  name                         = "orders"
  resource_group_name          = "shop"
  template = {
    container = [
      {
        cpu    = 0.25
        image  = "mcr.microsoft.com/k8se/quickstart:latest"
        memory = "0.5Gi"
        name   = "orders"
      },
    ]
    max_replicas = 3
    min_replicas = 0
  }
  budget = { amount = 20 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
  notifications = {
    action_group_ids = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/ops/providers/Microsoft.Insights/actionGroups/cost"]
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
      scope       = join("", [for _ in range(53) : "s"])
    }
    tags = { team = "checkout" }
  }
  assert {
    condition     = output.cost.scope == join("", [for _ in range(53) : "s"])
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-${join("", [for _ in range(43) : "s"])}-902bf9f1"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition = alltrue([
      for tags in concat(
        [azurerm_container_app.this[0].tags],
        [for one in azurerm_monitor_metric_alert.this : one.tags]
      ) :
      try(tags["cost_scope"], null) == output.cost.scope
    ])
    error_message = "something does not carry the caller's scope"
  }
}

run "a_scope_of_the_callers_own_is_legal_in_names" {
  command = plan
  variables {
    cost = {
      application = "shop"
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
      scope       = "orderz-Z9:eu"
    }
  }
  assert {
    condition     = output.cost.scope == "orderz-Z9:eu"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-orderz--9-eu-c1549af0"
    error_message = "the budget is called otherwise"
  }
}

run "a_long_default_scope_is_cut" {
  command = plan
  variables {
    cost = {
      application = join("", [for _ in range(232) : "a"])
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
    }
  }
  assert {
    condition     = output.cost.scope == "${join("", [for _ in range(232) : "a"])}-dev-container--e22a74ea"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-${join("", [for _ in range(43) : "a"])}-1d5162a3"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.tags["application"] == join("", [for _ in range(232) : "a"])
    error_message = "a tag has another value"
  }
}

run "a_default_scope_as_long_as_may_be_is_whole" {
  command = plan
  variables {
    cost = {
      application = join("", [for _ in range(231) : "a"])
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
    }
  }
  assert {
    condition     = output.cost.scope == "${join("", [for _ in range(231) : "a"])}-dev-container-app-orders"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-${join("", [for _ in range(43) : "a"])}-40ccfb0d"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.tags["application"] == join("", [for _ in range(231) : "a"])
    error_message = "a tag has another value"
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
    condition     = output.cost.scope == "shopz-z9-1-dev-container-app-orders-cde8c2ee"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-shopz-z9-1-dev-container-app-orders-cde8c2ee"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.tags["application"] == "ShopZ-z9+1"
    error_message = "a tag has another value"
  }
}
