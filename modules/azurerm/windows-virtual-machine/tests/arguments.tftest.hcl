# What callers give stands in the virtual machine as they gave it.
mock_provider "azurerm" {
  mock_resource "azurerm_windows_virtual_machine" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/WindowsVirtualMachine/orders"
    }
  }
}

variables {
  admin_password = "Not-A-Secret-1"
  admin_username = "shop"
  location       = "westeurope"
  name           = "orders"
  network_interface_ids = [
    "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/networkInterfaces/orders",
  ]
  os_disk             = { caching = "ReadWrite", storage_account_type = "StandardSSD_LRS" }
  resource_group_name = "shop"
  size                = "Standard_B2as_v2"
  license_type        = "None"
  source_image_reference = {
    offer     = "WindowsServer"
    publisher = "MicrosoftWindowsServer"
    sku       = "2025-datacenter-azure-edition-smalldisk"
    version   = "latest"
  }
  budget = { amount = 20 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
  notifications = {
    action_group_ids = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/ops/providers/Microsoft.Insights/actionGroups/cost"]
  }
}

run "what_is_given_arrives" {
  command = plan
  variables {
    admin_password                                         = "Not-A-Secret-1"
    admin_username                                         = "shop"
    allow_extension_operations                             = false
    automatic_updates_enabled                              = false
    bypass_platform_safety_checks_on_user_schedule_enabled = false
    capacity_reservation_group_id                          = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/capacityReservationGroups/shop"
    custom_data                                            = "shop"
    disk_controller_type                                   = "NVMe"
    edge_zone                                              = "shop"
    encryption_at_host_enabled                             = false
    extensions_time_budget                                 = "shop"
    hotpatching_enabled                                    = false
    license_type                                           = "None"
    location                                               = "westeurope"
    network_interface_ids = [
      "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/networkInterfaces/orders",
    ]
    patch_assessment_mode        = "AutomaticByPlatform"
    patch_mode                   = "AutomaticByOS"
    platform_fault_domain        = 1
    provision_vm_agent           = false
    proximity_placement_group_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/proximityPlacementGroup/shop"
    reboot_setting               = "Always"
    resource_group_name          = "shop"
    secure_boot_enabled          = false
    size                         = "Standard_B2as_v2"
    timezone                     = "shop"
    user_data                    = "shop"
    virtual_machine_scale_set_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/virtualMachineScaleSets/shop"
    vtpm_enabled                 = false
    additional_capabilities      = { hibernation_enabled = false, ultra_ssd_enabled = false }
    additional_unattend_content  = [{ content = "shop", setting = "shop" }]
    boot_diagnostics             = { storage_account_uri = "https://example.com" }
    gallery_application = [{
      automatic_upgrade_enabled                   = false
      configuration_blob_uri                      = "https://example.com"
      order                                       = 1
      tag                                         = "shop"
      treat_failure_as_deployment_failure_enabled = false
      version_id                                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/version/shop"
    }]
    os_disk = {
      caching                          = "ReadWrite"
      storage_account_type             = "StandardSSD_LRS"
      disk_encryption_set_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/diskEncryptionSet/shop"
      disk_size_gb                     = 1
      name                             = "shop"
      secure_vm_disk_encryption_set_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/secureVmDiskEncryptionSet/shop"
      security_encryption_type         = "shop"
      write_accelerator_enabled        = false
      diff_disk_settings               = { option = "shop", placement = "shop" }
    }
    os_image_notification = { timeout = "shop" }
    plan                  = { name = "shop", product = "shop", publisher = "shop" }
    secret = [{
      key_vault_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.KeyVault/vaults/shop"
      certificate  = [{ store = "shop", url = "https://example.com" }]
    }]
    termination_notification = { enabled = false, timeout = "shop" }
    timeouts                 = { create = "30m", delete = "30m", read = "30m", update = "30m" }
    winrm_listener           = [{ certificate_url = "https://example.com", protocol = "tcp" }]
  }
  assert {
    condition = alltrue([
      azurerm_windows_virtual_machine.this[0].admin_password == var.admin_password,
      azurerm_windows_virtual_machine.this[0].admin_username == var.admin_username,
      azurerm_windows_virtual_machine.this[0].allow_extension_operations == var.allow_extension_operations,
      azurerm_windows_virtual_machine.this[0].automatic_updates_enabled == var.automatic_updates_enabled,
      azurerm_windows_virtual_machine.this[0].bypass_platform_safety_checks_on_user_schedule_enabled == var.bypass_platform_safety_checks_on_user_schedule_enabled,
      azurerm_windows_virtual_machine.this[0].capacity_reservation_group_id == var.capacity_reservation_group_id,
      azurerm_windows_virtual_machine.this[0].custom_data == var.custom_data,
      azurerm_windows_virtual_machine.this[0].disk_controller_type == var.disk_controller_type,
      azurerm_windows_virtual_machine.this[0].edge_zone == var.edge_zone,
      azurerm_windows_virtual_machine.this[0].encryption_at_host_enabled == var.encryption_at_host_enabled,
      azurerm_windows_virtual_machine.this[0].extensions_time_budget == var.extensions_time_budget,
      azurerm_windows_virtual_machine.this[0].hotpatching_enabled == var.hotpatching_enabled,
      azurerm_windows_virtual_machine.this[0].license_type == var.license_type,
      azurerm_windows_virtual_machine.this[0].location == var.location,
      azurerm_windows_virtual_machine.this[0].network_interface_ids == var.network_interface_ids,
      azurerm_windows_virtual_machine.this[0].patch_assessment_mode == var.patch_assessment_mode,
      azurerm_windows_virtual_machine.this[0].patch_mode == var.patch_mode,
      azurerm_windows_virtual_machine.this[0].platform_fault_domain == var.platform_fault_domain,
      azurerm_windows_virtual_machine.this[0].provision_vm_agent == var.provision_vm_agent,
      azurerm_windows_virtual_machine.this[0].proximity_placement_group_id == var.proximity_placement_group_id,
      azurerm_windows_virtual_machine.this[0].reboot_setting == var.reboot_setting,
      azurerm_windows_virtual_machine.this[0].resource_group_name == var.resource_group_name,
      azurerm_windows_virtual_machine.this[0].secure_boot_enabled == var.secure_boot_enabled,
      azurerm_windows_virtual_machine.this[0].size == var.size,
      azurerm_windows_virtual_machine.this[0].timezone == var.timezone,
      azurerm_windows_virtual_machine.this[0].user_data == var.user_data,
      azurerm_windows_virtual_machine.this[0].virtual_machine_scale_set_id == var.virtual_machine_scale_set_id,
      azurerm_windows_virtual_machine.this[0].vtpm_enabled == var.vtpm_enabled,
      azurerm_windows_virtual_machine.this[0].additional_capabilities[0].hibernation_enabled == var.additional_capabilities.hibernation_enabled,
      azurerm_windows_virtual_machine.this[0].additional_capabilities[0].ultra_ssd_enabled == var.additional_capabilities.ultra_ssd_enabled,
      azurerm_windows_virtual_machine.this[0].additional_unattend_content[0].content == var.additional_unattend_content[0].content,
      azurerm_windows_virtual_machine.this[0].additional_unattend_content[0].setting == var.additional_unattend_content[0].setting,
      azurerm_windows_virtual_machine.this[0].boot_diagnostics[0].storage_account_uri == var.boot_diagnostics.storage_account_uri,
      azurerm_windows_virtual_machine.this[0].gallery_application[0].automatic_upgrade_enabled == var.gallery_application[0].automatic_upgrade_enabled,
      azurerm_windows_virtual_machine.this[0].gallery_application[0].configuration_blob_uri == var.gallery_application[0].configuration_blob_uri,
      azurerm_windows_virtual_machine.this[0].gallery_application[0].order == var.gallery_application[0].order,
      azurerm_windows_virtual_machine.this[0].gallery_application[0].tag == var.gallery_application[0].tag,
      azurerm_windows_virtual_machine.this[0].gallery_application[0].treat_failure_as_deployment_failure_enabled == var.gallery_application[0].treat_failure_as_deployment_failure_enabled,
      azurerm_windows_virtual_machine.this[0].gallery_application[0].version_id == var.gallery_application[0].version_id,
      azurerm_windows_virtual_machine.this[0].os_disk[0].caching == var.os_disk.caching,
      azurerm_windows_virtual_machine.this[0].os_disk[0].storage_account_type == var.os_disk.storage_account_type,
      azurerm_windows_virtual_machine.this[0].os_disk[0].disk_encryption_set_id == var.os_disk.disk_encryption_set_id,
      azurerm_windows_virtual_machine.this[0].os_disk[0].disk_size_gb == var.os_disk.disk_size_gb,
      azurerm_windows_virtual_machine.this[0].os_disk[0].name == var.os_disk.name,
      azurerm_windows_virtual_machine.this[0].os_disk[0].secure_vm_disk_encryption_set_id == var.os_disk.secure_vm_disk_encryption_set_id,
      azurerm_windows_virtual_machine.this[0].os_disk[0].security_encryption_type == var.os_disk.security_encryption_type,
      azurerm_windows_virtual_machine.this[0].os_disk[0].write_accelerator_enabled == var.os_disk.write_accelerator_enabled,
      azurerm_windows_virtual_machine.this[0].os_disk[0].diff_disk_settings[0].option == var.os_disk.diff_disk_settings.option,
      azurerm_windows_virtual_machine.this[0].os_disk[0].diff_disk_settings[0].placement == var.os_disk.diff_disk_settings.placement,
      azurerm_windows_virtual_machine.this[0].os_image_notification[0].timeout == var.os_image_notification.timeout,
      azurerm_windows_virtual_machine.this[0].plan[0].name == var.plan.name,
      azurerm_windows_virtual_machine.this[0].plan[0].product == var.plan.product,
      azurerm_windows_virtual_machine.this[0].plan[0].publisher == var.plan.publisher,
      azurerm_windows_virtual_machine.this[0].secret[0].key_vault_id == var.secret[0].key_vault_id,
      one(azurerm_windows_virtual_machine.this[0].secret[0].certificate).store == var.secret[0].certificate[0].store,
      one(azurerm_windows_virtual_machine.this[0].secret[0].certificate).url == var.secret[0].certificate[0].url,
      azurerm_windows_virtual_machine.this[0].source_image_reference[0].offer == var.source_image_reference.offer,
      azurerm_windows_virtual_machine.this[0].source_image_reference[0].publisher == var.source_image_reference.publisher,
      azurerm_windows_virtual_machine.this[0].source_image_reference[0].sku == var.source_image_reference.sku,
      azurerm_windows_virtual_machine.this[0].source_image_reference[0].version == var.source_image_reference.version,
      azurerm_windows_virtual_machine.this[0].termination_notification[0].enabled == var.termination_notification.enabled,
      azurerm_windows_virtual_machine.this[0].termination_notification[0].timeout == var.termination_notification.timeout,
      azurerm_windows_virtual_machine.this[0].timeouts.create == var.timeouts.create,
      azurerm_windows_virtual_machine.this[0].timeouts.delete == var.timeouts.delete,
      azurerm_windows_virtual_machine.this[0].timeouts.read == var.timeouts.read,
      azurerm_windows_virtual_machine.this[0].timeouts.update == var.timeouts.update,
      one(azurerm_windows_virtual_machine.this[0].winrm_listener).certificate_url == var.winrm_listener[0].certificate_url,
      one(azurerm_windows_virtual_machine.this[0].winrm_listener).protocol == var.winrm_listener[0].protocol,
    ])
    error_message = "an argument is not what was given"
  }
}
