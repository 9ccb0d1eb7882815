resource "azurerm_container_app" "this" {
  count = var.create ? 1 : 0

  container_app_environment_id = var.container_app_environment_id
  max_inactive_revisions       = var.max_inactive_revisions
  name                         = var.name
  resource_group_name          = var.resource_group_name
  revision_mode                = var.revision_mode
  workload_profile_name        = var.workload_profile_name

  dynamic "dapr" {
    for_each = var.dapr == null ? [] : [var.dapr]
    content {
      app_id       = dapr.value.app_id
      app_port     = dapr.value.app_port
      app_protocol = dapr.value.app_protocol
    }
  }
  dynamic "identity" {
    for_each = var.identity == null ? [] : [var.identity]
    content {
      identity_ids = identity.value.identity_ids
      type         = identity.value.type
    }
  }
  dynamic "ingress" {
    for_each = var.ingress == null ? [] : [var.ingress]
    content {
      allow_insecure_connections = ingress.value.allow_insecure_connections
      client_certificate_mode    = ingress.value.client_certificate_mode
      exposed_port               = ingress.value.exposed_port
      external_enabled           = ingress.value.external_enabled
      target_port                = ingress.value.target_port
      transport                  = ingress.value.transport
      dynamic "cors" {
        for_each = ingress.value.cors == null ? [] : [ingress.value.cors]
        content {
          allow_credentials_enabled = cors.value.allow_credentials_enabled
          allowed_headers           = cors.value.allowed_headers
          allowed_methods           = cors.value.allowed_methods
          allowed_origins           = cors.value.allowed_origins
          exposed_headers           = cors.value.exposed_headers
          max_age_in_seconds        = cors.value.max_age_in_seconds
        }
      }
      dynamic "ip_security_restriction" {
        for_each = ingress.value.ip_security_restriction
        content {
          action           = ip_security_restriction.value.action
          description      = ip_security_restriction.value.description
          ip_address_range = ip_security_restriction.value.ip_address_range
          name             = ip_security_restriction.value.name
        }
      }
      dynamic "traffic_weight" {
        for_each = ingress.value.traffic_weight
        content {
          label           = traffic_weight.value.label
          latest_revision = traffic_weight.value.latest_revision
          percentage      = traffic_weight.value.percentage
          revision_suffix = traffic_weight.value.revision_suffix
        }
      }
    }
  }
  dynamic "registry" {
    for_each = var.registry
    content {
      identity             = registry.value.identity
      password_secret_name = registry.value.password_secret_name
      server               = registry.value.server
      username             = registry.value.username
    }
  }
  dynamic "secret" {
    for_each = var.secret
    content {
      identity            = secret.value.identity
      key_vault_secret_id = secret.value.key_vault_secret_id
      name                = secret.value.name
      value               = secret.value.value
    }
  }
  template {
    cooldown_period_in_seconds       = var.template.cooldown_period_in_seconds
    max_replicas                     = var.template.max_replicas
    min_replicas                     = var.template.min_replicas
    polling_interval_in_seconds      = var.template.polling_interval_in_seconds
    revision_suffix                  = var.template.revision_suffix
    termination_grace_period_seconds = var.template.termination_grace_period_seconds
    dynamic "azure_queue_scale_rule" {
      for_each = var.template.azure_queue_scale_rule
      content {
        name         = azure_queue_scale_rule.value.name
        queue_length = azure_queue_scale_rule.value.queue_length
        queue_name   = azure_queue_scale_rule.value.queue_name
        dynamic "authentication" {
          for_each = azure_queue_scale_rule.value.authentication
          content {
            secret_name       = authentication.value.secret_name
            trigger_parameter = authentication.value.trigger_parameter
          }
        }
      }
    }
    dynamic "container" {
      for_each = var.template.container
      content {
        args    = container.value.args
        command = container.value.command
        cpu     = container.value.cpu
        image   = container.value.image
        memory  = container.value.memory
        name    = container.value.name
        dynamic "env" {
          for_each = container.value.env
          content {
            name        = env.value.name
            secret_name = env.value.secret_name
            value       = env.value.value
          }
        }
        dynamic "liveness_probe" {
          for_each = container.value.liveness_probe
          content {
            failure_count_threshold = liveness_probe.value.failure_count_threshold
            host                    = liveness_probe.value.host
            initial_delay           = liveness_probe.value.initial_delay
            interval_seconds        = liveness_probe.value.interval_seconds
            path                    = liveness_probe.value.path
            port                    = liveness_probe.value.port
            timeout                 = liveness_probe.value.timeout
            transport               = liveness_probe.value.transport
            dynamic "header" {
              for_each = liveness_probe.value.header
              content {
                name  = header.value.name
                value = header.value.value
              }
            }
          }
        }
        dynamic "readiness_probe" {
          for_each = container.value.readiness_probe
          content {
            failure_count_threshold = readiness_probe.value.failure_count_threshold
            host                    = readiness_probe.value.host
            initial_delay           = readiness_probe.value.initial_delay
            interval_seconds        = readiness_probe.value.interval_seconds
            path                    = readiness_probe.value.path
            port                    = readiness_probe.value.port
            success_count_threshold = readiness_probe.value.success_count_threshold
            timeout                 = readiness_probe.value.timeout
            transport               = readiness_probe.value.transport
            dynamic "header" {
              for_each = readiness_probe.value.header
              content {
                name  = header.value.name
                value = header.value.value
              }
            }
          }
        }
        dynamic "startup_probe" {
          for_each = container.value.startup_probe
          content {
            failure_count_threshold = startup_probe.value.failure_count_threshold
            host                    = startup_probe.value.host
            initial_delay           = startup_probe.value.initial_delay
            interval_seconds        = startup_probe.value.interval_seconds
            path                    = startup_probe.value.path
            port                    = startup_probe.value.port
            timeout                 = startup_probe.value.timeout
            transport               = startup_probe.value.transport
            dynamic "header" {
              for_each = startup_probe.value.header
              content {
                name  = header.value.name
                value = header.value.value
              }
            }
          }
        }
        dynamic "volume_mounts" {
          for_each = container.value.volume_mounts
          content {
            name     = volume_mounts.value.name
            path     = volume_mounts.value.path
            sub_path = volume_mounts.value.sub_path
          }
        }
      }
    }
    dynamic "custom_scale_rule" {
      for_each = var.template.custom_scale_rule
      content {
        custom_rule_type = custom_scale_rule.value.custom_rule_type
        identity_id      = custom_scale_rule.value.identity_id
        metadata         = custom_scale_rule.value.metadata
        name             = custom_scale_rule.value.name
        dynamic "authentication" {
          for_each = custom_scale_rule.value.authentication
          content {
            secret_name       = authentication.value.secret_name
            trigger_parameter = authentication.value.trigger_parameter
          }
        }
      }
    }
    dynamic "http_scale_rule" {
      for_each = var.template.http_scale_rule
      content {
        concurrent_requests = http_scale_rule.value.concurrent_requests
        name                = http_scale_rule.value.name
        dynamic "authentication" {
          for_each = http_scale_rule.value.authentication
          content {
            secret_name       = authentication.value.secret_name
            trigger_parameter = authentication.value.trigger_parameter
          }
        }
      }
    }
    dynamic "init_container" {
      for_each = var.template.init_container
      content {
        args    = init_container.value.args
        command = init_container.value.command
        cpu     = init_container.value.cpu
        image   = init_container.value.image
        memory  = init_container.value.memory
        name    = init_container.value.name
        dynamic "env" {
          for_each = init_container.value.env
          content {
            name        = env.value.name
            secret_name = env.value.secret_name
            value       = env.value.value
          }
        }
        dynamic "volume_mounts" {
          for_each = init_container.value.volume_mounts
          content {
            name     = volume_mounts.value.name
            path     = volume_mounts.value.path
            sub_path = volume_mounts.value.sub_path
          }
        }
      }
    }
    dynamic "tcp_scale_rule" {
      for_each = var.template.tcp_scale_rule
      content {
        concurrent_requests = tcp_scale_rule.value.concurrent_requests
        name                = tcp_scale_rule.value.name
        dynamic "authentication" {
          for_each = tcp_scale_rule.value.authentication
          content {
            secret_name       = authentication.value.secret_name
            trigger_parameter = authentication.value.trigger_parameter
          }
        }
      }
    }
    dynamic "volume" {
      for_each = var.template.volume
      content {
        mount_options = volume.value.mount_options
        name          = volume.value.name
        storage_name  = volume.value.storage_name
        storage_type  = volume.value.storage_type
      }
    }
  }

  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content {
      create = timeouts.value.create
      delete = timeouts.value.delete
      read   = timeouts.value.read
      update = timeouts.value.update
    }
  }

  tags = local.tags

  lifecycle {
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this container app has none."
    }
  }
}
