# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "azurerm" {
  mock_resource "azurerm_linux_virtual_machine_scale_set" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/LinuxVirtualMachineScaleSet/orders"
    }
  }
}

variables {
  admin_username = "shop"
  instances      = 2
  location       = "westeurope"
  name           = "orders"
  network_interface = [
    {
      ip_configuration = [
        {
          name      = "orders"
          primary   = true
          subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/orders"
        },
      ]
      name    = "orders"
      primary = true
    },
  ]
  os_disk             = { caching = "ReadWrite", storage_account_type = "StandardSSD_LRS" }
  resource_group_name = "shop"
  sku                 = "Standard_B2ats_v2"
  admin_ssh_key = [
    {
      public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGWvjwcMVLCIb6Wu5aEBkjF3PMtgDzi6NHyQX3SzRD2q shop"
      username   = "shop"
    },
  ]
  source_image_reference = {
    offer     = "ubuntu-24_04-lts"
    publisher = "Canonical"
    sku       = "server"
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
    create          = false
    autoscale       = { minimum = 1, maximum = 5 }
    eviction_policy = "Deallocate"
    identity        = merge({ type = "SystemAssigned" }, { type = "SystemAssigned" })
    priority        = "Regular"
    upgrade_mode    = "Automatic"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # autoscale.minimum must not be above autoscale.maximum.
    autoscale = merge({ minimum = 1, maximum = 5 }, { minimum = -1 })
    # eviction_policy must be Deallocate or Delete.
    eviction_policy = "no-such-value"
    # identity.type must be SystemAssigned, UserAssigned, or both: SystemAssigned, UserAssigned.
    identity = merge({ type = "SystemAssigned" }, { type = "no-such-value" })
    # instances must be 0 to 1000.
    instances = -1
    # A scale set's name has up to 64 letters, digits, dots, hyphens and underscores, begins with a letter or digit and does not end with a dot or hyphen.
    name = "?"
    # network_interface needs at least 1.
    network_interface = []
    # os_disk.storage_account_type must be Premium_LRS, Premium_ZRS, StandardSSD_LRS, StandardSSD_ZRS or Standard_LRS.
    os_disk = merge({ caching = "ReadWrite", storage_account_type = "StandardSSD_LRS" }, { storage_account_type = "no-such-value" })
    # priority must be Regular or Spot.
    priority = "no-such-value"
    # A size begins with "Standard_" or "Basic_".
    sku = "?"
    # upgrade_mode must be Automatic, Manual or Rolling.
    upgrade_mode = "no-such-value"
  }
  expect_failures = [var.autoscale, var.eviction_policy, var.identity, var.instances, var.name, var.network_interface, var.os_disk, var.priority, var.sku, var.upgrade_mode]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # autoscale.remove_below_percent must be below autoscale.add_above_percent.
    autoscale = { minimum = 1, maximum = 3, add_above_percent = 30, remove_below_percent = 70 }
    # instances must be 0 to 1000.
    instances = 1001
    # Exactly one of several network interfaces is primary.
    network_interface = [{ ip_configuration = [{ name = "a" }], name = "a" }, { ip_configuration = [{ name = "b" }], name = "b" }]
    # os_disk.caching must be None, ReadOnly or ReadWrite.
    os_disk = merge({ caching = "ReadWrite", storage_account_type = "StandardSSD_LRS" }, { caching = "no-such-value" })
  }
  expect_failures = [var.autoscale, var.instances, var.network_interface, var.os_disk]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # Without the VM agent (provision_vm_agent = false), extension_operations_enabled must be false.
    provision_vm_agent = false
  }
  expect_failures = [azurerm_linux_virtual_machine_scale_set.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # Give exactly one of source_image_id and source_image_reference.
    source_image_reference = null
  }
  expect_failures = [azurerm_linux_virtual_machine_scale_set.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # Without password login, the set needs admin_ssh_key.
    admin_ssh_key = []
  }
  expect_failures = [azurerm_linux_virtual_machine_scale_set.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # max_bid_price is for Spot machines only.
    max_bid_price = 1
  }
  expect_failures = [azurerm_linux_virtual_machine_scale_set.this[0]]
}

run "what_does_not_go_together_is_refused_5" {
  command = plan
  variables {
    # Spot machines need eviction_policy, regular ones have none.
    eviction_policy = "Deallocate"
  }
  expect_failures = [azurerm_linux_virtual_machine_scale_set.this[0]]
}

run "what_does_not_go_together_is_refused_6" {
  command = plan
  variables {
    # upgrade_mode Automatic and Rolling need health_probe_id or the health extension.
    upgrade_mode = "Automatic"
  }
  expect_failures = [azurerm_linux_virtual_machine_scale_set.this[0]]
}
