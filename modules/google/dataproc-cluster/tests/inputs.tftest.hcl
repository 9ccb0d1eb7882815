# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "google" {}

variables {
  name = "orders"
  cluster_config = {
    lifecycle_config = { idle_delete_ttl = "3600s" }
    master_config = {
      disk_config   = { boot_disk_size_gb = 100 }
      machine_type  = "e2-standard-4"
      num_instances = 1
    }
    worker_config = {
      disk_config   = { boot_disk_size_gb = 100 }
      machine_type  = "e2-standard-4"
      num_instances = 2
    }
  }
  region  = "europe-west1"
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
    create          = false
    deletion_policy = "ABANDON"
    project         = "shop-prod"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # deletion_policy must be ABANDON, DELETE or PREVENT.
    deletion_policy = "no-such-value"
    # A cluster name has up to 52 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen.
    name = "?"
    # project is the number of a project: give its id, since alarms find what they watch by that.
    project = "123456789012"
  }
  expect_failures = [var.deletion_policy, var.name, var.project]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # Give either cluster_config or virtual_cluster_config.
    cluster_config = null
  }
  expect_failures = [google_dataproc_cluster.this[0]]
}
