# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "azurerm" {
  mock_resource "azurerm_windows_virtual_machine" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/WindowsVirtualMachine/orders"
    }
  }
}

variables {
  admin_password = "Not-A-Secret-1"
  admin_username = "shop"
  location       = "westeurope"
  name           = "orders"
  network_interface_ids = [
    "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/networkInterfaces/orders",
  ]
  os_disk             = { caching = "ReadWrite", storage_account_type = "StandardSSD_LRS" }
  resource_group_name = "shop"
  size                = "Standard_B2as_v2"
  license_type        = "None"
  source_image_reference = {
    offer     = "WindowsServer"
    publisher = "MicrosoftWindowsServer"
    sku       = "2025-datacenter-azure-edition-smalldisk"
    version   = "latest"
  }
  budget = { amount = 20 }
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
    create                = false
    computer_name         = "orders"
    disk_controller_type  = "NVMe"
    eviction_policy       = "Deallocate"
    identity              = merge({ type = "SystemAssigned" }, { type = "SystemAssigned" })
    patch_assessment_mode = "AutomaticByPlatform"
    patch_mode            = "AutomaticByOS"
    priority              = "Regular"
    reboot_setting        = "Always"
    shutdown              = { time = "1900" }
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # admin_password must have 8 to 123 characters.
    admin_password = "short"
    # computer_name must have up to 15 characters.
    computer_name = "orders-of-the-shop"
    # disk_controller_type must be SCSI or NVMe.
    disk_controller_type = "no-such-value"
    # eviction_policy must be Deallocate or Delete.
    eviction_policy = "no-such-value"
    # identity.type must be SystemAssigned, UserAssigned, or both: SystemAssigned, UserAssigned.
    identity = merge({ type = "SystemAssigned" }, { type = "no-such-value" })
    # license_type must be None, Windows_Client or Windows_Server.
    license_type = "no-such-value"
    # A name has up to 64 letters, digits, dots, hyphens and underscores, begins with a letter or digit and does not end with a dot or hyphen.
    name = "?"
    # A virtual machine needs at least one network interface.
    network_interface_ids = []
    # os_disk.storage_account_type must be Premium_LRS, Premium_ZRS, StandardSSD_LRS, StandardSSD_ZRS or Standard_LRS.
    os_disk = merge({ caching = "ReadWrite", storage_account_type = "StandardSSD_LRS" }, { storage_account_type = "no-such-value" })
    # patch_assessment_mode must be AutomaticByPlatform or ImageDefault.
    patch_assessment_mode = "no-such-value"
    # patch_mode must be AutomaticByOS, AutomaticByPlatform or Manual.
    patch_mode = "no-such-value"
    # priority must be Regular or Spot.
    priority = "no-such-value"
    # reboot_setting must be Always, IfRequired or Never.
    reboot_setting = "no-such-value"
    # shutdown.time must be a time of day such as 1900.
    shutdown = { time = "19:00" }
    # A size begins with "Standard_" or "Basic_".
    size = "?"
  }
  expect_failures = [var.admin_password, var.computer_name, var.disk_controller_type, var.eviction_policy, var.identity, var.license_type, var.name, var.network_interface_ids, var.os_disk, var.patch_assessment_mode, var.patch_mode, var.priority, var.reboot_setting, var.shutdown, var.size]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # os_disk.caching must be None, ReadOnly or ReadWrite.
    os_disk = merge({ caching = "ReadWrite", storage_account_type = "StandardSSD_LRS" }, { caching = "no-such-value" })
    # shutdown.notify_minutes must be 15 to 120.
    shutdown = { time = "1900", notify_minutes = 5 }
  }
  expect_failures = [var.os_disk, var.shutdown]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # Give exactly one of source_image_id, source_image_reference and os_managed_disk_id.
    source_image_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/images/orders"
  }
  expect_failures = [azurerm_windows_virtual_machine.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # Windows takes host names of up to 15 characters: shorten name, or give computer_name.
    name = "orders-and-returns-1"
  }
  expect_failures = [azurerm_windows_virtual_machine.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # max_bid_price is for Spot machines only.
    max_bid_price = 1
  }
  expect_failures = [azurerm_windows_virtual_machine.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # A Spot machine needs eviction_policy, a regular one has none.
    eviction_policy = "Deallocate"
  }
  expect_failures = [azurerm_windows_virtual_machine.this[0]]
}

run "what_does_not_go_together_is_refused_5" {
  command = plan
  variables {
    # bypass_platform_safety_checks_on_user_schedule_enabled, hotpatching_enabled and reboot_setting need patch_mode AutomaticByPlatform.
    bypass_platform_safety_checks_on_user_schedule_enabled = true
    patch_mode                                             = "AutomaticByOS"
  }
  expect_failures = [azurerm_windows_virtual_machine.this[0]]
}

run "what_does_not_go_together_is_refused_6" {
  command = plan
  variables {
    # Without the VM agent (provision_vm_agent = false), allow_extension_operations must be false, and neither patch_mode nor patch_assessment_mode AutomaticByPlatform.
    provision_vm_agent = false
  }
  expect_failures = [azurerm_windows_virtual_machine.this[0]]
}

run "what_does_not_go_together_is_refused_7" {
  command = plan
  variables {
    # dedicated_host_id and dedicated_host_group_id exclude each other.
    dedicated_host_group_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/hostGroups/shop"
    dedicated_host_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/hostGroups/shop/hosts/shop"
  }
  expect_failures = [azurerm_windows_virtual_machine.this[0]]
}

run "what_does_not_go_together_is_refused_8" {
  command = plan
  variables {
    # availability_set_id and zone exclude each other.
    availability_set_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/availabilitySets/shop"
    zone                = "1"
  }
  expect_failures = [azurerm_windows_virtual_machine.this[0]]
}
