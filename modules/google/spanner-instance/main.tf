resource "google_spanner_instance" "this" {
  count = var.create ? 1 : 0

  config                       = var.config
  default_backup_schedule_type = var.default_backup_schedule_type
  deletion_policy              = var.deletion_policy
  display_name                 = var.display_name
  edition                      = var.edition
  force_destroy                = var.force_destroy
  instance_type                = var.instance_type
  name                         = var.name
  num_nodes                    = var.num_nodes
  processing_units             = var.processing_units
  project                      = var.project

  dynamic "autoscaling_config" {
    for_each = var.autoscaling_config == null ? [] : [var.autoscaling_config]
    content {
      dynamic "asymmetric_autoscaling_options" {
        for_each = autoscaling_config.value.asymmetric_autoscaling_options
        content {
          overrides {
            autoscaling_target_high_priority_cpu_utilization_percent = asymmetric_autoscaling_options.value.overrides.autoscaling_target_high_priority_cpu_utilization_percent
            autoscaling_target_total_cpu_utilization_percent         = asymmetric_autoscaling_options.value.overrides.autoscaling_target_total_cpu_utilization_percent
            disable_high_priority_cpu_autoscaling                    = asymmetric_autoscaling_options.value.overrides.disable_high_priority_cpu_autoscaling
            disable_total_cpu_autoscaling                            = asymmetric_autoscaling_options.value.overrides.disable_total_cpu_autoscaling
            dynamic "autoscaling_limits" {
              for_each = asymmetric_autoscaling_options.value.overrides.autoscaling_limits == null ? [] : [asymmetric_autoscaling_options.value.overrides.autoscaling_limits]
              content {
                max_nodes            = autoscaling_limits.value.max_nodes
                max_processing_units = autoscaling_limits.value.max_processing_units
                min_nodes            = autoscaling_limits.value.min_nodes
                min_processing_units = autoscaling_limits.value.min_processing_units
              }
            }
          }

          replica_selection { location = asymmetric_autoscaling_options.value.replica_selection.location }
        }
      }
      dynamic "autoscaling_limits" {
        for_each = autoscaling_config.value.autoscaling_limits == null ? [] : [autoscaling_config.value.autoscaling_limits]
        content {
          max_nodes            = autoscaling_limits.value.max_nodes
          max_processing_units = autoscaling_limits.value.max_processing_units
          min_nodes            = autoscaling_limits.value.min_nodes
          min_processing_units = autoscaling_limits.value.min_processing_units
        }
      }
      dynamic "autoscaling_targets" {
        for_each = autoscaling_config.value.autoscaling_targets == null ? [] : [autoscaling_config.value.autoscaling_targets]
        content {
          high_priority_cpu_utilization_percent = autoscaling_targets.value.high_priority_cpu_utilization_percent
          storage_utilization_percent           = autoscaling_targets.value.storage_utilization_percent
          total_cpu_utilization_percent         = autoscaling_targets.value.total_cpu_utilization_percent
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

  labels = local.labels

  lifecycle {
    precondition {
      condition     = coalesce(var.instance_type, "PROVISIONED") == "FREE_INSTANCE" || (var.num_nodes == null ? 0 : 1) + (var.processing_units == null ? 0 : 1) + (var.autoscaling_config == null ? 0 : 1) == 1
      error_message = "Give exactly one of num_nodes, processing_units and autoscaling_config."
    }
    precondition {
      condition     = var.autoscaling_config == null || contains(["ENTERPRISE", "ENTERPRISE_PLUS"], coalesce(var.edition, "STANDARD"))
      error_message = "autoscaling_config needs edition ENTERPRISE or ENTERPRISE_PLUS."
    }
    precondition {
      condition     = var.edition == "ENTERPRISE_PLUS" || coalesce(var.instance_type, "PROVISIONED") == "FREE_INSTANCE" || can(regex("(^|/)(regional|custom)-", var.config))
      error_message = "A configuration of several regions needs edition ENTERPRISE_PLUS."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this Spanner instance has none."
    }
    precondition {
      condition     = try(var.budget.amount, null) == null || try(var.budget.billing_account, null) != null
      error_message = "A Google budget belongs to a billing account: give budget.billing_account."
    }
  }
}
