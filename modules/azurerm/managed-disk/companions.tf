# A disk that hangs on no machine is billed all the same.
resource "azurerm_virtual_machine_data_disk_attachment" "this" {
  count = var.create && var.virtual_machine_id != null ? 1 : 0

  caching            = var.caching
  lun                = var.lun
  managed_disk_id    = azurerm_managed_disk.this[0].id
  virtual_machine_id = var.virtual_machine_id
}
