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

        content {
          delete_after_days_since_creation_greater_than = snapshot.value
        }
      }

      dynamic "version" {
        for_each = var.old_versions_expire_after_days == null ? [] : [var.old_versions_expire_after_days]

        content {
          delete_after_days_since_creation = version.value
        }
      }
    }

    filters {
      blob_types = ["blockBlob"]
    }
  }
}
