# What the inputs take and what they refuse: checked before anything is planned.
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

run "right_values_are_taken" {
  command = plan
  variables {
    create   = false
    identity = merge({ type = "UserAssigned" }, { type = "SystemAssigned" })
    sku      = merge({ name = "Basic", tier = "Basic" }, { tier = "Basic" })
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # autoscale_configuration.max_capacity must be 2 to 125.
    autoscale_configuration = merge({ min_capacity = 1 }, { max_capacity = 1 })
    # backend_address_pool needs at least 1.
    backend_address_pool = []
    # frontend_ip_configuration needs at least 1.
    frontend_ip_configuration = []
    # frontend_port needs at least 1.
    frontend_port = []
    # gateway_ip_configuration needs at least 1.
    gateway_ip_configuration = []
    # identity.type must be SystemAssigned, UserAssigned, or both: SystemAssigned, UserAssigned.
    identity = merge({ type = "UserAssigned" }, { type = "no-such-value" })
    # A gateway name has up to 80 letters, digits, dots, hyphens and underscores, begins with a letter or digit and does not end with a dot or hyphen.
    name = "?"
    # sku.tier must be Basic, Standard_v2 or WAF_v2.
    sku = merge({ name = "Basic", tier = "Basic" }, { tier = "no-such-value" })
  }
  expect_failures = [var.autoscale_configuration, var.backend_address_pool, var.frontend_ip_configuration, var.frontend_port, var.gateway_ip_configuration, var.identity, var.name, var.sku]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # autoscale_configuration.max_capacity must be 2 to 125.
    autoscale_configuration = merge({ min_capacity = 1 }, { max_capacity = 126 })
  }
  expect_failures = [var.autoscale_configuration]
}

run "wrong_values_are_refused_3" {
  command = plan
  variables {
    # autoscale_configuration.min_capacity must be 0 to 100.
    autoscale_configuration = merge({ min_capacity = 1 }, { min_capacity = -1 })
  }
  expect_failures = [var.autoscale_configuration]
}

run "wrong_values_are_refused_4" {
  command = plan
  variables {
    # autoscale_configuration.min_capacity must be 0 to 100.
    autoscale_configuration = merge({ min_capacity = 1 }, { min_capacity = 101 })
  }
  expect_failures = [var.autoscale_configuration]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # Give either autoscale_configuration or sku.capacity (and the other as null).
    autoscale_configuration = null
    sku                     = { name = "Standard_v2", tier = "Standard_v2" }
  }
  expect_failures = [azurerm_application_gateway.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # The firewall needs sku.tier WAF_v2.
    firewall_policy_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/firewallPolicies/shop"
    sku                = { name = "Basic", tier = "Basic" }
  }
  expect_failures = [azurerm_application_gateway.this[0]]
}
