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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    boot_disk = {
      auto_delete                     = false
      device_name                     = "device-name"
      disk_encryption_key_raw         = "disk-encryption-key-raw"
      disk_encryption_key_rsa         = "disk-encryption-key-rsa"
      disk_encryption_service_account = "disk-encryption-service-account"
      force_attach                    = false
      guest_os_features               = ["guest-os-features"]
      initialize_params = {
        architecture                = "X86_64"
        enable_confidential_compute = false
        image                       = "debian-cloud/debian-12"
        labels                      = { example = "example" }
        provisioned_iops            = 1
        provisioned_throughput      = 2
        replica_zones               = ["replica-zones"]
        resource_manager_tags       = { example = "example2" }
        resource_policies           = ["resource-policies"]
        size                        = 10
        snapshot                    = "snapshot"
        source_image_encryption_key = {
          kms_key_self_link       = "kms-key-self-link"
          kms_key_service_account = "kms-key-service-account"
          raw_key                 = "raw-key"
          rsa_encrypted_key       = "rsa-encrypted-key"
        }
        source_snapshot_encryption_key = {
          kms_key_self_link       = "kms-key-self-link2"
          kms_key_service_account = "kms-key-service-account2"
          raw_key                 = "raw-key2"
          rsa_encrypted_key       = "rsa-encrypted-key2"
        }
        storage_pool = "storage-pool"
        type         = "pd-balanced"
      }
      interface         = "SCSI"
      kms_key_self_link = "kms-key-self-link3"
      mode              = "READ_ONLY"
      source            = "source"
    }
    machine_type = "e2-small"
    name         = "orders"
    network_interface = [
      {
        access_config = [
          {
            nat_ip                 = "10.0.0.4"
            network_tier           = "PREMIUM"
            public_ptr_domain_name = "public-ptr-domain-name"
          },
        ]
        alias_ip_range = [
          {
            ip_cidr_range         = "10.0.0.0/24"
            subnetwork_range_name = "subnetwork-range-name"
          },
        ]
        enable_vpc_scoped_dns       = false
        igmp_query                  = "igmp-query"
        internal_ipv6_prefix_length = 1
        ipv6_access_config = [
          {
            network_tier                = "network-tier"
            external_ipv6               = "external-ipv6"
            external_ipv6_prefix_length = "external-ipv6-prefix-length"
            name                        = "name"
            public_ptr_domain_name      = "public-ptr-domain-name2"
          },
        ]
        ipv6_address       = "ipv6-address"
        network            = "network"
        network_attachment = "network-attachment"
        network_ip         = "10.0.0.4"
        nic_type           = "nic-type"
        queue_count        = 2
        service_class_id   = "service-class-id"
        stack_type         = "stack-type"
        subnetwork         = "orders"
        subnetwork_project = "subnetwork-project"
        vlan               = 3
      },
    ]
    advanced_machine_features = {
      enable_nested_virtualization = false
      enable_uefi_networking       = false
      performance_monitoring_unit  = "performance-monitoring-unit"
      threads_per_core             = 1
      turbo_mode                   = "turbo-mode"
      visible_core_count           = 2
    }
    allow_stopping_for_update = true
    attached_disk = [
      {
        source                          = "source2"
        device_name                     = "device-name2"
        disk_encryption_key_raw         = "disk-encryption-key-raw2"
        disk_encryption_key_rsa         = "disk-encryption-key-rsa2"
        disk_encryption_service_account = "disk-encryption-service-account2"
        force_attach                    = false
        kms_key_self_link               = "kms-key-self-link4"
        mode                            = "READ_ONLY"
      },
    ]
    can_ip_forward               = true
    confidential_instance_config = { confidential_instance_type = "t3.micro", enable_confidential_compute = false }
    deletion_policy              = "ABANDON"
    deletion_protection          = true
    description                  = "description"
    desired_status               = "RUNNING"
    enable_display               = true
    guest_accelerator            = [{ count = 1, type = "type" }]
    scheduling                   = { node_affinities = [], on_host_maintenance = "TERMINATE" }
    hostname                     = "shop.example.com"
    instance_encryption_key = {
      kms_key_self_link       = "kms-key-self-link5"
      kms_key_service_account = "kms-key-service-account3"
    }
    key_revocation_action_type = "NONE"
    metadata                   = { example = "example3" }
    metadata_startup_script    = "metadata-startup-script"
    min_cpu_platform           = "min-cpu-platform"
    network_performance_config = { total_egress_bandwidth_tier = "TIER_1" }
    params                     = { resource_manager_tags = { example = "example4" } }
    project                    = "shop-prod"
    reservation_affinity       = { type = "type2", specific_reservation = { key = "key", values = ["values"] } }
    resource_policies          = ["resource-policies2"]
    resource_tags              = ["resource-tags"]
    scratch_disk               = [{ interface = "SCSI", device_name = "device-name3", size = 1 }]
    service_account            = { scopes = ["scopes"], email = "shop@example.com" }
    shielded_instance_config = {
      enable_integrity_monitoring = false
      enable_secure_boot          = false
      enable_vtpm                 = false
    }
    timeouts                 = { create = "30m", delete = "31m", update = "32m" }
    workload_identity_config = { identity = "identity", identity_certificate_enabled = false }
    zone                     = "europe-west1-b"
  }
  assert {
    condition = alltrue([
      google_compute_instance.this[0].allow_stopping_for_update == true,
      google_compute_instance.this[0].can_ip_forward == true,
      google_compute_instance.this[0].deletion_policy == "ABANDON",
      google_compute_instance.this[0].deletion_protection == true,
      google_compute_instance.this[0].description == "description",
      google_compute_instance.this[0].desired_status == "RUNNING",
      google_compute_instance.this[0].enable_display == true,
      google_compute_instance.this[0].hostname == "shop.example.com",
      google_compute_instance.this[0].key_revocation_action_type == "NONE",
      google_compute_instance.this[0].machine_type == "e2-small",
      google_compute_instance.this[0].metadata == tomap({ block-project-ssh-keys = "TRUE", enable-oslogin = "TRUE", example = "example3" }),
      google_compute_instance.this[0].metadata_startup_script == "metadata-startup-script",
      google_compute_instance.this[0].min_cpu_platform == "min-cpu-platform",
      google_compute_instance.this[0].name == "orders",
      google_compute_instance.this[0].project == "shop-prod",
      google_compute_instance.this[0].resource_policies == tolist(["resource-policies2"]),
      google_compute_instance.this[0].tags == toset(["resource-tags"]),
      google_compute_instance.this[0].zone == "europe-west1-b",
      google_compute_instance.this[0].advanced_machine_features[0].enable_nested_virtualization == false,
      google_compute_instance.this[0].advanced_machine_features[0].enable_uefi_networking == false,
      google_compute_instance.this[0].advanced_machine_features[0].performance_monitoring_unit == "performance-monitoring-unit",
      google_compute_instance.this[0].advanced_machine_features[0].threads_per_core == 1,
      google_compute_instance.this[0].advanced_machine_features[0].turbo_mode == "turbo-mode",
      google_compute_instance.this[0].advanced_machine_features[0].visible_core_count == 2,
      google_compute_instance.this[0].attached_disk[0].device_name == "device-name2",
      google_compute_instance.this[0].attached_disk[0].disk_encryption_key_raw == "disk-encryption-key-raw2",
      google_compute_instance.this[0].attached_disk[0].disk_encryption_key_rsa == "disk-encryption-key-rsa2",
      google_compute_instance.this[0].attached_disk[0].disk_encryption_service_account == "disk-encryption-service-account2",
      google_compute_instance.this[0].attached_disk[0].force_attach == false,
      google_compute_instance.this[0].attached_disk[0].kms_key_self_link == "kms-key-self-link4",
      google_compute_instance.this[0].attached_disk[0].mode == "READ_ONLY",
      google_compute_instance.this[0].attached_disk[0].source == "source2",
      google_compute_instance.this[0].boot_disk[0].auto_delete == false,
      google_compute_instance.this[0].boot_disk[0].device_name == "device-name",
      google_compute_instance.this[0].boot_disk[0].disk_encryption_key_raw == "disk-encryption-key-raw",
      google_compute_instance.this[0].boot_disk[0].disk_encryption_key_rsa == "disk-encryption-key-rsa",
      google_compute_instance.this[0].boot_disk[0].disk_encryption_service_account == "disk-encryption-service-account",
      google_compute_instance.this[0].boot_disk[0].force_attach == false,
      google_compute_instance.this[0].boot_disk[0].guest_os_features == tolist(["guest-os-features"]),
      google_compute_instance.this[0].boot_disk[0].interface == "SCSI",
      google_compute_instance.this[0].boot_disk[0].kms_key_self_link == "kms-key-self-link3",
      google_compute_instance.this[0].boot_disk[0].mode == "READ_ONLY",
      google_compute_instance.this[0].boot_disk[0].source == "source",
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].architecture == "X86_64",
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].enable_confidential_compute == false,
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].image == "debian-cloud/debian-12",
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].provisioned_iops == 1,
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].provisioned_throughput == 2,
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].replica_zones == tolist(["replica-zones"]),
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].resource_manager_tags == tomap({ example = "example2" }),
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].resource_policies == tolist(["resource-policies"]),
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].size == 10,
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].snapshot == "snapshot",
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].storage_pool == "storage-pool",
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].type == "pd-balanced",
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].source_image_encryption_key[0].kms_key_self_link == "kms-key-self-link",
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].source_image_encryption_key[0].kms_key_service_account == "kms-key-service-account",
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].source_image_encryption_key[0].raw_key == "raw-key",
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].source_image_encryption_key[0].rsa_encrypted_key == "rsa-encrypted-key",
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].source_snapshot_encryption_key[0].kms_key_self_link == "kms-key-self-link2",
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].source_snapshot_encryption_key[0].kms_key_service_account == "kms-key-service-account2",
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].source_snapshot_encryption_key[0].raw_key == "raw-key2",
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].source_snapshot_encryption_key[0].rsa_encrypted_key == "rsa-encrypted-key2",
      google_compute_instance.this[0].confidential_instance_config[0].confidential_instance_type == "t3.micro",
      google_compute_instance.this[0].confidential_instance_config[0].enable_confidential_compute == false,
      google_compute_instance.this[0].guest_accelerator[0].count == 1,
      google_compute_instance.this[0].guest_accelerator[0].type == "type",
      google_compute_instance.this[0].instance_encryption_key[0].kms_key_self_link == "kms-key-self-link5",
      google_compute_instance.this[0].instance_encryption_key[0].kms_key_service_account == "kms-key-service-account3",
      google_compute_instance.this[0].network_interface[0].enable_vpc_scoped_dns == false,
      google_compute_instance.this[0].network_interface[0].igmp_query == "igmp-query",
      google_compute_instance.this[0].network_interface[0].internal_ipv6_prefix_length == 1,
      google_compute_instance.this[0].network_interface[0].ipv6_address == "ipv6-address",
      google_compute_instance.this[0].network_interface[0].network == "network",
      google_compute_instance.this[0].network_interface[0].network_attachment == "network-attachment",
      google_compute_instance.this[0].network_interface[0].network_ip == "10.0.0.4",
      google_compute_instance.this[0].network_interface[0].nic_type == "nic-type",
      google_compute_instance.this[0].network_interface[0].queue_count == 2,
      google_compute_instance.this[0].network_interface[0].service_class_id == "service-class-id",
      google_compute_instance.this[0].network_interface[0].stack_type == "stack-type",
      google_compute_instance.this[0].network_interface[0].subnetwork == "orders",
      google_compute_instance.this[0].network_interface[0].subnetwork_project == "subnetwork-project",
      google_compute_instance.this[0].network_interface[0].vlan == 3,
      google_compute_instance.this[0].network_interface[0].access_config[0].nat_ip == "10.0.0.4",
      google_compute_instance.this[0].network_interface[0].access_config[0].network_tier == "PREMIUM",
      google_compute_instance.this[0].network_interface[0].access_config[0].public_ptr_domain_name == "public-ptr-domain-name",
      google_compute_instance.this[0].network_interface[0].alias_ip_range[0].ip_cidr_range == "10.0.0.0/24",
      google_compute_instance.this[0].network_interface[0].alias_ip_range[0].subnetwork_range_name == "subnetwork-range-name",
      google_compute_instance.this[0].network_interface[0].ipv6_access_config[0].external_ipv6 == "external-ipv6",
      google_compute_instance.this[0].network_interface[0].ipv6_access_config[0].external_ipv6_prefix_length == "external-ipv6-prefix-length",
      google_compute_instance.this[0].network_interface[0].ipv6_access_config[0].name == "name",
      google_compute_instance.this[0].network_interface[0].ipv6_access_config[0].network_tier == "network-tier",
      google_compute_instance.this[0].network_interface[0].ipv6_access_config[0].public_ptr_domain_name == "public-ptr-domain-name2",
      google_compute_instance.this[0].network_performance_config[0].total_egress_bandwidth_tier == "TIER_1",
      google_compute_instance.this[0].params[0].resource_manager_tags == tomap({ example = "example4" }),
      google_compute_instance.this[0].reservation_affinity[0].type == "type2",
      google_compute_instance.this[0].reservation_affinity[0].specific_reservation[0].key == "key",
      google_compute_instance.this[0].reservation_affinity[0].specific_reservation[0].values == tolist(["values"]),
      google_compute_instance.this[0].scheduling[0].on_host_maintenance == "TERMINATE",
      google_compute_instance.this[0].scheduling[0].preemptible == false,
      google_compute_instance.this[0].scratch_disk[0].device_name == "device-name3",
      google_compute_instance.this[0].scratch_disk[0].interface == "SCSI",
      google_compute_instance.this[0].scratch_disk[0].size == 1,
      google_compute_instance.this[0].service_account[0].email == "shop@example.com",
      google_compute_instance.this[0].service_account[0].scopes == toset(["scopes"]),
      google_compute_instance.this[0].shielded_instance_config[0].enable_integrity_monitoring == false,
      google_compute_instance.this[0].shielded_instance_config[0].enable_secure_boot == false,
      google_compute_instance.this[0].shielded_instance_config[0].enable_vtpm == false,
      google_compute_instance.this[0].timeouts.create == "30m",
      google_compute_instance.this[0].timeouts.delete == "31m",
      google_compute_instance.this[0].timeouts.update == "32m",
      google_compute_instance.this[0].workload_identity_config[0].identity == "identity",
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
      min_node_cpus               = 2
      node_affinities             = [{ key = "key", operator = "operator", values = ["values"] }]
      on_host_maintenance         = "on-host-maintenance"
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
      google_compute_instance.this[0].scheduling[0].min_node_cpus == 2,
      google_compute_instance.this[0].scheduling[0].provisioning_model == "STANDARD",
      google_compute_instance.this[0].scheduling[0].termination_time == "2026-01-01T00:00:00Z",
      google_compute_instance.this[0].scheduling[0].local_ssd_recovery_timeout[0].nanos == 1,
      google_compute_instance.this[0].scheduling[0].local_ssd_recovery_timeout[0].seconds == 60,
      google_compute_instance.this[0].scheduling[0].max_run_duration[0].nanos == 1,
      google_compute_instance.this[0].scheduling[0].max_run_duration[0].seconds == 60,
      one(google_compute_instance.this[0].scheduling[0].node_affinities).key == "key",
      one(google_compute_instance.this[0].scheduling[0].node_affinities).operator == "operator",
      one(google_compute_instance.this[0].scheduling[0].node_affinities).values == toset(["values"]),
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
    workload_identity_config = {}
  }
  assert {
    condition = alltrue([
      length(google_compute_instance.this[0].workload_identity_config) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    boot_disk = {
      auto_delete       = true
      force_attach      = false
      initialize_params = { enable_confidential_compute = true }
    }
    network_interface = [
      {
        access_config         = []
        alias_ip_range        = []
        enable_vpc_scoped_dns = true
        ipv6_access_config    = []
      },
    ]
    advanced_machine_features    = { enable_nested_virtualization = true, enable_uefi_networking = false }
    allow_stopping_for_update    = true
    attached_disk                = [{ source = "source2", force_attach = true }]
    can_ip_forward               = false
    confidential_instance_config = { enable_confidential_compute = true }
    deletion_protection          = true
    enable_display               = false
    shielded_instance_config = {
      enable_integrity_monitoring = true
      enable_secure_boot          = false
      enable_vtpm                 = true
    }
    workload_identity_config = { identity_certificate_enabled = true }
  }
  assert {
    condition = alltrue([
      google_compute_instance.this[0].allow_stopping_for_update == true,
      google_compute_instance.this[0].can_ip_forward == false,
      google_compute_instance.this[0].deletion_protection == true,
      google_compute_instance.this[0].enable_display == false,
      google_compute_instance.this[0].advanced_machine_features[0].enable_nested_virtualization == true,
      google_compute_instance.this[0].advanced_machine_features[0].enable_uefi_networking == false,
      google_compute_instance.this[0].attached_disk[0].force_attach == true,
      google_compute_instance.this[0].boot_disk[0].auto_delete == true,
      google_compute_instance.this[0].boot_disk[0].force_attach == false,
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].enable_confidential_compute == true,
      google_compute_instance.this[0].confidential_instance_config[0].enable_confidential_compute == true,
      google_compute_instance.this[0].network_interface[0].enable_vpc_scoped_dns == true,
      google_compute_instance.this[0].shielded_instance_config[0].enable_integrity_monitoring == true,
      google_compute_instance.this[0].shielded_instance_config[0].enable_secure_boot == false,
      google_compute_instance.this[0].shielded_instance_config[0].enable_vtpm == true,
      google_compute_instance.this[0].workload_identity_config[0].identity_certificate_enabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    boot_disk = {
      auto_delete       = false
      force_attach      = true
      initialize_params = { enable_confidential_compute = false }
    }
    network_interface = [
      {
        access_config         = []
        alias_ip_range        = []
        enable_vpc_scoped_dns = false
        ipv6_access_config    = []
      },
    ]
    advanced_machine_features    = { enable_nested_virtualization = false, enable_uefi_networking = true }
    allow_stopping_for_update    = false
    attached_disk                = [{ source = "source2", force_attach = false }]
    can_ip_forward               = true
    confidential_instance_config = { enable_confidential_compute = false }
    deletion_protection          = true
    enable_display               = false
    shielded_instance_config = {
      enable_integrity_monitoring = false
      enable_secure_boot          = true
      enable_vtpm                 = true
    }
    workload_identity_config = { identity_certificate_enabled = false }
  }
  assert {
    condition = alltrue([
      google_compute_instance.this[0].allow_stopping_for_update == false,
      google_compute_instance.this[0].can_ip_forward == true,
      google_compute_instance.this[0].deletion_protection == true,
      google_compute_instance.this[0].enable_display == false,
      google_compute_instance.this[0].advanced_machine_features[0].enable_nested_virtualization == false,
      google_compute_instance.this[0].advanced_machine_features[0].enable_uefi_networking == true,
      google_compute_instance.this[0].attached_disk[0].force_attach == false,
      google_compute_instance.this[0].boot_disk[0].auto_delete == false,
      google_compute_instance.this[0].boot_disk[0].force_attach == true,
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].enable_confidential_compute == false,
      google_compute_instance.this[0].confidential_instance_config[0].enable_confidential_compute == false,
      google_compute_instance.this[0].network_interface[0].enable_vpc_scoped_dns == false,
      google_compute_instance.this[0].shielded_instance_config[0].enable_integrity_monitoring == false,
      google_compute_instance.this[0].shielded_instance_config[0].enable_secure_boot == true,
      google_compute_instance.this[0].shielded_instance_config[0].enable_vtpm == true,
      google_compute_instance.this[0].workload_identity_config[0].identity_certificate_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    boot_disk = {
      auto_delete       = false
      force_attach      = false
      initialize_params = { enable_confidential_compute = false }
    }
    network_interface = [
      {
        access_config         = []
        alias_ip_range        = []
        enable_vpc_scoped_dns = false
        ipv6_access_config    = []
      },
    ]
    advanced_machine_features    = { enable_nested_virtualization = false, enable_uefi_networking = false }
    allow_stopping_for_update    = false
    attached_disk                = [{ source = "source2", force_attach = false }]
    can_ip_forward               = false
    confidential_instance_config = { enable_confidential_compute = false }
    deletion_protection          = false
    enable_display               = true
    shielded_instance_config = {
      enable_integrity_monitoring = false
      enable_secure_boot          = false
      enable_vtpm                 = false
    }
    workload_identity_config = { identity_certificate_enabled = false }
  }
  assert {
    condition = alltrue([
      google_compute_instance.this[0].allow_stopping_for_update == false,
      google_compute_instance.this[0].can_ip_forward == false,
      google_compute_instance.this[0].deletion_protection == false,
      google_compute_instance.this[0].enable_display == true,
      google_compute_instance.this[0].advanced_machine_features[0].enable_nested_virtualization == false,
      google_compute_instance.this[0].advanced_machine_features[0].enable_uefi_networking == false,
      google_compute_instance.this[0].attached_disk[0].force_attach == false,
      google_compute_instance.this[0].boot_disk[0].auto_delete == false,
      google_compute_instance.this[0].boot_disk[0].force_attach == false,
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].enable_confidential_compute == false,
      google_compute_instance.this[0].confidential_instance_config[0].enable_confidential_compute == false,
      google_compute_instance.this[0].network_interface[0].enable_vpc_scoped_dns == false,
      google_compute_instance.this[0].shielded_instance_config[0].enable_integrity_monitoring == false,
      google_compute_instance.this[0].shielded_instance_config[0].enable_secure_boot == false,
      google_compute_instance.this[0].shielded_instance_config[0].enable_vtpm == false,
      google_compute_instance.this[0].workload_identity_config[0].identity_certificate_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    boot_disk = {
      device_name                     = "device-name"
      disk_encryption_key_raw         = "disk-encryption-key-raw"
      disk_encryption_key_rsa         = "disk-encryption-key-rsa"
      disk_encryption_service_account = "disk-encryption-service-account"
      force_attach                    = false
      guest_os_features               = ["guest-os-features"]
      initialize_params = {
        architecture                = "X86_64"
        enable_confidential_compute = false
        image                       = "debian-cloud/debian-12"
        labels                      = { example = "example" }
        provisioned_iops            = 1
        provisioned_throughput      = 2
        replica_zones               = ["replica-zones"]
        resource_manager_tags       = { example = "example2" }
        resource_policies           = ["resource-policies"]
        size                        = 10
        snapshot                    = "snapshot"
        source_image_encryption_key = {
          kms_key_self_link       = "kms-key-self-link"
          kms_key_service_account = "kms-key-service-account"
          raw_key                 = "raw-key"
          rsa_encrypted_key       = "rsa-encrypted-key"
        }
        source_snapshot_encryption_key = {
          kms_key_self_link       = "kms-key-self-link2"
          kms_key_service_account = "kms-key-service-account2"
          raw_key                 = "raw-key2"
          rsa_encrypted_key       = "rsa-encrypted-key2"
        }
        storage_pool = "storage-pool"
        type         = "pd-balanced"
      }
      interface         = "SCSI"
      kms_key_self_link = "kms-key-self-link3"
      mode              = "READ_ONLY"
      source            = "source"
    }
    network_interface = [
      {
        enable_vpc_scoped_dns       = false
        igmp_query                  = "igmp-query"
        internal_ipv6_prefix_length = 1
        ipv6_address                = "ipv6-address"
        network                     = "network"
        network_attachment          = "network-attachment"
        network_ip                  = "10.0.0.4"
        nic_type                    = "nic-type"
        queue_count                 = 2
        service_class_id            = "service-class-id"
        stack_type                  = "stack-type"
        subnetwork                  = "orders"
        subnetwork_project          = "subnetwork-project"
        vlan                        = 3
      },
    ]
    scheduling               = { on_host_maintenance = "TERMINATE" }
    shielded_instance_config = {}
  }
  assert {
    condition = alltrue([
      google_compute_instance.this[0].deletion_protection == false,
      google_compute_instance.this[0].metadata == tomap({ block-project-ssh-keys = "TRUE", enable-oslogin = "TRUE" }),
      length(google_compute_instance.this[0].resource_policies) == 0,
      google_compute_instance.this[0].boot_disk[0].auto_delete == true,
      google_compute_instance.this[0].shielded_instance_config[0].enable_integrity_monitoring == true,
      google_compute_instance.this[0].shielded_instance_config[0].enable_secure_boot == true,
      google_compute_instance.this[0].shielded_instance_config[0].enable_vtpm == true,
      google_compute_instance.this[0].boot_disk[0].force_attach == false,
      google_compute_instance.this[0].boot_disk[0].initialize_params[0].enable_confidential_compute == false,
      google_compute_instance.this[0].network_interface[0].enable_vpc_scoped_dns == false,
      google_compute_instance.this[0].scheduling[0].preemptible == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms            = null
    attached_disk     = null
    guest_accelerator = null
    labels            = null
    notifications     = null
    scratch_disk      = null
    create            = false
    budget            = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
  }
  assert {
    condition = alltrue([
      var.alarms != null,
      var.attached_disk != null,
      var.create != null,
      var.guest_accelerator != null,
      var.labels != null,
      var.notifications != null,
      var.scratch_disk != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      cpu        = { enabled = false, threshold = 1 }
      sent_bytes = { enabled = false, threshold = 1 }
    }
    budget = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
    notifications = {}
    schedule      = { stop = "0 19 * * 1-5", start = "0 7 * * 1-5", time_zone = "Europe/Berlin" }
  }
  assert {
    condition = alltrue([
      output.id == try(google_compute_instance.this[0].id, null),
      output.name == try(google_compute_instance.this[0].name, null),
      output.self_link == try(google_compute_instance.this[0].self_link, null),
      output.external_ip == try(google_compute_instance.this[0].network_interface[0].access_config[0].nat_ip, null),
      output.instance_id == try(google_compute_instance.this[0].instance_id, null),
      output.internal_ip == try(google_compute_instance.this[0].network_interface[0].network_ip, null),
    ])
    error_message = "an output tells something else"
  }
}
