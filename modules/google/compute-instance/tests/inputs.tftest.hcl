# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "google" {}

variables {
  boot_disk = {
    initialize_params = { image = "debian-cloud/debian-12", size = 10, type = "pd-balanced" }
  }
  machine_type      = "e2-small"
  name              = "orders"
  network_interface = [{ subnetwork = "orders" }]
  zone              = "europe-west1-b"
  budget            = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  project           = "shop-prod"
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
    create                     = false
    attached_disk              = [{ mode = "READ_ONLY", source = "shop" }]
    deletion_policy            = "ABANDON"
    desired_status             = "RUNNING"
    key_revocation_action_type = "NONE"
    network_performance_config = { total_egress_bandwidth_tier = "TIER_1" }
    project                    = "shop-prod"
    schedule                   = { stop = "0 19 * * 1-5", start = "0 7 * * 1-5", time_zone = "Europe/Berlin" }
    scratch_disk               = [{ interface = "SCSI" }]
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # attached_disk: mode must be READ_ONLY or READ_WRITE.
    attached_disk = [{ mode = "no-such-value", source = "shop" }]
    # boot_disk: interface must be SCSI or NVME.
    boot_disk = { interface = "no-such-value" }
    # deletion_policy must be ABANDON, DELETE or PREVENT.
    deletion_policy = "no-such-value"
    # desired_status must be RUNNING, SUSPENDED or TERMINATED.
    desired_status = "no-such-value"
    # key_revocation_action_type must be NONE or STOP.
    key_revocation_action_type = "no-such-value"
    # A machine type is a family and a size, such as e2-small.
    machine_type = "?"
    # A name has up to 63 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen.
    name = "?"
    # network_interface needs at least 1.
    network_interface = []
    # network_performance_config: total_egress_bandwidth_tier must be TIER_1 or DEFAULT.
    network_performance_config = { total_egress_bandwidth_tier = "no-such-value" }
    # project is the number of a project: give its id, since alarms find what they watch by that.
    project = "123456789012"
    # schedule.stop must be a cron expression such as 0 19 * * 1-5.
    schedule = merge({ stop = "0 19 * * 1-5", start = "0 7 * * 1-5", time_zone = "Europe/Berlin" }, { stop = "?" })
    # scheduling.instance_termination_action must be DELETE or STOP.
    scheduling = merge({}, { instance_termination_action = "no-such-value" })
    # scratch_disk: interface must be SCSI or NVME.
    scratch_disk = [{ interface = "no-such-value" }]
  }
  expect_failures = [var.attached_disk, var.boot_disk, var.deletion_policy, var.desired_status, var.key_revocation_action_type, var.machine_type, var.name, var.network_interface, var.network_performance_config, var.project, var.schedule, var.scheduling, var.scratch_disk]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # boot_disk: mode must be READ_ONLY or READ_WRITE.
    boot_disk = { mode = "no-such-value" }
    # network_interface: access_config.network_tier must be PREMIUM or STANDARD.
    network_interface = [{ access_config = [{ network_tier = "no-such-value" }] }]
    # scheduling.provisioning_model must be FLEX_START, RESERVATION_BOUND, SPOT or STANDARD.
    scheduling = merge({}, { provisioning_model = "no-such-value" })
  }
  expect_failures = [var.boot_disk, var.network_interface, var.scheduling]
}

run "wrong_values_are_refused_3" {
  command = plan
  variables {
    # boot_disk: initialize_params.architecture must be X86_64 or ARM64.
    boot_disk = { initialize_params = { architecture = "no-such-value" } }
  }
  expect_failures = [var.boot_disk]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # schedule needs zone: the schedule stands in its region, and bears its name.
    schedule = { stop = "0 19 * * 1-5", start = "0 7 * * 1-5", time_zone = "Europe/Berlin" }
    zone     = null
  }
  expect_failures = [google_compute_instance.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # A machine takes one resource policy: schedule or resource_policies.
    resource_policies = ["shop"]
    schedule          = { stop = "0 19 * * 1-5", start = "0 7 * * 1-5", time_zone = "Europe/Berlin" }
  }
  expect_failures = [google_compute_instance.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # A Spot machine does not restart by itself: set scheduling.automatic_restart to false.
    scheduling = { automatic_restart = true, provisioning_model = "SPOT" }
  }
  expect_failures = [google_compute_instance.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # A machine with GPUs cannot move: set scheduling.on_host_maintenance to TERMINATE.
    guest_accelerator = [{ count = 1, type = "shop" }]
    scheduling        = { on_host_maintenance = "shop" }
  }
  expect_failures = [google_compute_instance.this[0]]
}
