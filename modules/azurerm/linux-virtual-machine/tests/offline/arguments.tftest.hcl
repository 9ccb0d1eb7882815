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
      diff_disk_settings               = { option = "shop", placement = "shop" }
      disk_encryption_set_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/diskEncryptionSet/shop"
      disk_size_gb                     = 1
      name                             = "shop"
      secure_vm_disk_encryption_set_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/secureVmDiskEncryptionSet/shop"
      security_encryption_type         = "shop"
      storage_account_type             = "StandardSSD_LRS"
      write_accelerator_enabled        = false
    }
    resource_group_name     = "shop"
    size                    = "Standard_B2ats_v2"
    additional_capabilities = { hibernation_enabled = false, ultra_ssd_enabled = false }
    admin_password          = "shop"
    admin_ssh_key = [
      {
        public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGWvjwcMVLCIb6Wu5aEBkjF3PMtgDzi6NHyQX3SzRD2q shop"
        username   = "shop"
      },
    ]
    admin_username                                         = "shop"
    allow_extension_operations                             = true
    availability_set_id                                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/availabilitySet/shop"
    boot_diagnostics                                       = { storage_account_uri = "https://example.com" }
    bypass_platform_safety_checks_on_user_schedule_enabled = true
    capacity_reservation_group_id                          = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/capacityReservationGroups/shop"
    computer_name                                          = "shop"
    custom_data                                            = "shop"
    dedicated_host_group_id                                = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/hostGroups/shop"
    disable_password_authentication                        = false
    disk_controller_type                                   = "NVMe"
    edge_zone                                              = "shop"
    encryption_at_host_enabled                             = true
    eviction_policy                                        = "Deallocate"
    priority                                               = "Spot"
    extensions_time_budget                                 = "shop"
    gallery_application = [
      {
        version_id                                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/version/shop"
        automatic_upgrade_enabled                   = false
        configuration_blob_uri                      = "https://example.com"
        order                                       = 1
        tag                                         = "shop"
        treat_failure_as_deployment_failure_enabled = false
      },
    ]
    identity = {
      type = "SystemAssigned"
      identity_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      ]
    }
    license_type                 = "shop"
    max_bid_price                = 1
    os_image_notification        = { timeout = "shop" }
    os_managed_disk_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/disks/shop"
    source_image_id              = null
    source_image_reference       = null
    patch_assessment_mode        = "AutomaticByPlatform"
    patch_mode                   = "AutomaticByPlatform"
    plan                         = { name = "shop", product = "shop", publisher = "shop" }
    platform_fault_domain        = 1
    provision_vm_agent           = true
    proximity_placement_group_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/proximityPlacementGroup/shop"
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
      timezone       = "shop"
      email          = "shop@example.com"
      notify_minutes = 15
    }
    termination_notification     = { enabled = false, timeout = "shop" }
    timeouts                     = { create = "30m", delete = "30m", read = "30m", update = "30m" }
    user_data                    = "shop"
    virtual_machine_scale_set_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/virtualMachineScaleSets/shop"
    vtpm_enabled                 = true
  }
  assert {
    condition = alltrue([
      azurerm_linux_virtual_machine.this[0].admin_password == "shop",
      azurerm_linux_virtual_machine.this[0].admin_username == "shop",
      azurerm_linux_virtual_machine.this[0].allow_extension_operations == true,
      azurerm_linux_virtual_machine.this[0].availability_set_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/availabilitySet/shop",
      azurerm_linux_virtual_machine.this[0].bypass_platform_safety_checks_on_user_schedule_enabled == true,
      azurerm_linux_virtual_machine.this[0].capacity_reservation_group_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/capacityReservationGroups/shop",
      azurerm_linux_virtual_machine.this[0].computer_name == "shop",
      azurerm_linux_virtual_machine.this[0].custom_data == "shop",
      azurerm_linux_virtual_machine.this[0].dedicated_host_group_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/hostGroups/shop",
      azurerm_linux_virtual_machine.this[0].disable_password_authentication == false,
      azurerm_linux_virtual_machine.this[0].disk_controller_type == "NVMe",
      azurerm_linux_virtual_machine.this[0].edge_zone == "shop",
      azurerm_linux_virtual_machine.this[0].encryption_at_host_enabled == true,
      azurerm_linux_virtual_machine.this[0].eviction_policy == "Deallocate",
      azurerm_linux_virtual_machine.this[0].extensions_time_budget == "shop",
      azurerm_linux_virtual_machine.this[0].license_type == "shop",
      azurerm_linux_virtual_machine.this[0].location == "westeurope",
      azurerm_linux_virtual_machine.this[0].max_bid_price == 1,
      azurerm_linux_virtual_machine.this[0].name == "orders",
      azurerm_linux_virtual_machine.this[0].network_interface_ids == tolist(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/networkInterfaces/orders"]),
      azurerm_linux_virtual_machine.this[0].os_managed_disk_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/disks/shop",
      azurerm_linux_virtual_machine.this[0].patch_assessment_mode == "AutomaticByPlatform",
      azurerm_linux_virtual_machine.this[0].patch_mode == "AutomaticByPlatform",
      azurerm_linux_virtual_machine.this[0].platform_fault_domain == 1,
      azurerm_linux_virtual_machine.this[0].priority == "Spot",
      azurerm_linux_virtual_machine.this[0].provision_vm_agent == true,
      azurerm_linux_virtual_machine.this[0].proximity_placement_group_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/proximityPlacementGroup/shop",
      azurerm_linux_virtual_machine.this[0].reboot_setting == "Always",
      azurerm_linux_virtual_machine.this[0].resource_group_name == "shop",
      azurerm_linux_virtual_machine.this[0].secure_boot_enabled == true,
      azurerm_linux_virtual_machine.this[0].size == "Standard_B2ats_v2",
      azurerm_linux_virtual_machine.this[0].user_data == "shop",
      azurerm_linux_virtual_machine.this[0].virtual_machine_scale_set_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/virtualMachineScaleSets/shop",
      azurerm_linux_virtual_machine.this[0].vtpm_enabled == true,
      azurerm_linux_virtual_machine.this[0].additional_capabilities[0].hibernation_enabled == false,
      azurerm_linux_virtual_machine.this[0].additional_capabilities[0].ultra_ssd_enabled == false,
      one(azurerm_linux_virtual_machine.this[0].admin_ssh_key).public_key == "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGWvjwcMVLCIb6Wu5aEBkjF3PMtgDzi6NHyQX3SzRD2q shop",
      one(azurerm_linux_virtual_machine.this[0].admin_ssh_key).username == "shop",
      azurerm_linux_virtual_machine.this[0].boot_diagnostics[0].storage_account_uri == "https://example.com",
      azurerm_linux_virtual_machine.this[0].gallery_application[0].automatic_upgrade_enabled == false,
      azurerm_linux_virtual_machine.this[0].gallery_application[0].configuration_blob_uri == "https://example.com",
      azurerm_linux_virtual_machine.this[0].gallery_application[0].order == 1,
      azurerm_linux_virtual_machine.this[0].gallery_application[0].tag == "shop",
      azurerm_linux_virtual_machine.this[0].gallery_application[0].treat_failure_as_deployment_failure_enabled == false,
      azurerm_linux_virtual_machine.this[0].gallery_application[0].version_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/version/shop",
      azurerm_linux_virtual_machine.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_linux_virtual_machine.this[0].identity[0].type == "SystemAssigned",
      azurerm_linux_virtual_machine.this[0].os_disk[0].caching == "ReadWrite",
      azurerm_linux_virtual_machine.this[0].os_disk[0].disk_encryption_set_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/diskEncryptionSet/shop",
      azurerm_linux_virtual_machine.this[0].os_disk[0].disk_size_gb == 1,
      azurerm_linux_virtual_machine.this[0].os_disk[0].name == "shop",
      azurerm_linux_virtual_machine.this[0].os_disk[0].secure_vm_disk_encryption_set_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/secureVmDiskEncryptionSet/shop",
      azurerm_linux_virtual_machine.this[0].os_disk[0].security_encryption_type == "shop",
      azurerm_linux_virtual_machine.this[0].os_disk[0].storage_account_type == "StandardSSD_LRS",
      azurerm_linux_virtual_machine.this[0].os_disk[0].write_accelerator_enabled == false,
      azurerm_linux_virtual_machine.this[0].os_disk[0].diff_disk_settings[0].option == "shop",
      azurerm_linux_virtual_machine.this[0].os_disk[0].diff_disk_settings[0].placement == "shop",
      azurerm_linux_virtual_machine.this[0].os_image_notification[0].timeout == "shop",
      azurerm_linux_virtual_machine.this[0].plan[0].name == "shop",
      azurerm_linux_virtual_machine.this[0].plan[0].product == "shop",
      azurerm_linux_virtual_machine.this[0].plan[0].publisher == "shop",
      azurerm_linux_virtual_machine.this[0].secret[0].key_vault_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.KeyVault/vaults/shop",
      one(azurerm_linux_virtual_machine.this[0].secret[0].certificate).url == "https://example.com",
      azurerm_linux_virtual_machine.this[0].termination_notification[0].enabled == false,
      azurerm_linux_virtual_machine.this[0].termination_notification[0].timeout == "shop",
      azurerm_linux_virtual_machine.this[0].timeouts.create == "30m",
      azurerm_linux_virtual_machine.this[0].timeouts.delete == "30m",
      azurerm_linux_virtual_machine.this[0].timeouts.read == "30m",
      azurerm_linux_virtual_machine.this[0].timeouts.update == "30m",
      azurerm_dev_test_global_vm_shutdown_schedule.this[0].daily_recurrence_time == "1900",
      azurerm_dev_test_global_vm_shutdown_schedule.this[0].location == "westeurope",
      azurerm_dev_test_global_vm_shutdown_schedule.this[0].timezone == "shop",
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
      diff_disk_settings               = { option = "shop", placement = "shop" }
      disk_encryption_set_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/diskEncryptionSet/shop"
      disk_size_gb                     = 1
      name                             = "shop"
      secure_vm_disk_encryption_set_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/secureVmDiskEncryptionSet/shop"
      security_encryption_type         = "shop"
      storage_account_type             = "Premium_LRS"
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
