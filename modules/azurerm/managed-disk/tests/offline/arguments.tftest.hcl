# What callers give stands in the disk, and in what belongs to it, as they gave it.
mock_provider "azurerm" {
  mock_resource "azurerm_managed_disk" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/ManagedDisk/orders"
    }
  }
}

variables {
  location            = "westeurope"
  name                = "orders"
  resource_group_name = "shop"
  disk_size_gb        = 32
  budget              = { amount = 20 }
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
    location            = "westeurope"
    name                = "orders"
    resource_group_name = "resource-group-name"
    attachment = {
      virtual_machine_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/virtualMachines/orders"
      caching                   = "None"
      create_option             = "create-option"
      lun                       = 1
      write_accelerator_enabled = false
    }
    create_option          = "Empty"
    disk_access_id         = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/diskAccess/shop"
    disk_encryption_set_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/diskEncryptionSets/shop"
    disk_iops_read_only    = 1
    disk_iops_read_write   = 2
    storage_account_type   = "PremiumV2_LRS"
    disk_mbps_read_only    = 3
    disk_mbps_read_write   = 4
    disk_size_gb           = 32
    edge_zone              = "edge-zone"
    encryption_settings = {
      disk_encryption_key = {
        secret_url      = "https://example.com"
        source_vault_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.DataProtection/backupVaults/shop"
      }
      key_encryption_key = {
        key_url         = "https://example.com"
        source_vault_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.DataProtection/backupVaults/shop"
      }
    }
    gallery_image_reference_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.DevCenter/devCenters/shop/galleries/shop/images/shop"
    hyper_v_generation                = "V1"
    logical_sector_size               = 512
    max_shares                        = 5
    network_access_policy             = "AllowAll"
    on_demand_bursting_enabled        = false
    optimized_frequent_attach_enabled = true
    os_type                           = "Linux"
    performance_plus_enabled          = true
    public_network_access_enabled     = true
    secure_vm_disk_encryption_set_id  = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/shop/providers/Microsoft.Compute/diskEncryptionSets/shop"
    security_type                     = "ConfidentialVM_VMGuestStateOnlyEncryptedWithPlatformKey"
    source_resource_id                = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/sourceResource/shop"
    source_uri                        = "https://example.com"
    storage_account_id                = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Storage/storageAccounts/shop"
    timeouts                          = { create = "30m", delete = "31m", read = "32m", update = "33m" }
    trusted_launch_enabled            = true
    upload_size_bytes                 = 6
    zone                              = "1"
  }
  assert {
    condition = alltrue([
      azurerm_managed_disk.this[0].create_option == "Empty",
      azurerm_managed_disk.this[0].disk_access_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/diskAccess/shop",
      azurerm_managed_disk.this[0].disk_encryption_set_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/diskEncryptionSets/shop",
      azurerm_managed_disk.this[0].disk_iops_read_only == 1,
      azurerm_managed_disk.this[0].disk_iops_read_write == 2,
      azurerm_managed_disk.this[0].disk_mbps_read_only == 3,
      azurerm_managed_disk.this[0].disk_mbps_read_write == 4,
      azurerm_managed_disk.this[0].disk_size_gb == 32,
      azurerm_managed_disk.this[0].edge_zone == "edge-zone",
      azurerm_managed_disk.this[0].gallery_image_reference_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.DevCenter/devCenters/shop/galleries/shop/images/shop",
      azurerm_managed_disk.this[0].hyper_v_generation == "V1",
      azurerm_managed_disk.this[0].location == "westeurope",
      azurerm_managed_disk.this[0].logical_sector_size == 512,
      azurerm_managed_disk.this[0].max_shares == 5,
      azurerm_managed_disk.this[0].name == "orders",
      azurerm_managed_disk.this[0].network_access_policy == "AllowAll",
      azurerm_managed_disk.this[0].on_demand_bursting_enabled == false,
      azurerm_managed_disk.this[0].optimized_frequent_attach_enabled == true,
      azurerm_managed_disk.this[0].os_type == "Linux",
      azurerm_managed_disk.this[0].performance_plus_enabled == true,
      azurerm_managed_disk.this[0].public_network_access_enabled == true,
      azurerm_managed_disk.this[0].resource_group_name == "resource-group-name",
      azurerm_managed_disk.this[0].secure_vm_disk_encryption_set_id == "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/shop/providers/Microsoft.Compute/diskEncryptionSets/shop",
      azurerm_managed_disk.this[0].security_type == "ConfidentialVM_VMGuestStateOnlyEncryptedWithPlatformKey",
      azurerm_managed_disk.this[0].source_resource_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/sourceResource/shop",
      azurerm_managed_disk.this[0].source_uri == "https://example.com",
      azurerm_managed_disk.this[0].storage_account_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Storage/storageAccounts/shop",
      azurerm_managed_disk.this[0].storage_account_type == "PremiumV2_LRS",
      azurerm_managed_disk.this[0].trusted_launch_enabled == true,
      azurerm_managed_disk.this[0].upload_size_bytes == 6,
      azurerm_managed_disk.this[0].zone == "1",
      azurerm_managed_disk.this[0].encryption_settings[0].disk_encryption_key[0].secret_url == "https://example.com",
      azurerm_managed_disk.this[0].encryption_settings[0].disk_encryption_key[0].source_vault_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.DataProtection/backupVaults/shop",
      azurerm_managed_disk.this[0].encryption_settings[0].key_encryption_key[0].key_url == "https://example.com",
      azurerm_managed_disk.this[0].encryption_settings[0].key_encryption_key[0].source_vault_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.DataProtection/backupVaults/shop",
      azurerm_managed_disk.this[0].timeouts.create == "30m",
      azurerm_managed_disk.this[0].timeouts.delete == "31m",
      azurerm_managed_disk.this[0].timeouts.read == "32m",
      azurerm_managed_disk.this[0].timeouts.update == "33m",
      azurerm_virtual_machine_data_disk_attachment.this[0].caching == "None",
      azurerm_virtual_machine_data_disk_attachment.this[0].create_option == "create-option",
      azurerm_virtual_machine_data_disk_attachment.this[0].lun == 1,
      azurerm_virtual_machine_data_disk_attachment.this[0].virtual_machine_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/virtualMachines/orders",
      azurerm_virtual_machine_data_disk_attachment.this[0].write_accelerator_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    image_reference_id   = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.DevCenter/devCenters/shop/galleries/shop/images/shop"
    tier                 = "Standard"
    storage_account_type = "Premium_LRS"
  }
  assert {
    condition = alltrue([
      azurerm_managed_disk.this[0].image_reference_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.DevCenter/devCenters/shop/galleries/shop/images/shop",
      azurerm_managed_disk.this[0].tier == "Standard",
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    attachment = {
      virtual_machine_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/virtualMachines/orders"
      caching                   = "None"
      lun                       = 0
      write_accelerator_enabled = true
    }
    optimized_frequent_attach_enabled = false
    performance_plus_enabled          = true
    public_network_access_enabled     = false
    trusted_launch_enabled            = true
  }
  assert {
    condition = alltrue([
      azurerm_managed_disk.this[0].optimized_frequent_attach_enabled == false,
      azurerm_managed_disk.this[0].performance_plus_enabled == true,
      azurerm_managed_disk.this[0].public_network_access_enabled == false,
      azurerm_managed_disk.this[0].trusted_launch_enabled == true,
      azurerm_virtual_machine_data_disk_attachment.this[0].write_accelerator_enabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    attachment = {
      virtual_machine_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/virtualMachines/orders"
      caching                   = "None"
      lun                       = 0
      write_accelerator_enabled = false
    }
    on_demand_bursting_enabled        = false
    optimized_frequent_attach_enabled = true
    performance_plus_enabled          = true
    public_network_access_enabled     = false
    trusted_launch_enabled            = false
  }
  assert {
    condition = alltrue([
      azurerm_managed_disk.this[0].on_demand_bursting_enabled == false,
      azurerm_managed_disk.this[0].optimized_frequent_attach_enabled == true,
      azurerm_managed_disk.this[0].performance_plus_enabled == true,
      azurerm_managed_disk.this[0].public_network_access_enabled == false,
      azurerm_managed_disk.this[0].trusted_launch_enabled == false,
      azurerm_virtual_machine_data_disk_attachment.this[0].write_accelerator_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    attachment = {
      virtual_machine_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/virtualMachines/orders"
      caching                   = "None"
      lun                       = 0
      write_accelerator_enabled = false
    }
    on_demand_bursting_enabled        = false
    optimized_frequent_attach_enabled = false
    performance_plus_enabled          = false
    public_network_access_enabled     = true
    trusted_launch_enabled            = true
  }
  assert {
    condition = alltrue([
      azurerm_managed_disk.this[0].on_demand_bursting_enabled == false,
      azurerm_managed_disk.this[0].optimized_frequent_attach_enabled == false,
      azurerm_managed_disk.this[0].performance_plus_enabled == false,
      azurerm_managed_disk.this[0].public_network_access_enabled == true,
      azurerm_managed_disk.this[0].trusted_launch_enabled == true,
      azurerm_virtual_machine_data_disk_attachment.this[0].write_accelerator_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    attachment = {
      virtual_machine_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/virtualMachines/orders"
      create_option             = "create-option"
      write_accelerator_enabled = false
    }
  }
  assert {
    condition = alltrue([
      azurerm_managed_disk.this[0].network_access_policy == "DenyAll",
      azurerm_managed_disk.this[0].public_network_access_enabled == false,
      azurerm_managed_disk.this[0].resource_group_name == "shop",
      azurerm_managed_disk.this[0].storage_account_type == "StandardSSD_LRS",
      azurerm_virtual_machine_data_disk_attachment.this[0].lun == 0,
      azurerm_virtual_machine_data_disk_attachment.this[0].write_accelerator_enabled == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create = false
    attachment = {
      virtual_machine_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/virtualMachines/orders"
      create_option             = "shop"
      write_accelerator_enabled = false
    }
    disk_size_gb = 1
    max_shares   = 2
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create = false
    attachment = {
      virtual_machine_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/virtualMachines/orders"
      create_option             = "shop"
      write_accelerator_enabled = false
    }
    disk_size_gb = 65536
    max_shares   = 10
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms               = null
    create_option        = null
    notifications        = null
    storage_account_type = null
    tags                 = null
    create               = false
    budget               = null
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
      var.create != null,
      var.create_option != null,
      var.notifications != null,
      var.storage_account_type != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      idle_reads  = { enabled = false, threshold = 1, days = 1 }
      idle_writes = { enabled = false, threshold = 1, days = 1 }
      paid_burst  = { enabled = false, threshold = 1 }
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
    attachment = {
      virtual_machine_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/virtualMachines/orders"
    }
    create_option        = "Empty"
    storage_account_type = "StandardSSD_LRS"
  }
  assert {
    condition = alltrue([
      output.id == try(azurerm_managed_disk.this[0].id, null),
      output.name == try(azurerm_managed_disk.this[0].name, null),
    ])
    error_message = "an output tells something else"
  }
}
