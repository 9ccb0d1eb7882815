# What callers give stands in the Spanner instance, and in what belongs to it, as they gave it.
mock_provider "google" {}

variables {
  config           = "regional-europe-west1"
  display_name     = "Orders"
  name             = "orders"
  processing_units = 100
  budget           = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  project          = "shop-prod"
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
  notifications = {
    channel_ids = ["projects/shop-prod/notificationChannels/1"]
  }
}

run "what_is_given_arrives_1" {
  command = plan
  variables {
    config       = "regional-europe-west1"
    display_name = "Orders"
    name         = "orders"
    autoscaling_config = {
      asymmetric_autoscaling_options = [
        {
          overrides = {
            autoscaling_limits = {
              max_nodes            = 1
              max_processing_units = 2
              min_nodes            = 3
              min_processing_units = 4
            }
            autoscaling_target_high_priority_cpu_utilization_percent = 1
            autoscaling_target_total_cpu_utilization_percent         = 2
            disable_high_priority_cpu_autoscaling                    = false
            disable_total_cpu_autoscaling                            = false
          }
          replica_selection = { location = "europe-west1" }
        },
      ]
      autoscaling_limits = {
        max_nodes            = 1
        max_processing_units = 2
        min_nodes            = 3
        min_processing_units = 4
      }
      autoscaling_targets = {
        high_priority_cpu_utilization_percent = 1
        storage_utilization_percent           = 2
        total_cpu_utilization_percent         = 3
      }
    }
    instance_type                = "FREE_INSTANCE"
    edition                      = "ENTERPRISE"
    default_backup_schedule_type = "NONE"
    deletion_policy              = "ABANDON"
    force_destroy                = true
    num_nodes                    = 1
    processing_units             = 100
    project                      = "shop-prod"
    timeouts                     = { create = "30m", delete = "31m", update = "32m" }
  }
  assert {
    condition = alltrue([
      google_spanner_instance.this[0].config == "regional-europe-west1",
      google_spanner_instance.this[0].default_backup_schedule_type == "NONE",
      google_spanner_instance.this[0].deletion_policy == "ABANDON",
      google_spanner_instance.this[0].display_name == "Orders",
      google_spanner_instance.this[0].edition == "ENTERPRISE",
      google_spanner_instance.this[0].force_destroy == true,
      google_spanner_instance.this[0].instance_type == "FREE_INSTANCE",
      google_spanner_instance.this[0].name == "orders",
      google_spanner_instance.this[0].num_nodes == 1,
      google_spanner_instance.this[0].processing_units == 100,
      google_spanner_instance.this[0].project == "shop-prod",
      google_spanner_instance.this[0].autoscaling_config[0].asymmetric_autoscaling_options[0].overrides[0].autoscaling_target_high_priority_cpu_utilization_percent == 1,
      google_spanner_instance.this[0].autoscaling_config[0].asymmetric_autoscaling_options[0].overrides[0].autoscaling_target_total_cpu_utilization_percent == 2,
      google_spanner_instance.this[0].autoscaling_config[0].asymmetric_autoscaling_options[0].overrides[0].disable_high_priority_cpu_autoscaling == false,
      google_spanner_instance.this[0].autoscaling_config[0].asymmetric_autoscaling_options[0].overrides[0].disable_total_cpu_autoscaling == false,
      google_spanner_instance.this[0].autoscaling_config[0].asymmetric_autoscaling_options[0].overrides[0].autoscaling_limits[0].max_nodes == 1,
      google_spanner_instance.this[0].autoscaling_config[0].asymmetric_autoscaling_options[0].overrides[0].autoscaling_limits[0].max_processing_units == 2,
      google_spanner_instance.this[0].autoscaling_config[0].asymmetric_autoscaling_options[0].overrides[0].autoscaling_limits[0].min_nodes == 3,
      google_spanner_instance.this[0].autoscaling_config[0].asymmetric_autoscaling_options[0].overrides[0].autoscaling_limits[0].min_processing_units == 4,
      google_spanner_instance.this[0].autoscaling_config[0].asymmetric_autoscaling_options[0].replica_selection[0].location == "europe-west1",
      google_spanner_instance.this[0].autoscaling_config[0].autoscaling_limits[0].max_nodes == 1,
      google_spanner_instance.this[0].autoscaling_config[0].autoscaling_limits[0].max_processing_units == 2,
      google_spanner_instance.this[0].autoscaling_config[0].autoscaling_limits[0].min_nodes == 3,
      google_spanner_instance.this[0].autoscaling_config[0].autoscaling_limits[0].min_processing_units == 4,
      google_spanner_instance.this[0].autoscaling_config[0].autoscaling_targets[0].high_priority_cpu_utilization_percent == 1,
      google_spanner_instance.this[0].autoscaling_config[0].autoscaling_targets[0].storage_utilization_percent == 2,
      google_spanner_instance.this[0].autoscaling_config[0].autoscaling_targets[0].total_cpu_utilization_percent == 3,
      google_spanner_instance.this[0].timeouts.create == "30m",
      google_spanner_instance.this[0].timeouts.delete == "31m",
      google_spanner_instance.this[0].timeouts.update == "32m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    autoscaling_config = {
      asymmetric_autoscaling_options = [{ overrides = {}, replica_selection = { location = "europe-west1" } }]
    }
    instance_type = "FREE_INSTANCE"
    edition       = "ENTERPRISE"
  }
  assert {
    condition = alltrue([
      length(google_spanner_instance.this[0].autoscaling_config[0].asymmetric_autoscaling_options[0].overrides) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    force_destroy = true
  }
  assert {
    condition = alltrue([
      google_spanner_instance.this[0].force_destroy == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    force_destroy = false
  }
  assert {
    condition = alltrue([
      google_spanner_instance.this[0].force_destroy == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
  }
  assert {
    condition = alltrue([
      google_spanner_instance.this[0].edition == "STANDARD",
      google_spanner_instance.this[0].force_destroy == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create           = false
    num_nodes        = 1
    processing_units = 100
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    labels        = null
    notifications = null
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
      var.labels != null,
      var.notifications != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      cpu     = { enabled = false, threshold = 1 }
      idle    = { enabled = false, threshold = 1 }
      storage = { enabled = false, threshold = 1 }
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
  }
  assert {
    condition = alltrue([
      output.id == try(google_spanner_instance.this[0].id, null),
      output.name == try(google_spanner_instance.this[0].name, null),
    ])
    error_message = "an output tells something else"
  }
}
