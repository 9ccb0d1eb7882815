# An account without a container that is seen may serve files, queues or tables: nothing is said of it.
# expect bucket-without-lifecycle azurerm_storage_account.with_blobs violated

resource "azurerm_storage_account" "with_blobs" {}

resource "azurerm_storage_container" "blobs" {
  storage_account_id = azurerm_storage_account.with_blobs.id
}

resource "azurerm_storage_account" "of_who_knows_what" {}
