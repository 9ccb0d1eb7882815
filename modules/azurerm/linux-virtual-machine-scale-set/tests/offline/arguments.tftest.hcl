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
    admin_username = "admin-username"
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
              "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/shop/providers/Microsoft.Network/loadBalancers/shop/backendAddressPools/shop",
            ]
            load_balancer_inbound_nat_rules_ids = [
              "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/loadBalancerInboundNatRules/shop",
            ]
            primary = true
            public_ip_address = [
              {
                name                    = "orders"
                domain_name_label       = "domain-name-label"
                idle_timeout_in_minutes = 1
                ip_tag                  = [{ tag = "tag", type = "type" }]
                public_ip_prefix_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPPrefixes/shop"
                version                 = "IPv4"
              },
            ]
            subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/orders"
            version   = "IPv4"
          },
        ]
        name                           = "orders"
        accelerated_networking_enabled = false
        auxiliary_mode                 = "AcceleratedConnections"
        auxiliary_sku                  = "A1"
        dns_servers                    = ["dns-servers"]
        ip_forwarding_enabled          = false
        network_security_group_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/networkSecurityGroups/shop"
        primary                        = true
      },
    ]
    os_disk = {
      caching                          = "ReadWrite"
      storage_account_type             = "StandardSSD_LRS"
      diff_disk_settings               = { option = "Local", placement = "CacheDisk" }
      disk_encryption_set_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/diskEncryptionSets/shop"
      disk_size_gb                     = 1
      secure_vm_disk_encryption_set_id = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/shop/providers/Microsoft.Compute/diskEncryptionSets/shop"
      security_encryption_type         = "VMGuestStateOnly"
      write_accelerator_enabled        = false
    }
    resource_group_name     = "resource-group-name"
    sku                     = "Standard_B2ats_v2"
    additional_capabilities = { ultra_ssd_enabled = false }
    admin_password          = "admin-password"
    admin_ssh_key = [
      {
        public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGWvjwcMVLCIb6Wu5aEBkjF3PMtgDzi6NHyQX3SzRD2q shop"
        username   = "username"
      },
    ]
    automatic_instance_repair     = { enabled = false, action = "Replace", grace_period = "grace-period" }
    automatic_os_upgrade_policy   = { automatic_os_upgrade_enabled = false, automatic_rollback_enabled = false }
    autoscale                     = { minimum = 1, maximum = 5, add_above_percent = 70, remove_below_percent = 2 }
    boot_diagnostics              = { storage_account_uri = "https://example.com" }
    capacity_reservation_group_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/capacityReservationGroups/shop"
    computer_name_prefix          = "computer-name-prefix"
    custom_data                   = "custom-data"
    data_disk = [
      {
        caching                   = "None"
        disk_size_gb              = 1
        lun                       = 2
        storage_account_type      = "Standard_LRS"
        create_option             = "Empty"
        disk_encryption_set_id    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/diskEncryptionSets/shop"
        disk_iops_read_write      = 3
        disk_mbps_read_write      = 4
        name                      = "name"
        write_accelerator_enabled = false
      },
    ]
    disable_password_authentication                   = false
    do_not_run_extensions_on_overprovisioned_machines = true
    edge_zone                                         = "edge-zone"
    encryption_at_host_enabled                        = true
    eviction_policy                                   = "Deallocate"
    priority                                          = "Spot"
    extension = [
      {
        name                       = "name2"
        publisher                  = "publisher"
        type                       = "type2"
        type_handler_version       = "type-handler-version"
        auto_upgrade_minor_version = false
        automatic_upgrade_enabled  = false
        force_update_tag           = "force-update-tag"
        protected_settings         = "protected-settings"
        protected_settings_from_key_vault = {
          secret_url      = "https://example.com"
          source_vault_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.DataProtection/backupVaults/shop"
        }
        provision_after_extensions = ["provision-after-extensions"]
        settings                   = "settings"
      },
    ]
    extension_operations_enabled = true
    extensions_time_budget       = "extensions-time-budget"
    gallery_application = [
      {
        version_id             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/version/shop"
        configuration_blob_uri = "https://example.com"
        order                  = 1
        tag                    = "tag2"
      },
    ]
    health_probe_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/healthProbe/shop"
    host_group_id   = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/hostGroups/shop"
    identity = {
      type = "SystemAssigned"
      identity_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      ]
    }
    max_bid_price                 = 1
    overprovision                 = true
    plan                          = { name = "name3", product = "product", publisher = "publisher2" }
    platform_fault_domain_count   = 3
    provision_vm_agent            = true
    proximity_placement_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/proximityPlacementGroups/shop"
    resilient_vm_creation_enabled = true
    resilient_vm_deletion_enabled = true
    rolling_upgrade_policy = {
      max_batch_instance_percent              = 1
      max_unhealthy_instance_percent          = 2
      max_unhealthy_upgraded_instance_percent = 3
      pause_time_between_batches              = "pause-time-between-batches"
      cross_zone_upgrades_enabled             = false
      maximum_surge_instances_enabled         = false
      prioritize_unhealthy_instances_enabled  = false
    }
    scale_in = { force_deletion_enabled = false, rule = "rule" }
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
    spot_restore             = { enabled = false, timeout = "timeout" }
    termination_notification = { enabled = false, timeout = "timeout2" }
    timeouts                 = { create = "30m", delete = "31m", read = "32m", update = "33m" }
    upgrade_mode             = "Automatic"
    user_data                = "user-data"
    vtpm_enabled             = true
    zone_balance             = true
    zones                    = ["1"]
  }
  assert {
    condition = alltrue([
      azurerm_linux_virtual_machine_scale_set.this[0].admin_password == "admin-password",
      azurerm_linux_virtual_machine_scale_set.this[0].admin_username == "admin-username",
      azurerm_linux_virtual_machine_scale_set.this[0].capacity_reservation_group_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/capacityReservationGroups/shop",
      azurerm_linux_virtual_machine_scale_set.this[0].computer_name_prefix == "computer-name-prefix",
      azurerm_linux_virtual_machine_scale_set.this[0].custom_data == "custom-data",
      azurerm_linux_virtual_machine_scale_set.this[0].disable_password_authentication == false,
      azurerm_linux_virtual_machine_scale_set.this[0].do_not_run_extensions_on_overprovisioned_machines == true,
      azurerm_linux_virtual_machine_scale_set.this[0].edge_zone == "edge-zone",
      azurerm_linux_virtual_machine_scale_set.this[0].encryption_at_host_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].eviction_policy == "Deallocate",
      azurerm_linux_virtual_machine_scale_set.this[0].extension_operations_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].extensions_time_budget == "extensions-time-budget",
      azurerm_linux_virtual_machine_scale_set.this[0].health_probe_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/healthProbe/shop",
      azurerm_linux_virtual_machine_scale_set.this[0].host_group_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/hostGroups/shop",
      azurerm_linux_virtual_machine_scale_set.this[0].instances == 2,
      azurerm_linux_virtual_machine_scale_set.this[0].location == "westeurope",
      azurerm_linux_virtual_machine_scale_set.this[0].max_bid_price == 1,
      azurerm_linux_virtual_machine_scale_set.this[0].name == "orders",
      azurerm_linux_virtual_machine_scale_set.this[0].overprovision == true,
      azurerm_linux_virtual_machine_scale_set.this[0].platform_fault_domain_count == 3,
      azurerm_linux_virtual_machine_scale_set.this[0].priority == "Spot",
      azurerm_linux_virtual_machine_scale_set.this[0].provision_vm_agent == true,
      azurerm_linux_virtual_machine_scale_set.this[0].proximity_placement_group_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/proximityPlacementGroups/shop",
      azurerm_linux_virtual_machine_scale_set.this[0].resilient_vm_creation_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].resilient_vm_deletion_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].resource_group_name == "resource-group-name",
      azurerm_linux_virtual_machine_scale_set.this[0].secure_boot_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].single_placement_group == true,
      azurerm_linux_virtual_machine_scale_set.this[0].sku == "Standard_B2ats_v2",
      azurerm_linux_virtual_machine_scale_set.this[0].source_image_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/sourceImage/shop",
      azurerm_linux_virtual_machine_scale_set.this[0].upgrade_mode == "Automatic",
      azurerm_linux_virtual_machine_scale_set.this[0].user_data == "user-data",
      azurerm_linux_virtual_machine_scale_set.this[0].vtpm_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].zone_balance == true,
      azurerm_linux_virtual_machine_scale_set.this[0].zones == toset(["1"]),
      azurerm_linux_virtual_machine_scale_set.this[0].additional_capabilities[0].ultra_ssd_enabled == false,
      one(azurerm_linux_virtual_machine_scale_set.this[0].admin_ssh_key).public_key == "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGWvjwcMVLCIb6Wu5aEBkjF3PMtgDzi6NHyQX3SzRD2q shop",
      one(azurerm_linux_virtual_machine_scale_set.this[0].admin_ssh_key).username == "username",
      azurerm_linux_virtual_machine_scale_set.this[0].automatic_instance_repair[0].action == "Replace",
      azurerm_linux_virtual_machine_scale_set.this[0].automatic_instance_repair[0].enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].automatic_instance_repair[0].grace_period == "grace-period",
      azurerm_linux_virtual_machine_scale_set.this[0].automatic_os_upgrade_policy[0].automatic_os_upgrade_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].automatic_os_upgrade_policy[0].automatic_rollback_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].boot_diagnostics[0].storage_account_uri == "https://example.com",
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].caching == "None",
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].create_option == "Empty",
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].disk_encryption_set_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/diskEncryptionSets/shop",
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].disk_iops_read_write == 3,
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].disk_mbps_read_write == 4,
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].disk_size_gb == 1,
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].lun == 2,
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].name == "name",
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].storage_account_type == "Standard_LRS",
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].write_accelerator_enabled == false,
      one(azurerm_linux_virtual_machine_scale_set.this[0].extension).auto_upgrade_minor_version == false,
      one(azurerm_linux_virtual_machine_scale_set.this[0].extension).automatic_upgrade_enabled == false,
      one(azurerm_linux_virtual_machine_scale_set.this[0].extension).force_update_tag == "force-update-tag",
      one(azurerm_linux_virtual_machine_scale_set.this[0].extension).name == "name2",
      one(azurerm_linux_virtual_machine_scale_set.this[0].extension).protected_settings == "protected-settings",
      one(azurerm_linux_virtual_machine_scale_set.this[0].extension).provision_after_extensions == tolist(["provision-after-extensions"]),
      one(azurerm_linux_virtual_machine_scale_set.this[0].extension).publisher == "publisher",
      one(azurerm_linux_virtual_machine_scale_set.this[0].extension).settings == "settings",
      one(azurerm_linux_virtual_machine_scale_set.this[0].extension).type == "type2",
      one(azurerm_linux_virtual_machine_scale_set.this[0].extension).type_handler_version == "type-handler-version",
      one(azurerm_linux_virtual_machine_scale_set.this[0].extension).protected_settings_from_key_vault[0].secret_url == "https://example.com",
      one(azurerm_linux_virtual_machine_scale_set.this[0].extension).protected_settings_from_key_vault[0].source_vault_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.DataProtection/backupVaults/shop",
      azurerm_linux_virtual_machine_scale_set.this[0].gallery_application[0].configuration_blob_uri == "https://example.com",
      azurerm_linux_virtual_machine_scale_set.this[0].gallery_application[0].order == 1,
      azurerm_linux_virtual_machine_scale_set.this[0].gallery_application[0].tag == "tag2",
      azurerm_linux_virtual_machine_scale_set.this[0].gallery_application[0].version_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/version/shop",
      azurerm_linux_virtual_machine_scale_set.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_linux_virtual_machine_scale_set.this[0].identity[0].type == "SystemAssigned",
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].accelerated_networking_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].auxiliary_mode == "AcceleratedConnections",
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].auxiliary_sku == "A1",
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].dns_servers == tolist(["dns-servers"]),
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_forwarding_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].name == "orders",
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].network_security_group_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/networkSecurityGroups/shop",
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].primary == true,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].application_gateway_backend_address_pool_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/loadBalancers/shop/backendAddressPools/shop"]),
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].application_security_group_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/applicationSecurityGroups/shop"]),
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].load_balancer_backend_address_pool_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/shop/providers/Microsoft.Network/loadBalancers/shop/backendAddressPools/shop"]),
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].load_balancer_inbound_nat_rules_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/loadBalancerInboundNatRules/shop"]),
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].name == "orders",
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].primary == true,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/orders",
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].version == "IPv4",
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].public_ip_address[0].domain_name_label == "domain-name-label",
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].public_ip_address[0].idle_timeout_in_minutes == 1,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].public_ip_address[0].name == "orders",
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].public_ip_address[0].public_ip_prefix_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPPrefixes/shop",
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].public_ip_address[0].version == "IPv4",
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].public_ip_address[0].ip_tag[0].tag == "tag",
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].public_ip_address[0].ip_tag[0].type == "type",
      azurerm_linux_virtual_machine_scale_set.this[0].os_disk[0].caching == "ReadWrite",
      azurerm_linux_virtual_machine_scale_set.this[0].os_disk[0].disk_encryption_set_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/diskEncryptionSets/shop",
      azurerm_linux_virtual_machine_scale_set.this[0].os_disk[0].disk_size_gb == 1,
      azurerm_linux_virtual_machine_scale_set.this[0].os_disk[0].secure_vm_disk_encryption_set_id == "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/shop/providers/Microsoft.Compute/diskEncryptionSets/shop",
      azurerm_linux_virtual_machine_scale_set.this[0].os_disk[0].security_encryption_type == "VMGuestStateOnly",
      azurerm_linux_virtual_machine_scale_set.this[0].os_disk[0].storage_account_type == "StandardSSD_LRS",
      azurerm_linux_virtual_machine_scale_set.this[0].os_disk[0].write_accelerator_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].os_disk[0].diff_disk_settings[0].option == "Local",
      azurerm_linux_virtual_machine_scale_set.this[0].os_disk[0].diff_disk_settings[0].placement == "CacheDisk",
      azurerm_linux_virtual_machine_scale_set.this[0].plan[0].name == "name3",
      azurerm_linux_virtual_machine_scale_set.this[0].plan[0].product == "product",
      azurerm_linux_virtual_machine_scale_set.this[0].plan[0].publisher == "publisher2",
      azurerm_linux_virtual_machine_scale_set.this[0].rolling_upgrade_policy[0].cross_zone_upgrades_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].rolling_upgrade_policy[0].max_batch_instance_percent == 1,
      azurerm_linux_virtual_machine_scale_set.this[0].rolling_upgrade_policy[0].max_unhealthy_instance_percent == 2,
      azurerm_linux_virtual_machine_scale_set.this[0].rolling_upgrade_policy[0].max_unhealthy_upgraded_instance_percent == 3,
      azurerm_linux_virtual_machine_scale_set.this[0].rolling_upgrade_policy[0].maximum_surge_instances_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].rolling_upgrade_policy[0].pause_time_between_batches == "pause-time-between-batches",
      azurerm_linux_virtual_machine_scale_set.this[0].rolling_upgrade_policy[0].prioritize_unhealthy_instances_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].scale_in[0].force_deletion_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].scale_in[0].rule == "rule",
      azurerm_linux_virtual_machine_scale_set.this[0].secret[0].key_vault_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.KeyVault/vaults/shop",
      one(azurerm_linux_virtual_machine_scale_set.this[0].secret[0].certificate).url == "https://example.com",
      azurerm_linux_virtual_machine_scale_set.this[0].spot_restore[0].enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].spot_restore[0].timeout == "timeout",
      azurerm_linux_virtual_machine_scale_set.this[0].termination_notification[0].enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].termination_notification[0].timeout == "timeout2",
      azurerm_linux_virtual_machine_scale_set.this[0].timeouts.create == "30m",
      azurerm_linux_virtual_machine_scale_set.this[0].timeouts.delete == "31m",
      azurerm_linux_virtual_machine_scale_set.this[0].timeouts.read == "32m",
      azurerm_linux_virtual_machine_scale_set.this[0].timeouts.update == "33m",
      azurerm_monitor_autoscale_setting.this[0].location == "westeurope",
      azurerm_monitor_autoscale_setting.this[0].name == "orders-scale-set-cpu",
      azurerm_monitor_autoscale_setting.this[0].resource_group_name == "resource-group-name",
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
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[1].metric_trigger[0].threshold == 2,
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
    admin_username = "admin-username"
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

run "switches_are_told_apart_1" {
  command = plan
  variables {
    network_interface = [
      {
        ip_configuration               = [{ name = "orders", primary = true, public_ip_address = [] }]
        name                           = "orders"
        accelerated_networking_enabled = true
        ip_forwarding_enabled          = false
        primary                        = true
      },
    ]
    os_disk = {
      caching                   = "ReadWrite"
      storage_account_type      = "StandardSSD_LRS"
      write_accelerator_enabled = true
    }
    additional_capabilities     = { ultra_ssd_enabled = true }
    automatic_instance_repair   = { enabled = true }
    automatic_os_upgrade_policy = { automatic_os_upgrade_enabled = true, automatic_rollback_enabled = false }
    data_disk = [
      {
        caching                   = "None"
        disk_size_gb              = 1
        lun                       = 2
        storage_account_type      = "Standard_LRS"
        write_accelerator_enabled = true
      },
    ]
    disable_password_authentication                   = true
    do_not_run_extensions_on_overprovisioned_machines = false
    encryption_at_host_enabled                        = true
    extension = [
      {
        name                       = "name2"
        publisher                  = "publisher"
        type                       = "type2"
        type_handler_version       = "type-handler-version"
        auto_upgrade_minor_version = true
        automatic_upgrade_enabled  = false
      },
    ]
    extension_operations_enabled  = false
    overprovision                 = true
    provision_vm_agent            = false
    resilient_vm_creation_enabled = true
    resilient_vm_deletion_enabled = false
    rolling_upgrade_policy = {
      max_batch_instance_percent              = 1
      max_unhealthy_instance_percent          = 2
      max_unhealthy_upgraded_instance_percent = 3
      pause_time_between_batches              = "pause-time-between-batches"
      cross_zone_upgrades_enabled             = true
      maximum_surge_instances_enabled         = false
      prioritize_unhealthy_instances_enabled  = true
    }
    scale_in                 = { force_deletion_enabled = true }
    secure_boot_enabled      = true
    single_placement_group   = false
    spot_restore             = { enabled = true }
    termination_notification = { enabled = true }
    vtpm_enabled             = true
    zone_balance             = false
  }
  assert {
    condition = alltrue([
      azurerm_linux_virtual_machine_scale_set.this[0].disable_password_authentication == true,
      azurerm_linux_virtual_machine_scale_set.this[0].do_not_run_extensions_on_overprovisioned_machines == false,
      azurerm_linux_virtual_machine_scale_set.this[0].encryption_at_host_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].extension_operations_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].overprovision == true,
      azurerm_linux_virtual_machine_scale_set.this[0].provision_vm_agent == false,
      azurerm_linux_virtual_machine_scale_set.this[0].resilient_vm_creation_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].resilient_vm_deletion_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].secure_boot_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].single_placement_group == false,
      azurerm_linux_virtual_machine_scale_set.this[0].vtpm_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].zone_balance == false,
      azurerm_linux_virtual_machine_scale_set.this[0].additional_capabilities[0].ultra_ssd_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].automatic_instance_repair[0].enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].automatic_os_upgrade_policy[0].automatic_os_upgrade_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].automatic_os_upgrade_policy[0].automatic_rollback_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].write_accelerator_enabled == true,
      one(azurerm_linux_virtual_machine_scale_set.this[0].extension).auto_upgrade_minor_version == true,
      one(azurerm_linux_virtual_machine_scale_set.this[0].extension).automatic_upgrade_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].accelerated_networking_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_forwarding_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].primary == true,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].primary == true,
      azurerm_linux_virtual_machine_scale_set.this[0].os_disk[0].write_accelerator_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].rolling_upgrade_policy[0].cross_zone_upgrades_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].rolling_upgrade_policy[0].maximum_surge_instances_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].rolling_upgrade_policy[0].prioritize_unhealthy_instances_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].scale_in[0].force_deletion_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].spot_restore[0].enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].termination_notification[0].enabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    network_interface = [
      {
        ip_configuration               = [{ name = "orders", primary = false, public_ip_address = [] }]
        name                           = "orders"
        accelerated_networking_enabled = false
        ip_forwarding_enabled          = true
        primary                        = true
      },
    ]
    os_disk = {
      caching                   = "ReadWrite"
      storage_account_type      = "StandardSSD_LRS"
      write_accelerator_enabled = false
    }
    additional_capabilities     = { ultra_ssd_enabled = false }
    automatic_instance_repair   = { enabled = false }
    automatic_os_upgrade_policy = { automatic_os_upgrade_enabled = false, automatic_rollback_enabled = true }
    data_disk = [
      {
        caching                   = "None"
        disk_size_gb              = 1
        lun                       = 2
        storage_account_type      = "Standard_LRS"
        write_accelerator_enabled = false
      },
    ]
    disable_password_authentication                   = false
    do_not_run_extensions_on_overprovisioned_machines = true
    encryption_at_host_enabled                        = true
    extension = [
      {
        name                       = "name2"
        publisher                  = "publisher"
        type                       = "type2"
        type_handler_version       = "type-handler-version"
        auto_upgrade_minor_version = false
        automatic_upgrade_enabled  = true
      },
    ]
    extension_operations_enabled  = false
    overprovision                 = false
    provision_vm_agent            = true
    resilient_vm_creation_enabled = true
    resilient_vm_deletion_enabled = false
    rolling_upgrade_policy = {
      max_batch_instance_percent              = 1
      max_unhealthy_instance_percent          = 2
      max_unhealthy_upgraded_instance_percent = 3
      pause_time_between_batches              = "pause-time-between-batches"
      cross_zone_upgrades_enabled             = false
      maximum_surge_instances_enabled         = true
      prioritize_unhealthy_instances_enabled  = true
    }
    scale_in                 = { force_deletion_enabled = false }
    secure_boot_enabled      = false
    single_placement_group   = true
    spot_restore             = { enabled = false }
    termination_notification = { enabled = false }
    vtpm_enabled             = true
    zone_balance             = false
  }
  assert {
    condition = alltrue([
      azurerm_linux_virtual_machine_scale_set.this[0].disable_password_authentication == false,
      azurerm_linux_virtual_machine_scale_set.this[0].do_not_run_extensions_on_overprovisioned_machines == true,
      azurerm_linux_virtual_machine_scale_set.this[0].encryption_at_host_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].extension_operations_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].overprovision == false,
      azurerm_linux_virtual_machine_scale_set.this[0].provision_vm_agent == true,
      azurerm_linux_virtual_machine_scale_set.this[0].resilient_vm_creation_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].resilient_vm_deletion_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].secure_boot_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].single_placement_group == true,
      azurerm_linux_virtual_machine_scale_set.this[0].vtpm_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].zone_balance == false,
      azurerm_linux_virtual_machine_scale_set.this[0].additional_capabilities[0].ultra_ssd_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].automatic_instance_repair[0].enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].automatic_os_upgrade_policy[0].automatic_os_upgrade_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].automatic_os_upgrade_policy[0].automatic_rollback_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].write_accelerator_enabled == false,
      one(azurerm_linux_virtual_machine_scale_set.this[0].extension).auto_upgrade_minor_version == false,
      one(azurerm_linux_virtual_machine_scale_set.this[0].extension).automatic_upgrade_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].accelerated_networking_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_forwarding_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].primary == true,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].primary == false,
      azurerm_linux_virtual_machine_scale_set.this[0].os_disk[0].write_accelerator_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].rolling_upgrade_policy[0].cross_zone_upgrades_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].rolling_upgrade_policy[0].maximum_surge_instances_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].rolling_upgrade_policy[0].prioritize_unhealthy_instances_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].scale_in[0].force_deletion_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].spot_restore[0].enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].termination_notification[0].enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    network_interface = [
      {
        ip_configuration               = [{ name = "orders", primary = false, public_ip_address = [] }]
        name                           = "orders"
        accelerated_networking_enabled = false
        ip_forwarding_enabled          = false
        primary                        = false
      },
    ]
    os_disk = {
      caching                   = "ReadWrite"
      storage_account_type      = "StandardSSD_LRS"
      write_accelerator_enabled = false
    }
    additional_capabilities     = { ultra_ssd_enabled = false }
    automatic_instance_repair   = { enabled = false }
    automatic_os_upgrade_policy = { automatic_os_upgrade_enabled = false, automatic_rollback_enabled = false }
    data_disk = [
      {
        caching                   = "None"
        disk_size_gb              = 1
        lun                       = 2
        storage_account_type      = "Standard_LRS"
        write_accelerator_enabled = false
      },
    ]
    disable_password_authentication                   = false
    do_not_run_extensions_on_overprovisioned_machines = false
    encryption_at_host_enabled                        = false
    extension = [
      {
        name                       = "name2"
        publisher                  = "publisher"
        type                       = "type2"
        type_handler_version       = "type-handler-version"
        auto_upgrade_minor_version = false
        automatic_upgrade_enabled  = false
      },
    ]
    extension_operations_enabled  = true
    overprovision                 = true
    provision_vm_agent            = true
    resilient_vm_creation_enabled = true
    resilient_vm_deletion_enabled = false
    rolling_upgrade_policy = {
      max_batch_instance_percent              = 1
      max_unhealthy_instance_percent          = 2
      max_unhealthy_upgraded_instance_percent = 3
      pause_time_between_batches              = "pause-time-between-batches"
      cross_zone_upgrades_enabled             = false
      maximum_surge_instances_enabled         = false
      prioritize_unhealthy_instances_enabled  = false
    }
    scale_in                 = { force_deletion_enabled = false }
    secure_boot_enabled      = false
    single_placement_group   = false
    spot_restore             = { enabled = false }
    termination_notification = { enabled = false }
    vtpm_enabled             = false
    zone_balance             = true
  }
  assert {
    condition = alltrue([
      azurerm_linux_virtual_machine_scale_set.this[0].disable_password_authentication == false,
      azurerm_linux_virtual_machine_scale_set.this[0].do_not_run_extensions_on_overprovisioned_machines == false,
      azurerm_linux_virtual_machine_scale_set.this[0].encryption_at_host_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].extension_operations_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].overprovision == true,
      azurerm_linux_virtual_machine_scale_set.this[0].provision_vm_agent == true,
      azurerm_linux_virtual_machine_scale_set.this[0].resilient_vm_creation_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].resilient_vm_deletion_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].secure_boot_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].single_placement_group == false,
      azurerm_linux_virtual_machine_scale_set.this[0].vtpm_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].zone_balance == true,
      azurerm_linux_virtual_machine_scale_set.this[0].additional_capabilities[0].ultra_ssd_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].automatic_instance_repair[0].enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].automatic_os_upgrade_policy[0].automatic_os_upgrade_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].automatic_os_upgrade_policy[0].automatic_rollback_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].write_accelerator_enabled == false,
      one(azurerm_linux_virtual_machine_scale_set.this[0].extension).auto_upgrade_minor_version == false,
      one(azurerm_linux_virtual_machine_scale_set.this[0].extension).automatic_upgrade_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].accelerated_networking_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_forwarding_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].primary == false,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].primary == false,
      azurerm_linux_virtual_machine_scale_set.this[0].os_disk[0].write_accelerator_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].rolling_upgrade_policy[0].cross_zone_upgrades_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].rolling_upgrade_policy[0].maximum_surge_instances_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].rolling_upgrade_policy[0].prioritize_unhealthy_instances_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].scale_in[0].force_deletion_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].spot_restore[0].enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].termination_notification[0].enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_4" {
  command = plan
  variables {
    network_interface = [
      {
        ip_configuration               = [{ name = "orders", primary = false, public_ip_address = [] }]
        name                           = "orders"
        accelerated_networking_enabled = false
        ip_forwarding_enabled          = false
        primary                        = false
      },
    ]
    os_disk = {
      caching                   = "ReadWrite"
      storage_account_type      = "StandardSSD_LRS"
      write_accelerator_enabled = false
    }
    additional_capabilities     = { ultra_ssd_enabled = false }
    automatic_instance_repair   = { enabled = false }
    automatic_os_upgrade_policy = { automatic_os_upgrade_enabled = false, automatic_rollback_enabled = false }
    data_disk = [
      {
        caching                   = "None"
        disk_size_gb              = 1
        lun                       = 2
        storage_account_type      = "Standard_LRS"
        write_accelerator_enabled = false
      },
    ]
    disable_password_authentication                   = false
    do_not_run_extensions_on_overprovisioned_machines = false
    encryption_at_host_enabled                        = false
    extension = [
      {
        name                       = "name2"
        publisher                  = "publisher"
        type                       = "type2"
        type_handler_version       = "type-handler-version"
        auto_upgrade_minor_version = false
        automatic_upgrade_enabled  = false
      },
    ]
    extension_operations_enabled  = false
    overprovision                 = false
    provision_vm_agent            = false
    resilient_vm_creation_enabled = false
    resilient_vm_deletion_enabled = true
    rolling_upgrade_policy = {
      max_batch_instance_percent              = 1
      max_unhealthy_instance_percent          = 2
      max_unhealthy_upgraded_instance_percent = 3
      pause_time_between_batches              = "pause-time-between-batches"
      cross_zone_upgrades_enabled             = false
      maximum_surge_instances_enabled         = false
      prioritize_unhealthy_instances_enabled  = false
    }
    scale_in                 = { force_deletion_enabled = false }
    secure_boot_enabled      = true
    single_placement_group   = true
    spot_restore             = { enabled = false }
    termination_notification = { enabled = false }
    vtpm_enabled             = true
    zone_balance             = true
  }
  assert {
    condition = alltrue([
      azurerm_linux_virtual_machine_scale_set.this[0].disable_password_authentication == false,
      azurerm_linux_virtual_machine_scale_set.this[0].do_not_run_extensions_on_overprovisioned_machines == false,
      azurerm_linux_virtual_machine_scale_set.this[0].encryption_at_host_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].extension_operations_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].overprovision == false,
      azurerm_linux_virtual_machine_scale_set.this[0].provision_vm_agent == false,
      azurerm_linux_virtual_machine_scale_set.this[0].resilient_vm_creation_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].resilient_vm_deletion_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].secure_boot_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].single_placement_group == true,
      azurerm_linux_virtual_machine_scale_set.this[0].vtpm_enabled == true,
      azurerm_linux_virtual_machine_scale_set.this[0].zone_balance == true,
      azurerm_linux_virtual_machine_scale_set.this[0].additional_capabilities[0].ultra_ssd_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].automatic_instance_repair[0].enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].automatic_os_upgrade_policy[0].automatic_os_upgrade_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].automatic_os_upgrade_policy[0].automatic_rollback_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].write_accelerator_enabled == false,
      one(azurerm_linux_virtual_machine_scale_set.this[0].extension).auto_upgrade_minor_version == false,
      one(azurerm_linux_virtual_machine_scale_set.this[0].extension).automatic_upgrade_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].accelerated_networking_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_forwarding_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].primary == false,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].primary == false,
      azurerm_linux_virtual_machine_scale_set.this[0].os_disk[0].write_accelerator_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].rolling_upgrade_policy[0].cross_zone_upgrades_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].rolling_upgrade_policy[0].maximum_surge_instances_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].rolling_upgrade_policy[0].prioritize_unhealthy_instances_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].scale_in[0].force_deletion_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].spot_restore[0].enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].termination_notification[0].enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
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
              "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/shop/providers/Microsoft.Network/loadBalancers/shop/backendAddressPools/shop",
            ]
            load_balancer_inbound_nat_rules_ids = [
              "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/loadBalancerInboundNatRules/shop",
            ]
            primary   = true
            subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/orders"
            version   = "IPv4"
          },
        ]
        name                           = "orders"
        accelerated_networking_enabled = false
        auxiliary_mode                 = "AcceleratedConnections"
        auxiliary_sku                  = "A1"
        dns_servers                    = ["dns-servers"]
        ip_forwarding_enabled          = false
        network_security_group_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/networkSecurityGroups/shop"
        primary                        = true
      },
    ]
    autoscale = { minimum = 1, maximum = 5 }
  }
  assert {
    condition = alltrue([
      azurerm_linux_virtual_machine_scale_set.this[0].admin_username == "shop",
      azurerm_linux_virtual_machine_scale_set.this[0].disable_password_authentication == true,
      azurerm_linux_virtual_machine_scale_set.this[0].priority == "Regular",
      azurerm_linux_virtual_machine_scale_set.this[0].resource_group_name == "shop",
      one(azurerm_linux_virtual_machine_scale_set.this[0].admin_ssh_key).username == "shop",
      azurerm_monitor_autoscale_setting.this[0].resource_group_name == "shop",
      azurerm_monitor_autoscale_setting.this[0].profile[0].rule[1].metric_trigger[0].threshold == 30,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].accelerated_networking_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_forwarding_enabled == false,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].primary == true,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].primary == true,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create    = false
    instances = 0
    autoscale = { minimum = 0, maximum = 5 }
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create    = false
    instances = 1000
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    admin_ssh_key       = null
    alarms              = null
    data_disk           = null
    extension           = null
    gallery_application = null
    notifications       = null
    secret              = null
    tags                = null
    create              = false
    budget              = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
  }
  assert {
    condition = alltrue([
      var.admin_ssh_key != null,
      var.alarms != null,
      var.create != null,
      var.data_disk != null,
      var.extension != null,
      var.gallery_application != null,
      var.notifications != null,
      var.secret != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      cpu         = { enabled = false, threshold = 1 }
      network_out = { enabled = false, threshold = 1 }
    }
    budget = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
    notifications = {}
    autoscale     = { minimum = 1, maximum = 5 }
  }
  assert {
    condition = alltrue([
      output.id == try(azurerm_linux_virtual_machine_scale_set.this[0].id, null),
      output.name == try(azurerm_linux_virtual_machine_scale_set.this[0].name, null),
      output.principal_id == try(azurerm_linux_virtual_machine_scale_set.this[0].identity[0].principal_id, null),
      output.unique_id == try(azurerm_linux_virtual_machine_scale_set.this[0].unique_id, null),
    ])
    error_message = "an output tells something else"
  }
}
