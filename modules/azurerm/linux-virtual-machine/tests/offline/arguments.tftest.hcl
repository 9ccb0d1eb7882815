# What callers give stands in the virtual machine, and in what belongs to it, as they gave it.
mock_provider "azurerm" {
  mock_resource "azurerm_linux_virtual_machine" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/LinuxVirtualMachine/orders"
    }
  }
}

variables {
  location = "westeurope"
  name     = "orders"
  network_interface_ids = [
    "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/networkInterfaces/orders",
  ]
  os_disk             = { caching = "ReadWrite", storage_account_type = "StandardSSD_LRS" }
  resource_group_name = "shop"
  size                = "Standard_B2ats_v2"
  admin_ssh_key = [
    {
      public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGWvjwcMVLCIb6Wu5aEBkjF3PMtgDzi6NHyQX3SzRD2q shop"
      username   = "shop"
    },
  ]
  admin_username = "shop"
  source_image_reference = {
    offer     = "ubuntu-24_04-lts"
    publisher = "Canonical"
    sku       = "server"
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    location = "westeurope"
    name     = "orders"
    network_interface_ids = [
      "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/networkInterfaces/orders",
    ]
    os_disk = {
      caching                          = "ReadWrite"
      diff_disk_settings               = { option = "Local", placement = "CacheDisk" }
      disk_encryption_set_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/diskEncryptionSets/shop"
      disk_size_gb                     = 1
      name                             = "name"
      secure_vm_disk_encryption_set_id = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/shop/providers/Microsoft.Compute/diskEncryptionSets/shop"
      security_encryption_type         = "VMGuestStateOnly"
      storage_account_type             = "StandardSSD_LRS"
      write_accelerator_enabled        = false
    }
    resource_group_name     = "resource-group-name"
    size                    = "Standard_B2ats_v2"
    additional_capabilities = { hibernation_enabled = false, ultra_ssd_enabled = false }
    admin_password          = "admin-password"
    admin_ssh_key = [
      {
        public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGWvjwcMVLCIb6Wu5aEBkjF3PMtgDzi6NHyQX3SzRD2q shop"
        username   = "username"
      },
    ]
    admin_username                                         = "admin-username"
    allow_extension_operations                             = true
    availability_set_id                                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/availabilitySets/shop"
    boot_diagnostics                                       = { storage_account_uri = "https://example.com" }
    bypass_platform_safety_checks_on_user_schedule_enabled = true
    patch_mode                                             = "AutomaticByPlatform"
    capacity_reservation_group_id                          = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/capacityReservationGroups/shop"
    computer_name                                          = "computer-name"
    custom_data                                            = "custom-data"
    dedicated_host_group_id                                = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/hostGroups/shop"
    disable_password_authentication                        = false
    disk_controller_type                                   = "SCSI"
    edge_zone                                              = "edge-zone"
    encryption_at_host_enabled                             = true
    eviction_policy                                        = "Deallocate"
    priority                                               = "Spot"
    extensions_time_budget                                 = "extensions-time-budget"
    gallery_application = [
      {
        version_id                                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/version/shop"
        automatic_upgrade_enabled                   = false
        configuration_blob_uri                      = "https://example.com"
        order                                       = 1
        tag                                         = "tag"
        treat_failure_as_deployment_failure_enabled = false
      },
    ]
    identity = {
      type = "SystemAssigned"
      identity_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      ]
    }
    license_type                 = "RHEL_BYOS"
    max_bid_price                = 1
    os_image_notification        = { timeout = "PT15M" }
    os_managed_disk_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/disks/shop"
    source_image_id              = null
    source_image_reference       = null
    patch_assessment_mode        = "AutomaticByPlatform"
    plan                         = { name = "name2", product = "product", publisher = "publisher" }
    platform_fault_domain        = 2
    provision_vm_agent           = true
    proximity_placement_group_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/proximityPlacementGroups/shop"
    reboot_setting               = "Always"
    secret = [
      {
        certificate  = [{ url = "https://example.com" }]
        key_vault_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.KeyVault/vaults/shop"
      },
    ]
    secure_boot_enabled = true
    shutdown = {
      time           = "1900"
      timezone       = "UTC"
      email          = "shop@example.com"
      notify_minutes = 15
    }
    termination_notification     = { enabled = false, timeout = "timeout" }
    timeouts                     = { create = "30m", delete = "31m", read = "32m", update = "33m" }
    user_data                    = "user-data"
    virtual_machine_scale_set_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/virtualMachineScaleSets/shop"
    vtpm_enabled                 = true
  }
  assert {
    condition = alltrue([
      azurerm_linux_virtual_machine.this[0].admin_password == "admin-password",
      azurerm_linux_virtual_machine.this[0].admin_username == "admin-username",
      azurerm_linux_virtual_machine.this[0].allow_extension_operations == true,
      azurerm_linux_virtual_machine.this[0].availability_set_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/availabilitySets/shop",
      azurerm_linux_virtual_machine.this[0].bypass_platform_safety_checks_on_user_schedule_enabled == true,
      azurerm_linux_virtual_machine.this[0].capacity_reservation_group_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/capacityReservationGroups/shop",
      azurerm_linux_virtual_machine.this[0].computer_name == "computer-name",
      azurerm_linux_virtual_machine.this[0].custom_data == "custom-data",
      azurerm_linux_virtual_machine.this[0].dedicated_host_group_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/hostGroups/shop",
      azurerm_linux_virtual_machine.this[0].disable_password_authentication == false,
      azurerm_linux_virtual_machine.this[0].disk_controller_type == "SCSI",
      azurerm_linux_virtual_machine.this[0].edge_zone == "edge-zone",
      azurerm_linux_virtual_machine.this[0].encryption_at_host_enabled == true,
      azurerm_linux_virtual_machine.this[0].eviction_policy == "Deallocate",
      azurerm_linux_virtual_machine.this[0].extensions_time_budget == "extensions-time-budget",
      azurerm_linux_virtual_machine.this[0].license_type == "RHEL_BYOS",
      azurerm_linux_virtual_machine.this[0].location == "westeurope",
      azurerm_linux_virtual_machine.this[0].max_bid_price == 1,
      azurerm_linux_virtual_machine.this[0].name == "orders",
      azurerm_linux_virtual_machine.this[0].network_interface_ids == tolist(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/networkInterfaces/orders"]),
      azurerm_linux_virtual_machine.this[0].os_managed_disk_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/disks/shop",
      azurerm_linux_virtual_machine.this[0].patch_assessment_mode == "AutomaticByPlatform",
      azurerm_linux_virtual_machine.this[0].patch_mode == "AutomaticByPlatform",
      azurerm_linux_virtual_machine.this[0].platform_fault_domain == 2,
      azurerm_linux_virtual_machine.this[0].priority == "Spot",
      azurerm_linux_virtual_machine.this[0].provision_vm_agent == true,
      azurerm_linux_virtual_machine.this[0].proximity_placement_group_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/proximityPlacementGroups/shop",
      azurerm_linux_virtual_machine.this[0].reboot_setting == "Always",
      azurerm_linux_virtual_machine.this[0].resource_group_name == "resource-group-name",
      azurerm_linux_virtual_machine.this[0].secure_boot_enabled == true,
      azurerm_linux_virtual_machine.this[0].size == "Standard_B2ats_v2",
      azurerm_linux_virtual_machine.this[0].user_data == "user-data",
      azurerm_linux_virtual_machine.this[0].virtual_machine_scale_set_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/virtualMachineScaleSets/shop",
      azurerm_linux_virtual_machine.this[0].vtpm_enabled == true,
      azurerm_linux_virtual_machine.this[0].additional_capabilities[0].hibernation_enabled == false,
      azurerm_linux_virtual_machine.this[0].additional_capabilities[0].ultra_ssd_enabled == false,
      one(azurerm_linux_virtual_machine.this[0].admin_ssh_key).public_key == "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGWvjwcMVLCIb6Wu5aEBkjF3PMtgDzi6NHyQX3SzRD2q shop",
      one(azurerm_linux_virtual_machine.this[0].admin_ssh_key).username == "username",
      azurerm_linux_virtual_machine.this[0].boot_diagnostics[0].storage_account_uri == "https://example.com",
      azurerm_linux_virtual_machine.this[0].gallery_application[0].automatic_upgrade_enabled == false,
      azurerm_linux_virtual_machine.this[0].gallery_application[0].configuration_blob_uri == "https://example.com",
      azurerm_linux_virtual_machine.this[0].gallery_application[0].order == 1,
      azurerm_linux_virtual_machine.this[0].gallery_application[0].tag == "tag",
      azurerm_linux_virtual_machine.this[0].gallery_application[0].treat_failure_as_deployment_failure_enabled == false,
      azurerm_linux_virtual_machine.this[0].gallery_application[0].version_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/version/shop",
      azurerm_linux_virtual_machine.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_linux_virtual_machine.this[0].identity[0].type == "SystemAssigned",
      azurerm_linux_virtual_machine.this[0].os_disk[0].caching == "ReadWrite",
      azurerm_linux_virtual_machine.this[0].os_disk[0].disk_encryption_set_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/diskEncryptionSets/shop",
      azurerm_linux_virtual_machine.this[0].os_disk[0].disk_size_gb == 1,
      azurerm_linux_virtual_machine.this[0].os_disk[0].name == "name",
      azurerm_linux_virtual_machine.this[0].os_disk[0].secure_vm_disk_encryption_set_id == "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/shop/providers/Microsoft.Compute/diskEncryptionSets/shop",
      azurerm_linux_virtual_machine.this[0].os_disk[0].security_encryption_type == "VMGuestStateOnly",
      azurerm_linux_virtual_machine.this[0].os_disk[0].storage_account_type == "StandardSSD_LRS",
      azurerm_linux_virtual_machine.this[0].os_disk[0].write_accelerator_enabled == false,
      azurerm_linux_virtual_machine.this[0].os_disk[0].diff_disk_settings[0].option == "Local",
      azurerm_linux_virtual_machine.this[0].os_disk[0].diff_disk_settings[0].placement == "CacheDisk",
      azurerm_linux_virtual_machine.this[0].os_image_notification[0].timeout == "PT15M",
      azurerm_linux_virtual_machine.this[0].plan[0].name == "name2",
      azurerm_linux_virtual_machine.this[0].plan[0].product == "product",
      azurerm_linux_virtual_machine.this[0].plan[0].publisher == "publisher",
      azurerm_linux_virtual_machine.this[0].secret[0].key_vault_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.KeyVault/vaults/shop",
      one(azurerm_linux_virtual_machine.this[0].secret[0].certificate).url == "https://example.com",
      azurerm_linux_virtual_machine.this[0].termination_notification[0].enabled == false,
      azurerm_linux_virtual_machine.this[0].termination_notification[0].timeout == "timeout",
      azurerm_linux_virtual_machine.this[0].timeouts.create == "30m",
      azurerm_linux_virtual_machine.this[0].timeouts.delete == "31m",
      azurerm_linux_virtual_machine.this[0].timeouts.read == "32m",
      azurerm_linux_virtual_machine.this[0].timeouts.update == "33m",
      azurerm_dev_test_global_vm_shutdown_schedule.this[0].daily_recurrence_time == "1900",
      azurerm_dev_test_global_vm_shutdown_schedule.this[0].location == "westeurope",
      azurerm_dev_test_global_vm_shutdown_schedule.this[0].timezone == "UTC",
      azurerm_dev_test_global_vm_shutdown_schedule.this[0].notification_settings[0].email == "shop@example.com",
      azurerm_dev_test_global_vm_shutdown_schedule.this[0].notification_settings[0].enabled == true,
      azurerm_dev_test_global_vm_shutdown_schedule.this[0].notification_settings[0].time_in_minutes == 15,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    os_disk = {
      caching                          = "ReadWrite"
      diff_disk_settings               = { option = "Local", placement = "CacheDisk" }
      disk_encryption_set_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/diskEncryptionSets/shop"
      disk_size_gb                     = 1
      name                             = "name"
      secure_vm_disk_encryption_set_id = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/shop/providers/Microsoft.Compute/diskEncryptionSets/shop"
      security_encryption_type         = "VMGuestStateOnly"
      storage_account_type             = "StandardSSD_LRS"
      write_accelerator_enabled        = false
    }
    dedicated_host_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/hostGroups/shop/hosts/shop"
    zone              = "1"
  }
  assert {
    condition = alltrue([
      azurerm_linux_virtual_machine.this[0].dedicated_host_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/hostGroups/shop/hosts/shop",
      azurerm_linux_virtual_machine.this[0].zone == "1",
      length(azurerm_linux_virtual_machine.this[0].boot_diagnostics) == 1,
      azurerm_linux_virtual_machine.this[0].source_image_reference[0].offer == "ubuntu-24_04-lts",
      azurerm_linux_virtual_machine.this[0].source_image_reference[0].publisher == "Canonical",
      azurerm_linux_virtual_machine.this[0].source_image_reference[0].sku == "server",
      azurerm_linux_virtual_machine.this[0].source_image_reference[0].version == "latest",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    additional_capabilities = {}
  }
  assert {
    condition = alltrue([
      length(azurerm_linux_virtual_machine.this[0].additional_capabilities) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    os_image_notification = {}
  }
  assert {
    condition = alltrue([
      length(azurerm_linux_virtual_machine.this[0].os_image_notification) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_5" {
  command = plan
  variables {
    source_image_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/sourceImage/shop"
    os_managed_disk_id     = null
    source_image_reference = null
  }
  assert {
    condition = alltrue([
      azurerm_linux_virtual_machine.this[0].source_image_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/sourceImage/shop",
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    os_disk = {
      caching                   = "ReadWrite"
      storage_account_type      = "StandardSSD_LRS"
      write_accelerator_enabled = true
    }
    additional_capabilities                                = { hibernation_enabled = true, ultra_ssd_enabled = false }
    allow_extension_operations                             = true
    bypass_platform_safety_checks_on_user_schedule_enabled = false
    disable_password_authentication                        = true
    encryption_at_host_enabled                             = false
    gallery_application = [
      {
        version_id                                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/version/shop"
        automatic_upgrade_enabled                   = true
        treat_failure_as_deployment_failure_enabled = false
      },
    ]
    provision_vm_agent       = true
    secure_boot_enabled      = false
    termination_notification = { enabled = true }
    vtpm_enabled             = true
  }
  assert {
    condition = alltrue([
      azurerm_linux_virtual_machine.this[0].allow_extension_operations == true,
      azurerm_linux_virtual_machine.this[0].bypass_platform_safety_checks_on_user_schedule_enabled == false,
      azurerm_linux_virtual_machine.this[0].disable_password_authentication == true,
      azurerm_linux_virtual_machine.this[0].encryption_at_host_enabled == false,
      azurerm_linux_virtual_machine.this[0].provision_vm_agent == true,
      azurerm_linux_virtual_machine.this[0].secure_boot_enabled == false,
      azurerm_linux_virtual_machine.this[0].vtpm_enabled == true,
      azurerm_linux_virtual_machine.this[0].additional_capabilities[0].hibernation_enabled == true,
      azurerm_linux_virtual_machine.this[0].additional_capabilities[0].ultra_ssd_enabled == false,
      azurerm_linux_virtual_machine.this[0].gallery_application[0].automatic_upgrade_enabled == true,
      azurerm_linux_virtual_machine.this[0].gallery_application[0].treat_failure_as_deployment_failure_enabled == false,
      azurerm_linux_virtual_machine.this[0].os_disk[0].write_accelerator_enabled == true,
      azurerm_linux_virtual_machine.this[0].termination_notification[0].enabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    os_disk = {
      caching                   = "ReadWrite"
      storage_account_type      = "StandardSSD_LRS"
      write_accelerator_enabled = false
    }
    additional_capabilities         = { hibernation_enabled = false, ultra_ssd_enabled = true }
    allow_extension_operations      = false
    disable_password_authentication = true
    encryption_at_host_enabled      = false
    gallery_application = [
      {
        version_id                                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/version/shop"
        automatic_upgrade_enabled                   = false
        treat_failure_as_deployment_failure_enabled = true
      },
    ]
    provision_vm_agent       = false
    secure_boot_enabled      = true
    termination_notification = { enabled = false }
    vtpm_enabled             = true
  }
  assert {
    condition = alltrue([
      azurerm_linux_virtual_machine.this[0].allow_extension_operations == false,
      azurerm_linux_virtual_machine.this[0].disable_password_authentication == true,
      azurerm_linux_virtual_machine.this[0].encryption_at_host_enabled == false,
      azurerm_linux_virtual_machine.this[0].provision_vm_agent == false,
      azurerm_linux_virtual_machine.this[0].secure_boot_enabled == true,
      azurerm_linux_virtual_machine.this[0].vtpm_enabled == true,
      azurerm_linux_virtual_machine.this[0].additional_capabilities[0].hibernation_enabled == false,
      azurerm_linux_virtual_machine.this[0].additional_capabilities[0].ultra_ssd_enabled == true,
      azurerm_linux_virtual_machine.this[0].gallery_application[0].automatic_upgrade_enabled == false,
      azurerm_linux_virtual_machine.this[0].gallery_application[0].treat_failure_as_deployment_failure_enabled == true,
      azurerm_linux_virtual_machine.this[0].os_disk[0].write_accelerator_enabled == false,
      azurerm_linux_virtual_machine.this[0].termination_notification[0].enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    os_disk = {
      caching                   = "ReadWrite"
      storage_account_type      = "StandardSSD_LRS"
      write_accelerator_enabled = false
    }
    additional_capabilities                                = { hibernation_enabled = false, ultra_ssd_enabled = false }
    allow_extension_operations                             = false
    bypass_platform_safety_checks_on_user_schedule_enabled = false
    encryption_at_host_enabled                             = true
    gallery_application = [
      {
        version_id                                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/version/shop"
        automatic_upgrade_enabled                   = false
        treat_failure_as_deployment_failure_enabled = false
      },
    ]
    provision_vm_agent       = true
    secure_boot_enabled      = true
    termination_notification = { enabled = false }
    vtpm_enabled             = true
  }
  assert {
    condition = alltrue([
      azurerm_linux_virtual_machine.this[0].allow_extension_operations == false,
      azurerm_linux_virtual_machine.this[0].bypass_platform_safety_checks_on_user_schedule_enabled == false,
      azurerm_linux_virtual_machine.this[0].disable_password_authentication == true,
      azurerm_linux_virtual_machine.this[0].encryption_at_host_enabled == true,
      azurerm_linux_virtual_machine.this[0].provision_vm_agent == true,
      azurerm_linux_virtual_machine.this[0].secure_boot_enabled == true,
      azurerm_linux_virtual_machine.this[0].vtpm_enabled == true,
      azurerm_linux_virtual_machine.this[0].additional_capabilities[0].hibernation_enabled == false,
      azurerm_linux_virtual_machine.this[0].additional_capabilities[0].ultra_ssd_enabled == false,
      azurerm_linux_virtual_machine.this[0].gallery_application[0].automatic_upgrade_enabled == false,
      azurerm_linux_virtual_machine.this[0].gallery_application[0].treat_failure_as_deployment_failure_enabled == false,
      azurerm_linux_virtual_machine.this[0].os_disk[0].write_accelerator_enabled == false,
      azurerm_linux_virtual_machine.this[0].termination_notification[0].enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    os_disk = {
      caching                          = "ReadWrite"
      diff_disk_settings               = { option = "Local", placement = "CacheDisk" }
      disk_encryption_set_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/diskEncryptionSets/shop"
      disk_size_gb                     = 1
      name                             = "name"
      secure_vm_disk_encryption_set_id = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/shop/providers/Microsoft.Compute/diskEncryptionSets/shop"
      security_encryption_type         = "VMGuestStateOnly"
      write_accelerator_enabled        = false
    }
    shutdown = { time = "1900", email = "shop@example.com" }
  }
  assert {
    condition = alltrue([
      azurerm_linux_virtual_machine.this[0].admin_username == "shop",
      azurerm_linux_virtual_machine.this[0].disable_password_authentication == true,
      azurerm_linux_virtual_machine.this[0].priority == "Regular",
      azurerm_linux_virtual_machine.this[0].resource_group_name == "shop",
      one(azurerm_linux_virtual_machine.this[0].admin_ssh_key).username == "shop",
      azurerm_dev_test_global_vm_shutdown_schedule.this[0].notification_settings[0].time_in_minutes == 30,
      azurerm_linux_virtual_machine.this[0].os_disk[0].write_accelerator_enabled == false,
      azurerm_dev_test_global_vm_shutdown_schedule.this[0].notification_settings[0].enabled == true,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create   = false
    shutdown = { time = "1900", email = "shop@example.com" }
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create   = false
    shutdown = { time = "1900", email = "shop@example.com" }
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    admin_ssh_key       = null
    alarms              = null
    gallery_application = null
    notifications       = null
    secret              = null
    tags                = null
    create              = false
    budget              = null
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
      var.admin_ssh_key != null,
      var.alarms != null,
      var.create != null,
      var.gallery_application != null,
      var.notifications != null,
      var.secret != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      available_memory = { enabled = false, threshold = 1 }
      cpu              = { enabled = false, threshold = 1, days = 1 }
      network_out      = { enabled = false, threshold = 1 }
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
    shutdown      = { time = "1900" }
  }
  assert {
    condition = alltrue([
      output.id == try(azurerm_linux_virtual_machine.this[0].id, null),
      output.name == try(azurerm_linux_virtual_machine.this[0].name, null),
      output.principal_id == try(azurerm_linux_virtual_machine.this[0].identity[0].principal_id, null),
      output.private_ip_address == try(azurerm_linux_virtual_machine.this[0].private_ip_address, null),
      output.public_ip_address == try(azurerm_linux_virtual_machine.this[0].public_ip_address, null),
    ])
    error_message = "an output tells something else"
  }
}
