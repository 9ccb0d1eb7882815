# What the inputs take and what they refuse: checked before anything is planned.
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

run "right_values_are_taken" {
  command = plan
  variables {
    create                       = false
    default_backup_schedule_type = "AUTOMATIC"
    deletion_policy              = "ABANDON"
    edition                      = "ENTERPRISE"
    instance_type                = "FREE_INSTANCE"
    num_nodes                    = 1
    project                      = "shop-prod"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # default_backup_schedule_type must be AUTOMATIC or NONE.
    default_backup_schedule_type = "no-such-value"
    # deletion_policy must be ABANDON, DELETE or PREVENT.
    deletion_policy = "no-such-value"
    # display_name must have 4 to 30 characters.
    display_name = "abc"
    # edition must be ENTERPRISE, ENTERPRISE_PLUS or STANDARD.
    edition = "no-such-value"
    # instance_type must be FREE_INSTANCE or PROVISIONED.
    instance_type = "no-such-value"
    # An instance name has 2 to 64 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen.
    name = "?"
    # num_nodes must be at least 1.
    num_nodes = 0
    # processing_units must be a multiple of 100 up to 1000, and of 1000 above.
    processing_units = 150
    # project is the number of a project: give its id, since alarms find what they watch by that.
    project = "123456789012"
  }
  expect_failures = [var.default_backup_schedule_type, var.deletion_policy, var.display_name, var.edition, var.instance_type, var.name, var.num_nodes, var.processing_units, var.project]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # Give exactly one of num_nodes, processing_units and autoscaling_config.
    num_nodes = 1
  }
  expect_failures = [google_spanner_instance.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # autoscaling_config needs edition ENTERPRISE or ENTERPRISE_PLUS.
    autoscaling_config = {
      autoscaling_limits = { max_processing_units = 3000, min_processing_units = 1000 }
    }
    edition          = "STANDARD"
    processing_units = null
  }
  expect_failures = [google_spanner_instance.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # A configuration of several regions needs edition ENTERPRISE_PLUS.
    config  = "eur5"
    edition = "STANDARD"
  }
  expect_failures = [google_spanner_instance.this[0]]
}
