# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "google" {}

variables {
  name         = "orders"
  budget       = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  price_region = "us-central1"
  project      = "shop-prod"
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
    create                = false
    cluster_autoscaling   = merge({}, { autoscaling_profile = "BALANCED" })
    datapath_provider     = "ADVANCED_DATAPATH"
    deletion_policy       = "ABANDON"
    networking_mode       = "ROUTES"
    node_pool_auto_config = { node_kubelet_config = { insecure_kubelet_readonly_port_enabled = "TRUE" } }
    node_pool_defaults    = { node_config_defaults = { insecure_kubelet_readonly_port_enabled = "TRUE" } }
    project               = "shop-prod"
    release_channel       = merge({ channel = "shop" }, { channel = "EXTENDED" })
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # cluster_autoscaling.autoscaling_profile must be BALANCED or OPTIMIZE_UTILIZATION.
    cluster_autoscaling = merge({}, { autoscaling_profile = "no-such-value" })
    # datapath_provider must be ADVANCED_DATAPATH, DATAPATH_PROVIDER_UNSPECIFIED or LEGACY_DATAPATH.
    datapath_provider = "no-such-value"
    # deletion_policy must be ABANDON, DELETE or PREVENT.
    deletion_policy = "no-such-value"
    # A cluster name has up to 40 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen.
    name = "?"
    # networking_mode must be ROUTES or VPC_NATIVE.
    networking_mode = "no-such-value"
    # node_pool_auto_config: node_kubelet_config.insecure_kubelet_readonly_port_enabled must be TRUE or FALSE.
    node_pool_auto_config = { node_kubelet_config = { insecure_kubelet_readonly_port_enabled = "no-such-value" } }
    # node_pool_defaults: node_config_defaults.insecure_kubelet_readonly_port_enabled must be TRUE or FALSE.
    node_pool_defaults = { node_config_defaults = { insecure_kubelet_readonly_port_enabled = "no-such-value" } }
    # A pool has either node_count or autoscaling.
    node_pools = { batch = { node_count = 1, autoscaling = { total_max_node_count = 3 } } }
    # project is the number of a project: give its id, since alarms find what they watch by that.
    project = "123456789012"
    # release_channel.channel must be RAPID, REGULAR, STABLE, EXTENDED or UNSPECIFIED.
    release_channel = merge({ channel = "shop" }, { channel = "no-such-value" })
  }
  expect_failures = [var.cluster_autoscaling, var.datapath_provider, var.deletion_policy, var.name, var.networking_mode, var.node_pool_auto_config, var.node_pool_defaults, var.node_pools, var.project, var.release_channel]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # Autopilot has no node pools: set enable_autopilot to false for node_pools.
    node_pools = { example = {} }
  }
  expect_failures = [google_container_cluster.this[0]]
}
