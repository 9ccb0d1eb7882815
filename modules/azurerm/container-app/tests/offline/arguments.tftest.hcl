# What callers give stands in the container app, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.App/managedEnvironments/shop"
    name                         = "orders"
    resource_group_name          = "shop"
    template = {
      container = [
        {
          cpu     = 0.25
          image   = "mcr.microsoft.com/k8se/quickstart:latest"
          memory  = "0.5Gi"
          name    = "orders"
          args    = ["shop"]
          command = ["shop"]
          env     = [{ name = "orders", secret_name = "shop", value = "shop" }]
          liveness_probe = [
            {
              port                    = 443
              transport               = "TCP"
              failure_count_threshold = 1
              header                  = [{ name = "orders", value = "shop" }]
              host                    = "shop"
              initial_delay           = 1
              interval_seconds        = 60
              path                    = "shop"
              timeout                 = 1
            },
          ]
          readiness_probe = [
            {
              port                    = 443
              transport               = "TCP"
              failure_count_threshold = 1
              header                  = [{ name = "orders", value = "shop" }]
              host                    = "shop"
              initial_delay           = 1
              interval_seconds        = 60
              path                    = "shop"
              success_count_threshold = 1
              timeout                 = 1
            },
          ]
          startup_probe = [
            {
              port                    = 443
              transport               = "TCP"
              failure_count_threshold = 1
              header                  = [{ name = "orders", value = "shop" }]
              host                    = "shop"
              initial_delay           = 1
              interval_seconds        = 60
              path                    = "shop"
              timeout                 = 1
            },
          ]
          volume_mounts = [{ name = "orders", path = "shop", sub_path = "shop" }]
        },
      ]
      azure_queue_scale_rule = [
        {
          authentication = [{ secret_name = "shop", trigger_parameter = "shop" }]
          name           = "orders"
          queue_length   = 1
          queue_name     = "shop"
        },
      ]
      cooldown_period_in_seconds = 60
      custom_scale_rule = [
        {
          custom_rule_type = "shop"
          metadata         = { example = "shop" }
          name             = "orders"
          authentication   = [{ secret_name = "shop", trigger_parameter = "shop" }]
          identity_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"
        },
      ]
      http_scale_rule = [
        {
          concurrent_requests = "shop"
          name                = "orders"
          authentication      = [{ secret_name = "shop", trigger_parameter = "shop" }]
        },
      ]
      init_container = [
        {
          image         = "mcr.microsoft.com/k8se/quickstart:latest"
          name          = "orders"
          args          = ["shop"]
          command       = ["shop"]
          cpu           = 1
          env           = [{ name = "orders", secret_name = "shop", value = "shop" }]
          memory        = "0.5Gi"
          volume_mounts = [{ name = "orders", path = "shop", sub_path = "shop" }]
        },
      ]
      max_replicas                = 3
      min_replicas                = 0
      polling_interval_in_seconds = 60
      revision_suffix             = "shop"
      tcp_scale_rule = [
        {
          concurrent_requests = "shop"
          name                = "orders"
          authentication      = [{ secret_name = "shop", trigger_parameter = "shop" }]
        },
      ]
      termination_grace_period_seconds = 60
      volume = [
        {
          name          = "orders"
          mount_options = "shop"
          storage_name  = "shop"
          storage_type  = "shop"
        },
      ]
    }
    dapr = {
      app_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Web/sites/shop"
      app_port     = 443
      app_protocol = "shop"
    }
    identity = {
      type = "SystemAssigned"
      identity_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      ]
    }
    ingress = {
      target_port = 443
      traffic_weight = [
        {
          percentage      = 1
          label           = "shop"
          latest_revision = false
          revision_suffix = "shop"
        },
      ]
      allow_insecure_connections = false
      client_certificate_mode    = "shop"
      cors = {
        allowed_origins           = ["shop"]
        allow_credentials_enabled = false
        allowed_headers           = ["shop"]
        allowed_methods           = ["shop"]
        exposed_headers           = ["shop"]
        max_age_in_seconds        = 60
      }
      exposed_port     = 443
      external_enabled = false
      ip_security_restriction = [
        {
          action           = "shop"
          ip_address_range = "shop"
          name             = "shop"
          description      = "shop"
        },
      ]
      transport = "auto"
    }
    max_inactive_revisions = 1
    registry = [
      {
        server               = "shop"
        identity             = "shop"
        password_secret_name = "shop"
        username             = "shop"
      },
    ]
    revision_mode = "Single"
    secret = [
      {
        name                = "shop"
        identity            = "shop"
        key_vault_secret_id = "https://shop.vault.azure.net/secrets/shop/0123456789abcdef0123456789abcdef"
        value               = "shop"
      },
    ]
    timeouts              = { create = "30m", delete = "30m", read = "30m", update = "30m" }
    workload_profile_name = "shop"
  }
  assert {
    condition = alltrue([
      azurerm_container_app.this[0].container_app_environment_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.App/managedEnvironments/shop",
      azurerm_container_app.this[0].max_inactive_revisions == 1,
      azurerm_container_app.this[0].name == "orders",
      azurerm_container_app.this[0].resource_group_name == "shop",
      azurerm_container_app.this[0].revision_mode == "Single",
      azurerm_container_app.this[0].workload_profile_name == "shop",
      azurerm_container_app.this[0].dapr[0].app_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Web/sites/shop",
      azurerm_container_app.this[0].dapr[0].app_port == 443,
      azurerm_container_app.this[0].dapr[0].app_protocol == "shop",
      azurerm_container_app.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_container_app.this[0].identity[0].type == "SystemAssigned",
      azurerm_container_app.this[0].ingress[0].allow_insecure_connections == false,
      azurerm_container_app.this[0].ingress[0].client_certificate_mode == "shop",
      azurerm_container_app.this[0].ingress[0].exposed_port == 443,
      azurerm_container_app.this[0].ingress[0].external_enabled == false,
      azurerm_container_app.this[0].ingress[0].target_port == 443,
      azurerm_container_app.this[0].ingress[0].transport == "auto",
      azurerm_container_app.this[0].ingress[0].cors[0].allow_credentials_enabled == false,
      azurerm_container_app.this[0].ingress[0].cors[0].allowed_headers == tolist(["shop"]),
      azurerm_container_app.this[0].ingress[0].cors[0].allowed_methods == tolist(["shop"]),
      azurerm_container_app.this[0].ingress[0].cors[0].allowed_origins == tolist(["shop"]),
      azurerm_container_app.this[0].ingress[0].cors[0].exposed_headers == tolist(["shop"]),
      azurerm_container_app.this[0].ingress[0].cors[0].max_age_in_seconds == 60,
      azurerm_container_app.this[0].ingress[0].ip_security_restriction[0].action == "shop",
      azurerm_container_app.this[0].ingress[0].ip_security_restriction[0].description == "shop",
      azurerm_container_app.this[0].ingress[0].ip_security_restriction[0].ip_address_range == "shop",
      azurerm_container_app.this[0].ingress[0].ip_security_restriction[0].name == "shop",
      azurerm_container_app.this[0].ingress[0].traffic_weight[0].label == "shop",
      azurerm_container_app.this[0].ingress[0].traffic_weight[0].latest_revision == false,
      azurerm_container_app.this[0].ingress[0].traffic_weight[0].percentage == 1,
      azurerm_container_app.this[0].ingress[0].traffic_weight[0].revision_suffix == "shop",
      azurerm_container_app.this[0].registry[0].identity == "shop",
      azurerm_container_app.this[0].registry[0].password_secret_name == "shop",
      azurerm_container_app.this[0].registry[0].server == "shop",
      azurerm_container_app.this[0].registry[0].username == "shop",
      one(azurerm_container_app.this[0].secret).identity == "shop",
      one(azurerm_container_app.this[0].secret).key_vault_secret_id == "https://shop.vault.azure.net/secrets/shop/0123456789abcdef0123456789abcdef",
      one(azurerm_container_app.this[0].secret).name == "shop",
      one(azurerm_container_app.this[0].secret).value == "shop",
      azurerm_container_app.this[0].template[0].cooldown_period_in_seconds == 60,
      azurerm_container_app.this[0].template[0].max_replicas == 3,
      azurerm_container_app.this[0].template[0].min_replicas == 0,
      azurerm_container_app.this[0].template[0].polling_interval_in_seconds == 60,
      azurerm_container_app.this[0].template[0].revision_suffix == "shop",
      azurerm_container_app.this[0].template[0].termination_grace_period_seconds == 60,
      azurerm_container_app.this[0].template[0].azure_queue_scale_rule[0].name == "orders",
      azurerm_container_app.this[0].template[0].azure_queue_scale_rule[0].queue_length == 1,
      azurerm_container_app.this[0].template[0].azure_queue_scale_rule[0].queue_name == "shop",
      azurerm_container_app.this[0].template[0].azure_queue_scale_rule[0].authentication[0].secret_name == "shop",
      azurerm_container_app.this[0].template[0].azure_queue_scale_rule[0].authentication[0].trigger_parameter == "shop",
      azurerm_container_app.this[0].template[0].container[0].args == tolist(["shop"]),
      azurerm_container_app.this[0].template[0].container[0].command == tolist(["shop"]),
      azurerm_container_app.this[0].template[0].container[0].cpu == 0.25,
      azurerm_container_app.this[0].template[0].container[0].image == "mcr.microsoft.com/k8se/quickstart:latest",
      azurerm_container_app.this[0].template[0].container[0].memory == "0.5Gi",
      azurerm_container_app.this[0].template[0].container[0].name == "orders",
      azurerm_container_app.this[0].template[0].container[0].env[0].name == "orders",
      azurerm_container_app.this[0].template[0].container[0].env[0].secret_name == "shop",
      azurerm_container_app.this[0].template[0].container[0].env[0].value == "shop",
      azurerm_container_app.this[0].template[0].container[0].liveness_probe[0].failure_count_threshold == 1,
      azurerm_container_app.this[0].template[0].container[0].liveness_probe[0].host == "shop",
      azurerm_container_app.this[0].template[0].container[0].liveness_probe[0].initial_delay == 1,
      azurerm_container_app.this[0].template[0].container[0].liveness_probe[0].interval_seconds == 60,
      azurerm_container_app.this[0].template[0].container[0].liveness_probe[0].path == "shop",
      azurerm_container_app.this[0].template[0].container[0].liveness_probe[0].port == 443,
      azurerm_container_app.this[0].template[0].container[0].liveness_probe[0].timeout == 1,
      azurerm_container_app.this[0].template[0].container[0].liveness_probe[0].transport == "TCP",
      azurerm_container_app.this[0].template[0].container[0].liveness_probe[0].header[0].name == "orders",
      azurerm_container_app.this[0].template[0].container[0].liveness_probe[0].header[0].value == "shop",
      azurerm_container_app.this[0].template[0].container[0].readiness_probe[0].failure_count_threshold == 1,
      azurerm_container_app.this[0].template[0].container[0].readiness_probe[0].host == "shop",
      azurerm_container_app.this[0].template[0].container[0].readiness_probe[0].initial_delay == 1,
      azurerm_container_app.this[0].template[0].container[0].readiness_probe[0].interval_seconds == 60,
      azurerm_container_app.this[0].template[0].container[0].readiness_probe[0].path == "shop",
      azurerm_container_app.this[0].template[0].container[0].readiness_probe[0].port == 443,
      azurerm_container_app.this[0].template[0].container[0].readiness_probe[0].success_count_threshold == 1,
      azurerm_container_app.this[0].template[0].container[0].readiness_probe[0].timeout == 1,
      azurerm_container_app.this[0].template[0].container[0].readiness_probe[0].transport == "TCP",
      azurerm_container_app.this[0].template[0].container[0].readiness_probe[0].header[0].name == "orders",
      azurerm_container_app.this[0].template[0].container[0].readiness_probe[0].header[0].value == "shop",
      azurerm_container_app.this[0].template[0].container[0].startup_probe[0].failure_count_threshold == 1,
      azurerm_container_app.this[0].template[0].container[0].startup_probe[0].host == "shop",
      azurerm_container_app.this[0].template[0].container[0].startup_probe[0].initial_delay == 1,
      azurerm_container_app.this[0].template[0].container[0].startup_probe[0].interval_seconds == 60,
      azurerm_container_app.this[0].template[0].container[0].startup_probe[0].path == "shop",
      azurerm_container_app.this[0].template[0].container[0].startup_probe[0].port == 443,
      azurerm_container_app.this[0].template[0].container[0].startup_probe[0].timeout == 1,
      azurerm_container_app.this[0].template[0].container[0].startup_probe[0].transport == "TCP",
      azurerm_container_app.this[0].template[0].container[0].startup_probe[0].header[0].name == "orders",
      azurerm_container_app.this[0].template[0].container[0].startup_probe[0].header[0].value == "shop",
      azurerm_container_app.this[0].template[0].container[0].volume_mounts[0].name == "orders",
      azurerm_container_app.this[0].template[0].container[0].volume_mounts[0].path == "shop",
      azurerm_container_app.this[0].template[0].container[0].volume_mounts[0].sub_path == "shop",
      azurerm_container_app.this[0].template[0].custom_scale_rule[0].custom_rule_type == "shop",
      azurerm_container_app.this[0].template[0].custom_scale_rule[0].identity_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      azurerm_container_app.this[0].template[0].custom_scale_rule[0].metadata == tomap({ example = "shop" }),
      azurerm_container_app.this[0].template[0].custom_scale_rule[0].name == "orders",
      azurerm_container_app.this[0].template[0].custom_scale_rule[0].authentication[0].secret_name == "shop",
      azurerm_container_app.this[0].template[0].custom_scale_rule[0].authentication[0].trigger_parameter == "shop",
      azurerm_container_app.this[0].template[0].http_scale_rule[0].concurrent_requests == "shop",
      azurerm_container_app.this[0].template[0].http_scale_rule[0].name == "orders",
      azurerm_container_app.this[0].template[0].http_scale_rule[0].authentication[0].secret_name == "shop",
      azurerm_container_app.this[0].template[0].http_scale_rule[0].authentication[0].trigger_parameter == "shop",
      azurerm_container_app.this[0].template[0].init_container[0].args == tolist(["shop"]),
      azurerm_container_app.this[0].template[0].init_container[0].command == tolist(["shop"]),
      azurerm_container_app.this[0].template[0].init_container[0].cpu == 1,
      azurerm_container_app.this[0].template[0].init_container[0].image == "mcr.microsoft.com/k8se/quickstart:latest",
      azurerm_container_app.this[0].template[0].init_container[0].memory == "0.5Gi",
      azurerm_container_app.this[0].template[0].init_container[0].name == "orders",
      azurerm_container_app.this[0].template[0].init_container[0].env[0].name == "orders",
      azurerm_container_app.this[0].template[0].init_container[0].env[0].secret_name == "shop",
      azurerm_container_app.this[0].template[0].init_container[0].env[0].value == "shop",
      azurerm_container_app.this[0].template[0].init_container[0].volume_mounts[0].name == "orders",
      azurerm_container_app.this[0].template[0].init_container[0].volume_mounts[0].path == "shop",
      azurerm_container_app.this[0].template[0].init_container[0].volume_mounts[0].sub_path == "shop",
      azurerm_container_app.this[0].template[0].tcp_scale_rule[0].concurrent_requests == "shop",
      azurerm_container_app.this[0].template[0].tcp_scale_rule[0].name == "orders",
      azurerm_container_app.this[0].template[0].tcp_scale_rule[0].authentication[0].secret_name == "shop",
      azurerm_container_app.this[0].template[0].tcp_scale_rule[0].authentication[0].trigger_parameter == "shop",
      azurerm_container_app.this[0].template[0].volume[0].mount_options == "shop",
      azurerm_container_app.this[0].template[0].volume[0].name == "orders",
      azurerm_container_app.this[0].template[0].volume[0].storage_name == "shop",
      azurerm_container_app.this[0].template[0].volume[0].storage_type == "shop",
      azurerm_container_app.this[0].timeouts.create == "30m",
      azurerm_container_app.this[0].timeouts.delete == "30m",
      azurerm_container_app.this[0].timeouts.read == "30m",
      azurerm_container_app.this[0].timeouts.update == "30m",
    ])
    error_message = "an argument is not what was given"
  }
}
