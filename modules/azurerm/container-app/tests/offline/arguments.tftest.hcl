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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.App/managedEnvironments/shop"
    name                         = "orders"
    resource_group_name          = "resource-group-name"
    template = {
      container = [
        {
          cpu     = 0.25
          image   = "mcr.microsoft.com/k8se/quickstart:latest"
          memory  = "0.5Gi"
          name    = "orders"
          args    = ["args"]
          command = ["command"]
          env     = [{ name = "orders", secret_name = "secret-name", value = "value" }]
          liveness_probe = [
            {
              port                    = 443
              transport               = "TCP"
              failure_count_threshold = 1
              header                  = [{ name = "orders", value = "value2" }]
              host                    = "host"
              initial_delay           = 2
              interval_seconds        = 60
              path                    = "path"
              timeout                 = 3
            },
          ]
          readiness_probe = [
            {
              port                    = 443
              transport               = "TCP"
              failure_count_threshold = 1
              header                  = [{ name = "orders", value = "value3" }]
              host                    = "host2"
              initial_delay           = 2
              interval_seconds        = 60
              path                    = "path2"
              success_count_threshold = 3
              timeout                 = 4
            },
          ]
          startup_probe = [
            {
              port                    = 443
              transport               = "TCP"
              failure_count_threshold = 1
              header                  = [{ name = "orders", value = "value4" }]
              host                    = "host3"
              initial_delay           = 2
              interval_seconds        = 60
              path                    = "path3"
              timeout                 = 3
            },
          ]
          volume_mounts = [{ name = "orders", path = "path4", sub_path = "sub-path" }]
        },
      ]
      azure_queue_scale_rule = [
        {
          authentication = [{ secret_name = "secret-name2", trigger_parameter = "trigger-parameter" }]
          name           = "orders"
          queue_length   = 1
          queue_name     = "queue-name"
        },
      ]
      cooldown_period_in_seconds = 60
      custom_scale_rule = [
        {
          custom_rule_type = "activemq"
          metadata         = { example = "example" }
          name             = "orders"
          authentication   = [{ secret_name = "secret-name3", trigger_parameter = "trigger-parameter2" }]
          identity_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"
        },
      ]
      http_scale_rule = [
        {
          concurrent_requests = "concurrent-requests"
          name                = "orders"
          authentication      = [{ secret_name = "secret-name4", trigger_parameter = "trigger-parameter3" }]
        },
      ]
      init_container = [
        {
          image         = "mcr.microsoft.com/k8se/quickstart:latest"
          name          = "orders"
          args          = ["args2"]
          command       = ["command2"]
          cpu           = 1
          env           = [{ name = "orders", secret_name = "secret-name5", value = "value5" }]
          memory        = "0.5Gi"
          volume_mounts = [{ name = "orders", path = "path5", sub_path = "sub-path2" }]
        },
      ]
      max_replicas                = 3
      min_replicas                = 0
      polling_interval_in_seconds = 61
      revision_suffix             = "revision-suffix"
      tcp_scale_rule = [
        {
          concurrent_requests = "concurrent-requests2"
          name                = "orders"
          authentication      = [{ secret_name = "secret-name6", trigger_parameter = "trigger-parameter4" }]
        },
      ]
      termination_grace_period_seconds = 62
      volume = [
        {
          name          = "orders"
          mount_options = "mount-options"
          storage_name  = "storage-name"
          storage_type  = "AzureFile"
        },
      ]
    }
    dapr = {
      app_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Web/sites/shop"
      app_port     = 443
      app_protocol = "http"
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
          label           = "label"
          latest_revision = false
          revision_suffix = "revision-suffix2"
        },
      ]
      allow_insecure_connections = false
      client_certificate_mode    = "require"
      cors = {
        allowed_origins           = ["allowed-origins"]
        allow_credentials_enabled = false
        allowed_headers           = ["allowed-headers"]
        allowed_methods           = ["allowed-methods"]
        exposed_headers           = ["exposed-headers"]
        max_age_in_seconds        = 60
      }
      exposed_port     = 444
      external_enabled = false
      ip_security_restriction = [
        {
          action           = "action"
          ip_address_range = "ip-address-range"
          name             = "name"
          description      = "description"
        },
      ]
      transport = "auto"
    }
    max_inactive_revisions = 1
    registry = [
      {
        server               = "server"
        identity             = "identity"
        password_secret_name = "password-secret-name"
        username             = "username"
      },
    ]
    revision_mode = "Single"
    secret = [
      {
        name                = "name2"
        identity            = "identity2"
        key_vault_secret_id = "https://shop.vault.azure.net/secrets/shop/0123456789abcdef0123456789abcdef"
        value               = "value6"
      },
    ]
    timeouts              = { create = "30m", delete = "31m", read = "32m", update = "33m" }
    workload_profile_name = "workload-profile-name"
  }
  assert {
    condition = alltrue([
      azurerm_container_app.this[0].container_app_environment_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.App/managedEnvironments/shop",
      azurerm_container_app.this[0].max_inactive_revisions == 1,
      azurerm_container_app.this[0].name == "orders",
      azurerm_container_app.this[0].resource_group_name == "resource-group-name",
      azurerm_container_app.this[0].revision_mode == "Single",
      azurerm_container_app.this[0].workload_profile_name == "workload-profile-name",
      azurerm_container_app.this[0].dapr[0].app_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Web/sites/shop",
      azurerm_container_app.this[0].dapr[0].app_port == 443,
      azurerm_container_app.this[0].dapr[0].app_protocol == "http",
      azurerm_container_app.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_container_app.this[0].identity[0].type == "SystemAssigned",
      azurerm_container_app.this[0].ingress[0].allow_insecure_connections == false,
      azurerm_container_app.this[0].ingress[0].client_certificate_mode == "require",
      azurerm_container_app.this[0].ingress[0].exposed_port == 444,
      azurerm_container_app.this[0].ingress[0].external_enabled == false,
      azurerm_container_app.this[0].ingress[0].target_port == 443,
      azurerm_container_app.this[0].ingress[0].transport == "auto",
      azurerm_container_app.this[0].ingress[0].cors[0].allow_credentials_enabled == false,
      azurerm_container_app.this[0].ingress[0].cors[0].allowed_headers == tolist(["allowed-headers"]),
      azurerm_container_app.this[0].ingress[0].cors[0].allowed_methods == tolist(["allowed-methods"]),
      azurerm_container_app.this[0].ingress[0].cors[0].allowed_origins == tolist(["allowed-origins"]),
      azurerm_container_app.this[0].ingress[0].cors[0].exposed_headers == tolist(["exposed-headers"]),
      azurerm_container_app.this[0].ingress[0].cors[0].max_age_in_seconds == 60,
      azurerm_container_app.this[0].ingress[0].ip_security_restriction[0].action == "action",
      azurerm_container_app.this[0].ingress[0].ip_security_restriction[0].description == "description",
      azurerm_container_app.this[0].ingress[0].ip_security_restriction[0].ip_address_range == "ip-address-range",
      azurerm_container_app.this[0].ingress[0].ip_security_restriction[0].name == "name",
      azurerm_container_app.this[0].ingress[0].traffic_weight[0].label == "label",
      azurerm_container_app.this[0].ingress[0].traffic_weight[0].latest_revision == false,
      azurerm_container_app.this[0].ingress[0].traffic_weight[0].percentage == 1,
      azurerm_container_app.this[0].ingress[0].traffic_weight[0].revision_suffix == "revision-suffix2",
      azurerm_container_app.this[0].registry[0].identity == "identity",
      azurerm_container_app.this[0].registry[0].password_secret_name == "password-secret-name",
      azurerm_container_app.this[0].registry[0].server == "server",
      azurerm_container_app.this[0].registry[0].username == "username",
      one(azurerm_container_app.this[0].secret).identity == "identity2",
      one(azurerm_container_app.this[0].secret).key_vault_secret_id == "https://shop.vault.azure.net/secrets/shop/0123456789abcdef0123456789abcdef",
      one(azurerm_container_app.this[0].secret).name == "name2",
      one(azurerm_container_app.this[0].secret).value == "value6",
      azurerm_container_app.this[0].template[0].cooldown_period_in_seconds == 60,
      azurerm_container_app.this[0].template[0].max_replicas == 3,
      azurerm_container_app.this[0].template[0].min_replicas == 0,
      azurerm_container_app.this[0].template[0].polling_interval_in_seconds == 61,
      azurerm_container_app.this[0].template[0].revision_suffix == "revision-suffix",
      azurerm_container_app.this[0].template[0].termination_grace_period_seconds == 62,
      azurerm_container_app.this[0].template[0].azure_queue_scale_rule[0].name == "orders",
      azurerm_container_app.this[0].template[0].azure_queue_scale_rule[0].queue_length == 1,
      azurerm_container_app.this[0].template[0].azure_queue_scale_rule[0].queue_name == "queue-name",
      azurerm_container_app.this[0].template[0].azure_queue_scale_rule[0].authentication[0].secret_name == "secret-name2",
      azurerm_container_app.this[0].template[0].azure_queue_scale_rule[0].authentication[0].trigger_parameter == "trigger-parameter",
      azurerm_container_app.this[0].template[0].container[0].args == tolist(["args"]),
      azurerm_container_app.this[0].template[0].container[0].command == tolist(["command"]),
      azurerm_container_app.this[0].template[0].container[0].cpu == 0.25,
      azurerm_container_app.this[0].template[0].container[0].image == "mcr.microsoft.com/k8se/quickstart:latest",
      azurerm_container_app.this[0].template[0].container[0].memory == "0.5Gi",
      azurerm_container_app.this[0].template[0].container[0].name == "orders",
      azurerm_container_app.this[0].template[0].container[0].env[0].name == "orders",
      azurerm_container_app.this[0].template[0].container[0].env[0].secret_name == "secret-name",
      azurerm_container_app.this[0].template[0].container[0].env[0].value == "value",
      azurerm_container_app.this[0].template[0].container[0].liveness_probe[0].failure_count_threshold == 1,
      azurerm_container_app.this[0].template[0].container[0].liveness_probe[0].host == "host",
      azurerm_container_app.this[0].template[0].container[0].liveness_probe[0].initial_delay == 2,
      azurerm_container_app.this[0].template[0].container[0].liveness_probe[0].interval_seconds == 60,
      azurerm_container_app.this[0].template[0].container[0].liveness_probe[0].path == "path",
      azurerm_container_app.this[0].template[0].container[0].liveness_probe[0].port == 443,
      azurerm_container_app.this[0].template[0].container[0].liveness_probe[0].timeout == 3,
      azurerm_container_app.this[0].template[0].container[0].liveness_probe[0].transport == "TCP",
      azurerm_container_app.this[0].template[0].container[0].liveness_probe[0].header[0].name == "orders",
      azurerm_container_app.this[0].template[0].container[0].liveness_probe[0].header[0].value == "value2",
      azurerm_container_app.this[0].template[0].container[0].readiness_probe[0].failure_count_threshold == 1,
      azurerm_container_app.this[0].template[0].container[0].readiness_probe[0].host == "host2",
      azurerm_container_app.this[0].template[0].container[0].readiness_probe[0].initial_delay == 2,
      azurerm_container_app.this[0].template[0].container[0].readiness_probe[0].interval_seconds == 60,
      azurerm_container_app.this[0].template[0].container[0].readiness_probe[0].path == "path2",
      azurerm_container_app.this[0].template[0].container[0].readiness_probe[0].port == 443,
      azurerm_container_app.this[0].template[0].container[0].readiness_probe[0].success_count_threshold == 3,
      azurerm_container_app.this[0].template[0].container[0].readiness_probe[0].timeout == 4,
      azurerm_container_app.this[0].template[0].container[0].readiness_probe[0].transport == "TCP",
      azurerm_container_app.this[0].template[0].container[0].readiness_probe[0].header[0].name == "orders",
      azurerm_container_app.this[0].template[0].container[0].readiness_probe[0].header[0].value == "value3",
      azurerm_container_app.this[0].template[0].container[0].startup_probe[0].failure_count_threshold == 1,
      azurerm_container_app.this[0].template[0].container[0].startup_probe[0].host == "host3",
      azurerm_container_app.this[0].template[0].container[0].startup_probe[0].initial_delay == 2,
      azurerm_container_app.this[0].template[0].container[0].startup_probe[0].interval_seconds == 60,
      azurerm_container_app.this[0].template[0].container[0].startup_probe[0].path == "path3",
      azurerm_container_app.this[0].template[0].container[0].startup_probe[0].port == 443,
      azurerm_container_app.this[0].template[0].container[0].startup_probe[0].timeout == 3,
      azurerm_container_app.this[0].template[0].container[0].startup_probe[0].transport == "TCP",
      azurerm_container_app.this[0].template[0].container[0].startup_probe[0].header[0].name == "orders",
      azurerm_container_app.this[0].template[0].container[0].startup_probe[0].header[0].value == "value4",
      azurerm_container_app.this[0].template[0].container[0].volume_mounts[0].name == "orders",
      azurerm_container_app.this[0].template[0].container[0].volume_mounts[0].path == "path4",
      azurerm_container_app.this[0].template[0].container[0].volume_mounts[0].sub_path == "sub-path",
      azurerm_container_app.this[0].template[0].custom_scale_rule[0].custom_rule_type == "activemq",
      azurerm_container_app.this[0].template[0].custom_scale_rule[0].identity_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      azurerm_container_app.this[0].template[0].custom_scale_rule[0].metadata == tomap({ example = "example" }),
      azurerm_container_app.this[0].template[0].custom_scale_rule[0].name == "orders",
      azurerm_container_app.this[0].template[0].custom_scale_rule[0].authentication[0].secret_name == "secret-name3",
      azurerm_container_app.this[0].template[0].custom_scale_rule[0].authentication[0].trigger_parameter == "trigger-parameter2",
      azurerm_container_app.this[0].template[0].http_scale_rule[0].concurrent_requests == "concurrent-requests",
      azurerm_container_app.this[0].template[0].http_scale_rule[0].name == "orders",
      azurerm_container_app.this[0].template[0].http_scale_rule[0].authentication[0].secret_name == "secret-name4",
      azurerm_container_app.this[0].template[0].http_scale_rule[0].authentication[0].trigger_parameter == "trigger-parameter3",
      azurerm_container_app.this[0].template[0].init_container[0].args == tolist(["args2"]),
      azurerm_container_app.this[0].template[0].init_container[0].command == tolist(["command2"]),
      azurerm_container_app.this[0].template[0].init_container[0].cpu == 1,
      azurerm_container_app.this[0].template[0].init_container[0].image == "mcr.microsoft.com/k8se/quickstart:latest",
      azurerm_container_app.this[0].template[0].init_container[0].memory == "0.5Gi",
      azurerm_container_app.this[0].template[0].init_container[0].name == "orders",
      azurerm_container_app.this[0].template[0].init_container[0].env[0].name == "orders",
      azurerm_container_app.this[0].template[0].init_container[0].env[0].secret_name == "secret-name5",
      azurerm_container_app.this[0].template[0].init_container[0].env[0].value == "value5",
      azurerm_container_app.this[0].template[0].init_container[0].volume_mounts[0].name == "orders",
      azurerm_container_app.this[0].template[0].init_container[0].volume_mounts[0].path == "path5",
      azurerm_container_app.this[0].template[0].init_container[0].volume_mounts[0].sub_path == "sub-path2",
      azurerm_container_app.this[0].template[0].tcp_scale_rule[0].concurrent_requests == "concurrent-requests2",
      azurerm_container_app.this[0].template[0].tcp_scale_rule[0].name == "orders",
      azurerm_container_app.this[0].template[0].tcp_scale_rule[0].authentication[0].secret_name == "secret-name6",
      azurerm_container_app.this[0].template[0].tcp_scale_rule[0].authentication[0].trigger_parameter == "trigger-parameter4",
      azurerm_container_app.this[0].template[0].volume[0].mount_options == "mount-options",
      azurerm_container_app.this[0].template[0].volume[0].name == "orders",
      azurerm_container_app.this[0].template[0].volume[0].storage_name == "storage-name",
      azurerm_container_app.this[0].template[0].volume[0].storage_type == "AzureFile",
      azurerm_container_app.this[0].timeouts.create == "30m",
      azurerm_container_app.this[0].timeouts.delete == "31m",
      azurerm_container_app.this[0].timeouts.read == "32m",
      azurerm_container_app.this[0].timeouts.update == "33m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    ingress = {
      target_port                = 443
      traffic_weight             = [{ percentage = 1, latest_revision = true }]
      allow_insecure_connections = true
      cors                       = { allowed_origins = ["allowed-origins"], allow_credentials_enabled = true }
      external_enabled           = false
      ip_security_restriction    = []
    }
  }
  assert {
    condition = alltrue([
      azurerm_container_app.this[0].ingress[0].allow_insecure_connections == true,
      azurerm_container_app.this[0].ingress[0].external_enabled == false,
      azurerm_container_app.this[0].ingress[0].cors[0].allow_credentials_enabled == true,
      azurerm_container_app.this[0].ingress[0].traffic_weight[0].latest_revision == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    ingress = {
      target_port                = 443
      traffic_weight             = [{ percentage = 1, latest_revision = false }]
      allow_insecure_connections = false
      cors                       = { allowed_origins = ["allowed-origins"], allow_credentials_enabled = false }
      external_enabled           = true
      ip_security_restriction    = []
    }
  }
  assert {
    condition = alltrue([
      azurerm_container_app.this[0].ingress[0].allow_insecure_connections == false,
      azurerm_container_app.this[0].ingress[0].external_enabled == true,
      azurerm_container_app.this[0].ingress[0].cors[0].allow_credentials_enabled == false,
      azurerm_container_app.this[0].ingress[0].traffic_weight[0].latest_revision == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    template = {
      container = [
        {
          cpu     = 0.25
          image   = "mcr.microsoft.com/k8se/quickstart:latest"
          memory  = "0.5Gi"
          name    = "orders"
          args    = ["args"]
          command = ["command"]
        },
      ]
      cooldown_period_in_seconds       = 60
      polling_interval_in_seconds      = 61
      revision_suffix                  = "revision-suffix"
      termination_grace_period_seconds = 62
    }
    ingress = {
      target_port = 443
      traffic_weight = [
        {
          percentage      = 1
          label           = "label"
          latest_revision = false
          revision_suffix = "revision-suffix2"
        },
      ]
      allow_insecure_connections = false
      client_certificate_mode    = "require"
      cors = {
        allowed_origins           = ["allowed-origins"]
        allow_credentials_enabled = false
        allowed_headers           = ["allowed-headers"]
        allowed_methods           = ["allowed-methods"]
        exposed_headers           = ["exposed-headers"]
        max_age_in_seconds        = 60
      }
      exposed_port     = 444
      external_enabled = false
      transport        = "auto"
    }
  }
  assert {
    condition = alltrue([
      azurerm_container_app.this[0].resource_group_name == "shop",
      azurerm_container_app.this[0].ingress[0].allow_insecure_connections == false,
      azurerm_container_app.this[0].ingress[0].external_enabled == false,
      azurerm_container_app.this[0].ingress[0].cors[0].allow_credentials_enabled == false,
      azurerm_container_app.this[0].ingress[0].traffic_weight[0].latest_revision == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create = false
    template = {
      container = [
        {
          cpu     = 0.25
          image   = "mcr.microsoft.com/k8se/quickstart:latest"
          memory  = "0.5Gi"
          name    = "orders"
          args    = ["shop"]
          command = ["shop"]
        },
      ]
      cooldown_period_in_seconds       = 60
      polling_interval_in_seconds      = 60
      revision_suffix                  = "shop"
      termination_grace_period_seconds = 60
    }
    max_inactive_revisions = 0
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create = false
    template = {
      container = [
        {
          cpu     = 0.25
          image   = "mcr.microsoft.com/k8se/quickstart:latest"
          memory  = "0.5Gi"
          name    = "orders"
          args    = ["shop"]
          command = ["shop"]
        },
      ]
      cooldown_period_in_seconds       = 60
      polling_interval_in_seconds      = 60
      revision_suffix                  = "shop"
      termination_grace_period_seconds = 60
    }
    max_inactive_revisions = 100
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    notifications = null
    registry      = null
    revision_mode = null
    secret        = null
    tags          = null
    create        = false
    budget        = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
  }
  assert {
    condition = alltrue([
      var.alarms != null,
      var.create != null,
      var.notifications != null,
      var.registry != null,
      var.revision_mode != null,
      var.secret != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      cpu      = { enabled = false, threshold = 1, days = 1 }
      replicas = { enabled = false, threshold = 1 }
    }
    budget = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
    notifications = {}
    revision_mode = "Single"
  }
  assert {
    condition = alltrue([
      output.id == try(azurerm_container_app.this[0].id, null),
      output.name == try(azurerm_container_app.this[0].name, null),
      output.fqdn == try(azurerm_container_app.this[0].ingress[0].fqdn, null),
      output.latest_revision_name == try(azurerm_container_app.this[0].latest_revision_name, null),
      output.outbound_ip_addresses == try(azurerm_container_app.this[0].outbound_ip_addresses, null),
      output.principal_id == try(azurerm_container_app.this[0].identity[0].principal_id, null),
    ])
    error_message = "an output tells something else"
  }
}
