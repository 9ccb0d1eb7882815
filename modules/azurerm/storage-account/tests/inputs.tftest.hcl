# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "azurerm" {
  mock_resource "azurerm_storage_account" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/StorageAccount/orders"
    }
  }
}

variables {
  location                       = "westeurope"
  name                           = "exampleorders"
  resource_group_name            = "shop"
  old_versions_expire_after_days = 90
  budget                         = { amount = 20 }
  price_region                   = "eastus"
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

run "right_values_are_taken" {
  command = plan
  variables {
    create                            = false
    access_tier                       = "Cold"
    account_kind                      = "BlobStorage"
    account_replication_type          = "GRS"
    account_tier                      = "Premium"
    allowed_copy_scope                = "AAD"
    cool_after_days                   = 1
    delete_after_days                 = 1
    dns_endpoint_type                 = "AzureDnsZone"
    identity                          = merge({ type = "SystemAssigned" }, { type = "SystemAssigned" })
    min_tls_version                   = "TLS1_2"
    provisioned_billing_model_version = "V2"
    public_network_access             = "Disabled"
    queue_encryption_key_type         = "Account"
    shares                            = { reports = { quota = 50 } }
    table_encryption_key_type         = "Account"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # access_tier must be Hot, Cool, Cold, Smart or Premium.
    access_tier = "no-such-value"
    # account_kind must be StorageV2, BlobStorage, BlockBlobStorage, FileStorage or Storage.
    account_kind = "no-such-value"
    # account_replication_type must be LRS, ZRS, GRS, RAGRS, GZRS or RAGZRS.
    account_replication_type = "no-such-value"
    # account_tier must be Standard or Premium.
    account_tier = "no-such-value"
    # allowed_copy_scope must be All, AAD or PrivateLink.
    allowed_copy_scope = "no-such-value"
    # cool_after_days must be at least 1.
    cool_after_days = 0
    # delete_after_days must be at least 1.
    delete_after_days = 0
    # dns_endpoint_type must be AzureDnsZone or Standard.
    dns_endpoint_type = "no-such-value"
    # identity.type must be SystemAssigned, UserAssigned, or both: SystemAssigned, UserAssigned.
    identity = merge({ type = "SystemAssigned" }, { type = "no-such-value" })
    # min_tls_version must be TLS1_2.
    min_tls_version = "no-such-value"
    # A storage account name has 3 to 24 lower-case letters and digits.
    name = "?"
    # old_versions_expire_after_days must be at least 1.
    old_versions_expire_after_days = 0
    # provisioned_billing_model_version must be V2.
    provisioned_billing_model_version = "no-such-value"
    # public_network_access must be Disabled, Enabled or SecuredByPerimeter.
    public_network_access = "no-such-value"
    # queue_encryption_key_type must be Account or Service.
    queue_encryption_key_type = "no-such-value"
    # shares.access_tier must be Cool, Hot, Premium or TransactionOptimized, and shares.enabled_protocol NFS or SMB.
    shares = { reports = { access_tier = "Cold", quota = 50 } }
    # table_encryption_key_type must be Account or Service.
    table_encryption_key_type = "no-such-value"
  }
  expect_failures = [var.access_tier, var.account_kind, var.account_replication_type, var.account_tier, var.allowed_copy_scope, var.cool_after_days, var.delete_after_days, var.dns_endpoint_type, var.identity, var.min_tls_version, var.name, var.old_versions_expire_after_days, var.provisioned_billing_model_version, var.public_network_access, var.queue_encryption_key_type, var.shares, var.table_encryption_key_type]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # BlockBlobStorage and FileStorage accounts need account_tier Premium.
    account_kind = "BlockBlobStorage"
  }
  expect_failures = [azurerm_storage_account.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # A Premium account is replicated by LRS or ZRS.
    account_replication_type = "GRS"
    account_tier             = "Premium"
  }
  expect_failures = [azurerm_storage_account.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # nfsv3_enabled needs is_hns_enabled.
    is_hns_enabled = false
    nfsv3_enabled  = true
  }
  expect_failures = [azurerm_storage_account.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # nfsv3_enabled needs account_kind StorageV2, or BlockBlobStorage with account_tier Premium.
    account_kind   = "BlobStorage"
    is_hns_enabled = true
    nfsv3_enabled  = true
  }
  expect_failures = [azurerm_storage_account.this[0]]
}

run "what_does_not_go_together_is_refused_5" {
  command = plan
  variables {
    # infrastructure_encryption_enabled needs account_kind StorageV2, BlockBlobStorage or FileStorage.
    account_kind                      = "BlobStorage"
    infrastructure_encryption_enabled = true
  }
  expect_failures = [azurerm_storage_account.this[0]]
}

run "what_does_not_go_together_is_refused_6" {
  command = plan
  variables {
    # customer_managed_key needs account_kind StorageV2 or account_tier Premium.
    account_kind = "BlobStorage"
    customer_managed_key = {
      key_vault_key_id          = "https://shop.vault.azure.net/keys/orders"
      user_assigned_identity_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"
    }
    identity = {
      identity_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      ]
      type = "UserAssigned"
    }
  }
  expect_failures = [azurerm_storage_account.this[0]]
}

run "what_does_not_go_together_is_refused_7" {
  command = plan
  variables {
    # customer_managed_key needs an identity of type UserAssigned, or SystemAssigned, UserAssigned.
    customer_managed_key = {
      key_vault_key_id          = "https://shop.vault.azure.net/keys/orders"
      user_assigned_identity_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"
    }
  }
  expect_failures = [azurerm_storage_account.this[0]]
}

run "what_does_not_go_together_is_refused_8" {
  command = plan
  variables {
    # sftp_enabled needs is_hns_enabled.
    is_hns_enabled = false
    sftp_enabled   = true
  }
  expect_failures = [azurerm_storage_account.this[0]]
}

run "what_does_not_go_together_is_refused_9" {
  command = plan
  variables {
    # A hierarchical namespace knows no versioning of blobs.
    blob_properties = { versioning_enabled = true }
    is_hns_enabled  = true
  }
  expect_failures = [azurerm_storage_account.this[0]]
}
