resource "azurerm_linux_virtual_machine_scale_set" "this" {
  count = var.create ? 1 : 0

  admin_password                                    = var.admin_password
  admin_username                                    = var.admin_username
  capacity_reservation_group_id                     = var.capacity_reservation_group_id
  computer_name_prefix                              = var.computer_name_prefix
  custom_data                                       = var.custom_data
  disable_password_authentication                   = var.disable_password_authentication
  do_not_run_extensions_on_overprovisioned_machines = var.do_not_run_extensions_on_overprovisioned_machines
  edge_zone                                         = var.edge_zone
  encryption_at_host_enabled                        = var.encryption_at_host_enabled
  eviction_policy                                   = var.eviction_policy
  extension_operations_enabled                      = var.extension_operations_enabled
  extensions_time_budget                            = var.extensions_time_budget
  health_probe_id                                   = var.health_probe_id
  host_group_id                                     = var.host_group_id
  instances                                         = var.instances
  location                                          = var.location
  max_bid_price                                     = var.max_bid_price
  name                                              = var.name
  overprovision                                     = var.overprovision
  platform_fault_domain_count                       = var.platform_fault_domain_count
  priority                                          = var.priority
  provision_vm_agent                                = var.provision_vm_agent
  proximity_placement_group_id                      = var.proximity_placement_group_id
  resilient_vm_creation_enabled                     = var.resilient_vm_creation_enabled
  resilient_vm_deletion_enabled                     = var.resilient_vm_deletion_enabled
  resource_group_name                               = var.resource_group_name
  secure_boot_enabled                               = var.secure_boot_enabled
  single_placement_group                            = var.single_placement_group
  sku                                               = var.sku
  source_image_id                                   = var.source_image_id
  upgrade_mode                                      = var.upgrade_mode
  user_data                                         = var.user_data
  vtpm_enabled                                      = var.vtpm_enabled
  zone_balance                                      = var.zone_balance
  zones                                             = var.zones

  dynamic "additional_capabilities" {
    for_each = var.additional_capabilities == null ? [] : [var.additional_capabilities]
    content { ultra_ssd_enabled = additional_capabilities.value.ultra_ssd_enabled }
  }
  dynamic "admin_ssh_key" {
    for_each = var.admin_ssh_key
    content {
      public_key = admin_ssh_key.value.public_key
      username   = admin_ssh_key.value.username
    }
  }
  dynamic "automatic_instance_repair" {
    for_each = var.automatic_instance_repair == null ? [] : [var.automatic_instance_repair]
    content {
      action       = automatic_instance_repair.value.action
      enabled      = automatic_instance_repair.value.enabled
      grace_period = automatic_instance_repair.value.grace_period
    }
  }
  dynamic "automatic_os_upgrade_policy" {
    for_each = var.automatic_os_upgrade_policy == null ? [] : [var.automatic_os_upgrade_policy]
    content {
      automatic_os_upgrade_enabled = automatic_os_upgrade_policy.value.automatic_os_upgrade_enabled
      automatic_rollback_enabled   = automatic_os_upgrade_policy.value.automatic_rollback_enabled
    }
  }
  dynamic "boot_diagnostics" {
    for_each = var.boot_diagnostics == null ? [] : [var.boot_diagnostics]
    content { storage_account_uri = boot_diagnostics.value.storage_account_uri }
  }
  dynamic "data_disk" {
    for_each = var.data_disk
    content {
      caching                   = data_disk.value.caching
      create_option             = data_disk.value.create_option
      disk_encryption_set_id    = data_disk.value.disk_encryption_set_id
      disk_iops_read_write      = data_disk.value.disk_iops_read_write
      disk_mbps_read_write      = data_disk.value.disk_mbps_read_write
      disk_size_gb              = data_disk.value.disk_size_gb
      lun                       = data_disk.value.lun
      name                      = data_disk.value.name
      storage_account_type      = data_disk.value.storage_account_type
      write_accelerator_enabled = data_disk.value.write_accelerator_enabled
    }
  }
  dynamic "extension" {
    for_each = var.extension
    content {
      auto_upgrade_minor_version = extension.value.auto_upgrade_minor_version
      automatic_upgrade_enabled  = extension.value.automatic_upgrade_enabled
      force_update_tag           = extension.value.force_update_tag
      name                       = extension.value.name
      protected_settings         = extension.value.protected_settings
      provision_after_extensions = extension.value.provision_after_extensions
      publisher                  = extension.value.publisher
      settings                   = extension.value.settings
      type                       = extension.value.type
      type_handler_version       = extension.value.type_handler_version
      dynamic "protected_settings_from_key_vault" {
        for_each = extension.value.protected_settings_from_key_vault == null ? [] : [extension.value.protected_settings_from_key_vault]
        content {
          secret_url      = protected_settings_from_key_vault.value.secret_url
          source_vault_id = protected_settings_from_key_vault.value.source_vault_id
        }
      }
    }
  }
  dynamic "gallery_application" {
    for_each = var.gallery_application
    content {
      configuration_blob_uri = gallery_application.value.configuration_blob_uri
      order                  = gallery_application.value.order
      tag                    = gallery_application.value.tag
      version_id             = gallery_application.value.version_id
    }
  }
  dynamic "identity" {
    for_each = var.identity == null ? [] : [var.identity]
    content {
      identity_ids = identity.value.identity_ids
      type         = identity.value.type
    }
  }
  dynamic "network_interface" {
    for_each = var.network_interface
    content {
      accelerated_networking_enabled = network_interface.value.accelerated_networking_enabled
      auxiliary_mode                 = network_interface.value.auxiliary_mode
      auxiliary_sku                  = network_interface.value.auxiliary_sku
      dns_servers                    = network_interface.value.dns_servers
      ip_forwarding_enabled          = network_interface.value.ip_forwarding_enabled
      name                           = network_interface.value.name
      network_security_group_id      = network_interface.value.network_security_group_id
      primary                        = network_interface.value.primary
      dynamic "ip_configuration" {
        for_each = network_interface.value.ip_configuration
        content {
          application_gateway_backend_address_pool_ids = ip_configuration.value.application_gateway_backend_address_pool_ids
          application_security_group_ids               = ip_configuration.value.application_security_group_ids
          load_balancer_backend_address_pool_ids       = ip_configuration.value.load_balancer_backend_address_pool_ids
          load_balancer_inbound_nat_rules_ids          = ip_configuration.value.load_balancer_inbound_nat_rules_ids
          name                                         = ip_configuration.value.name
          primary                                      = ip_configuration.value.primary
          subnet_id                                    = ip_configuration.value.subnet_id
          version                                      = ip_configuration.value.version
          dynamic "public_ip_address" {
            for_each = ip_configuration.value.public_ip_address
            content {
              domain_name_label       = public_ip_address.value.domain_name_label
              idle_timeout_in_minutes = public_ip_address.value.idle_timeout_in_minutes
              name                    = public_ip_address.value.name
              public_ip_prefix_id     = public_ip_address.value.public_ip_prefix_id
              version                 = public_ip_address.value.version
              dynamic "ip_tag" {
                for_each = public_ip_address.value.ip_tag
                content {
                  tag  = ip_tag.value.tag
                  type = ip_tag.value.type
                }
              }
            }
          }
        }
      }
    }
  }
  os_disk {
    caching                          = var.os_disk.caching
    disk_encryption_set_id           = var.os_disk.disk_encryption_set_id
    disk_size_gb                     = var.os_disk.disk_size_gb
    secure_vm_disk_encryption_set_id = var.os_disk.secure_vm_disk_encryption_set_id
    security_encryption_type         = var.os_disk.security_encryption_type
    storage_account_type             = var.os_disk.storage_account_type
    write_accelerator_enabled        = var.os_disk.write_accelerator_enabled
    dynamic "diff_disk_settings" {
      for_each = var.os_disk.diff_disk_settings == null ? [] : [var.os_disk.diff_disk_settings]
      content {
        option    = diff_disk_settings.value.option
        placement = diff_disk_settings.value.placement
      }
    }
  }

  dynamic "plan" {
    for_each = var.plan == null ? [] : [var.plan]
    content {
      name      = plan.value.name
      product   = plan.value.product
      publisher = plan.value.publisher
    }
  }
  dynamic "rolling_upgrade_policy" {
    for_each = var.rolling_upgrade_policy == null ? [] : [var.rolling_upgrade_policy]
    content {
      cross_zone_upgrades_enabled             = rolling_upgrade_policy.value.cross_zone_upgrades_enabled
      max_batch_instance_percent              = rolling_upgrade_policy.value.max_batch_instance_percent
      max_unhealthy_instance_percent          = rolling_upgrade_policy.value.max_unhealthy_instance_percent
      max_unhealthy_upgraded_instance_percent = rolling_upgrade_policy.value.max_unhealthy_upgraded_instance_percent
      maximum_surge_instances_enabled         = rolling_upgrade_policy.value.maximum_surge_instances_enabled
      pause_time_between_batches              = rolling_upgrade_policy.value.pause_time_between_batches
      prioritize_unhealthy_instances_enabled  = rolling_upgrade_policy.value.prioritize_unhealthy_instances_enabled
    }
  }
  dynamic "scale_in" {
    for_each = var.scale_in == null ? [] : [var.scale_in]
    content {
      force_deletion_enabled = scale_in.value.force_deletion_enabled
      rule                   = scale_in.value.rule
    }
  }
  dynamic "secret" {
    for_each = var.secret
    content {
      key_vault_id = secret.value.key_vault_id
      dynamic "certificate" {
        for_each = secret.value.certificate
        content { url = certificate.value.url }
      }
    }
  }
  dynamic "source_image_reference" {
    for_each = var.source_image_reference == null ? [] : [var.source_image_reference]
    content {
      offer     = source_image_reference.value.offer
      publisher = source_image_reference.value.publisher
      sku       = source_image_reference.value.sku
      version   = source_image_reference.value.version
    }
  }
  dynamic "spot_restore" {
    for_each = var.spot_restore == null ? [] : [var.spot_restore]
    content {
      enabled = spot_restore.value.enabled
      timeout = spot_restore.value.timeout
    }
  }
  dynamic "termination_notification" {
    for_each = var.termination_notification == null ? [] : [var.termination_notification]
    content {
      enabled = termination_notification.value.enabled
      timeout = termination_notification.value.timeout
    }
  }
  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content {
      create = timeouts.value.create
      delete = timeouts.value.delete
      read   = timeouts.value.read
      update = timeouts.value.update
    }
  }

  tags = local.tags

  lifecycle {
    ignore_changes = [instances]

    precondition {
      condition     = var.provision_vm_agent != false || var.extension_operations_enabled == false
      error_message = "Without the VM agent (provision_vm_agent = false), extension_operations_enabled must be false."
    }
    precondition {
      condition     = (var.source_image_id == null) != (var.source_image_reference == null)
      error_message = "Give exactly one of source_image_id and source_image_reference."
    }
    precondition {
      condition     = !coalesce(var.disable_password_authentication, true) || length(var.admin_ssh_key) > 0
      error_message = "Without password login, the set needs admin_ssh_key."
    }
    precondition {
      condition     = var.max_bid_price == null || try(var.priority == "Spot", false)
      error_message = "max_bid_price is for Spot machines only."
    }
    precondition {
      condition     = (var.eviction_policy != null) == try(var.priority == "Spot", false)
      error_message = "Spot machines need eviction_policy, regular ones have none."
    }
    precondition {
      condition     = coalesce(var.upgrade_mode, "Manual") == "Manual" || var.health_probe_id != null || length(var.extension) > 0
      error_message = "upgrade_mode Automatic and Rolling need health_probe_id or the health extension."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this scale set has none."
    }
  }
}
