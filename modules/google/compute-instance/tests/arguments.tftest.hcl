# What callers give stands in the instance as they gave it.
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
    allow_stopping_for_update  = false
    can_ip_forward             = false
    deletion_policy            = "ABANDON"
    deletion_protection        = false
    description                = "shop"
    desired_status             = "RUNNING"
    enable_display             = false
    hostname                   = "shop"
    key_revocation_action_type = "NONE"
    machine_type               = "e2-small"
    metadata                   = { example = "shop" }
    metadata_startup_script    = "shop"
    min_cpu_platform           = "shop"
    name                       = "orders"
    project                    = "shop-prod"
    resource_tags              = ["shop"]
    advanced_machine_features = {
      enable_nested_virtualization = false
      enable_uefi_networking       = false
      performance_monitoring_unit  = "shop"
      threads_per_core             = 1
      turbo_mode                   = "shop"
      visible_core_count           = 1
    }
    attached_disk = [{
      device_name                     = "shop"
      disk_encryption_key_raw         = "shop"
      disk_encryption_key_rsa         = "shop"
      disk_encryption_service_account = "shop"
      force_attach                    = false
      kms_key_self_link               = "shop"
      mode                            = "READ_ONLY"
      source                          = "shop"
    }]
    boot_disk = {
      initialize_params = {
        image                       = "debian-cloud/debian-12"
        size                        = 10
        type                        = "pd-balanced"
        enable_confidential_compute = false
        labels                      = { example = "shop" }
        provisioned_iops            = 1
        provisioned_throughput      = 1
        replica_zones               = ["shop"]
        resource_manager_tags       = { example = "shop" }
        resource_policies           = ["shop"]
        snapshot                    = "shop"
        storage_pool                = "shop"
        source_image_encryption_key = {
          kms_key_self_link       = "shop"
          kms_key_service_account = "shop"
          raw_key                 = "shop"
          rsa_encrypted_key       = "shop"
        }
        source_snapshot_encryption_key = {
          kms_key_self_link       = "shop"
          kms_key_service_account = "shop"
          raw_key                 = "shop"
          rsa_encrypted_key       = "shop"
        }
      }
      auto_delete                     = false
      device_name                     = "shop"
      disk_encryption_key_raw         = "shop"
      disk_encryption_key_rsa         = "shop"
      disk_encryption_service_account = "shop"
      force_attach                    = false
      guest_os_features               = ["shop"]
      kms_key_self_link               = "shop"
      source                          = "shop"
    }
    confidential_instance_config = { confidential_instance_type = "t3.micro", enable_confidential_compute = false }
    instance_encryption_key      = { kms_key_self_link = "shop", kms_key_service_account = "shop" }
    network_interface = [{
      subnetwork                  = "orders"
      enable_vpc_scoped_dns       = false
      igmp_query                  = "shop"
      internal_ipv6_prefix_length = 1
      ipv6_address                = "shop"
      network                     = "shop"
      network_attachment          = "shop"
      network_ip                  = "shop"
      nic_type                    = "shop"
      queue_count                 = 1
      service_class_id            = "shop"
      stack_type                  = "shop"
      subnetwork_project          = "shop"
      vlan                        = 1
      alias_ip_range              = [{ ip_cidr_range = "10.0.0.0/24", subnetwork_range_name = "shop" }]
    }]
    network_performance_config = { total_egress_bandwidth_tier = "shop" }
    params                     = { resource_manager_tags = { example = "shop" } }
    reservation_affinity       = { type = "shop", specific_reservation = { key = "shop", values = ["shop"] } }
    scratch_disk               = [{ device_name = "shop", interface = "SCSI", size = 1 }]
    service_account            = { email = "shop@example.com", scopes = ["shop"] }
    shielded_instance_config = {
      enable_integrity_monitoring = false
      enable_secure_boot          = false
      enable_vtpm                 = false
    }
    timeouts                 = { create = "30m", delete = "30m", update = "30m" }
    workload_identity_config = { identity = "shop", identity_certificate_enabled = false }
  }
  assert {
    condition = alltrue([
      google_compute_instance.this[0].allow_stopping_for_update == var.allow_stopping_for_update,
      google_compute_instance.this[0].can_ip_forward == var.can_ip_forward,
      google_compute_instance.this[0].deletion_policy == var.deletion_policy,
      google_compute_instance.this[0].deletion_protection == var.deletion_protection,
      google_compute_instance.this[0].description == var.description,
      google_compute_instance.this[0].desired_status == var.desired_status,
      google_compute_instance.this[0].enable_display == var.enable_display,
      google_compute_instance.this[0].hostname == var.hostname,
      google_compute_instance.this[0].key_revocation_action_type == var.key_revocation_action_type,
      google_compute_instance.this[0].machine_type == var.machine_type,
      google_compute_instance.this[0].metadata == var.metadata,
      google_compute_instance.this[0].metadata_startup_script == var.metadata_startup_script,
      google_compute_instance.this[0].min_cpu_platform == var.min_cpu_platform,
      google_compute_instance.this[0].name == var.name,
      google_compute_instance.this[0].project == var.project,
      google_compute_instance.this[0].tags == var.resource_tags,
      google_compute_instance.this[0].advanced_machine_features[0].enable_nested_virtualization == var.advanced_machine_features.enable_nested_virtualization,
      google_compute_instance.this[0].advanced_machine_features[0].enable_uefi_networking == var.advanced_machine_features.enable_uefi_networking,
      google_compute_instance.this[0].advanced_machine_features[0].performance_monitoring_unit == var.advanced_machine_features.performance_monitoring_unit,
      google_compute_instance.this[0].advanced_machine_features[0].threads_per_core == var.advanced_machine_features.threads_per_core,
      google_compute_instance.this[0].advanced_machine_features[0].turbo_mode == var.advanced_machine_features.turbo_mode,
      google_compute_instance.this[0].advanced_machine_features[0].visible_core_count == var.advanced_machine_features.visible_core_count,
      google_compute_instance.this[0].attached_disk[0].device_name == var.attached_disk[0].device_name,
      google_compute_instance.this[0].attached_disk[0].disk_encryption_key_raw == var.attached_disk[0].disk_encryption_key_raw,
      google_compute_instance.this[0].attached_disk[0].disk_encryption_key_rsa == var.attached_disk[0].disk_encryption_key_rsa,
      google_compute_instance.this[0].attached_disk[0].disk_encryption_service_account == var.attached_disk[0].disk_encryption_service_account,
      google_compute_instance.this[0].attached_disk[0].force_attach == var.attached_disk[0].force_attach,
      google_compute_instance.this[0].attached_disk[0].kms_key_self_link == var.attached_disk[0].kms_key_self_link,
      google_compute_instance.this[0].attached_disk[0].mode == var.attached_disk[0].mode,
      google_compute_instance.this[0].attached_disk[0].source == var.attached_disk[0].source,
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].image == var.boot_disk.initialize_params.image,
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].size == var.boot_disk.initialize_params.size,
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].type == var.boot_disk.initialize_params.type,
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].enable_confidential_compute == var.boot_disk.initialize_params.enable_confidential_compute,
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].labels == var.boot_disk.initialize_params.labels,
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].provisioned_iops == var.boot_disk.initialize_params.provisioned_iops,
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].provisioned_throughput == var.boot_disk.initialize_params.provisioned_throughput,
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].replica_zones == var.boot_disk.initialize_params.replica_zones,
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].resource_manager_tags == var.boot_disk.initialize_params.resource_manager_tags,
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].resource_policies == var.boot_disk.initialize_params.resource_policies,
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].snapshot == var.boot_disk.initialize_params.snapshot,
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].storage_pool == var.boot_disk.initialize_params.storage_pool,
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].source_image_encryption_key[0].kms_key_self_link == var.boot_disk.initialize_params.source_image_encryption_key.kms_key_self_link,
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].source_image_encryption_key[0].kms_key_service_account == var.boot_disk.initialize_params.source_image_encryption_key.kms_key_service_account,
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].source_image_encryption_key[0].raw_key == var.boot_disk.initialize_params.source_image_encryption_key.raw_key,
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].source_image_encryption_key[0].rsa_encrypted_key == var.boot_disk.initialize_params.source_image_encryption_key.rsa_encrypted_key,
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].source_snapshot_encryption_key[0].kms_key_self_link == var.boot_disk.initialize_params.source_snapshot_encryption_key.kms_key_self_link,
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].source_snapshot_encryption_key[0].kms_key_service_account == var.boot_disk.initialize_params.source_snapshot_encryption_key.kms_key_service_account,
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].source_snapshot_encryption_key[0].raw_key == var.boot_disk.initialize_params.source_snapshot_encryption_key.raw_key,
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].source_snapshot_encryption_key[0].rsa_encrypted_key == var.boot_disk.initialize_params.source_snapshot_encryption_key.rsa_encrypted_key,
      google_compute_instance.this[0].boot_disk[0].auto_delete == var.boot_disk.auto_delete,
      google_compute_instance.this[0].boot_disk[0].device_name == var.boot_disk.device_name,
      google_compute_instance.this[0].boot_disk[0].disk_encryption_key_raw == var.boot_disk.disk_encryption_key_raw,
      google_compute_instance.this[0].boot_disk[0].disk_encryption_key_rsa == var.boot_disk.disk_encryption_key_rsa,
      google_compute_instance.this[0].boot_disk[0].disk_encryption_service_account == var.boot_disk.disk_encryption_service_account,
      google_compute_instance.this[0].boot_disk[0].force_attach == var.boot_disk.force_attach,
      google_compute_instance.this[0].boot_disk[0].guest_os_features == var.boot_disk.guest_os_features,
      google_compute_instance.this[0].boot_disk[0].kms_key_self_link == var.boot_disk.kms_key_self_link,
      google_compute_instance.this[0].boot_disk[0].source == var.boot_disk.source,
      google_compute_instance.this[0].confidential_instance_config[0].confidential_instance_type == var.confidential_instance_config.confidential_instance_type,
      google_compute_instance.this[0].confidential_instance_config[0].enable_confidential_compute == var.confidential_instance_config.enable_confidential_compute,
      google_compute_instance.this[0].instance_encryption_key[0].kms_key_self_link == var.instance_encryption_key.kms_key_self_link,
      google_compute_instance.this[0].instance_encryption_key[0].kms_key_service_account == var.instance_encryption_key.kms_key_service_account,
      google_compute_instance.this[0].network_interface[0].subnetwork == var.network_interface[0].subnetwork,
      google_compute_instance.this[0].network_interface[0].enable_vpc_scoped_dns == var.network_interface[0].enable_vpc_scoped_dns,
      google_compute_instance.this[0].network_interface[0].igmp_query == var.network_interface[0].igmp_query,
      google_compute_instance.this[0].network_interface[0].internal_ipv6_prefix_length == var.network_interface[0].internal_ipv6_prefix_length,
      google_compute_instance.this[0].network_interface[0].ipv6_address == var.network_interface[0].ipv6_address,
      google_compute_instance.this[0].network_interface[0].network == var.network_interface[0].network,
      google_compute_instance.this[0].network_interface[0].network_attachment == var.network_interface[0].network_attachment,
      google_compute_instance.this[0].network_interface[0].network_ip == var.network_interface[0].network_ip,
      google_compute_instance.this[0].network_interface[0].nic_type == var.network_interface[0].nic_type,
      google_compute_instance.this[0].network_interface[0].queue_count == var.network_interface[0].queue_count,
      google_compute_instance.this[0].network_interface[0].service_class_id == var.network_interface[0].service_class_id,
      google_compute_instance.this[0].network_interface[0].stack_type == var.network_interface[0].stack_type,
      google_compute_instance.this[0].network_interface[0].subnetwork_project == var.network_interface[0].subnetwork_project,
      google_compute_instance.this[0].network_interface[0].vlan == var.network_interface[0].vlan,
      google_compute_instance.this[0].network_interface[0].alias_ip_range[0].ip_cidr_range == var.network_interface[0].alias_ip_range[0].ip_cidr_range,
      google_compute_instance.this[0].network_interface[0].alias_ip_range[0].subnetwork_range_name == var.network_interface[0].alias_ip_range[0].subnetwork_range_name,
      google_compute_instance.this[0].network_performance_config[0].total_egress_bandwidth_tier == var.network_performance_config.total_egress_bandwidth_tier,
      google_compute_instance.this[0].params[0].resource_manager_tags == var.params.resource_manager_tags,
      google_compute_instance.this[0].reservation_affinity[0].type == var.reservation_affinity.type,
      google_compute_instance.this[0].reservation_affinity[0].specific_reservation[0].key == var.reservation_affinity.specific_reservation.key,
      google_compute_instance.this[0].reservation_affinity[0].specific_reservation[0].values == var.reservation_affinity.specific_reservation.values,
      google_compute_instance.this[0].scratch_disk[0].device_name == var.scratch_disk[0].device_name,
      google_compute_instance.this[0].scratch_disk[0].interface == var.scratch_disk[0].interface,
      google_compute_instance.this[0].scratch_disk[0].size == var.scratch_disk[0].size,
      google_compute_instance.this[0].service_account[0].email == var.service_account.email,
      google_compute_instance.this[0].service_account[0].scopes == var.service_account.scopes,
      google_compute_instance.this[0].shielded_instance_config[0].enable_integrity_monitoring == var.shielded_instance_config.enable_integrity_monitoring,
      google_compute_instance.this[0].shielded_instance_config[0].enable_secure_boot == var.shielded_instance_config.enable_secure_boot,
      google_compute_instance.this[0].shielded_instance_config[0].enable_vtpm == var.shielded_instance_config.enable_vtpm,
      google_compute_instance.this[0].timeouts.create == var.timeouts.create,
      google_compute_instance.this[0].timeouts.delete == var.timeouts.delete,
      google_compute_instance.this[0].timeouts.update == var.timeouts.update,
      google_compute_instance.this[0].workload_identity_config[0].identity == var.workload_identity_config.identity,
      google_compute_instance.this[0].workload_identity_config[0].identity_certificate_enabled == var.workload_identity_config.identity_certificate_enabled,
    ])
    error_message = "an argument is not what was given"
  }
}
