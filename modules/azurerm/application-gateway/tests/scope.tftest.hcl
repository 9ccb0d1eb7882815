# What tells instances apart is never cut off without a word: a hash stands for what is too long, and for what cannot be in a name.
mock_provider "azurerm" {
  mock_resource "azurerm_application_gateway" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/ApplicationGateway/orders"
    }
  }
}

variables {
  backend_address_pool = [{ fqdns = ["orders.example.com"], name = "orders" }]
  frontend_ip_configuration = [
    {
      name                 = "public"
      public_ip_address_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPAddresses/orders"
    },
  ]
  frontend_port = [{ name = "http", port = 80 }]
  gateway_ip_configuration = [
    {
      name      = "orders"
      subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/gateway"
    },
  ]
  location            = "westeurope"
  name                = "orders"
  resource_group_name = "shop"
  backend_http_settings = [
    {
      cookie_based_affinity               = "Disabled"
      name                                = "orders"
      pick_host_name_from_backend_address = true
      port                                = 443
      protocol                            = "Https"
    },
  ]
  http_listener = [
    {
      frontend_ip_configuration_name = "public"
      frontend_port_name             = "http"
      name                           = "orders"
      protocol                       = "Http"
    },
  ]
  request_routing_rule = [
    {
      backend_address_pool_name  = "orders"
      backend_http_settings_name = "orders"
      http_listener_name         = "orders"
      name                       = "orders"
      priority                   = 100
      rule_type                  = "Basic"
    },
  ]
  budget       = { amount = 20 }
  price_region = "eastus"
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
        [azurerm_application_gateway.this[0].tags],
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
      application = join("", [for _ in range(215) : "a"])
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
    }
  }
  assert {
    condition     = output.cost.scope == "${join("", [for _ in range(215) : "a"])}-dev-application-gateway-orders--a4fce948"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-${join("", [for _ in range(43) : "a"])}-69215e24"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.tags["application"] == join("", [for _ in range(215) : "a"])
    error_message = "a tag has another value"
  }
}

run "a_default_scope_as_long_as_may_be_is_whole" {
  command = plan
  variables {
    cost = {
      application = join("", [for _ in range(214) : "a"])
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
    }
  }
  assert {
    condition     = output.cost.scope == "${join("", [for _ in range(214) : "a"])}-dev-application-gateway-orders-westeurope"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-${join("", [for _ in range(43) : "a"])}-cfb87130"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.tags["application"] == join("", [for _ in range(214) : "a"])
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
    location = "West Europe"
  }
  assert {
    condition     = output.cost.scope == "shopz-z9-1-dev-application-gateway-orders-westeurope-1fabf634"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-shopz-z9-1-dev-application-gateway-orders-w-f31bbfad"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.tags["application"] == "ShopZ-z9+1"
    error_message = "a tag has another value"
  }
}
