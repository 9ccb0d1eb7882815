# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "google" {}

variables {
  name    = "orders"
  size    = 20
  zone    = "europe-west1-b"
  budget  = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  project = "shop-prod"
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
    create                    = false
    access_mode               = "READ_ONLY_MANY"
    architecture              = "ARM64"
    deletion_policy           = "ABANDON"
    physical_block_size_bytes = 4096
    snapshots                 = { days_kept = 7 }
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # access_mode must be READ_ONLY_MANY, READ_WRITE_MANY or READ_WRITE_SINGLE.
    access_mode = "no-such-value"
    # architecture must be ARM64 or X86_64.
    architecture = "no-such-value"
    # deletion_policy must be ABANDON, DELETE or PREVENT.
    deletion_policy = "no-such-value"
    # A name has up to 63 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen.
    name = "?"
    # physical_block_size_bytes must be 4096 or 16384.
    physical_block_size_bytes = -7
    # size must be 1 to 65536.
    size = 0
    # snapshots.start_time must be a full hour such as 03:00.
    snapshots = merge({ days_kept = 7 }, { start_time = "?" })
  }
  expect_failures = [var.access_mode, var.architecture, var.deletion_policy, var.name, var.physical_block_size_bytes, var.size, var.snapshots]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # size must be 1 to 65536.
    size = 65537
    # snapshots.days_kept must be at least 1.
    snapshots = merge({ days_kept = 7 }, { days_kept = 0 })
  }
  expect_failures = [var.size, var.snapshots]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # snapshots needs zone: the schedule stands in its region, and bears its name.
    snapshots = { days_kept = 7 }
    zone      = null
  }
  expect_failures = [google_compute_disk.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # Give at most one of image, snapshot, source_disk, source_instant_snapshot and source_storage_object.
    image    = "debian-cloud/debian-12"
    snapshot = "orders"
  }
  expect_failures = [google_compute_disk.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # An empty disk needs size.
    size = null
  }
  expect_failures = [google_compute_disk.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # provisioned_iops and provisioned_throughput are for Hyperdisks and pd-extreme only.
    provisioned_iops = 1
    type             = "shop"
  }
  expect_failures = [google_compute_disk.this[0]]
}
