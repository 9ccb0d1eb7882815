# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "google" {}

variables {
  cluster     = "shop"
  name        = "orders"
  autoscaling = { location_policy = "ANY", total_max_node_count = 5, total_min_node_count = 0 }
  node_config = { disk_size_gb = 50, disk_type = "pd-balanced", machine_type = "e2-standard-2" }
  budget      = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  project     = "shop-prod"
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
    node_count      = 0
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # autoscaling.location_policy must be ANY or BALANCED.
    autoscaling = merge({ location_policy = "ANY", total_max_node_count = 5, total_min_node_count = 0 }, { location_policy = "no-such-value" })
    # deletion_policy must be ABANDON, DELETE or PREVENT.
    deletion_policy = "no-such-value"
    # A node pool name has up to 40 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen.
    name = "?"
    # node_config: kubelet_config.insecure_kubelet_readonly_port_enabled must be TRUE or FALSE.
    node_config = { kubelet_config = { insecure_kubelet_readonly_port_enabled = "no-such-value" } }
    # node_count must be at least 0.
    node_count = -1
  }
  expect_failures = [var.autoscaling, var.deletion_policy, var.name, var.node_config, var.node_count]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # node_count and autoscaling exclude each other.
    node_count = 0
  }
  expect_failures = [google_container_node_pool.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # node_config.spot and node_config.preemptible exclude each other.
    node_config = { disk_size_gb = 50, disk_type = "pd-balanced", machine_type = "e2-standard-2", preemptible = true, spot = true }
  }
  expect_failures = [google_container_node_pool.this[0]]
}
