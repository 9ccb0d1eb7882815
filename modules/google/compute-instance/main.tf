resource "google_compute_instance" "this" {
  count = var.create ? 1 : 0

  allow_stopping_for_update  = var.allow_stopping_for_update
  can_ip_forward             = var.can_ip_forward
  deletion_policy            = var.deletion_policy
  deletion_protection        = var.deletion_protection
  description                = var.description
  desired_status             = var.desired_status
  enable_display             = var.enable_display
  hostname                   = var.hostname
  key_revocation_action_type = var.key_revocation_action_type
  machine_type               = var.machine_type
  metadata                   = merge({ block-project-ssh-keys = "TRUE", enable-oslogin = "TRUE" }, var.metadata)
  metadata_startup_script    = var.metadata_startup_script
  min_cpu_platform           = var.min_cpu_platform
  name                       = var.name
  project                    = var.project
  resource_policies          = concat(coalesce(var.resource_policies, []), google_compute_resource_policy.schedule[*].self_link)
  tags                       = var.resource_tags
  zone                       = var.zone

  dynamic "advanced_machine_features" {
    for_each = var.advanced_machine_features == null ? [] : [var.advanced_machine_features]
    content {
      enable_nested_virtualization = advanced_machine_features.value.enable_nested_virtualization
      enable_uefi_networking       = advanced_machine_features.value.enable_uefi_networking
      performance_monitoring_unit  = advanced_machine_features.value.performance_monitoring_unit
      threads_per_core             = advanced_machine_features.value.threads_per_core
      turbo_mode                   = advanced_machine_features.value.turbo_mode
      visible_core_count           = advanced_machine_features.value.visible_core_count
    }
  }
  dynamic "attached_disk" {
    for_each = var.attached_disk
    content {
      device_name                     = attached_disk.value.device_name
      disk_encryption_key_raw         = attached_disk.value.disk_encryption_key_raw
      disk_encryption_key_rsa         = attached_disk.value.disk_encryption_key_rsa
      disk_encryption_service_account = attached_disk.value.disk_encryption_service_account
      force_attach                    = attached_disk.value.force_attach
      kms_key_self_link               = attached_disk.value.kms_key_self_link
      mode                            = attached_disk.value.mode
      source                          = attached_disk.value.source
    }
  }
  boot_disk {
    auto_delete                     = var.boot_disk.auto_delete
    device_name                     = var.boot_disk.device_name
    disk_encryption_key_raw         = var.boot_disk.disk_encryption_key_raw
    disk_encryption_key_rsa         = var.boot_disk.disk_encryption_key_rsa
    disk_encryption_service_account = var.boot_disk.disk_encryption_service_account
    force_attach                    = var.boot_disk.force_attach
    guest_os_features               = var.boot_disk.guest_os_features
    interface                       = var.boot_disk.interface
    kms_key_self_link               = var.boot_disk.kms_key_self_link
    mode                            = var.boot_disk.mode
    source                          = var.boot_disk.source
    dynamic "initialize_params" {
      for_each = nonsensitive(var.boot_disk.initialize_params == null) ? [] : [1]
      content {
        architecture                = var.boot_disk.initialize_params.architecture
        enable_confidential_compute = var.boot_disk.initialize_params.enable_confidential_compute
        image                       = var.boot_disk.initialize_params.image
        labels                      = merge(var.boot_disk.initialize_params.labels, local.labels)
        provisioned_iops            = var.boot_disk.initialize_params.provisioned_iops
        provisioned_throughput      = var.boot_disk.initialize_params.provisioned_throughput
        replica_zones               = var.boot_disk.initialize_params.replica_zones
        resource_manager_tags       = var.boot_disk.initialize_params.resource_manager_tags
        resource_policies           = var.boot_disk.initialize_params.resource_policies
        size                        = var.boot_disk.initialize_params.size
        snapshot                    = var.boot_disk.initialize_params.snapshot
        storage_pool                = var.boot_disk.initialize_params.storage_pool
        type                        = var.boot_disk.initialize_params.type
        dynamic "source_image_encryption_key" {
          for_each = nonsensitive(var.boot_disk.initialize_params.source_image_encryption_key == null) ? [] : [1]
          content {
            kms_key_self_link       = var.boot_disk.initialize_params.source_image_encryption_key.kms_key_self_link
            kms_key_service_account = var.boot_disk.initialize_params.source_image_encryption_key.kms_key_service_account
            raw_key                 = var.boot_disk.initialize_params.source_image_encryption_key.raw_key
            rsa_encrypted_key       = var.boot_disk.initialize_params.source_image_encryption_key.rsa_encrypted_key
          }
        }
        dynamic "source_snapshot_encryption_key" {
          for_each = nonsensitive(var.boot_disk.initialize_params.source_snapshot_encryption_key == null) ? [] : [1]
          content {
            kms_key_self_link       = var.boot_disk.initialize_params.source_snapshot_encryption_key.kms_key_self_link
            kms_key_service_account = var.boot_disk.initialize_params.source_snapshot_encryption_key.kms_key_service_account
            raw_key                 = var.boot_disk.initialize_params.source_snapshot_encryption_key.raw_key
            rsa_encrypted_key       = var.boot_disk.initialize_params.source_snapshot_encryption_key.rsa_encrypted_key
          }
        }
      }
    }
  }

  dynamic "confidential_instance_config" {
    for_each = var.confidential_instance_config == null ? [] : [var.confidential_instance_config]
    content {
      confidential_instance_type  = confidential_instance_config.value.confidential_instance_type
      enable_confidential_compute = confidential_instance_config.value.enable_confidential_compute
    }
  }
  dynamic "guest_accelerator" {
    for_each = var.guest_accelerator
    content {
      count = guest_accelerator.value.count
      type  = guest_accelerator.value.type
    }
  }
  dynamic "instance_encryption_key" {
    for_each = var.instance_encryption_key == null ? [] : [var.instance_encryption_key]
    content {
      kms_key_self_link       = instance_encryption_key.value.kms_key_self_link
      kms_key_service_account = instance_encryption_key.value.kms_key_service_account
    }
  }
  dynamic "network_interface" {
    for_each = var.network_interface
    content {
      enable_vpc_scoped_dns       = network_interface.value.enable_vpc_scoped_dns
      igmp_query                  = network_interface.value.igmp_query
      internal_ipv6_prefix_length = network_interface.value.internal_ipv6_prefix_length
      ipv6_address                = network_interface.value.ipv6_address
      network                     = network_interface.value.network
      network_attachment          = network_interface.value.network_attachment
      network_ip                  = network_interface.value.network_ip
      nic_type                    = network_interface.value.nic_type
      queue_count                 = network_interface.value.queue_count
      service_class_id            = network_interface.value.service_class_id
      stack_type                  = network_interface.value.stack_type
      subnetwork                  = network_interface.value.subnetwork
      subnetwork_project          = network_interface.value.subnetwork_project
      vlan                        = network_interface.value.vlan
      dynamic "access_config" {
        for_each = network_interface.value.access_config
        content {
          nat_ip                 = access_config.value.nat_ip
          network_tier           = access_config.value.network_tier
          public_ptr_domain_name = access_config.value.public_ptr_domain_name
        }
      }
      dynamic "alias_ip_range" {
        for_each = network_interface.value.alias_ip_range
        content {
          ip_cidr_range         = alias_ip_range.value.ip_cidr_range
          subnetwork_range_name = alias_ip_range.value.subnetwork_range_name
        }
      }
      dynamic "ipv6_access_config" {
        for_each = network_interface.value.ipv6_access_config
        content {
          external_ipv6               = ipv6_access_config.value.external_ipv6
          external_ipv6_prefix_length = ipv6_access_config.value.external_ipv6_prefix_length
          name                        = ipv6_access_config.value.name
          network_tier                = ipv6_access_config.value.network_tier
          public_ptr_domain_name      = ipv6_access_config.value.public_ptr_domain_name
        }
      }
    }
  }
  dynamic "network_performance_config" {
    for_each = var.network_performance_config == null ? [] : [var.network_performance_config]
    content { total_egress_bandwidth_tier = network_performance_config.value.total_egress_bandwidth_tier }
  }
  dynamic "params" {
    for_each = var.params == null ? [] : [var.params]
    content { resource_manager_tags = params.value.resource_manager_tags }
  }
  dynamic "reservation_affinity" {
    for_each = var.reservation_affinity == null ? [] : [var.reservation_affinity]
    content {
      type = reservation_affinity.value.type
      dynamic "specific_reservation" {
        for_each = reservation_affinity.value.specific_reservation == null ? [] : [reservation_affinity.value.specific_reservation]
        content {
          key    = specific_reservation.value.key
          values = specific_reservation.value.values
        }
      }
    }
  }
  dynamic "scheduling" {
    for_each = var.scheduling == null ? [] : [var.scheduling]
    content {
      automatic_restart           = scheduling.value.automatic_restart
      availability_domain         = scheduling.value.availability_domain
      host_error_timeout_seconds  = scheduling.value.host_error_timeout_seconds
      instance_termination_action = scheduling.value.instance_termination_action != null ? scheduling.value.instance_termination_action : scheduling.value.provisioning_model == "SPOT" ? "STOP" : null
      min_node_cpus               = scheduling.value.min_node_cpus
      on_host_maintenance         = scheduling.value.on_host_maintenance
      preemptible                 = coalesce(scheduling.value.preemptible, scheduling.value.provisioning_model == "SPOT")
      provisioning_model          = scheduling.value.provisioning_model
      termination_time            = scheduling.value.termination_time
      dynamic "local_ssd_recovery_timeout" {
        for_each = scheduling.value.local_ssd_recovery_timeout == null ? [] : [scheduling.value.local_ssd_recovery_timeout]
        content {
          nanos   = local_ssd_recovery_timeout.value.nanos
          seconds = local_ssd_recovery_timeout.value.seconds
        }
      }
      dynamic "max_run_duration" {
        for_each = scheduling.value.max_run_duration == null ? [] : [scheduling.value.max_run_duration]
        content {
          nanos   = max_run_duration.value.nanos
          seconds = max_run_duration.value.seconds
        }
      }
      dynamic "node_affinities" {
        for_each = scheduling.value.node_affinities
        content {
          key      = node_affinities.value.key
          operator = node_affinities.value.operator
          values   = node_affinities.value.values
        }
      }
      dynamic "on_instance_stop_action" {
        for_each = scheduling.value.on_instance_stop_action == null ? [] : [scheduling.value.on_instance_stop_action]
        content { discard_local_ssd = on_instance_stop_action.value.discard_local_ssd }
      }
      dynamic "preemption_notice_duration" {
        for_each = scheduling.value.preemption_notice_duration == null ? [] : [scheduling.value.preemption_notice_duration]
        content {
          nanos   = preemption_notice_duration.value.nanos
          seconds = preemption_notice_duration.value.seconds
        }
      }
    }
  }
  dynamic "scratch_disk" {
    for_each = var.scratch_disk
    content {
      device_name = scratch_disk.value.device_name
      interface   = scratch_disk.value.interface
      size        = scratch_disk.value.size
    }
  }
  dynamic "service_account" {
    for_each = var.service_account == null ? [] : [var.service_account]
    content {
      email  = service_account.value.email
      scopes = service_account.value.scopes
    }
  }
  dynamic "shielded_instance_config" {
    for_each = var.shielded_instance_config == null ? [] : [var.shielded_instance_config]
    content {
      enable_integrity_monitoring = shielded_instance_config.value.enable_integrity_monitoring
      enable_secure_boot          = shielded_instance_config.value.enable_secure_boot
      enable_vtpm                 = shielded_instance_config.value.enable_vtpm
    }
  }
  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content {
      create = timeouts.value.create
      delete = timeouts.value.delete
      update = timeouts.value.update
    }
  }
  dynamic "workload_identity_config" {
    for_each = var.workload_identity_config == null ? [] : [var.workload_identity_config]
    content {
      identity                     = workload_identity_config.value.identity
      identity_certificate_enabled = workload_identity_config.value.identity_certificate_enabled
    }
  }

  labels = local.labels

  lifecycle {
    ignore_changes = [boot_disk[0].initialize_params[0].source_image_encryption_key, boot_disk[0].initialize_params[0].source_snapshot_encryption_key]

    precondition {
      condition     = var.schedule == null || var.zone != null
      error_message = "schedule needs zone: the schedule stands in its region, and bears its name."
    }
    precondition {
      condition     = var.schedule == null || length(coalesce(var.resource_policies, [])) == 0
      error_message = "A machine takes one resource policy: schedule or resource_policies."
    }
    precondition {
      condition     = try(var.scheduling.provisioning_model, null) != "SPOT" || try(var.scheduling.automatic_restart, null) == false
      error_message = "A Spot machine does not restart by itself: set scheduling.automatic_restart to false."
    }
    precondition {
      condition     = length(var.guest_accelerator) == 0 || try(var.scheduling.on_host_maintenance, null) == "TERMINATE"
      error_message = "A machine with GPUs cannot move: set scheduling.on_host_maintenance to TERMINATE."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this instance has none."
    }
    precondition {
      condition     = try(var.budget.amount, null) == null || try(var.budget.billing_account, null) != null
      error_message = "A Google budget belongs to a billing account: give budget.billing_account."
    }
  }
}
