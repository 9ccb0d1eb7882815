# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "google" {}

variables {
  name = "orders"
  cluster = [
    {
      autoscaling_config = { cpu_target = 60, max_nodes = 3, min_nodes = 1 }
      cluster_id         = "orders-1"
      storage_type       = "SSD"
      zone               = "europe-west1-b"
    },
  ]
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
    edition         = "ENTERPRISE"
    project         = "shop-prod"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # A cluster has either num_nodes or autoscaling_config.
    cluster = [{ autoscaling_config = { cpu_target = 60, max_nodes = 3, min_nodes = 1 }, cluster_id = "orders-1", num_nodes = 1 }]
    # deletion_policy must be ABANDON, DELETE or PREVENT.
    deletion_policy = "no-such-value"
    # edition must be ENTERPRISE or ENTERPRISE_PLUS.
    edition = "no-such-value"
    # An instance name has 6 to 33 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen.
    name = "?"
    # project is the number of a project: give its id, since alarms find what they watch by that.
    project = "123456789012"
  }
  expect_failures = [var.cluster, var.deletion_policy, var.edition, var.name, var.project]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # The storage_type of a cluster is SSD or HDD.
    cluster = [for one in [
      {
        autoscaling_config = { cpu_target = 60, max_nodes = 3, min_nodes = 1 }
        cluster_id         = "orders-1"
        storage_type       = "SSD"
        zone               = "europe-west1-b"
      },
    ] : merge(one, { storage_type = "no-such-value" })]
  }
  expect_failures = [var.cluster]
}
