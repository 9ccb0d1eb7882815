# What callers give stands in the instance, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    boot_disk = {
      auto_delete                     = false
      device_name                     = "shop"
      disk_encryption_key_raw         = "shop"
      disk_encryption_key_rsa         = "shop"
      disk_encryption_service_account = "shop"
      force_attach                    = false
      guest_os_features               = ["shop"]
      initialize_params = {
        architecture                = "X86_64"
        enable_confidential_compute = false
        image                       = "debian-cloud/debian-12"
        labels                      = { example = "shop" }
        provisioned_iops            = 1
        provisioned_throughput      = 1
        replica_zones               = ["shop"]
        resource_manager_tags       = { example = "shop" }
        resource_policies           = ["shop"]
        size                        = 10
        snapshot                    = "shop"
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
        storage_pool = "shop"
        type         = "pd-balanced"
      }
      interface         = "SCSI"
      kms_key_self_link = "shop"
      mode              = "READ_ONLY"
      source            = "shop"
    }
    machine_type = "e2-small"
    name         = "orders"
    network_interface = [
      {
        access_config               = [{ nat_ip = "shop", network_tier = "PREMIUM", public_ptr_domain_name = "shop" }]
        alias_ip_range              = [{ ip_cidr_range = "10.0.0.0/24", subnetwork_range_name = "shop" }]
        enable_vpc_scoped_dns       = false
        igmp_query                  = "shop"
        internal_ipv6_prefix_length = 1
        ipv6_access_config = [
          {
            network_tier                = "shop"
            external_ipv6               = "shop"
            external_ipv6_prefix_length = "shop"
            name                        = "shop"
            public_ptr_domain_name      = "shop"
          },
        ]
        ipv6_address       = "shop"
        network            = "shop"
        network_attachment = "shop"
        network_ip         = "shop"
        nic_type           = "shop"
        queue_count        = 1
        service_class_id   = "shop"
        stack_type         = "shop"
        subnetwork         = "orders"
        subnetwork_project = "shop"
        vlan               = 1
      },
    ]
    advanced_machine_features = {
      enable_nested_virtualization = false
      enable_uefi_networking       = false
      performance_monitoring_unit  = "shop"
      threads_per_core             = 1
      turbo_mode                   = "shop"
      visible_core_count           = 1
    }
    allow_stopping_for_update = false
    attached_disk = [
      {
        source                          = "shop"
        device_name                     = "shop"
        disk_encryption_key_raw         = "shop"
        disk_encryption_key_rsa         = "shop"
        disk_encryption_service_account = "shop"
        force_attach                    = false
        kms_key_self_link               = "shop"
        mode                            = "READ_ONLY"
      },
    ]
    can_ip_forward               = true
    confidential_instance_config = { confidential_instance_type = "t3.micro", enable_confidential_compute = false }
    deletion_policy              = "ABANDON"
    deletion_protection          = true
    description                  = "shop"
    desired_status               = "RUNNING"
    enable_display               = true
    guest_accelerator            = [{ count = 1, type = "shop" }]
    scheduling                   = { node_affinities = [], on_host_maintenance = "TERMINATE" }
    hostname                     = "shop"
    instance_encryption_key      = { kms_key_self_link = "shop", kms_key_service_account = "shop" }
    key_revocation_action_type   = "NONE"
    metadata                     = { example = "shop" }
    metadata_startup_script      = "shop"
    min_cpu_platform             = "shop"
    network_performance_config   = { total_egress_bandwidth_tier = "shop" }
    params                       = { resource_manager_tags = { example = "shop" } }
    project                      = "shop-prod"
    reservation_affinity         = { type = "shop", specific_reservation = { key = "shop", values = ["shop"] } }
    resource_policies            = ["shop"]
    resource_tags                = ["shop"]
    scratch_disk                 = [{ interface = "SCSI", device_name = "shop", size = 1 }]
    service_account              = { scopes = ["shop"], email = "shop@example.com" }
    shielded_instance_config = {
      enable_integrity_monitoring = false
      enable_secure_boot          = false
      enable_vtpm                 = false
    }
    timeouts                 = { create = "30m", delete = "30m", update = "30m" }
    workload_identity_config = { identity = "shop", identity_certificate_enabled = false }
    zone                     = "europe-west1-b"
  }
  assert {
    condition = alltrue([
      google_compute_instance.this[0].allow_stopping_for_update == false,
      google_compute_instance.this[0].can_ip_forward == true,
      google_compute_instance.this[0].deletion_policy == "ABANDON",
      google_compute_instance.this[0].deletion_protection == true,
      google_compute_instance.this[0].description == "shop",
      google_compute_instance.this[0].desired_status == "RUNNING",
      google_compute_instance.this[0].enable_display == true,
      google_compute_instance.this[0].hostname == "shop",
      google_compute_instance.this[0].key_revocation_action_type == "NONE",
      google_compute_instance.this[0].machine_type == "e2-small",
      google_compute_instance.this[0].metadata == tomap({ example = "shop" }),
      google_compute_instance.this[0].metadata_startup_script == "shop",
      google_compute_instance.this[0].min_cpu_platform == "shop",
      google_compute_instance.this[0].name == "orders",
      google_compute_instance.this[0].project == "shop-prod",
      google_compute_instance.this[0].resource_policies == tolist(["shop"]),
      google_compute_instance.this[0].tags == toset(["shop"]),
      google_compute_instance.this[0].zone == "europe-west1-b",
      google_compute_instance.this[0].advanced_machine_features[0].enable_nested_virtualization == false,
      google_compute_instance.this[0].advanced_machine_features[0].enable_uefi_networking == false,
      google_compute_instance.this[0].advanced_machine_features[0].performance_monitoring_unit == "shop",
      google_compute_instance.this[0].advanced_machine_features[0].threads_per_core == 1,
      google_compute_instance.this[0].advanced_machine_features[0].turbo_mode == "shop",
      google_compute_instance.this[0].advanced_machine_features[0].visible_core_count == 1,
      google_compute_instance.this[0].attached_disk[0].device_name == "shop",
      google_compute_instance.this[0].attached_disk[0].disk_encryption_key_raw == "shop",
      google_compute_instance.this[0].attached_disk[0].disk_encryption_key_rsa == "shop",
      google_compute_instance.this[0].attached_disk[0].disk_encryption_service_account == "shop",
      google_compute_instance.this[0].attached_disk[0].force_attach == false,
      google_compute_instance.this[0].attached_disk[0].kms_key_self_link == "shop",
      google_compute_instance.this[0].attached_disk[0].mode == "READ_ONLY",
      google_compute_instance.this[0].attached_disk[0].source == "shop",
      google_compute_instance.this[0].boot_disk[0].auto_delete == false,
      google_compute_instance.this[0].boot_disk[0].device_name == "shop",
      google_compute_instance.this[0].boot_disk[0].disk_encryption_key_raw == "shop",
      google_compute_instance.this[0].boot_disk[0].disk_encryption_key_rsa == "shop",
      google_compute_instance.this[0].boot_disk[0].disk_encryption_service_account == "shop",
      google_compute_instance.this[0].boot_disk[0].force_attach == false,
      google_compute_instance.this[0].boot_disk[0].guest_os_features == tolist(["shop"]),
      google_compute_instance.this[0].boot_disk[0].interface == "SCSI",
      google_compute_instance.this[0].boot_disk[0].kms_key_self_link == "shop",
      google_compute_instance.this[0].boot_disk[0].mode == "READ_ONLY",
      google_compute_instance.this[0].boot_disk[0].source == "shop",
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].architecture == "X86_64",
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].enable_confidential_compute == false,
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].image == "debian-cloud/debian-12",
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].labels == tomap({ example = "shop" }),
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].provisioned_iops == 1,
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].provisioned_throughput == 1,
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].replica_zones == tolist(["shop"]),
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].resource_manager_tags == tomap({ example = "shop" }),
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].resource_policies == tolist(["shop"]),
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].size == 10,
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].snapshot == "shop",
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].storage_pool == "shop",
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].type == "pd-balanced",
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].source_image_encryption_key[0].kms_key_self_link == "shop",
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].source_image_encryption_key[0].kms_key_service_account == "shop",
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].source_image_encryption_key[0].raw_key == "shop",
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].source_image_encryption_key[0].rsa_encrypted_key == "shop",
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].source_snapshot_encryption_key[0].kms_key_self_link == "shop",
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].source_snapshot_encryption_key[0].kms_key_service_account == "shop",
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].source_snapshot_encryption_key[0].raw_key == "shop",
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].source_snapshot_encryption_key[0].rsa_encrypted_key == "shop",
      google_compute_instance.this[0].confidential_instance_config[0].confidential_instance_type == "t3.micro",
      google_compute_instance.this[0].confidential_instance_config[0].enable_confidential_compute == false,
      google_compute_instance.this[0].guest_accelerator[0].count == 1,
      google_compute_instance.this[0].guest_accelerator[0].type == "shop",
      google_compute_instance.this[0].instance_encryption_key[0].kms_key_self_link == "shop",
      google_compute_instance.this[0].instance_encryption_key[0].kms_key_service_account == "shop",
      google_compute_instance.this[0].network_interface[0].enable_vpc_scoped_dns == false,
      google_compute_instance.this[0].network_interface[0].igmp_query == "shop",
      google_compute_instance.this[0].network_interface[0].internal_ipv6_prefix_length == 1,
      google_compute_instance.this[0].network_interface[0].ipv6_address == "shop",
      google_compute_instance.this[0].network_interface[0].network == "shop",
      google_compute_instance.this[0].network_interface[0].network_attachment == "shop",
      google_compute_instance.this[0].network_interface[0].network_ip == "shop",
      google_compute_instance.this[0].network_interface[0].nic_type == "shop",
      google_compute_instance.this[0].network_interface[0].queue_count == 1,
      google_compute_instance.this[0].network_interface[0].service_class_id == "shop",
      google_compute_instance.this[0].network_interface[0].stack_type == "shop",
      google_compute_instance.this[0].network_interface[0].subnetwork == "orders",
      google_compute_instance.this[0].network_interface[0].subnetwork_project == "shop",
      google_compute_instance.this[0].network_interface[0].vlan == 1,
      google_compute_instance.this[0].network_interface[0].access_config[0].nat_ip == "shop",
      google_compute_instance.this[0].network_interface[0].access_config[0].network_tier == "PREMIUM",
      google_compute_instance.this[0].network_interface[0].access_config[0].public_ptr_domain_name == "shop",
      google_compute_instance.this[0].network_interface[0].alias_ip_range[0].ip_cidr_range == "10.0.0.0/24",
      google_compute_instance.this[0].network_interface[0].alias_ip_range[0].subnetwork_range_name == "shop",
      google_compute_instance.this[0].network_interface[0].ipv6_access_config[0].external_ipv6 == "shop",
      google_compute_instance.this[0].network_interface[0].ipv6_access_config[0].external_ipv6_prefix_length == "shop",
      google_compute_instance.this[0].network_interface[0].ipv6_access_config[0].name == "shop",
      google_compute_instance.this[0].network_interface[0].ipv6_access_config[0].network_tier == "shop",
      google_compute_instance.this[0].network_interface[0].ipv6_access_config[0].public_ptr_domain_name == "shop",
      google_compute_instance.this[0].network_performance_config[0].total_egress_bandwidth_tier == "shop",
      google_compute_instance.this[0].params[0].resource_manager_tags == tomap({ example = "shop" }),
      google_compute_instance.this[0].reservation_affinity[0].type == "shop",
      google_compute_instance.this[0].reservation_affinity[0].specific_reservation[0].key == "shop",
      google_compute_instance.this[0].reservation_affinity[0].specific_reservation[0].values == tolist(["shop"]),
      google_compute_instance.this[0].scheduling[0].on_host_maintenance == "TERMINATE",
      google_compute_instance.this[0].scratch_disk[0].device_name == "shop",
      google_compute_instance.this[0].scratch_disk[0].interface == "SCSI",
      google_compute_instance.this[0].scratch_disk[0].size == 1,
      google_compute_instance.this[0].service_account[0].email == "shop@example.com",
      google_compute_instance.this[0].service_account[0].scopes == toset(["shop"]),
      google_compute_instance.this[0].shielded_instance_config[0].enable_integrity_monitoring == false,
      google_compute_instance.this[0].shielded_instance_config[0].enable_secure_boot == false,
      google_compute_instance.this[0].shielded_instance_config[0].enable_vtpm == false,
      google_compute_instance.this[0].timeouts.create == "30m",
      google_compute_instance.this[0].timeouts.delete == "30m",
      google_compute_instance.this[0].timeouts.update == "30m",
      google_compute_instance.this[0].workload_identity_config[0].identity == "shop",
      google_compute_instance.this[0].workload_identity_config[0].identity_certificate_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    advanced_machine_features = {}
    schedule                  = { stop = "0 19 * * 1-5", start = "0 7 * * 1-5", time_zone = "Europe/Berlin" }
  }
  assert {
    condition = alltrue([
      length(google_compute_instance.this[0].advanced_machine_features) == 1,
      google_compute_resource_policy.schedule[0].name == "orders-europe-west1-b-schedule",
      google_compute_resource_policy.schedule[0].region == "europe-west1",
      google_compute_resource_policy.schedule[0].instance_schedule_policy[0].time_zone == "Europe/Berlin",
      google_compute_resource_policy.schedule[0].instance_schedule_policy[0].vm_start_schedule[0].schedule == "0 7 * * 1-5",
      google_compute_resource_policy.schedule[0].instance_schedule_policy[0].vm_stop_schedule[0].schedule == "0 19 * * 1-5",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    confidential_instance_config = {}
  }
  assert {
    condition = alltrue([
      length(google_compute_instance.this[0].confidential_instance_config) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    instance_encryption_key = {}
  }
  assert {
    condition = alltrue([
      length(google_compute_instance.this[0].instance_encryption_key) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_5" {
  command = plan
  variables {
    params = {}
  }
  assert {
    condition = alltrue([
      length(google_compute_instance.this[0].params) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_6" {
  command = plan
  variables {
    scheduling = {
      automatic_restart           = false
      availability_domain         = 1
      host_error_timeout_seconds  = 60
      instance_termination_action = "DELETE"
      local_ssd_recovery_timeout  = { seconds = 60, nanos = 1 }
      max_run_duration            = { seconds = 60, nanos = 1 }
      min_node_cpus               = 1
      node_affinities             = [{ key = "shop", operator = "shop", values = ["shop"] }]
      on_host_maintenance         = "shop"
      on_instance_stop_action     = { discard_local_ssd = false }
      preemptible                 = false
      preemption_notice_duration  = { seconds = 60, nanos = 1 }
      provisioning_model          = "STANDARD"
      termination_time            = "2026-01-01T00:00:00Z"
    }
  }
  assert {
    condition = alltrue([
      google_compute_instance.this[0].scheduling[0].automatic_restart == false,
      google_compute_instance.this[0].scheduling[0].availability_domain == 1,
      google_compute_instance.this[0].scheduling[0].host_error_timeout_seconds == 60,
      google_compute_instance.this[0].scheduling[0].instance_termination_action == "DELETE",
      google_compute_instance.this[0].scheduling[0].min_node_cpus == 1,
      google_compute_instance.this[0].scheduling[0].preemptible == false,
      google_compute_instance.this[0].scheduling[0].provisioning_model == "STANDARD",
      google_compute_instance.this[0].scheduling[0].termination_time == "2026-01-01T00:00:00Z",
      google_compute_instance.this[0].scheduling[0].local_ssd_recovery_timeout[0].nanos == 1,
      google_compute_instance.this[0].scheduling[0].local_ssd_recovery_timeout[0].seconds == 60,
      google_compute_instance.this[0].scheduling[0].max_run_duration[0].nanos == 1,
      google_compute_instance.this[0].scheduling[0].max_run_duration[0].seconds == 60,
      one(google_compute_instance.this[0].scheduling[0].node_affinities).key == "shop",
      one(google_compute_instance.this[0].scheduling[0].node_affinities).operator == "shop",
      one(google_compute_instance.this[0].scheduling[0].node_affinities).values == toset(["shop"]),
      google_compute_instance.this[0].scheduling[0].on_instance_stop_action[0].discard_local_ssd == false,
      google_compute_instance.this[0].scheduling[0].preemption_notice_duration[0].nanos == 1,
      google_compute_instance.this[0].scheduling[0].preemption_notice_duration[0].seconds == 60,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_7" {
  command = plan
  variables {
    scheduling = { node_affinities = [] }
  }
  assert {
    condition = alltrue([
      length(google_compute_instance.this[0].scheduling) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_8" {
  command = plan
  variables {
    shielded_instance_config = {}
  }
  assert {
    condition = alltrue([
      length(google_compute_instance.this[0].shielded_instance_config) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_9" {
  command = plan
  variables {
    workload_identity_config = {}
  }
  assert {
    condition = alltrue([
      length(google_compute_instance.this[0].workload_identity_config) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
