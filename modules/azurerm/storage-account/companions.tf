# An account without a container stores no blob.
resource "azurerm_storage_container" "this" {
  for_each = { for key, one in var.containers : key => one if var.create }

  default_encryption_scope          = each.value.default_encryption_scope
  encryption_scope_override_enabled = each.value.encryption_scope_override_enabled
  metadata                          = each.value.metadata
  name                              = each.key
  storage_account_id                = azurerm_storage_account.this[0].id
}

# Old versions and snapshots of blobs are stored and billed until somebody deletes them.
resource "azurerm_storage_management_policy" "this" {
  count = var.create && ((var.cool_after_days != null || var.delete_after_days != null || var.old_versions_expire_after_days != null) && !contains(["FileStorage", "Storage"], coalesce(var.account_kind, "StorageV2"))) ? 1 : 0

  storage_account_id = azurerm_storage_account.this[0].id

  rule {
    enabled = true
    name    = "expire-what-nobody-needs"
    actions {
      dynamic "base_blob" {
        for_each = var.delete_after_days == null && var.cool_after_days == null ? [] : [true]
        content {
          delete_after_days_since_modification_greater_than       = var.delete_after_days
          tier_to_cool_after_days_since_modification_greater_than = var.cool_after_days
        }
      }
      dynamic "snapshot" {
        for_each = var.old_versions_expire_after_days == null ? [] : [var.old_versions_expire_after_days]
        content { delete_after_days_since_creation_greater_than = snapshot.value }
      }
      dynamic "version" {
        for_each = var.old_versions_expire_after_days == null ? [] : [var.old_versions_expire_after_days]
        content { delete_after_days_since_creation = version.value }
      }
    }

    filters { blob_types = ["blockBlob"] }
  }
}

# Messages are billed by the operation.
resource "azurerm_storage_queue" "this" {
  for_each = { for key, one in var.queues : key => one if var.create }

  metadata           = each.value.metadata
  name               = each.key
  storage_account_id = azurerm_storage_account.this[0].id
}

# Files that machines mount are billed by what is stored, in a premium account by the quota.
resource "azurerm_storage_share" "this" {
  for_each = { for key, one in var.shares : key => one if var.create }

  access_tier        = each.value.access_tier
  enabled_protocol   = each.value.enabled_protocol
  metadata           = each.value.metadata
  name               = each.key
  quota              = each.value.quota
  storage_account_id = azurerm_storage_account.this[0].id
}

# Rows are billed by what is stored and by the operation.
resource "azurerm_storage_table" "this" {
  for_each = { for key, one in var.tables : key => one if var.create }

  name               = each.key
  storage_account_id = azurerm_storage_account.this[0].id
}
