variable "disks" {
  type = set(string)
}

resource "azurerm_managed_disk" "this" {
  for_each = var.disks

  name                 = each.value
  resource_group_name  = "shop"
  location             = "westeurope"
  storage_account_type = "Standard_LRS"
  create_option        = "Empty"
  disk_size_gb         = 10
}
