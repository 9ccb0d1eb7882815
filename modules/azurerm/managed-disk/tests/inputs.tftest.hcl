# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "azurerm" {
  mock_resource "azurerm_managed_disk" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/ManagedDisk/orders"
    }
  }
}

variables {
  location            = "westeurope"
  name                = "orders"
  resource_group_name = "shop"
  disk_size_gb        = 32
  budget              = { amount = 20 }
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
    create = false
    attachment = {
      virtual_machine_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/virtualMachines/orders"
    }
    create_option         = "Empty"
    hyper_v_generation    = "V1"
    logical_sector_size   = 512
    max_shares            = 2
    network_access_policy = "AllowAll"
    os_type               = "Linux"
    storage_account_type  = "StandardSSD_LRS"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # attachment.caching must be None, ReadOnly or ReadWrite.
    attachment = { virtual_machine_id = "x", caching = "Write" }
    # create_option must be Copy, Empty, FromImage, Import, ImportSecure, Restore or Upload.
    create_option = "no-such-value"
    # disk_size_gb must be 1 to 65536.
    disk_size_gb = 0
    # hyper_v_generation must be V1 or V2.
    hyper_v_generation = "no-such-value"
    # logical_sector_size must be 512 or 4096.
    logical_sector_size = -7
    # max_shares must be 2 to 10.
    max_shares = 1
    # A disk name has up to 80 letters, digits, dots, hyphens and underscores, and begins with a letter or digit.
    name = "?"
    # network_access_policy must be AllowAll, AllowPrivate or DenyAll.
    network_access_policy = "no-such-value"
    # os_type must be Linux or Windows.
    os_type = "no-such-value"
    # storage_account_type must be PremiumV2_LRS, Premium_LRS, Premium_ZRS, StandardSSD_LRS, StandardSSD_ZRS, Standard_LRS or UltraSSD_LRS.
    storage_account_type = "no-such-value"
  }
  expect_failures = [var.attachment, var.create_option, var.disk_size_gb, var.hyper_v_generation, var.logical_sector_size, var.max_shares, var.name, var.network_access_policy, var.os_type, var.storage_account_type]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # attachment.lun must be 0 to 63.
    attachment = { virtual_machine_id = "x", lun = 64 }
    # disk_size_gb must be 1 to 65536.
    disk_size_gb = 65537
    # max_shares must be 2 to 10.
    max_shares = 11
  }
  expect_failures = [var.attachment, var.disk_size_gb, var.max_shares]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # An empty disk needs disk_size_gb.
    disk_size_gb = null
  }
  expect_failures = [azurerm_managed_disk.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # create_option Copy and Restore need source_resource_id.
    create_option = "Copy"
  }
  expect_failures = [azurerm_managed_disk.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # create_option FromImage needs either image_reference_id or gallery_image_reference_id.
    create_option = "FromImage"
  }
  expect_failures = [azurerm_managed_disk.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # IOPS and throughput are provisioned for PremiumV2_LRS and UltraSSD_LRS only.
    disk_iops_read_write = 1
  }
  expect_failures = [azurerm_managed_disk.this[0]]
}

run "what_does_not_go_together_is_refused_5" {
  command = plan
  variables {
    # tier is for Premium_LRS and Premium_ZRS only.
    tier = "Standard"
  }
  expect_failures = [azurerm_managed_disk.this[0]]
}

run "what_does_not_go_together_is_refused_6" {
  command = plan
  variables {
    # on_demand_bursting_enabled needs Premium_LRS or Premium_ZRS and more than 512 GB.
    disk_size_gb               = 512
    on_demand_bursting_enabled = true
    storage_account_type       = "Premium_LRS"
  }
  expect_failures = [azurerm_managed_disk.this[0]]
}

run "what_does_not_go_together_is_refused_7" {
  command = plan
  variables {
    # create_option Import and ImportSecure need source_uri and storage_account_id.
    create_option = "Import"
  }
  expect_failures = [azurerm_managed_disk.this[0]]
}

run "what_does_not_go_together_is_refused_8" {
  command = plan
  variables {
    # create_option Upload needs upload_size_bytes.
    create_option = "Upload"
  }
  expect_failures = [azurerm_managed_disk.this[0]]
}
