# What callers give stands in the scale set as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    admin_password                                    = "shop"
    admin_username                                    = "shop"
    capacity_reservation_group_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/capacityReservationGroups/shop"
    computer_name_prefix                              = "shop"
    custom_data                                       = "shop"
    do_not_run_extensions_on_overprovisioned_machines = false
    edge_zone                                         = "shop"
    encryption_at_host_enabled                        = false
    extension_operations_enabled                      = false
    extensions_time_budget                            = "shop"
    host_group_id                                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/hostGroup/shop"
    instances                                         = 2
    location                                          = "westeurope"
    name                                              = "orders"
    overprovision                                     = false
    platform_fault_domain_count                       = 1
    provision_vm_agent                                = false
    proximity_placement_group_id                      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/proximityPlacementGroup/shop"
    resilient_vm_creation_enabled                     = false
    resilient_vm_deletion_enabled                     = false
    resource_group_name                               = "shop"
    secure_boot_enabled                               = false
    single_placement_group                            = false
    sku                                               = "Standard_B2ats_v2"
    user_data                                         = "shop"
    vtpm_enabled                                      = false
    zone_balance                                      = false
    zones                                             = ["1"]
    additional_capabilities                           = { ultra_ssd_enabled = false }
    automatic_instance_repair                         = { action = "shop", enabled = false, grace_period = "shop" }
    automatic_os_upgrade_policy                       = { automatic_os_upgrade_enabled = false, automatic_rollback_enabled = false }
    boot_diagnostics                                  = { storage_account_uri = "https://example.com" }
    data_disk = [{
      caching                   = "shop"
      create_option             = "shop"
      disk_encryption_set_id    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/diskEncryptionSet/shop"
      disk_iops_read_write      = 1
      disk_mbps_read_write      = 1
      disk_size_gb              = 1
      lun                       = 1
      name                      = "shop"
      storage_account_type      = "shop"
      write_accelerator_enabled = false
    }]
    gallery_application = [{
      configuration_blob_uri = "https://example.com"
      order                  = 1
      tag                    = "shop"
      version_id             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/version/shop"
    }]
    network_interface = [{
      ip_configuration = [{
        name                                         = "orders"
        primary                                      = true
        subnet_id                                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/orders"
        application_gateway_backend_address_pool_ids = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/loadBalancers/shop/backendAddressPools/shop"]
        application_security_group_ids               = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/applicationSecurityGroups/shop"]
        load_balancer_backend_address_pool_ids       = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/loadBalancers/shop/backendAddressPools/shop"]
        load_balancer_inbound_nat_rules_ids          = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/loadBalancerInboundNatRules/shop"]
        version                                      = "shop"
        public_ip_address = [{
          domain_name_label       = "shop"
          idle_timeout_in_minutes = 1
          name                    = "shop"
          public_ip_prefix_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPPrefixes/shop"
          version                 = "shop"
          ip_tag                  = [{ tag = "shop", type = "shop" }]
        }]
      }]
      name                           = "orders"
      primary                        = true
      accelerated_networking_enabled = false
      auxiliary_mode                 = "shop"
      auxiliary_sku                  = "shop"
      dns_servers                    = ["shop"]
      ip_forwarding_enabled          = false
      network_security_group_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/networkSecurityGroups/shop"
    }]
    os_disk = {
      caching                          = "ReadWrite"
      storage_account_type             = "StandardSSD_LRS"
      disk_encryption_set_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/diskEncryptionSet/shop"
      disk_size_gb                     = 1
      secure_vm_disk_encryption_set_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/secureVmDiskEncryptionSet/shop"
      security_encryption_type         = "shop"
      write_accelerator_enabled        = false
      diff_disk_settings               = { option = "shop", placement = "shop" }
    }
    plan = { name = "shop", product = "shop", publisher = "shop" }
    rolling_upgrade_policy = {
      cross_zone_upgrades_enabled             = false
      max_batch_instance_percent              = 1
      max_unhealthy_instance_percent          = 1
      max_unhealthy_upgraded_instance_percent = 1
      maximum_surge_instances_enabled         = false
      pause_time_between_batches              = "shop"
      prioritize_unhealthy_instances_enabled  = false
    }
    scale_in = { force_deletion_enabled = false, rule = "shop" }
    secret = [{
      key_vault_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.KeyVault/vaults/shop"
      certificate  = [{ url = "https://example.com" }]
    }]
    spot_restore             = { enabled = false, timeout = "shop" }
    termination_notification = { enabled = false, timeout = "shop" }
    timeouts                 = { create = "30m", delete = "30m", read = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      azurerm_linux_virtual_machine_scale_set.this[0].admin_password == var.admin_password,
      azurerm_linux_virtual_machine_scale_set.this[0].admin_username == var.admin_username,
      azurerm_linux_virtual_machine_scale_set.this[0].capacity_reservation_group_id == var.capacity_reservation_group_id,
      azurerm_linux_virtual_machine_scale_set.this[0].computer_name_prefix == var.computer_name_prefix,
      azurerm_linux_virtual_machine_scale_set.this[0].custom_data == var.custom_data,
      azurerm_linux_virtual_machine_scale_set.this[0].do_not_run_extensions_on_overprovisioned_machines == var.do_not_run_extensions_on_overprovisioned_machines,
      azurerm_linux_virtual_machine_scale_set.this[0].edge_zone == var.edge_zone,
      azurerm_linux_virtual_machine_scale_set.this[0].encryption_at_host_enabled == var.encryption_at_host_enabled,
      azurerm_linux_virtual_machine_scale_set.this[0].extension_operations_enabled == var.extension_operations_enabled,
      azurerm_linux_virtual_machine_scale_set.this[0].extensions_time_budget == var.extensions_time_budget,
      azurerm_linux_virtual_machine_scale_set.this[0].host_group_id == var.host_group_id,
      azurerm_linux_virtual_machine_scale_set.this[0].instances == var.instances,
      azurerm_linux_virtual_machine_scale_set.this[0].location == var.location,
      azurerm_linux_virtual_machine_scale_set.this[0].name == var.name,
      azurerm_linux_virtual_machine_scale_set.this[0].overprovision == var.overprovision,
      azurerm_linux_virtual_machine_scale_set.this[0].platform_fault_domain_count == var.platform_fault_domain_count,
      azurerm_linux_virtual_machine_scale_set.this[0].provision_vm_agent == var.provision_vm_agent,
      azurerm_linux_virtual_machine_scale_set.this[0].proximity_placement_group_id == var.proximity_placement_group_id,
      azurerm_linux_virtual_machine_scale_set.this[0].resilient_vm_creation_enabled == var.resilient_vm_creation_enabled,
      azurerm_linux_virtual_machine_scale_set.this[0].resilient_vm_deletion_enabled == var.resilient_vm_deletion_enabled,
      azurerm_linux_virtual_machine_scale_set.this[0].resource_group_name == var.resource_group_name,
      azurerm_linux_virtual_machine_scale_set.this[0].secure_boot_enabled == var.secure_boot_enabled,
      azurerm_linux_virtual_machine_scale_set.this[0].single_placement_group == var.single_placement_group,
      azurerm_linux_virtual_machine_scale_set.this[0].sku == var.sku,
      azurerm_linux_virtual_machine_scale_set.this[0].user_data == var.user_data,
      azurerm_linux_virtual_machine_scale_set.this[0].vtpm_enabled == var.vtpm_enabled,
      azurerm_linux_virtual_machine_scale_set.this[0].zone_balance == var.zone_balance,
      azurerm_linux_virtual_machine_scale_set.this[0].zones == var.zones,
      azurerm_linux_virtual_machine_scale_set.this[0].additional_capabilities[0].ultra_ssd_enabled == var.additional_capabilities.ultra_ssd_enabled,
      one(azurerm_linux_virtual_machine_scale_set.this[0].admin_ssh_key).public_key == var.admin_ssh_key[0].public_key,
      one(azurerm_linux_virtual_machine_scale_set.this[0].admin_ssh_key).username == var.admin_ssh_key[0].username,
      azurerm_linux_virtual_machine_scale_set.this[0].automatic_instance_repair[0].action == var.automatic_instance_repair.action,
      azurerm_linux_virtual_machine_scale_set.this[0].automatic_instance_repair[0].enabled == var.automatic_instance_repair.enabled,
      azurerm_linux_virtual_machine_scale_set.this[0].automatic_instance_repair[0].grace_period == var.automatic_instance_repair.grace_period,
      azurerm_linux_virtual_machine_scale_set.this[0].automatic_os_upgrade_policy[0].automatic_os_upgrade_enabled == var.automatic_os_upgrade_policy.automatic_os_upgrade_enabled,
      azurerm_linux_virtual_machine_scale_set.this[0].automatic_os_upgrade_policy[0].automatic_rollback_enabled == var.automatic_os_upgrade_policy.automatic_rollback_enabled,
      azurerm_linux_virtual_machine_scale_set.this[0].boot_diagnostics[0].storage_account_uri == var.boot_diagnostics.storage_account_uri,
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].caching == var.data_disk[0].caching,
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].create_option == var.data_disk[0].create_option,
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].disk_encryption_set_id == var.data_disk[0].disk_encryption_set_id,
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].disk_iops_read_write == var.data_disk[0].disk_iops_read_write,
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].disk_mbps_read_write == var.data_disk[0].disk_mbps_read_write,
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].disk_size_gb == var.data_disk[0].disk_size_gb,
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].lun == var.data_disk[0].lun,
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].name == var.data_disk[0].name,
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].storage_account_type == var.data_disk[0].storage_account_type,
      azurerm_linux_virtual_machine_scale_set.this[0].data_disk[0].write_accelerator_enabled == var.data_disk[0].write_accelerator_enabled,
      azurerm_linux_virtual_machine_scale_set.this[0].gallery_application[0].configuration_blob_uri == var.gallery_application[0].configuration_blob_uri,
      azurerm_linux_virtual_machine_scale_set.this[0].gallery_application[0].order == var.gallery_application[0].order,
      azurerm_linux_virtual_machine_scale_set.this[0].gallery_application[0].tag == var.gallery_application[0].tag,
      azurerm_linux_virtual_machine_scale_set.this[0].gallery_application[0].version_id == var.gallery_application[0].version_id,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].name == var.network_interface[0].ip_configuration[0].name,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].primary == var.network_interface[0].ip_configuration[0].primary,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].subnet_id == var.network_interface[0].ip_configuration[0].subnet_id,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].application_gateway_backend_address_pool_ids == var.network_interface[0].ip_configuration[0].application_gateway_backend_address_pool_ids,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].application_security_group_ids == var.network_interface[0].ip_configuration[0].application_security_group_ids,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].load_balancer_backend_address_pool_ids == var.network_interface[0].ip_configuration[0].load_balancer_backend_address_pool_ids,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].load_balancer_inbound_nat_rules_ids == var.network_interface[0].ip_configuration[0].load_balancer_inbound_nat_rules_ids,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].version == var.network_interface[0].ip_configuration[0].version,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].public_ip_address[0].domain_name_label == var.network_interface[0].ip_configuration[0].public_ip_address[0].domain_name_label,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].public_ip_address[0].idle_timeout_in_minutes == var.network_interface[0].ip_configuration[0].public_ip_address[0].idle_timeout_in_minutes,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].public_ip_address[0].name == var.network_interface[0].ip_configuration[0].public_ip_address[0].name,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].public_ip_address[0].public_ip_prefix_id == var.network_interface[0].ip_configuration[0].public_ip_address[0].public_ip_prefix_id,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].public_ip_address[0].version == var.network_interface[0].ip_configuration[0].public_ip_address[0].version,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].public_ip_address[0].ip_tag[0].tag == var.network_interface[0].ip_configuration[0].public_ip_address[0].ip_tag[0].tag,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_configuration[0].public_ip_address[0].ip_tag[0].type == var.network_interface[0].ip_configuration[0].public_ip_address[0].ip_tag[0].type,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].name == var.network_interface[0].name,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].primary == var.network_interface[0].primary,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].accelerated_networking_enabled == var.network_interface[0].accelerated_networking_enabled,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].auxiliary_mode == var.network_interface[0].auxiliary_mode,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].auxiliary_sku == var.network_interface[0].auxiliary_sku,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].dns_servers == var.network_interface[0].dns_servers,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].ip_forwarding_enabled == var.network_interface[0].ip_forwarding_enabled,
      azurerm_linux_virtual_machine_scale_set.this[0].network_interface[0].network_security_group_id == var.network_interface[0].network_security_group_id,
      azurerm_linux_virtual_machine_scale_set.this[0].os_disk[0].caching == var.os_disk.caching,
      azurerm_linux_virtual_machine_scale_set.this[0].os_disk[0].storage_account_type == var.os_disk.storage_account_type,
      azurerm_linux_virtual_machine_scale_set.this[0].os_disk[0].disk_encryption_set_id == var.os_disk.disk_encryption_set_id,
      azurerm_linux_virtual_machine_scale_set.this[0].os_disk[0].disk_size_gb == var.os_disk.disk_size_gb,
      azurerm_linux_virtual_machine_scale_set.this[0].os_disk[0].secure_vm_disk_encryption_set_id == var.os_disk.secure_vm_disk_encryption_set_id,
      azurerm_linux_virtual_machine_scale_set.this[0].os_disk[0].security_encryption_type == var.os_disk.security_encryption_type,
      azurerm_linux_virtual_machine_scale_set.this[0].os_disk[0].write_accelerator_enabled == var.os_disk.write_accelerator_enabled,
      azurerm_linux_virtual_machine_scale_set.this[0].os_disk[0].diff_disk_settings[0].option == var.os_disk.diff_disk_settings.option,
      azurerm_linux_virtual_machine_scale_set.this[0].os_disk[0].diff_disk_settings[0].placement == var.os_disk.diff_disk_settings.placement,
      azurerm_linux_virtual_machine_scale_set.this[0].plan[0].name == var.plan.name,
      azurerm_linux_virtual_machine_scale_set.this[0].plan[0].product == var.plan.product,
      azurerm_linux_virtual_machine_scale_set.this[0].plan[0].publisher == var.plan.publisher,
      azurerm_linux_virtual_machine_scale_set.this[0].rolling_upgrade_policy[0].cross_zone_upgrades_enabled == var.rolling_upgrade_policy.cross_zone_upgrades_enabled,
      azurerm_linux_virtual_machine_scale_set.this[0].rolling_upgrade_policy[0].max_batch_instance_percent == var.rolling_upgrade_policy.max_batch_instance_percent,
      azurerm_linux_virtual_machine_scale_set.this[0].rolling_upgrade_policy[0].max_unhealthy_instance_percent == var.rolling_upgrade_policy.max_unhealthy_instance_percent,
      azurerm_linux_virtual_machine_scale_set.this[0].rolling_upgrade_policy[0].max_unhealthy_upgraded_instance_percent == var.rolling_upgrade_policy.max_unhealthy_upgraded_instance_percent,
      azurerm_linux_virtual_machine_scale_set.this[0].rolling_upgrade_policy[0].maximum_surge_instances_enabled == var.rolling_upgrade_policy.maximum_surge_instances_enabled,
      azurerm_linux_virtual_machine_scale_set.this[0].rolling_upgrade_policy[0].pause_time_between_batches == var.rolling_upgrade_policy.pause_time_between_batches,
      azurerm_linux_virtual_machine_scale_set.this[0].rolling_upgrade_policy[0].prioritize_unhealthy_instances_enabled == var.rolling_upgrade_policy.prioritize_unhealthy_instances_enabled,
      azurerm_linux_virtual_machine_scale_set.this[0].scale_in[0].force_deletion_enabled == var.scale_in.force_deletion_enabled,
      azurerm_linux_virtual_machine_scale_set.this[0].scale_in[0].rule == var.scale_in.rule,
      azurerm_linux_virtual_machine_scale_set.this[0].secret[0].key_vault_id == var.secret[0].key_vault_id,
      one(azurerm_linux_virtual_machine_scale_set.this[0].secret[0].certificate).url == var.secret[0].certificate[0].url,
      azurerm_linux_virtual_machine_scale_set.this[0].source_image_reference[0].offer == var.source_image_reference.offer,
      azurerm_linux_virtual_machine_scale_set.this[0].source_image_reference[0].publisher == var.source_image_reference.publisher,
      azurerm_linux_virtual_machine_scale_set.this[0].source_image_reference[0].sku == var.source_image_reference.sku,
      azurerm_linux_virtual_machine_scale_set.this[0].source_image_reference[0].version == var.source_image_reference.version,
      azurerm_linux_virtual_machine_scale_set.this[0].spot_restore[0].enabled == var.spot_restore.enabled,
      azurerm_linux_virtual_machine_scale_set.this[0].spot_restore[0].timeout == var.spot_restore.timeout,
      azurerm_linux_virtual_machine_scale_set.this[0].termination_notification[0].enabled == var.termination_notification.enabled,
      azurerm_linux_virtual_machine_scale_set.this[0].termination_notification[0].timeout == var.termination_notification.timeout,
      azurerm_linux_virtual_machine_scale_set.this[0].timeouts.create == var.timeouts.create,
      azurerm_linux_virtual_machine_scale_set.this[0].timeouts.delete == var.timeouts.delete,
      azurerm_linux_virtual_machine_scale_set.this[0].timeouts.read == var.timeouts.read,
      azurerm_linux_virtual_machine_scale_set.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
