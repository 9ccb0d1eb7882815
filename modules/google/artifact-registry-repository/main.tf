resource "google_artifact_registry_repository" "this" {
  count = var.create ? 1 : 0

  cleanup_policy_dry_run = var.cleanup_policy_dry_run
  deletion_policy        = var.deletion_policy
  description            = var.description
  format                 = var.format
  kms_key_name           = var.kms_key_name
  location               = var.location
  mode                   = var.mode
  project                = var.project
  repository_id          = var.repository_id

  dynamic "cleanup_policies" {
    for_each = var.cleanup_policies
    content {
      action = cleanup_policies.value.action
      id     = cleanup_policies.value.id
      dynamic "condition" {
        for_each = cleanup_policies.value.condition == null ? [] : [cleanup_policies.value.condition]
        content {
          newer_than            = condition.value.newer_than
          older_than            = condition.value.older_than
          package_name_prefixes = condition.value.package_name_prefixes
          tag_prefixes          = condition.value.tag_prefixes
          tag_state             = condition.value.tag_state
          version_name_prefixes = condition.value.version_name_prefixes
        }
      }
      dynamic "most_recent_versions" {
        for_each = cleanup_policies.value.most_recent_versions == null ? [] : [cleanup_policies.value.most_recent_versions]
        content {
          keep_count            = most_recent_versions.value.keep_count
          package_name_prefixes = most_recent_versions.value.package_name_prefixes
        }
      }
    }
  }
  dynamic "docker_config" {
    for_each = var.docker_config == null ? [] : [var.docker_config]
    content { immutable_tags = docker_config.value.immutable_tags }
  }
  dynamic "maven_config" {
    for_each = var.maven_config == null ? [] : [var.maven_config]
    content {
      allow_snapshot_overwrites = maven_config.value.allow_snapshot_overwrites
      version_policy            = maven_config.value.version_policy
    }
  }
  dynamic "remote_repository_config" {
    for_each = var.remote_repository_config == null ? [] : [var.remote_repository_config]
    content {
      description                 = remote_repository_config.value.description
      disable_upstream_validation = remote_repository_config.value.disable_upstream_validation
      dynamic "apt_repository" {
        for_each = remote_repository_config.value.apt_repository == null ? [] : [remote_repository_config.value.apt_repository]
        content {
          dynamic "public_repository" {
            for_each = apt_repository.value.public_repository == null ? [] : [apt_repository.value.public_repository]
            content {
              repository_base = public_repository.value.repository_base
              repository_path = public_repository.value.repository_path
            }
          }
        }
      }
      dynamic "common_repository" {
        for_each = remote_repository_config.value.common_repository == null ? [] : [remote_repository_config.value.common_repository]
        content { uri = common_repository.value.uri }
      }
      dynamic "docker_repository" {
        for_each = remote_repository_config.value.docker_repository == null ? [] : [remote_repository_config.value.docker_repository]
        content {
          public_repository = docker_repository.value.public_repository
          dynamic "custom_repository" {
            for_each = docker_repository.value.custom_repository == null ? [] : [docker_repository.value.custom_repository]
            content { uri = custom_repository.value.uri }
          }
        }
      }
      dynamic "maven_repository" {
        for_each = remote_repository_config.value.maven_repository == null ? [] : [remote_repository_config.value.maven_repository]
        content {
          public_repository = maven_repository.value.public_repository
          dynamic "custom_repository" {
            for_each = maven_repository.value.custom_repository == null ? [] : [maven_repository.value.custom_repository]
            content { uri = custom_repository.value.uri }
          }
        }
      }
      dynamic "no_cache" {
        for_each = remote_repository_config.value.no_cache == null ? [] : [remote_repository_config.value.no_cache]
        content {}
      }
      dynamic "npm_repository" {
        for_each = remote_repository_config.value.npm_repository == null ? [] : [remote_repository_config.value.npm_repository]
        content {
          public_repository = npm_repository.value.public_repository
          dynamic "custom_repository" {
            for_each = npm_repository.value.custom_repository == null ? [] : [npm_repository.value.custom_repository]
            content { uri = custom_repository.value.uri }
          }
        }
      }
      dynamic "python_repository" {
        for_each = remote_repository_config.value.python_repository == null ? [] : [remote_repository_config.value.python_repository]
        content {
          public_repository = python_repository.value.public_repository
          dynamic "custom_repository" {
            for_each = python_repository.value.custom_repository == null ? [] : [python_repository.value.custom_repository]
            content { uri = custom_repository.value.uri }
          }
        }
      }
      dynamic "upstream_credentials" {
        for_each = remote_repository_config.value.upstream_credentials == null ? [] : [remote_repository_config.value.upstream_credentials]
        content {
          dynamic "username_password_credentials" {
            for_each = upstream_credentials.value.username_password_credentials == null ? [] : [upstream_credentials.value.username_password_credentials]
            content {
              password_secret_version = username_password_credentials.value.password_secret_version
              username                = username_password_credentials.value.username
            }
          }
        }
      }
      dynamic "yum_repository" {
        for_each = remote_repository_config.value.yum_repository == null ? [] : [remote_repository_config.value.yum_repository]
        content {
          dynamic "public_repository" {
            for_each = yum_repository.value.public_repository == null ? [] : [yum_repository.value.public_repository]
            content {
              repository_base = public_repository.value.repository_base
              repository_path = public_repository.value.repository_path
            }
          }
        }
      }
    }
  }
  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content {
      create = timeouts.value.create
      delete = timeouts.value.delete
      update = timeouts.value.update
    }
  }
  dynamic "virtual_repository_config" {
    for_each = var.virtual_repository_config == null ? [] : [var.virtual_repository_config]
    content {
      dynamic "upstream_policies" {
        for_each = virtual_repository_config.value.upstream_policies
        content {
          id         = upstream_policies.value.id
          priority   = upstream_policies.value.priority
          repository = upstream_policies.value.repository
        }
      }
    }
  }
  dynamic "vulnerability_scanning_config" {
    for_each = var.vulnerability_scanning_config == null ? [] : [var.vulnerability_scanning_config]
    content { enablement_config = vulnerability_scanning_config.value.enablement_config }
  }

  labels = local.labels

  lifecycle {
    precondition {
      condition     = (var.mode == "REMOTE_REPOSITORY") == (var.remote_repository_config != null)
      error_message = "mode REMOTE_REPOSITORY and remote_repository_config go together."
    }
    precondition {
      condition     = var.mode == "VIRTUAL_REPOSITORY" || var.virtual_repository_config == null
      error_message = "virtual_repository_config needs mode VIRTUAL_REPOSITORY."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this repository has none."
    }
    precondition {
      condition     = try(var.budget.amount, null) == null || try(var.budget.billing_account, null) != null
      error_message = "A Google budget belongs to a billing account: give budget.billing_account."
    }
  }
}
