# What callers give stands in the scale set, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    admin_username = "shop"
    instances      = 2
    location       = "westeurope"
    name           = "orders"
    network_interface = [
      {
        ip_configuration = [
          {
            name = "orders"
            application_gateway_backend_address_pool_ids = [
              "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/loadBalancers/shop/backendAddressPools/shop",
            ]
            application_security_group_ids = [
              "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/applicationSecurityGroups/shop",
            ]
            load_balancer_backend_address_pool_ids = [
              "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/loadBalancers/shop/backendAddressPools/shop",
            ]
            load_balancer_inbound_nat_rules_ids = [
              "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/loadBalancerInboundNatRules/shop",
            ]
            primary = true
            public_ip_address = [
              {
                name                    = "orders"
                domain_name_label       = "shop"
                idle_timeout_in_minutes = 1
                ip_tag                  = [{ tag = "shop", type = "shop" }]
                public_ip_prefix_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPPrefixes/shop"
                version                 = "shop"
              },
            ]
            subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/orders"
            version   = "shop"
          },
        ]
        name                           = "orders"
        accelerated_networking_enabled = false
        auxiliary_mode                 = "shop"
        auxiliary_sku                  = "shop"
        dns_servers                    = ["shop"]
        ip_forwarding_enabled          = false
        network_security_group_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/networkSecurityGroups/shop"
        primary                        = true
      },
    ]
    os_disk = {
      caching                          = "ReadWrite"
      storage_account_type             = "StandardSSD_LRS"
      diff_disk_settings               = { option = "shop", placement = "shop" }
      disk_encryption_set_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/diskEncryptionSet/shop"
      disk_size_gb                     = 1
      secure_vm_disk_encryption_set_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/secureVmDiskEncryptionSet/shop"
      security_encryption_type         = "shop"
      write_accelerator_enabled        = false
    }
    resource_group_name     = "shop"
    sku                     = "Standard_B2ats_v2"
    additional_capabilities = { ultra_ssd_enabled = false }
    admin_password          = "shop"
    admin_ssh_key = [
      {
        public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGWvjwcMVLCIb6Wu5aEBkjF3PMtgDzi6NHyQX3SzRD2q shop"
        username   = "shop"
      },
    ]
    automatic_instance_repair     = { enabled = false, action = "shop", grace_period = "shop" }
    automatic_os_upgrade_policy   = { automatic_os_upgrade_enabled = false, automatic_rollback_enabled = false }
    autoscale                     = { minimum = 1, maximum = 5, add_above_percent = 70, remove_below_percent = 1 }
    boot_diagnostics              = { storage_account_uri = "https://example.com" }
    capacity_reservation_group_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/capacityReservationGroups/shop"
    computer_name_prefix          = "shop"
    custom_data                   = "shop"
    data_disk = [
      {
        caching                   = "shop"
        disk_size_gb              = 1
        lun                       = 1
        storage_account_type      = "shop"
        create_option             = "shop"
        disk_encryption_set_id    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/diskEncryptionSet/shop"
        disk_iops_read_write      = 1
        disk_mbps_read_write      = 1
        name                      = "shop"
        write_accelerator_enabled = false
      },
    ]
    disable_password_authentication                   = false
    do_not_run_extensions_on_overprovisioned_machines = true
    edge_zone                                         = "shop"
    encryption_at_host_enabled                        = true
    eviction_policy                                   = "Deallocate"
    priority                                          = "Spot"
    extension = [
      {
        name                       = "shop"
        publisher                  = "shop"
        type                       = "shop"
        type_handler_version       = "shop"
        auto_upgrade_minor_version = false
        automatic_upgrade_enabled  = false
        force_update_tag           = "shop"
        protected_settings         = "shop"
        protected_settings_from_key_vault = {
          secret_url      = "https://example.com"
          source_vault_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.DataProtection/backupVaults/shop"
        }
        provision_after_extensions = ["shop"]
        settings                   = "shop"
      },
    ]
    extension_operations_enabled = true
    extensions_time_budget       = "shop"
    gallery_application = [
      {
        version_id             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/version/shop"
        configuration_blob_uri = "https://example.com"
        order                  = 1
        tag                    = "shop"
      },
    ]
    health_probe_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/healthProbe/shop"
    host_group_id   = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/hostGroup/shop"
    identity = {
      type = "SystemAssigned"
      identity_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      ]
    }
    max_bid_price                 = 1
    overprovision                 = true
    plan                          = { name = "shop", product = "shop", publisher = "shop" }
    platform_fault_domain_count   = 1
    provision_vm_agent            = true
    proximity_placement_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/proximityPlacementGroup/shop"
    resilient_vm_creation_enabled = true
    resilient_vm_deletion_enabled = true
    rolling_upgrade_policy = {
      max_batch_instance_percent              = 1
      max_unhealthy_instance_percent          = 1
      max_unhealthy_upgraded_instance_percent = 1
      pause_time_between_batches              = "shop"
      cross_zone_upgrades_enabled             = false
      maximum_surge_instances_enabled         = false
      prioritize_unhealthy_instances_enabled  = false
    }
    scale_in = { force_deletion_enabled = false, rule = "shop" }
    secret = [
      {
        certificate  = [{ url = "https://example.com" }]
        key_vault_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.KeyVault/vaults/shop"
      },
    ]
    secure_boot_enabled      = true
    single_placement_group   = true
    source_image_id          = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/sourceImage/shop"
    source_image_reference   = null
    spot_restore             = { enabled = false, timeout = "shop" }
    termination_notification = { enabled = false, timeout = "shop" }
    timeouts                 = { create = "30m", delete = "30m", read = "30m", update = "30m" }
    upgrade_mode             = "Automatic"
    user_data                = "shop"
    vtpm_enabled             = true
    zone_balance             = true
    zones                    = ["1"]
  }
  assert {
    condition = alltrue([
      azurerm_linux_virtual_machine_scale_set.this[0].admin_password == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].admin_username == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].capacity_reservation_group_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/capacityReservationGroups/shop",
      azurerm_linux_virtual_machine_scale_set.this[0].computer_name_prefix == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].custom_data == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].disable_password_authentication == false,
      azurerm_linux_virtual_machine_scale_set.this[0].do_not_run_extensions_on_overprovisioned_machines == true,
      azurerm_linux_virtual_machine_scale_set.this[0].edge_zone == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].encryption_at_host_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].eviction_policy == "Deallocate",
      azurerm_linux_virtual_machine_scale_set.this[0].extension_operations_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].extensions_time_budget == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].health_probe_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/healthProbe/shop",
      azurerm_linux_virtual_machine_scale_set.this[0].host_group_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/hostGroup/shop",
      azurerm_linux_virtual_machine_scale_set.this[0].instances == 2,
      azurerm_linux_virtual_machine_scale_set.this[0].location == "westeurope",
      azurerm_linux_virtual_machine_scale_set.this[0].max_bid_price == 1,
      azurerm_linux_virtual_machine_scale_set.this[0].name == "orders",
      azurerm_linux_virtual_machine_scale_set.this[0].overprovision == true,
      azurerm_linux_virtual_machine_scale_set.this[0].platform_fault_domain_count == 1,
      azurerm_linux_virtual_machine_scale_set.this[0].priority == "Spot",
      azurerm_linux_virtual_machine_scale_set.this[0].provision_vm_agent == true,
      azurerm_linux_virtual_machine_scale_set.this[0].proximity_placement_group_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/proximityPlacementGroup/shop",
      azurerm_linux_virtual_machine_scale_set.this[0].resilient_vm_creation_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].resilient_vm_deletion_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].resource_group_name == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].secure_boot_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].single_placement_group == true,
      azurerm_linux_virtual_machine_scale_set.this[0].sku == "Standard_B2ats_v2",
      azurerm_linux_virtual_machine_scale_set.this[0].source_image_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/sourceImage/shop",
      azurerm_linux_virtual_machine_scale_set.this[0].upgrade_mode == "Automatic",
      azurerm_linux_virtual_machine_scale_set.this[0].user_data == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].vtpm_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].zone_balance == true,
      azurerm_linux_virtual_machine_scale_set.this[0].zones == toset(["1"]),
      azurerm_linux_virtual_machine_scale_set.this[0].additional_capabilities[0].ultra_ssd_enabled == false,
      one(azurerm_linux_virtual_machine_scale_set.this[0].admin_ssh_key).public_key == "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGWvjwcMVLCIb6Wu5aEBkjF3PMtgDzi6NHyQX3SzRD2q shop",
      one(azurerm_linux_virtual_machine_scale_set.this[0].admin_ssh_key).username == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].automatic_instance_repair[0].action == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].automatic_instance_repair[0].enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].automatic_instance_repair[0].grace_period == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].automatic_os_upgrade_policy[0].automatic_os_upgrade_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].automatic_os_upgrade_policy[0].automatic_rollback_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].boot_diagnostics[0].storage_account_uri == "https://example.com",
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].caching == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].create_option == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].disk_encryption_set_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/diskEncryptionSet/shop",
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].disk_iops_read_write == 1,
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].disk_mbps_read_write == 1,
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].disk_size_gb == 1,
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].lun == 1,
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].name == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].storage_account_type == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].write_accelerator_enabled == false,
      one(azurerm_linux_virtual_machine_scale_set.this[0].extension).auto_upgrade_minor_version == false,
      one(azurerm_linux_virtual_machine_scale_set.this[0].extension).automatic_upgrade_enabled == false,
      one(azurerm_linux_virtual_machine_scale_set.this[0].extension).force_update_tag == "shop",
      one(azurerm_linux_virtual_machine_scale_set.this[0].extension).name == "shop",
      one(azurerm_linux_virtual_machine_scale_set.this[0].extension).protected_settings == "shop",
      one(azurerm_linux_virtual_machine_scale_set.this[0].extension).provision_after_extensions == tolist(["shop"]),
      one(azurerm_linux_virtual_machine_scale_set.this[0].extension).publisher == "shop",
      one(azurerm_linux_virtual_machine_scale_set.this[0].extension).settings == "shop",
      one(azurerm_linux_virtual_machine_scale_set.this[0].extension).type == "shop",
      one(azurerm_linux_virtual_machine_scale_set.this[0].extension).type_handler_version == "shop",
      one(azurerm_linux_virtual_machine_scale_set.this[0].extension).protected_settings_from_key_vault[0].secret_url == "https://example.com",
      one(azurerm_linux_virtual_machine_scale_set.this[0].extension).protected_settings_from_key_vault[0].source_vault_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.DataProtection/backupVaults/shop",
      azurerm_linux_virtual_machine_scale_set.this[0].gallery_application[0].configuration_blob_uri == "https://example.com",
      azurerm_linux_virtual_machine_scale_set.this[0].gallery_application[0].order == 1,
      azurerm_linux_virtual_machine_scale_set.this[0].gallery_application[0].tag == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].gallery_application[0].version_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/version/shop",
      azurerm_linux_virtual_machine_scale_set.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_linux_virtual_machine_scale_set.this[0].identity[0].type == "SystemAssigned",
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].accelerated_networking_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].auxiliary_mode == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].auxiliary_sku == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].dns_servers == tolist(["shop"]),
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_forwarding_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].name == "orders",
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].network_security_group_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/networkSecurityGroups/shop",
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].primary == true,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].application_gateway_backend_address_pool_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/loadBalancers/shop/backendAddressPools/shop"]),
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].application_security_group_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/applicationSecurityGroups/shop"]),
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].load_balancer_backend_address_pool_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/loadBalancers/shop/backendAddressPools/shop"]),
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].load_balancer_inbound_nat_rules_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/loadBalancerInboundNatRules/shop"]),
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].name == "orders",
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].primary == true,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/orders",
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].version == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].public_ip_address[0].domain_name_label == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].public_ip_address[0].idle_timeout_in_minutes == 1,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].public_ip_address[0].name == "orders",
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].public_ip_address[0].public_ip_prefix_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPPrefixes/shop",
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].public_ip_address[0].version == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].public_ip_address[0].ip_tag[0].tag == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].public_ip_address[0].ip_tag[0].type == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].os_disk[0].caching == "ReadWrite",
      azurerm_linux_virtual_machine_scale_set.this[0].os_disk[0].disk_encryption_set_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/diskEncryptionSet/shop",
      azurerm_linux_virtual_machine_scale_set.this[0].os_disk[0].disk_size_gb == 1,
      azurerm_linux_virtual_machine_scale_set.this[0].os_disk[0].secure_vm_disk_encryption_set_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/secureVmDiskEncryptionSet/shop",
      azurerm_linux_virtual_machine_scale_set.this[0].os_disk[0].security_encryption_type == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].os_disk[0].storage_account_type == "StandardSSD_LRS",
      azurerm_linux_virtual_machine_scale_set.this[0].os_disk[0].write_accelerator_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].os_disk[0].diff_disk_settings[0].option == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].os_disk[0].diff_disk_settings[0].placement == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].plan[0].name == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].plan[0].product == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].plan[0].publisher == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].rolling_upgrade_policy[0].cross_zone_upgrades_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].rolling_upgrade_policy[0].max_batch_instance_percent == 1,
      azurerm_linux_virtual_machine_scale_set.this[0].rolling_upgrade_policy[0].max_unhealthy_instance_percent == 1,
      azurerm_linux_virtual_machine_scale_set.this[0].rolling_upgrade_policy[0].max_unhealthy_upgraded_instance_percent == 1,
      azurerm_linux_virtual_machine_scale_set.this[0].rolling_upgrade_policy[0].maximum_surge_instances_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].rolling_upgrade_policy[0].pause_time_between_batches == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].rolling_upgrade_policy[0].prioritize_unhealthy_instances_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].scale_in[0].force_deletion_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].scale_in[0].rule == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].secret[0].key_vault_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.KeyVault/vaults/shop",
      one(azurerm_linux_virtual_machine_scale_set.this[0].secret[0].certificate).url == "https://example.com",
      azurerm_linux_virtual_machine_scale_set.this[0].spot_restore[0].enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].spot_restore[0].timeout == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].termination_notification[0].enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].termination_notification[0].timeout == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].timeouts.create == "30m",
      azurerm_linux_virtual_machine_scale_set.this[0].timeouts.delete == "30m",
      azurerm_linux_virtual_machine_scale_set.this[0].timeouts.read == "30m",
      azurerm_linux_virtual_machine_scale_set.this[0].timeouts.update == "30m",
      azurerm_monitor_autoscale_setting.this[0].location == "westeurope",
      azurerm_monitor_autoscale_setting.this[0].name == "orders-scale-set-cpu",
      azurerm_monitor_autoscale_setting.this[0].resource_group_name == "shop",
      azurerm_monitor_autoscale_setting.this[0].profile[0].name == "cpu",
      azurerm_monitor_autoscale_setting.this[0].profile[0].capacity[0].default == 1,
      azurerm_monitor_autoscale_setting.this[0].profile[0].capacity[0].maximum == 5,
      azurerm_monitor_autoscale_setting.this[0].profile[0].capacity[0].minimum == 1,
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[0].metric_trigger[0].metric_name == "Percentage CPU",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[0].metric_trigger[0].operator == "GreaterThan",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[0].metric_trigger[0].statistic == "Average",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[0].metric_trigger[0].threshold == 70,
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[0].metric_trigger[0].time_aggregation == "Average",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[0].metric_trigger[0].time_grain == "PT1M",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[0].metric_trigger[0].time_window == "PT10M",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[0].scale_action[0].cooldown == "PT5M",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[0].scale_action[0].direction == "Increase",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[0].scale_action[0].type == "ChangeCount",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[0].scale_action[0].value == 1,
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[1].metric_trigger[0].metric_name == "Percentage CPU",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[1].metric_trigger[0].operator == "LessThan",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[1].metric_trigger[0].statistic == "Average",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[1].metric_trigger[0].threshold == 1,
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[1].metric_trigger[0].time_aggregation == "Average",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[1].metric_trigger[0].time_grain == "PT1M",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[1].metric_trigger[0].time_window == "PT10M",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[1].scale_action[0].cooldown == "PT10M",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[1].scale_action[0].direction == "Decrease",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[1].scale_action[0].type == "ChangeCount",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[1].scale_action[0].value == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    instances = 0
  }
  assert {
    condition = alltrue([
      length(azurerm_linux_virtual_machine_scale_set.this[0].boot_diagnostics) == 1,
      azurerm_linux_virtual_machine_scale_set.this[0].source_image_reference[0].offer == "ubuntu-24_04-lts",
      azurerm_linux_virtual_machine_scale_set.this[0].source_image_reference[0].publisher == "Canonical",
      azurerm_linux_virtual_machine_scale_set.this[0].source_image_reference[0].sku == "server",
      azurerm_linux_virtual_machine_scale_set.this[0].source_image_reference[0].version == "latest",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    additional_capabilities = {}
  }
  assert {
    condition = alltrue([
      length(azurerm_linux_virtual_machine_scale_set.this[0].additional_capabilities) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    scale_in = {}
  }
  assert {
    condition = alltrue([
      length(azurerm_linux_virtual_machine_scale_set.this[0].scale_in) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_5" {
  command = plan
  variables {
    spot_restore = {}
  }
  assert {
    condition = alltrue([
      length(azurerm_linux_virtual_machine_scale_set.this[0].spot_restore) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
