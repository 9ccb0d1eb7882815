resource "azurerm_windows_virtual_machine" "this" {
  count = var.create ? 1 : 0

  admin_password                                         = var.admin_password
  admin_username                                         = var.admin_username
  allow_extension_operations                             = var.allow_extension_operations
  automatic_updates_enabled                              = var.automatic_updates_enabled
  availability_set_id                                    = var.availability_set_id
  bypass_platform_safety_checks_on_user_schedule_enabled = var.bypass_platform_safety_checks_on_user_schedule_enabled
  capacity_reservation_group_id                          = var.capacity_reservation_group_id
  computer_name                                          = var.computer_name
  custom_data                                            = var.custom_data
  dedicated_host_group_id                                = var.dedicated_host_group_id
  dedicated_host_id                                      = var.dedicated_host_id
  disk_controller_type                                   = var.disk_controller_type
  edge_zone                                              = var.edge_zone
  encryption_at_host_enabled                             = var.encryption_at_host_enabled
  eviction_policy                                        = var.eviction_policy
  extensions_time_budget                                 = var.extensions_time_budget
  hotpatching_enabled                                    = var.hotpatching_enabled
  license_type                                           = var.license_type
  location                                               = var.location
  max_bid_price                                          = var.max_bid_price
  name                                                   = var.name
  network_interface_ids                                  = var.network_interface_ids
  os_managed_disk_id                                     = var.os_managed_disk_id
  patch_assessment_mode                                  = var.patch_assessment_mode
  patch_mode                                             = var.patch_mode
  platform_fault_domain                                  = var.platform_fault_domain
  priority                                               = var.priority
  provision_vm_agent                                     = var.provision_vm_agent
  proximity_placement_group_id                           = var.proximity_placement_group_id
  reboot_setting                                         = var.reboot_setting
  resource_group_name                                    = var.resource_group_name
  secure_boot_enabled                                    = var.secure_boot_enabled
  size                                                   = var.size
  source_image_id                                        = var.source_image_id
  timezone                                               = var.timezone
  user_data                                              = var.user_data
  virtual_machine_scale_set_id                           = var.virtual_machine_scale_set_id
  vtpm_enabled                                           = var.vtpm_enabled
  zone                                                   = var.zone

  dynamic "additional_capabilities" {
    for_each = var.additional_capabilities == null ? [] : [var.additional_capabilities]
    content {
      hibernation_enabled = additional_capabilities.value.hibernation_enabled
      ultra_ssd_enabled   = additional_capabilities.value.ultra_ssd_enabled
    }
  }
  dynamic "additional_unattend_content" {
    for_each = var.additional_unattend_content
    content {
      content = additional_unattend_content.value.content
      setting = additional_unattend_content.value.setting
    }
  }
  dynamic "boot_diagnostics" {
    for_each = var.boot_diagnostics == null ? [] : [var.boot_diagnostics]
    content { storage_account_uri = boot_diagnostics.value.storage_account_uri }
  }
  dynamic "gallery_application" {
    for_each = var.gallery_application
    content {
      automatic_upgrade_enabled                   = gallery_application.value.automatic_upgrade_enabled
      configuration_blob_uri                      = gallery_application.value.configuration_blob_uri
      order                                       = gallery_application.value.order
      tag                                         = gallery_application.value.tag
      treat_failure_as_deployment_failure_enabled = gallery_application.value.treat_failure_as_deployment_failure_enabled
      version_id                                  = gallery_application.value.version_id
    }
  }
  dynamic "identity" {
    for_each = var.identity == null ? [] : [var.identity]
    content {
      identity_ids = identity.value.identity_ids
      type         = identity.value.type
    }
  }
  os_disk {
    caching                          = var.os_disk.caching
    disk_encryption_set_id           = var.os_disk.disk_encryption_set_id
    disk_size_gb                     = var.os_disk.disk_size_gb
    name                             = var.os_disk.name
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

  dynamic "os_image_notification" {
    for_each = var.os_image_notification == null ? [] : [var.os_image_notification]
    content { timeout = os_image_notification.value.timeout }
  }
  dynamic "plan" {
    for_each = var.plan == null ? [] : [var.plan]
    content {
      name      = plan.value.name
      product   = plan.value.product
      publisher = plan.value.publisher
    }
  }
  dynamic "secret" {
    for_each = var.secret
    content {
      key_vault_id = secret.value.key_vault_id
      dynamic "certificate" {
        for_each = secret.value.certificate
        content {
          store = certificate.value.store
          url   = certificate.value.url
        }
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
  dynamic "winrm_listener" {
    for_each = var.winrm_listener
    content {
      certificate_url = winrm_listener.value.certificate_url
      protocol        = winrm_listener.value.protocol
    }
  }

  tags = local.tags

  lifecycle {
    precondition {
      condition     = length([for one in [var.source_image_id, var.os_managed_disk_id] : one if one != null]) + (var.source_image_reference == null ? 0 : 1) == 1
      error_message = "Give exactly one of source_image_id, source_image_reference and os_managed_disk_id."
    }
    precondition {
      condition     = var.computer_name != null || length(var.name) <= 15
      error_message = "Windows takes host names of up to 15 characters: shorten name, or give computer_name."
    }
    precondition {
      condition     = var.max_bid_price == null || try(var.priority == "Spot", false)
      error_message = "max_bid_price is for Spot machines only."
    }
    precondition {
      condition     = (var.eviction_policy != null) == try(var.priority == "Spot", false)
      error_message = "A Spot machine needs eviction_policy, a regular one has none."
    }
    precondition {
      condition     = var.patch_mode == "AutomaticByPlatform" || (!coalesce(var.bypass_platform_safety_checks_on_user_schedule_enabled, false) && !coalesce(var.hotpatching_enabled, false) && var.reboot_setting == null)
      error_message = "bypass_platform_safety_checks_on_user_schedule_enabled, hotpatching_enabled and reboot_setting need patch_mode AutomaticByPlatform."
    }
    precondition {
      condition     = var.provision_vm_agent != false || var.os_managed_disk_id != null || (var.allow_extension_operations == false && var.patch_mode != "AutomaticByPlatform" && var.patch_assessment_mode != "AutomaticByPlatform")
      error_message = "Without the VM agent (provision_vm_agent = false), allow_extension_operations must be false, and neither patch_mode nor patch_assessment_mode AutomaticByPlatform."
    }
    precondition {
      condition     = var.dedicated_host_id == null || var.dedicated_host_group_id == null
      error_message = "dedicated_host_id and dedicated_host_group_id exclude each other."
    }
    precondition {
      condition     = var.availability_set_id == null || var.zone == null
      error_message = "availability_set_id and zone exclude each other."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this virtual machine has none."
    }
  }
}
