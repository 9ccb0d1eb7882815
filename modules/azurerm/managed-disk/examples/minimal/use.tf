resource "azurerm_virtual_machine_data_disk_attachment" "this" {
  caching            = "ReadWrite"
  lun                = 0
  managed_disk_id    = module.disk.id
  virtual_machine_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/virtualMachines/orders"
}
