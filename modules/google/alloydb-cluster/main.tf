resource "google_alloydb_cluster" "this" {
  count = var.create ? 1 : 0

  annotations                      = var.annotations
  cluster_id                       = var.cluster_id
  cluster_type                     = var.cluster_type
  database_version                 = var.database_version
  deletion_policy                  = var.deletion_policy
  deletion_protection              = var.deletion_protection
  display_name                     = var.display_name
  location                         = var.location
  project                          = var.project
  skip_await_major_version_upgrade = var.skip_await_major_version_upgrade
  subscription_type                = var.subscription_type

  dynamic "automated_backup_policy" {
    for_each = var.automated_backup_policy == null ? [] : [var.automated_backup_policy]
    content {
      backup_window = automated_backup_policy.value.backup_window
      enabled       = automated_backup_policy.value.enabled
      labels        = merge(automated_backup_policy.value.labels, local.labels)
      location      = automated_backup_policy.value.location
      dynamic "encryption_config" {
        for_each = automated_backup_policy.value.encryption_config == null ? [] : [automated_backup_policy.value.encryption_config]
        content { kms_key_name = encryption_config.value.kms_key_name }
      }
      dynamic "quantity_based_retention" {
        for_each = automated_backup_policy.value.quantity_based_retention == null ? [] : [automated_backup_policy.value.quantity_based_retention]
        content { count = quantity_based_retention.value.count }
      }
      dynamic "time_based_retention" {
        for_each = automated_backup_policy.value.time_based_retention == null ? [] : [automated_backup_policy.value.time_based_retention]
        content { retention_period = time_based_retention.value.retention_period }
      }
      dynamic "weekly_schedule" {
        for_each = automated_backup_policy.value.weekly_schedule == null ? [] : [automated_backup_policy.value.weekly_schedule]
        content {
          days_of_week = weekly_schedule.value.days_of_week
          dynamic "start_times" {
            for_each = weekly_schedule.value.start_times
            content {
              hours   = start_times.value.hours
              minutes = start_times.value.minutes
              nanos   = start_times.value.nanos
              seconds = start_times.value.seconds
            }
          }
        }
      }
    }
  }
  dynamic "continuous_backup_config" {
    for_each = var.continuous_backup_config == null ? [] : [var.continuous_backup_config]
    content {
      enabled              = continuous_backup_config.value.enabled
      recovery_window_days = continuous_backup_config.value.recovery_window_days
      dynamic "encryption_config" {
        for_each = continuous_backup_config.value.encryption_config == null ? [] : [continuous_backup_config.value.encryption_config]
        content { kms_key_name = encryption_config.value.kms_key_name }
      }
    }
  }
  dynamic "dataplex_config" {
    for_each = var.dataplex_config == null ? [] : [var.dataplex_config]
    content { enabled = dataplex_config.value.enabled }
  }
  dynamic "encryption_config" {
    for_each = var.encryption_config == null ? [] : [var.encryption_config]
    content { kms_key_name = encryption_config.value.kms_key_name }
  }
  dynamic "initial_user" {
    for_each = nonsensitive(var.initial_user == null) ? [] : [1]
    content {
      password = var.initial_user.password
      user     = var.initial_user.user
    }
  }
  dynamic "maintenance_update_policy" {
    for_each = var.maintenance_update_policy == null ? [] : [var.maintenance_update_policy]
    content {
      dynamic "maintenance_windows" {
        for_each = maintenance_update_policy.value.maintenance_windows
        content {
          day = maintenance_windows.value.day
          start_time {
            hours   = maintenance_windows.value.start_time.hours
            minutes = maintenance_windows.value.start_time.minutes
            nanos   = maintenance_windows.value.start_time.nanos
            seconds = maintenance_windows.value.start_time.seconds
          }
        }
      }
    }
  }
  dynamic "network_config" {
    for_each = var.network_config == null ? [] : [var.network_config]
    content {
      allocated_ip_range = network_config.value.allocated_ip_range
      network            = network_config.value.network
    }
  }
  dynamic "psc_config" {
    for_each = var.psc_config == null ? [] : [var.psc_config]
    content { psc_enabled = psc_config.value.psc_enabled }
  }
  dynamic "restore_backup_source" {
    for_each = var.restore_backup_source == null ? [] : [var.restore_backup_source]
    content { backup_name = restore_backup_source.value.backup_name }
  }
  dynamic "restore_backupdr_backup_source" {
    for_each = var.restore_backupdr_backup_source == null ? [] : [var.restore_backupdr_backup_source]
    content { backup = restore_backupdr_backup_source.value.backup }
  }
  dynamic "restore_backupdr_pitr_source" {
    for_each = var.restore_backupdr_pitr_source == null ? [] : [var.restore_backupdr_pitr_source]
    content {
      data_source   = restore_backupdr_pitr_source.value.data_source
      point_in_time = restore_backupdr_pitr_source.value.point_in_time
    }
  }
  dynamic "restore_continuous_backup_source" {
    for_each = var.restore_continuous_backup_source == null ? [] : [var.restore_continuous_backup_source]
    content {
      cluster       = restore_continuous_backup_source.value.cluster
      point_in_time = restore_continuous_backup_source.value.point_in_time
    }
  }
  dynamic "secondary_config" {
    for_each = var.secondary_config == null ? [] : [var.secondary_config]
    content { primary_cluster_name = secondary_config.value.primary_cluster_name }
  }
  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content {
      create = timeouts.value.create
      delete = timeouts.value.delete
      update = timeouts.value.update
    }
  }

  labels = local.labels

  lifecycle {
    ignore_changes = [restore_backup_source, restore_backupdr_backup_source, restore_backupdr_pitr_source, restore_continuous_backup_source]

    precondition {
      condition     = (var.network_config == null) != (try(var.psc_config.psc_enabled, false) != true)
      error_message = "Give exactly one of network_config and psc_config."
    }
    precondition {
      condition     = (var.cluster_type == "SECONDARY") == (var.secondary_config != null)
      error_message = "cluster_type SECONDARY and secondary_config go together."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this AlloyDB cluster has none."
    }
    precondition {
      condition     = try(var.budget.amount, null) == null || try(var.budget.billing_account, null) != null
      error_message = "A Google budget belongs to a billing account: give budget.billing_account."
    }
  }
}
