# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "azurerm" {
  mock_resource "azurerm_redis_cache" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/RedisCache/orders"
    }
  }
}

variables {
  capacity            = 0
  location            = "westeurope"
  name                = "orders"
  resource_group_name = "shop"
  sku_name            = "Basic"
  budget              = { amount = 20 }
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
    create              = false
    family              = "C"
    identity            = merge({ type = "SystemAssigned" }, { type = "SystemAssigned" })
    minimum_tls_version = "1.2"
    redis_version       = "4"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # capacity must be 0 to 6.
    capacity = -1
    # family must be C or P.
    family = "no-such-value"
    # identity.type must be SystemAssigned, UserAssigned, or both: SystemAssigned, UserAssigned.
    identity = merge({ type = "SystemAssigned" }, { type = "no-such-value" })
    # minimum_tls_version must be 1.2.
    minimum_tls_version = "no-such-value"
    # A cache name has up to 63 letters, digits and hyphens, and begins and ends with a letter or digit.
    name = "?"
    # redis_version must be 4 or 6.
    redis_version = "no-such-value"
    # sku_name must be Basic, Premium or Standard.
    sku_name = "no-such-value"
  }
  expect_failures = [var.capacity, var.family, var.identity, var.minimum_tls_version, var.name, var.redis_version, var.sku_name]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # capacity must be 0 to 6.
    capacity = 7
  }
  expect_failures = [var.capacity]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # family P goes with sku_name Premium and family C with the others.
    sku_name = "Premium"
  }
  expect_failures = [azurerm_redis_cache.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # A Premium cache has a capacity of 1 to 5.
    capacity = 6
    family   = "P"
    sku_name = "Premium"
  }
  expect_failures = [azurerm_redis_cache.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # shard_count, subnet_id and replicas_per_primary need sku_name Premium.
    shard_count = 1
  }
  expect_failures = [azurerm_redis_cache.this[0]]
}
