resource "google_redis_instance" "this" {
  count = var.create ? 1 : 0

  alternative_location_id = var.alternative_location_id
  auth_enabled            = var.auth_enabled
  authorized_network      = var.authorized_network
  connect_mode            = var.connect_mode
  customer_managed_key    = var.customer_managed_key
  deletion_policy         = var.deletion_policy
  deletion_protection     = var.deletion_protection
  display_name            = var.display_name
  location_id             = var.location_id
  maintenance_version     = var.maintenance_version
  memory_size_gb          = var.memory_size_gb
  name                    = var.name
  project                 = var.project
  read_replicas_mode      = var.read_replicas_mode
  redis_configs           = var.redis_configs
  redis_version           = var.redis_version
  region                  = var.region
  replica_count           = var.replica_count
  reserved_ip_range       = var.reserved_ip_range
  secondary_ip_range      = var.secondary_ip_range
  tier                    = var.tier
  transit_encryption_mode = var.transit_encryption_mode

  dynamic "maintenance_policy" {
    for_each = var.maintenance_policy == null ? [] : [var.maintenance_policy]
    content {
      description = maintenance_policy.value.description
      dynamic "weekly_maintenance_window" {
        for_each = maintenance_policy.value.weekly_maintenance_window
        content {
          day = weekly_maintenance_window.value.day
          start_time {
            hours   = weekly_maintenance_window.value.start_time.hours
            minutes = weekly_maintenance_window.value.start_time.minutes
            nanos   = weekly_maintenance_window.value.start_time.nanos
            seconds = weekly_maintenance_window.value.start_time.seconds
          }
        }
      }
    }
  }
  dynamic "persistence_config" {
    for_each = var.persistence_config == null ? [] : [var.persistence_config]
    content {
      persistence_mode        = persistence_config.value.persistence_mode
      rdb_snapshot_period     = persistence_config.value.rdb_snapshot_period
      rdb_snapshot_start_time = persistence_config.value.rdb_snapshot_start_time
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

  labels = local.labels

  lifecycle {
    precondition {
      condition     = var.tier == "STANDARD_HA" || (coalesce(var.replica_count, 0) == 0 && coalesce(var.read_replicas_mode, "READ_REPLICAS_DISABLED") == "READ_REPLICAS_DISABLED")
      error_message = "Read replicas need tier STANDARD_HA."
    }
    precondition {
      condition     = coalesce(var.read_replicas_mode, "READ_REPLICAS_DISABLED") == "READ_REPLICAS_DISABLED" || var.memory_size_gb >= 5
      error_message = "Read replicas need memory_size_gb of at least 5."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this Redis instance has none."
    }
    precondition {
      condition     = try(var.budget.amount, null) == null || try(var.budget.billing_account, null) != null
      error_message = "A Google budget belongs to a billing account: give budget.billing_account."
    }
  }
}
