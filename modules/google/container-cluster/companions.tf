# A standard cluster without node pool runs nothing; pools of their own let expensive machines go when nobody needs them, and run on Spot prices.
resource "google_container_node_pool" "this" {
  for_each = { for key, one in var.node_pools : key => one if var.create }

  cluster            = google_container_cluster.this[0].id
  initial_node_count = each.value.initial_node_count
  max_pods_per_node  = each.value.max_pods_per_node
  name               = each.key
  node_count         = each.value.node_count
  node_locations     = each.value.node_locations

  dynamic "autoscaling" {
    for_each = each.value.autoscaling == null ? [] : [each.value.autoscaling]
    content {
      location_policy      = autoscaling.value.location_policy
      max_node_count       = autoscaling.value.max_node_count
      min_node_count       = autoscaling.value.min_node_count
      total_max_node_count = autoscaling.value.total_max_node_count
      total_min_node_count = autoscaling.value.total_min_node_count
    }
  }
  dynamic "management" {
    for_each = each.value.management == null ? [] : [each.value.management]
    content {
      auto_repair  = management.value.auto_repair
      auto_upgrade = management.value.auto_upgrade
    }
  }
  dynamic "node_config" {
    for_each = each.value.node_config == null ? [] : [each.value.node_config]
    content {
      boot_disk_kms_key           = node_config.value.boot_disk_kms_key
      disk_size_gb                = node_config.value.disk_size_gb
      disk_type                   = node_config.value.disk_type
      enable_confidential_storage = node_config.value.enable_confidential_storage
      flex_start                  = node_config.value.flex_start
      image_type                  = node_config.value.image_type
      labels                      = node_config.value.labels
      local_ssd_count             = node_config.value.local_ssd_count
      local_ssd_encryption_mode   = node_config.value.local_ssd_encryption_mode
      logging_variant             = node_config.value.logging_variant
      machine_type                = node_config.value.machine_type
      max_run_duration            = node_config.value.max_run_duration
      metadata                    = node_config.value.metadata
      min_cpu_platform            = node_config.value.min_cpu_platform
      node_group                  = node_config.value.node_group
      oauth_scopes                = node_config.value.oauth_scopes
      preemptible                 = node_config.value.preemptible
      resource_labels             = local.labels
      resource_manager_tags       = node_config.value.resource_manager_tags
      service_account             = node_config.value.service_account
      spot                        = node_config.value.spot
      tags                        = node_config.value.tags
      dynamic "boot_disk" {
        for_each = node_config.value.boot_disk == null ? [] : [node_config.value.boot_disk]
        content {
          disk_type              = boot_disk.value.disk_type
          provisioned_iops       = boot_disk.value.provisioned_iops
          provisioned_throughput = boot_disk.value.provisioned_throughput
          size_gb                = boot_disk.value.size_gb
        }
      }
      dynamic "ephemeral_storage_local_ssd_config" {
        for_each = node_config.value.ephemeral_storage_local_ssd_config == null ? [] : [node_config.value.ephemeral_storage_local_ssd_config]
        content {
          data_cache_count = ephemeral_storage_local_ssd_config.value.data_cache_count
          local_ssd_count  = ephemeral_storage_local_ssd_config.value.local_ssd_count
        }
      }
      dynamic "guest_accelerator" {
        for_each = node_config.value.guest_accelerator
        content {
          count              = guest_accelerator.value.count
          gpu_partition_size = guest_accelerator.value.gpu_partition_size
          type               = guest_accelerator.value.type
          dynamic "gpu_driver_installation_config" {
            for_each = guest_accelerator.value.gpu_driver_installation_config == null ? [] : [guest_accelerator.value.gpu_driver_installation_config]
            content { gpu_driver_version = gpu_driver_installation_config.value.gpu_driver_version }
          }
          dynamic "gpu_sharing_config" {
            for_each = guest_accelerator.value.gpu_sharing_config == null ? [] : [guest_accelerator.value.gpu_sharing_config]
            content {
              gpu_sharing_strategy       = gpu_sharing_config.value.gpu_sharing_strategy
              max_shared_clients_per_gpu = gpu_sharing_config.value.max_shared_clients_per_gpu
            }
          }
        }
      }
      dynamic "reservation_affinity" {
        for_each = node_config.value.reservation_affinity == null ? [] : [node_config.value.reservation_affinity]
        content {
          consume_reservation_type = reservation_affinity.value.consume_reservation_type
          key                      = reservation_affinity.value.key
          values                   = reservation_affinity.value.values
        }
      }
      dynamic "shielded_instance_config" {
        for_each = node_config.value.shielded_instance_config == null ? [] : [node_config.value.shielded_instance_config]
        content {
          enable_integrity_monitoring = shielded_instance_config.value.enable_integrity_monitoring
          enable_secure_boot          = shielded_instance_config.value.enable_secure_boot
        }
      }
      dynamic "taint" {
        for_each = node_config.value.taint
        content {
          effect = taint.value.effect
          key    = taint.value.key
          value  = taint.value.value
        }
      }
      dynamic "workload_metadata_config" {
        for_each = node_config.value.workload_metadata_config == null ? [] : [node_config.value.workload_metadata_config]
        content { mode = workload_metadata_config.value.mode }
      }
    }
  }
}
