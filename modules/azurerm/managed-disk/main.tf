resource "azurerm_managed_disk" "this" {
  count = var.create ? 1 : 0

  create_option                     = var.create_option
  disk_access_id                    = var.disk_access_id
  disk_encryption_set_id            = var.disk_encryption_set_id
  disk_iops_read_only               = var.disk_iops_read_only
  disk_iops_read_write              = var.disk_iops_read_write
  disk_mbps_read_only               = var.disk_mbps_read_only
  disk_mbps_read_write              = var.disk_mbps_read_write
  disk_size_gb                      = var.disk_size_gb
  edge_zone                         = var.edge_zone
  gallery_image_reference_id        = var.gallery_image_reference_id
  hyper_v_generation                = var.hyper_v_generation
  image_reference_id                = var.image_reference_id
  location                          = var.location
  logical_sector_size               = var.logical_sector_size
  max_shares                        = var.max_shares
  name                              = var.name
  network_access_policy             = var.network_access_policy
  on_demand_bursting_enabled        = var.on_demand_bursting_enabled
  optimized_frequent_attach_enabled = var.optimized_frequent_attach_enabled
  os_type                           = var.os_type
  performance_plus_enabled          = var.performance_plus_enabled
  public_network_access_enabled     = var.public_network_access_enabled
  resource_group_name               = var.resource_group_name
  secure_vm_disk_encryption_set_id  = var.secure_vm_disk_encryption_set_id
  security_type                     = var.security_type
  source_resource_id                = var.source_resource_id
  source_uri                        = var.source_uri
  storage_account_id                = var.storage_account_id
  storage_account_type              = var.storage_account_type
  tier                              = var.tier
  trusted_launch_enabled            = var.trusted_launch_enabled
  upload_size_bytes                 = var.upload_size_bytes
  zone                              = var.zone

  dynamic "encryption_settings" {
    for_each = var.encryption_settings == null ? [] : [var.encryption_settings]
    content {
      disk_encryption_key {
        secret_url      = encryption_settings.value.disk_encryption_key.secret_url
        source_vault_id = encryption_settings.value.disk_encryption_key.source_vault_id
      }

      dynamic "key_encryption_key" {
        for_each = encryption_settings.value.key_encryption_key == null ? [] : [encryption_settings.value.key_encryption_key]
        content {
          key_url         = key_encryption_key.value.key_url
          source_vault_id = key_encryption_key.value.source_vault_id
        }
      }
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
    ignore_changes = [create_option, gallery_image_reference_id, image_reference_id, source_resource_id, source_uri, storage_account_id, upload_size_bytes]

    precondition {
      condition     = !contains(["Empty"], var.create_option) || var.disk_size_gb != null
      error_message = "An empty disk needs disk_size_gb."
    }
    precondition {
      condition     = !contains(["Copy", "Restore"], var.create_option) || var.source_resource_id != null
      error_message = "create_option Copy and Restore need source_resource_id."
    }
    precondition {
      condition     = (var.image_reference_id == null || var.gallery_image_reference_id == null) && (var.create_option != "FromImage" || var.image_reference_id != null || var.gallery_image_reference_id != null)
      error_message = "create_option FromImage needs either image_reference_id or gallery_image_reference_id."
    }
    precondition {
      condition     = contains(["PremiumV2_LRS", "UltraSSD_LRS"], var.storage_account_type) || (var.disk_iops_read_write == null && var.disk_mbps_read_write == null)
      error_message = "IOPS and throughput are provisioned for PremiumV2_LRS and UltraSSD_LRS only."
    }
    precondition {
      condition     = var.tier == null || startswith(var.storage_account_type, "Premium_")
      error_message = "tier is for Premium_LRS and Premium_ZRS only."
    }
    precondition {
      condition     = !coalesce(var.on_demand_bursting_enabled, false) || (contains(["Premium_LRS", "Premium_ZRS"], var.storage_account_type) && coalesce(var.disk_size_gb, 1024) > 512)
      error_message = "on_demand_bursting_enabled needs Premium_LRS or Premium_ZRS and more than 512 GB."
    }
    precondition {
      condition     = !contains(["Import", "ImportSecure"], var.create_option) || (var.source_uri != null && var.storage_account_id != null)
      error_message = "create_option Import and ImportSecure need source_uri and storage_account_id."
    }
    precondition {
      condition     = var.create_option != "Upload" || var.upload_size_bytes != null
      error_message = "create_option Upload needs upload_size_bytes."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this disk has none."
    }
  }
}
