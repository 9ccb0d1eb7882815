# What tells instances apart is never cut off without a word: a hash stands for what is too long, and for what cannot be in a name.
mock_provider "azurerm" {
  mock_resource "azurerm_kubernetes_cluster_node_pool" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/KubernetesClusterNodePool/orders"
    }
  }
  mock_data "azurerm_subscription" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000"
    }
  }
}

variables {
  kubernetes_cluster_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ContainerService/managedClusters/shop"
  name                  = "orders"
  vm_size               = "Standard_D2as_v5"
  auto_scaling_enabled  = true
  max_count             = 5
  min_count             = 0
  budget                = { amount = 20 }
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
    tags = { team = "checkout" }
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
      for tags in concat(
        [azurerm_kubernetes_cluster_node_pool.this[0].tags],
        [for one in azurerm_monitor_metric_alert.this : one.tags]
      ) :
      try(tags["cost_scope"], null) == output.cost.scope
    ])
    error_message = "something does not carry the caller's scope"
  }

  assert {
    condition     = one(one(azurerm_consumption_budget_subscription.this[0].filter).tag).values[0] == output.cost.scope
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
      scope       = join("", [for _ in range(53) : "s"])
    }
  }
  assert {
    condition     = output.cost.scope == join("", [for _ in range(53) : "s"])
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-${join("", [for _ in range(43) : "s"])}-902bf9f1"
    error_message = "the budget is called otherwise"
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
      application = join("", [for _ in range(207) : "a"])
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
    }
  }
  assert {
    condition     = output.cost.scope == "${join("", [for _ in range(207) : "a"])}-dev-kubernetes-cluster-node-pool-shop-s-585ae5bf"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-${join("", [for _ in range(43) : "a"])}-c88cb86b"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.tags["application"] == join("", [for _ in range(207) : "a"])
    error_message = "a tag has another value"
  }
}

run "a_default_scope_as_long_as_may_be_is_whole" {
  command = plan
  variables {
    cost = {
      application = join("", [for _ in range(206) : "a"])
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
    }
  }
  assert {
    condition     = output.cost.scope == "${join("", [for _ in range(206) : "a"])}-dev-kubernetes-cluster-node-pool-shop-shop-orders"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-${join("", [for _ in range(43) : "a"])}-9401cf22"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.tags["application"] == join("", [for _ in range(206) : "a"])
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
    condition     = output.cost.scope == "shopz-z9-1-dev-kubernetes-cluster-node-pool-shop-shop-orders-ae962c0a"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-shopz-z9-1-dev-kubernetes-cluster-node-pool-821d533e"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.tags["application"] == "ShopZ-z9+1"
    error_message = "a tag has another value"
  }
}
