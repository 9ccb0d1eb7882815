# A machine that nobody needs at night is billed at night; a deallocated one costs only its disks and addresses.
resource "azurerm_dev_test_global_vm_shutdown_schedule" "this" {
  count = var.create && var.shutdown != null ? 1 : 0

  daily_recurrence_time = var.shutdown.time
  location              = var.location
  timezone              = var.shutdown.timezone
  virtual_machine_id    = azurerm_linux_virtual_machine.this[0].id

  notification_settings {
    email           = var.shutdown.email
    enabled         = var.shutdown.email != null
    time_in_minutes = var.shutdown.notify_minutes
  }

  tags = local.tags
}
