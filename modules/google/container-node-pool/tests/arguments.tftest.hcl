# What callers give stands in the node pool as they gave it.
mock_provider "google" {}

variables {
  cluster     = "shop"
  name        = "orders"
  autoscaling = { location_policy = "ANY", total_max_node_count = 5, total_min_node_count = 0 }
  node_config = { disk_size_gb = 50, disk_type = "pd-balanced", machine_type = "e2-standard-2" }
  budget      = { amount = 20, billing_account = "012345-ABCDEF-012345" }
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

run "what_is_given_arrives" {
  command = plan
  variables {
    cluster                   = "shop"
    deletion_policy           = "ABANDON"
    ignore_node_count_changes = false
    initial_node_count        = 1
    location                  = "europe-west1"
    max_pods_per_node         = 1
    name                      = "orders"
    node_locations            = ["shop"]
    project                   = "shop-prod"
    resource_version          = "shop"
    best_effort_provisioning  = { enabled = false, min_provision_nodes = 1 }
    maintenance_policy        = [{ exclusion_until_end_of_support = [{ enabled = false }] }]
    management                = { auto_repair = false, auto_upgrade = false }
    network_config = {
      accelerator_network_profile     = "shop"
      create_pod_range                = false
      enable_private_nodes            = false
      pod_ipv4_cidr_block             = "10.0.0.0/24"
      pod_range                       = "shop"
      subnetwork                      = "shop"
      additional_node_network_configs = [{ network = "shop", subnetwork = "shop" }]
      additional_pod_network_configs  = [{ max_pods_per_node = 1, secondary_pod_range = "shop", subnetwork = "shop" }]
      network_performance_config      = { total_egress_bandwidth_tier = "shop" }
      pod_cidr_overprovision_config   = { disabled = false }
    }
    node_drain_config = [{
      grace_termination_duration            = "shop"
      pdb_timeout_duration                  = "shop"
      respect_pdb_during_node_pool_deletion = false
    }]
    placement_policy    = { policy_name = "shop", tpu_topology = "shop", type = "shop" }
    queued_provisioning = { enabled = false }
    timeouts            = { create = "30m", delete = "30m", update = "30m" }
    upgrade_settings = {
      max_surge       = 1
      max_unavailable = 1
      strategy        = "shop"
      blue_green_settings = {
        node_pool_soak_duration = "shop"
        standard_rollout_policy = { batch_node_count = 1, batch_percentage = 1, batch_soak_duration = "shop" }
      }
    }
  }
  assert {
    condition = alltrue([
      google_container_node_pool.this[0].cluster == var.cluster,
      google_container_node_pool.this[0].deletion_policy == var.deletion_policy,
      google_container_node_pool.this[0].ignore_node_count_changes == var.ignore_node_count_changes,
      google_container_node_pool.this[0].initial_node_count == var.initial_node_count,
      google_container_node_pool.this[0].location == var.location,
      google_container_node_pool.this[0].max_pods_per_node == var.max_pods_per_node,
      google_container_node_pool.this[0].name == var.name,
      google_container_node_pool.this[0].node_locations == var.node_locations,
      google_container_node_pool.this[0].project == var.project,
      google_container_node_pool.this[0].version == var.resource_version,
      google_container_node_pool.this[0].autoscaling[0].location_policy == var.autoscaling.location_policy,
      google_container_node_pool.this[0].autoscaling[0].total_max_node_count == var.autoscaling.total_max_node_count,
      google_container_node_pool.this[0].autoscaling[0].total_min_node_count == var.autoscaling.total_min_node_count,
      google_container_node_pool.this[0].best_effort_provisioning[0].enabled == var.best_effort_provisioning.enabled,
      google_container_node_pool.this[0].best_effort_provisioning[0].min_provision_nodes == var.best_effort_provisioning.min_provision_nodes,
      google_container_node_pool.this[0].maintenance_policy[0].exclusion_until_end_of_support[0].enabled == var.maintenance_policy[0].exclusion_until_end_of_support[0].enabled,
      google_container_node_pool.this[0].management[0].auto_repair == var.management.auto_repair,
      google_container_node_pool.this[0].management[0].auto_upgrade == var.management.auto_upgrade,
      google_container_node_pool.this[0].network_config[0].accelerator_network_profile == var.network_config.accelerator_network_profile,
      google_container_node_pool.this[0].network_config[0].create_pod_range == var.network_config.create_pod_range,
      google_container_node_pool.this[0].network_config[0].enable_private_nodes == var.network_config.enable_private_nodes,
      google_container_node_pool.this[0].network_config[0].pod_ipv4_cidr_block == var.network_config.pod_ipv4_cidr_block,
      google_container_node_pool.this[0].network_config[0].pod_range == var.network_config.pod_range,
      google_container_node_pool.this[0].network_config[0].subnetwork == var.network_config.subnetwork,
      google_container_node_pool.this[0].network_config[0].additional_node_network_configs[0].network == var.network_config.additional_node_network_configs[0].network,
      google_container_node_pool.this[0].network_config[0].additional_node_network_configs[0].subnetwork == var.network_config.additional_node_network_configs[0].subnetwork,
      google_container_node_pool.this[0].network_config[0].additional_pod_network_configs[0].max_pods_per_node == var.network_config.additional_pod_network_configs[0].max_pods_per_node,
      google_container_node_pool.this[0].network_config[0].additional_pod_network_configs[0].secondary_pod_range == var.network_config.additional_pod_network_configs[0].secondary_pod_range,
      google_container_node_pool.this[0].network_config[0].additional_pod_network_configs[0].subnetwork == var.network_config.additional_pod_network_configs[0].subnetwork,
      google_container_node_pool.this[0].network_config[0].network_performance_config[0].total_egress_bandwidth_tier == var.network_config.network_performance_config.total_egress_bandwidth_tier,
      google_container_node_pool.this[0].network_config[0].pod_cidr_overprovision_config[0].disabled == var.network_config.pod_cidr_overprovision_config.disabled,
      google_container_node_pool.this[0].node_config[0].disk_size_gb == var.node_config.disk_size_gb,
      google_container_node_pool.this[0].node_config[0].disk_type == var.node_config.disk_type,
      google_container_node_pool.this[0].node_config[0].machine_type == var.node_config.machine_type,
      google_container_node_pool.this[0].node_drain_config[0].grace_termination_duration == var.node_drain_config[0].grace_termination_duration,
      google_container_node_pool.this[0].node_drain_config[0].pdb_timeout_duration == var.node_drain_config[0].pdb_timeout_duration,
      google_container_node_pool.this[0].node_drain_config[0].respect_pdb_during_node_pool_deletion == var.node_drain_config[0].respect_pdb_during_node_pool_deletion,
      google_container_node_pool.this[0].placement_policy[0].policy_name == var.placement_policy.policy_name,
      google_container_node_pool.this[0].placement_policy[0].tpu_topology == var.placement_policy.tpu_topology,
      google_container_node_pool.this[0].placement_policy[0].type == var.placement_policy.type,
      google_container_node_pool.this[0].queued_provisioning[0].enabled == var.queued_provisioning.enabled,
      google_container_node_pool.this[0].timeouts.create == var.timeouts.create,
      google_container_node_pool.this[0].timeouts.delete == var.timeouts.delete,
      google_container_node_pool.this[0].timeouts.update == var.timeouts.update,
      google_container_node_pool.this[0].upgrade_settings[0].max_surge == var.upgrade_settings.max_surge,
      google_container_node_pool.this[0].upgrade_settings[0].max_unavailable == var.upgrade_settings.max_unavailable,
      google_container_node_pool.this[0].upgrade_settings[0].strategy == var.upgrade_settings.strategy,
      google_container_node_pool.this[0].upgrade_settings[0].blue_green_settings[0].node_pool_soak_duration == var.upgrade_settings.blue_green_settings.node_pool_soak_duration,
      google_container_node_pool.this[0].upgrade_settings[0].blue_green_settings[0].standard_rollout_policy[0].batch_node_count == var.upgrade_settings.blue_green_settings.standard_rollout_policy.batch_node_count,
      google_container_node_pool.this[0].upgrade_settings[0].blue_green_settings[0].standard_rollout_policy[0].batch_percentage == var.upgrade_settings.blue_green_settings.standard_rollout_policy.batch_percentage,
      google_container_node_pool.this[0].upgrade_settings[0].blue_green_settings[0].standard_rollout_policy[0].batch_soak_duration == var.upgrade_settings.blue_green_settings.standard_rollout_policy.batch_soak_duration,
    ])
    error_message = "an argument is not what was given"
  }
}
