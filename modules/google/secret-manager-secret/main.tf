resource "google_secret_manager_secret" "this" {
  count = var.create ? 1 : 0

  annotations         = var.annotations
  deletion_policy     = var.deletion_policy
  deletion_protection = var.deletion_protection
  expire_time         = var.expire_time
  project             = var.project
  secret_id           = var.secret_id
  secret_type         = var.secret_type
  tags                = var.resource_tags
  ttl                 = var.ttl
  version_aliases     = var.version_aliases
  version_destroy_ttl = var.version_destroy_ttl

  replication {
    dynamic "auto" {
      for_each = var.replication.auto == null ? [] : [var.replication.auto]
      content {
        dynamic "customer_managed_encryption" {
          for_each = auto.value.customer_managed_encryption == null ? [] : [auto.value.customer_managed_encryption]
          content { kms_key_name = customer_managed_encryption.value.kms_key_name }
        }
      }
    }
    dynamic "user_managed" {
      for_each = var.replication.user_managed == null ? [] : [var.replication.user_managed]
      content {
        dynamic "replicas" {
          for_each = user_managed.value.replicas
          content {
            location = replicas.value.location
            dynamic "customer_managed_encryption" {
              for_each = replicas.value.customer_managed_encryption == null ? [] : [replicas.value.customer_managed_encryption]
              content { kms_key_name = customer_managed_encryption.value.kms_key_name }
            }
          }
        }
      }
    }
  }

  dynamic "rotation" {
    for_each = var.rotation == null ? [] : [var.rotation]
    content {
      next_rotation_time = rotation.value.next_rotation_time
      rotation_period    = rotation.value.rotation_period
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
  dynamic "topics" {
    for_each = var.topics
    content { name = topics.value.name }
  }

  labels = local.labels

  lifecycle {
    precondition {
      condition     = var.ttl == null || var.expire_time == null
      error_message = "ttl and expire_time exclude each other."
    }
    precondition {
      condition     = var.rotation == null || length(var.topics) > 0
      error_message = "rotation needs topics."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this secret has none."
    }
    precondition {
      condition     = try(var.budget.amount, null) == null || try(var.budget.billing_account, null) != null
      error_message = "A Google budget belongs to a billing account: give budget.billing_account."
    }
  }
}
