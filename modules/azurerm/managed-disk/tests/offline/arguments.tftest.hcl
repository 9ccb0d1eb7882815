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
    resource_group_name = "shop"
    attachment = {
      virtual_machine_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/virtualMachines/orders"
      caching                   = "None"
      create_option             = "shop"
      lun                       = 1
      write_accelerator_enabled = false
    }
    create_option          = "Empty"
    disk_access_id         = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/diskAccess/shop"
    disk_encryption_set_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/diskEncryptionSet/shop"
    disk_iops_read_only    = 1
    disk_iops_read_write   = 1
    storage_account_type   = "PremiumV2_LRS"
    disk_mbps_read_only    = 1
    disk_mbps_read_write   = 1
    disk_size_gb           = 32
    edge_zone              = "shop"
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
    max_shares                        = 2
    network_access_policy             = "AllowAll"
    on_demand_bursting_enabled        = true
    optimized_frequent_attach_enabled = true
    os_type                           = "Linux"
    performance_plus_enabled          = true
    public_network_access_enabled     = true
    secure_vm_disk_encryption_set_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/secureVmDiskEncryptionSet/shop"
    security_type                     = "shop"
    source_resource_id                = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/sourceResource/shop"
    source_uri                        = "https://example.com"
    storage_account_id                = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Storage/storageAccounts/shop"
    timeouts                          = { create = "30m", delete = "30m", read = "30m", update = "30m" }
    trusted_launch_enabled            = true
    upload_size_bytes                 = 1
    zone                              = "1"
  }
  assert {
    condition = alltrue([
      azurerm_managed_disk.this[0].create_option == "Empty",
      azurerm_managed_disk.this[0].disk_access_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/diskAccess/shop",
      azurerm_managed_disk.this[0].disk_encryption_set_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/diskEncryptionSet/shop",
      azurerm_managed_disk.this[0].disk_iops_read_only == 1,
      azurerm_managed_disk.this[0].disk_iops_read_write == 1,
      azurerm_managed_disk.this[0].disk_mbps_read_only == 1,
      azurerm_managed_disk.this[0].disk_mbps_read_write == 1,
      azurerm_managed_disk.this[0].disk_size_gb == 32,
      azurerm_managed_disk.this[0].edge_zone == "shop",
      azurerm_managed_disk.this[0].gallery_image_reference_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.DevCenter/devCenters/shop/galleries/shop/images/shop",
      azurerm_managed_disk.this[0].hyper_v_generation == "V1",
      azurerm_managed_disk.this[0].location == "westeurope",
      azurerm_managed_disk.this[0].logical_sector_size == 512,
      azurerm_managed_disk.this[0].max_shares == 2,
      azurerm_managed_disk.this[0].name == "orders",
      azurerm_managed_disk.this[0].network_access_policy == "AllowAll",
      azurerm_managed_disk.this[0].on_demand_bursting_enabled == true,
      azurerm_managed_disk.this[0].optimized_frequent_attach_enabled == true,
      azurerm_managed_disk.this[0].os_type == "Linux",
      azurerm_managed_disk.this[0].performance_plus_enabled == true,
      azurerm_managed_disk.this[0].public_network_access_enabled == true,
      azurerm_managed_disk.this[0].resource_group_name == "shop",
      azurerm_managed_disk.this[0].secure_vm_disk_encryption_set_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/secureVmDiskEncryptionSet/shop",
      azurerm_managed_disk.this[0].security_type == "shop",
      azurerm_managed_disk.this[0].source_resource_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/sourceResource/shop",
      azurerm_managed_disk.this[0].source_uri == "https://example.com",
      azurerm_managed_disk.this[0].storage_account_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Storage/storageAccounts/shop",
      azurerm_managed_disk.this[0].storage_account_type == "PremiumV2_LRS",
      azurerm_managed_disk.this[0].trusted_launch_enabled == true,
      azurerm_managed_disk.this[0].upload_size_bytes == 1,
      azurerm_managed_disk.this[0].zone == "1",
      azurerm_managed_disk.this[0].encryption_settings[0].disk_encryption_key[0].secret_url == "https://example.com",
      azurerm_managed_disk.this[0].encryption_settings[0].disk_encryption_key[0].source_vault_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.DataProtection/backupVaults/shop",
      azurerm_managed_disk.this[0].encryption_settings[0].key_encryption_key[0].key_url == "https://example.com",
      azurerm_managed_disk.this[0].encryption_settings[0].key_encryption_key[0].source_vault_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.DataProtection/backupVaults/shop",
      azurerm_managed_disk.this[0].timeouts.create == "30m",
      azurerm_managed_disk.this[0].timeouts.delete == "30m",
      azurerm_managed_disk.this[0].timeouts.read == "30m",
      azurerm_managed_disk.this[0].timeouts.update == "30m",
      azurerm_virtual_machine_data_disk_attachment.this[0].caching == "None",
      azurerm_virtual_machine_data_disk_attachment.this[0].create_option == "shop",
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
