# What the inputs take and what they refuse: checked before anything is planned.
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

run "right_values_are_taken" {
  command = plan
  variables {
    create                 = false
    identity               = merge({ type = "SystemAssigned" }, { type = "SystemAssigned" })
    ingress                = merge({ target_port = 443, traffic_weight = [{ percentage = 1 }] }, { transport = "auto" })
    max_inactive_revisions = 0
    revision_mode          = "Single"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # identity.type must be SystemAssigned, UserAssigned, or both: SystemAssigned, UserAssigned.
    identity = merge({ type = "SystemAssigned" }, { type = "no-such-value" })
    # ingress.transport must be auto, http, http2 or tcp.
    ingress = merge({ target_port = 443, traffic_weight = [{ percentage = 1 }] }, { transport = "no-such-value" })
    # max_inactive_revisions must be 0 to 100.
    max_inactive_revisions = -1
    # An app name has up to 32 lower-case letters, digits and hyphens, begins with a letter and ends with a letter or digit.
    name = "?"
    # revision_mode must be Multiple or Single.
    revision_mode = "no-such-value"
    # template: container.liveness_probe.transport must be TCP, HTTP or HTTPS.
    template = { container = [{ cpu = 1, image = "shop", memory = "shop", name = "shop", liveness_probe = [{ port = 443, transport = "no-such-value" }] }] }
  }
  expect_failures = [var.identity, var.ingress, var.max_inactive_revisions, var.name, var.revision_mode, var.template]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # max_inactive_revisions must be 0 to 100.
    max_inactive_revisions = 101
    # template: container.readiness_probe.transport must be TCP, HTTP or HTTPS.
    template = { container = [{ cpu = 1, image = "shop", memory = "shop", name = "shop", readiness_probe = [{ port = 443, transport = "no-such-value" }] }] }
  }
  expect_failures = [var.max_inactive_revisions, var.template]
}

run "wrong_values_are_refused_3" {
  command = plan
  variables {
    # template: container.startup_probe.transport must be TCP, HTTP or HTTPS.
    template = { container = [{ cpu = 1, image = "shop", memory = "shop", name = "shop", startup_probe = [{ port = 443, transport = "no-such-value" }] }] }
  }
  expect_failures = [var.template]
}

run "wrong_values_are_refused_4" {
  command = plan
  variables {
    # template.min_replicas must not be above template.max_replicas.
    template = { container = [{ cpu = 0.25, image = "shop", memory = "0.5Gi", name = "orders" }], max_replicas = 1, min_replicas = 3 }
  }
  expect_failures = [var.template]
}

run "wrong_values_are_refused_5" {
  command = plan
  variables {
    # Memory is written in Gi, such as 0.5Gi.
    template = { container = [{ cpu = 0.25, image = "shop", memory = "512Mi", name = "orders" }] }
  }
  expect_failures = [var.template]
}

run "wrong_values_are_refused_6" {
  command = plan
  variables {
    # template.max_replicas must be 1 to 1000.
    template = merge({
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
    }, { max_replicas = 0 })
  }
  expect_failures = [var.template]
}

run "wrong_values_are_refused_7" {
  command = plan
  variables {
    # template.max_replicas must be 1 to 1000.
    template = merge({
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
    }, { max_replicas = 1001 })
  }
  expect_failures = [var.template]
}

run "wrong_values_are_refused_8" {
  command = plan
  variables {
    # template.min_replicas must be 0 to 1000.
    template = merge({
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
    }, { min_replicas = -1 })
  }
  expect_failures = [var.template]
}

run "wrong_values_are_refused_9" {
  command = plan
  variables {
    # template.min_replicas must be 0 to 1000.
    template = merge({
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
    }, { min_replicas = 1001 })
  }
  expect_failures = [var.template]
}
