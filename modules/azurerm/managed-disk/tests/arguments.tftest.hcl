# What callers give stands in the disk as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    disk_access_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/diskAccess/shop"
    disk_encryption_set_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/diskEncryptionSet/shop"
    disk_iops_read_only               = 1
    disk_mbps_read_only               = 1
    edge_zone                         = "shop"
    hyper_v_generation                = "V1"
    location                          = "westeurope"
    logical_sector_size               = 512
    max_shares                        = 2
    name                              = "orders"
    network_access_policy             = "AllowAll"
    on_demand_bursting_enabled        = false
    optimized_frequent_attach_enabled = false
    os_type                           = "Linux"
    performance_plus_enabled          = false
    public_network_access_enabled     = false
    resource_group_name               = "shop"
    secure_vm_disk_encryption_set_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/secureVmDiskEncryptionSet/shop"
    security_type                     = "shop"
    source_uri                        = "https://example.com"
    storage_account_id                = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Storage/storageAccounts/shop"
    trusted_launch_enabled            = false
    upload_size_bytes                 = 1
    zone                              = "1"
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
    timeouts = { create = "30m", delete = "30m", read = "30m", update = "30m" }
    attachment = {
      virtual_machine_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/virtualMachines/orders"
      create_option             = "shop"
      write_accelerator_enabled = false
    }
  }
  assert {
    condition = alltrue([
      azurerm_managed_disk.this[0].disk_access_id == var.disk_access_id,
      azurerm_managed_disk.this[0].disk_encryption_set_id == var.disk_encryption_set_id,
      azurerm_managed_disk.this[0].disk_iops_read_only == var.disk_iops_read_only,
      azurerm_managed_disk.this[0].disk_mbps_read_only == var.disk_mbps_read_only,
      azurerm_managed_disk.this[0].edge_zone == var.edge_zone,
      azurerm_managed_disk.this[0].hyper_v_generation == var.hyper_v_generation,
      azurerm_managed_disk.this[0].location == var.location,
      azurerm_managed_disk.this[0].logical_sector_size == var.logical_sector_size,
      azurerm_managed_disk.this[0].max_shares == var.max_shares,
      azurerm_managed_disk.this[0].name == var.name,
      azurerm_managed_disk.this[0].network_access_policy == var.network_access_policy,
      azurerm_managed_disk.this[0].on_demand_bursting_enabled == var.on_demand_bursting_enabled,
      azurerm_managed_disk.this[0].optimized_frequent_attach_enabled == var.optimized_frequent_attach_enabled,
      azurerm_managed_disk.this[0].os_type == var.os_type,
      azurerm_managed_disk.this[0].performance_plus_enabled == var.performance_plus_enabled,
      azurerm_managed_disk.this[0].public_network_access_enabled == var.public_network_access_enabled,
      azurerm_managed_disk.this[0].resource_group_name == var.resource_group_name,
      azurerm_managed_disk.this[0].secure_vm_disk_encryption_set_id == var.secure_vm_disk_encryption_set_id,
      azurerm_managed_disk.this[0].security_type == var.security_type,
      azurerm_managed_disk.this[0].source_uri == var.source_uri,
      azurerm_managed_disk.this[0].storage_account_id == var.storage_account_id,
      azurerm_managed_disk.this[0].trusted_launch_enabled == var.trusted_launch_enabled,
      azurerm_managed_disk.this[0].upload_size_bytes == var.upload_size_bytes,
      azurerm_managed_disk.this[0].zone == var.zone,
      azurerm_managed_disk.this[0].encryption_settings[0].disk_encryption_key[0].secret_url == var.encryption_settings.disk_encryption_key.secret_url,
      azurerm_managed_disk.this[0].encryption_settings[0].disk_encryption_key[0].source_vault_id == var.encryption_settings.disk_encryption_key.source_vault_id,
      azurerm_managed_disk.this[0].encryption_settings[0].key_encryption_key[0].key_url == var.encryption_settings.key_encryption_key.key_url,
      azurerm_managed_disk.this[0].encryption_settings[0].key_encryption_key[0].source_vault_id == var.encryption_settings.key_encryption_key.source_vault_id,
      azurerm_managed_disk.this[0].timeouts.create == var.timeouts.create,
      azurerm_managed_disk.this[0].timeouts.delete == var.timeouts.delete,
      azurerm_managed_disk.this[0].timeouts.read == var.timeouts.read,
      azurerm_managed_disk.this[0].timeouts.update == var.timeouts.update,
      azurerm_virtual_machine_data_disk_attachment.this[0].virtual_machine_id == var.attachment.virtual_machine_id,
      azurerm_virtual_machine_data_disk_attachment.this[0].create_option == var.attachment.create_option,
      azurerm_virtual_machine_data_disk_attachment.this[0].write_accelerator_enabled == var.attachment.write_accelerator_enabled,
    ])
    error_message = "an argument is not what was given"
  }
}
