# A disk that hangs on no machine is billed all the same.
resource "azurerm_virtual_machine_data_disk_attachment" "this" {
  count = var.create && var.attachment != null ? 1 : 0

  caching                   = var.attachment.caching
  create_option             = var.attachment.create_option
  lun                       = var.attachment.lun
  managed_disk_id           = azurerm_managed_disk.this[0].id
  virtual_machine_id        = var.attachment.virtual_machine_id
  write_accelerator_enabled = var.attachment.write_accelerator_enabled
}
