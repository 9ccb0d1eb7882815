# What callers give stands in the container app as they gave it.
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
    max_inactive_revisions       = 0
    name                         = "orders"
    resource_group_name          = "shop"
    revision_mode                = "Single"
    workload_profile_name        = "shop"
    dapr = {
      app_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Web/sites/shop"
      app_port     = 443
      app_protocol = "shop"
    }
    registry = [{
      identity             = "shop"
      password_secret_name = "shop"
      server               = "shop"
      username             = "shop"
    }]
    secret = [{
      identity            = "shop"
      key_vault_secret_id = "https://shop.vault.azure.net/secrets/shop/0123456789abcdef0123456789abcdef"
      name                = "shop"
      value               = "shop"
    }]
    template = {
      container = [{
        cpu           = 0.25
        image         = "mcr.microsoft.com/k8se/quickstart:latest"
        memory        = "0.5Gi"
        name          = "orders"
        args          = ["shop"]
        command       = ["shop"]
        env           = [{ name = "shop", secret_name = "shop", value = "shop" }]
        volume_mounts = [{ name = "shop", path = "shop", sub_path = "shop" }]
      }]
      max_replicas                     = 3
      min_replicas                     = 0
      cooldown_period_in_seconds       = 60
      polling_interval_in_seconds      = 60
      revision_suffix                  = "shop"
      termination_grace_period_seconds = 60
      azure_queue_scale_rule = [{
        name           = "shop"
        queue_length   = 1
        queue_name     = "shop"
        authentication = [{ secret_name = "shop", trigger_parameter = "shop" }]
      }]
      custom_scale_rule = [{
        custom_rule_type = "shop"
        identity_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"
        metadata         = { example = "shop" }
        name             = "shop"
        authentication   = [{ secret_name = "shop", trigger_parameter = "shop" }]
      }]
      http_scale_rule = [{
        concurrent_requests = "shop"
        name                = "shop"
        authentication      = [{ secret_name = "shop", trigger_parameter = "shop" }]
      }]
      tcp_scale_rule = [{
        concurrent_requests = "shop"
        name                = "shop"
        authentication      = [{ secret_name = "shop", trigger_parameter = "shop" }]
      }]
      volume = [{
        mount_options = "shop"
        name          = "shop"
        storage_name  = "shop"
        storage_type  = "shop"
      }]
    }
    timeouts = { create = "30m", delete = "30m", read = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      azurerm_container_app.this[0].container_app_environment_id == var.container_app_environment_id,
      azurerm_container_app.this[0].max_inactive_revisions == var.max_inactive_revisions,
      azurerm_container_app.this[0].name == var.name,
      azurerm_container_app.this[0].resource_group_name == var.resource_group_name,
      azurerm_container_app.this[0].revision_mode == var.revision_mode,
      azurerm_container_app.this[0].workload_profile_name == var.workload_profile_name,
      azurerm_container_app.this[0].dapr[0].app_id == var.dapr.app_id,
      azurerm_container_app.this[0].dapr[0].app_port == var.dapr.app_port,
      azurerm_container_app.this[0].dapr[0].app_protocol == var.dapr.app_protocol,
      azurerm_container_app.this[0].registry[0].identity == var.registry[0].identity,
      azurerm_container_app.this[0].registry[0].password_secret_name == var.registry[0].password_secret_name,
      azurerm_container_app.this[0].registry[0].server == var.registry[0].server,
      azurerm_container_app.this[0].registry[0].username == var.registry[0].username,
      one(azurerm_container_app.this[0].secret).identity == var.secret[0].identity,
      one(azurerm_container_app.this[0].secret).key_vault_secret_id == var.secret[0].key_vault_secret_id,
      one(azurerm_container_app.this[0].secret).name == var.secret[0].name,
      one(azurerm_container_app.this[0].secret).value == var.secret[0].value,
      azurerm_container_app.this[0].template[0].container[0].cpu == var.template.container[0].cpu,
      azurerm_container_app.this[0].template[0].container[0].image == var.template.container[0].image,
      azurerm_container_app.this[0].template[0].container[0].memory == var.template.container[0].memory,
      azurerm_container_app.this[0].template[0].container[0].name == var.template.container[0].name,
      azurerm_container_app.this[0].template[0].container[0].args == var.template.container[0].args,
      azurerm_container_app.this[0].template[0].container[0].command == var.template.container[0].command,
      azurerm_container_app.this[0].template[0].container[0].env[0].name == var.template.container[0].env[0].name,
      azurerm_container_app.this[0].template[0].container[0].env[0].secret_name == var.template.container[0].env[0].secret_name,
      azurerm_container_app.this[0].template[0].container[0].env[0].value == var.template.container[0].env[0].value,
      azurerm_container_app.this[0].template[0].container[0].volume_mounts[0].name == var.template.container[0].volume_mounts[0].name,
      azurerm_container_app.this[0].template[0].container[0].volume_mounts[0].path == var.template.container[0].volume_mounts[0].path,
      azurerm_container_app.this[0].template[0].container[0].volume_mounts[0].sub_path == var.template.container[0].volume_mounts[0].sub_path,
      azurerm_container_app.this[0].template[0].max_replicas == var.template.max_replicas,
      azurerm_container_app.this[0].template[0].min_replicas == var.template.min_replicas,
      azurerm_container_app.this[0].template[0].cooldown_period_in_seconds == var.template.cooldown_period_in_seconds,
      azurerm_container_app.this[0].template[0].polling_interval_in_seconds == var.template.polling_interval_in_seconds,
      azurerm_container_app.this[0].template[0].revision_suffix == var.template.revision_suffix,
      azurerm_container_app.this[0].template[0].termination_grace_period_seconds == var.template.termination_grace_period_seconds,
      azurerm_container_app.this[0].template[0].azure_queue_scale_rule[0].name == var.template.azure_queue_scale_rule[0].name,
      azurerm_container_app.this[0].template[0].azure_queue_scale_rule[0].queue_length == var.template.azure_queue_scale_rule[0].queue_length,
      azurerm_container_app.this[0].template[0].azure_queue_scale_rule[0].queue_name == var.template.azure_queue_scale_rule[0].queue_name,
      azurerm_container_app.this[0].template[0].azure_queue_scale_rule[0].authentication[0].secret_name == var.template.azure_queue_scale_rule[0].authentication[0].secret_name,
      azurerm_container_app.this[0].template[0].azure_queue_scale_rule[0].authentication[0].trigger_parameter == var.template.azure_queue_scale_rule[0].authentication[0].trigger_parameter,
      azurerm_container_app.this[0].template[0].custom_scale_rule[0].custom_rule_type == var.template.custom_scale_rule[0].custom_rule_type,
      azurerm_container_app.this[0].template[0].custom_scale_rule[0].identity_id == var.template.custom_scale_rule[0].identity_id,
      azurerm_container_app.this[0].template[0].custom_scale_rule[0].metadata == var.template.custom_scale_rule[0].metadata,
      azurerm_container_app.this[0].template[0].custom_scale_rule[0].name == var.template.custom_scale_rule[0].name,
      azurerm_container_app.this[0].template[0].custom_scale_rule[0].authentication[0].secret_name == var.template.custom_scale_rule[0].authentication[0].secret_name,
      azurerm_container_app.this[0].template[0].custom_scale_rule[0].authentication[0].trigger_parameter == var.template.custom_scale_rule[0].authentication[0].trigger_parameter,
      azurerm_container_app.this[0].template[0].http_scale_rule[0].concurrent_requests == var.template.http_scale_rule[0].concurrent_requests,
      azurerm_container_app.this[0].template[0].http_scale_rule[0].name == var.template.http_scale_rule[0].name,
      azurerm_container_app.this[0].template[0].http_scale_rule[0].authentication[0].secret_name == var.template.http_scale_rule[0].authentication[0].secret_name,
      azurerm_container_app.this[0].template[0].http_scale_rule[0].authentication[0].trigger_parameter == var.template.http_scale_rule[0].authentication[0].trigger_parameter,
      azurerm_container_app.this[0].template[0].tcp_scale_rule[0].concurrent_requests == var.template.tcp_scale_rule[0].concurrent_requests,
      azurerm_container_app.this[0].template[0].tcp_scale_rule[0].name == var.template.tcp_scale_rule[0].name,
      azurerm_container_app.this[0].template[0].tcp_scale_rule[0].authentication[0].secret_name == var.template.tcp_scale_rule[0].authentication[0].secret_name,
      azurerm_container_app.this[0].template[0].tcp_scale_rule[0].authentication[0].trigger_parameter == var.template.tcp_scale_rule[0].authentication[0].trigger_parameter,
      azurerm_container_app.this[0].template[0].volume[0].mount_options == var.template.volume[0].mount_options,
      azurerm_container_app.this[0].template[0].volume[0].name == var.template.volume[0].name,
      azurerm_container_app.this[0].template[0].volume[0].storage_name == var.template.volume[0].storage_name,
      azurerm_container_app.this[0].template[0].volume[0].storage_type == var.template.volume[0].storage_type,
      azurerm_container_app.this[0].timeouts.create == var.timeouts.create,
      azurerm_container_app.this[0].timeouts.delete == var.timeouts.delete,
      azurerm_container_app.this[0].timeouts.read == var.timeouts.read,
      azurerm_container_app.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
