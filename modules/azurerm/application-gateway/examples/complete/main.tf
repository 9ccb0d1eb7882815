provider "azurerm" {
  features {}
}

module "gateway" {
  source = "../.."

  backend_address_pool = [{ fqdns = ["orders.example.com"], name = "orders" }]
  frontend_ip_configuration = [
    {
      name                 = "public"
      public_ip_address_id = azurerm_public_ip.shop["orders"].id
    },
  ]
  frontend_port = [{ name = "http", port = 80 }]
  gateway_ip_configuration = [
    {
      name      = "orders"
      subnet_id = azurerm_subnet.shop["gateway"].id
    },
  ]
  location            = azurerm_resource_group.shop.location
  name                = "orders"
  resource_group_name = azurerm_resource_group.shop.name
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

  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
    scope       = "shop-orders"
  }
  budget = {
    alerts = [{ at = 50, on = "actual" }, { at = 100, on = "forecast" }]
    amount = 50
  }
  alarms       = { idle = { days = 1, threshold = 0 } }
  price_region = "eastus"
  tags         = { team = "checkout" }
  notifications = {
    action_group_ids = [azurerm_monitor_action_group.cost.id]
  }
}

# Who hears of its cost.
resource "azurerm_resource_group" "shop" {
  name     = "shop"
  location = "westeurope"
}

resource "azurerm_monitor_action_group" "cost" {
  name                = "shop-cost"
  resource_group_name = azurerm_resource_group.shop.name
  short_name          = "shop-cost"
  tags                = module.gateway.tags

  email_receiver {
    name          = "team"
    email_address = "team@example.com"
  }
}

# What it stands on and works with.
resource "azurerm_public_ip" "shop" {
  for_each = toset(["orders"])

  name                = each.key
  location            = azurerm_resource_group.shop.location
  resource_group_name = azurerm_resource_group.shop.name
  allocation_method   = "Static"
  tags                = module.gateway.tags
}

resource "azurerm_virtual_network" "shop" {
  name                = "shop"
  location            = azurerm_resource_group.shop.location
  resource_group_name = azurerm_resource_group.shop.name
  address_space       = ["10.0.0.0/16"]
  tags                = module.gateway.tags
}

resource "azurerm_subnet" "shop" {
  for_each = { gateway = "10.0.1.0/24" }

  name                 = each.key
  address_prefixes     = [each.value]
  resource_group_name  = azurerm_resource_group.shop.name
  virtual_network_name = azurerm_virtual_network.shop.name
}
