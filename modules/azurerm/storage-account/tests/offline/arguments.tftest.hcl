# What callers give stands in the storage account, and in what belongs to it, as they gave it.
mock_provider "azurerm" {
  mock_resource "azurerm_storage_account" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/StorageAccount/orders"
    }
  }
}

variables {
  location                       = "westeurope"
  name                           = "exampleorders"
  resource_group_name            = "shop"
  old_versions_expire_after_days = 90
  budget                         = { amount = 20 }
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
    location                        = "westeurope"
    name                            = "exampleorders"
    resource_group_name             = "shop"
    access_tier                     = "Cold"
    account_kind                    = "BlobStorage"
    account_replication_type        = "GRS"
    account_tier                    = "Standard"
    allow_nested_items_to_be_public = true
    allowed_copy_scope              = "AAD"
    azure_files_authentication = {
      directory_type = "shop"
      active_directory = {
        domain_guid         = "shop"
        domain_name         = "example.com"
        domain_sid          = "shop"
        forest_name         = "shop"
        netbios_domain_name = "shop"
        storage_sid         = "shop"
      }
      default_share_level_permission = "shop"
    }
    blob_properties = {
      change_feed_enabled               = false
      change_feed_retention_in_days     = 1
      container_delete_retention_policy = { days = 1 }
      cors_rule = [
        {
          allowed_headers    = ["shop"]
          allowed_methods    = ["shop"]
          allowed_origins    = ["shop"]
          exposed_headers    = ["shop"]
          max_age_in_seconds = 60
        },
      ]
      default_service_version  = "shop"
      delete_retention_policy  = { days = 1, permanent_delete_enabled = false }
      last_access_time_enabled = false
      restore_policy           = { days = 1 }
      versioning_enabled       = false
    }
    containers = {
      orders = {
        default_encryption_scope          = "shop"
        encryption_scope_override_enabled = false
        metadata                          = { example = "shop" }
      }
    }
    cool_after_days                  = 1
    cross_tenant_replication_enabled = true
    custom_domain                    = { name = "shop", use_subdomain = false }
    customer_managed_key = {
      key_vault_key_id          = "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef"
      user_assigned_identity_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"
    }
    default_to_oauth_authentication = false
    delete_after_days               = 1
    dns_endpoint_type               = "AzureDnsZone"
    edge_zone                       = "shop"
    https_traffic_only_enabled      = false
    identity = {
      type = "SystemAssigned"
      identity_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      ]
    }
    immutability_policy = {
      allow_protected_append_writes = false
      period_since_creation_in_days = 1
      state                         = "shop"
    }
    infrastructure_encryption_enabled = true
    is_hns_enabled                    = true
    large_file_share_enabled          = true
    local_user_enabled                = true
    min_tls_version                   = "TLS1_2"
    network_rules = {
      default_action = "shop"
      bypass         = ["shop"]
      ip_rules       = ["shop"]
      private_link_access = [
        {
          endpoint_resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/endpointResource/shop"
          endpoint_tenant_id   = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/endpointTenant/shop"
        },
      ]
      virtual_network_subnet_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      ]
    }
    nfsv3_enabled                     = true
    old_versions_expire_after_days    = 90
    provisioned_billing_model_version = "V2"
    public_network_access             = "Disabled"
    queue_encryption_key_type         = "Account"
    routing = {
      choice                      = "shop"
      publish_internet_endpoints  = false
      publish_microsoft_endpoints = false
    }
    sas_policy   = { expiration_period = "shop", expiration_action = "shop" }
    sftp_enabled = true
    share_properties = {
      cors_rule = [
        {
          allowed_headers    = ["shop"]
          allowed_methods    = ["shop"]
          allowed_origins    = ["shop"]
          exposed_headers    = ["shop"]
          max_age_in_seconds = 60
        },
      ]
      retention_policy = { days = 1 }
      smb = {
        authentication_types            = ["shop"]
        channel_encryption_type         = ["shop"]
        kerberos_ticket_encryption_type = ["shop"]
        multichannel_enabled            = false
        versions                        = ["shop"]
      }
    }
    shared_access_key_enabled = true
    table_encryption_key_type = "Account"
    timeouts                  = { create = "30m", delete = "30m", read = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      azurerm_storage_account.this[0].access_tier == "Cold",
      azurerm_storage_account.this[0].account_kind == "BlobStorage",
      azurerm_storage_account.this[0].account_replication_type == "GRS",
      azurerm_storage_account.this[0].account_tier == "Standard",
      azurerm_storage_account.this[0].allow_nested_items_to_be_public == true,
      azurerm_storage_account.this[0].allowed_copy_scope == "AAD",
      azurerm_storage_account.this[0].cross_tenant_replication_enabled == true,
      azurerm_storage_account.this[0].default_to_oauth_authentication == false,
      azurerm_storage_account.this[0].dns_endpoint_type == "AzureDnsZone",
      azurerm_storage_account.this[0].edge_zone == "shop",
      azurerm_storage_account.this[0].https_traffic_only_enabled == false,
      azurerm_storage_account.this[0].infrastructure_encryption_enabled == true,
      azurerm_storage_account.this[0].is_hns_enabled == true,
      azurerm_storage_account.this[0].large_file_share_enabled == true,
      azurerm_storage_account.this[0].local_user_enabled == true,
      azurerm_storage_account.this[0].location == "westeurope",
      azurerm_storage_account.this[0].min_tls_version == "TLS1_2",
      azurerm_storage_account.this[0].name == "exampleorders",
      azurerm_storage_account.this[0].nfsv3_enabled == true,
      azurerm_storage_account.this[0].provisioned_billing_model_version == "V2",
      azurerm_storage_account.this[0].public_network_access == "Disabled",
      azurerm_storage_account.this[0].queue_encryption_key_type == "Account",
      azurerm_storage_account.this[0].resource_group_name == "shop",
      azurerm_storage_account.this[0].sftp_enabled == true,
      azurerm_storage_account.this[0].shared_access_key_enabled == true,
      azurerm_storage_account.this[0].table_encryption_key_type == "Account",
      azurerm_storage_account.this[0].azure_files_authentication[0].default_share_level_permission == "shop",
      azurerm_storage_account.this[0].azure_files_authentication[0].directory_type == "shop",
      azurerm_storage_account.this[0].azure_files_authentication[0].active_directory[0].domain_guid == "shop",
      azurerm_storage_account.this[0].azure_files_authentication[0].active_directory[0].domain_name == "example.com",
      azurerm_storage_account.this[0].azure_files_authentication[0].active_directory[0].domain_sid == "shop",
      azurerm_storage_account.this[0].azure_files_authentication[0].active_directory[0].forest_name == "shop",
      azurerm_storage_account.this[0].azure_files_authentication[0].active_directory[0].netbios_domain_name == "shop",
      azurerm_storage_account.this[0].azure_files_authentication[0].active_directory[0].storage_sid == "shop",
      azurerm_storage_account.this[0].blob_properties[0].change_feed_enabled == false,
      azurerm_storage_account.this[0].blob_properties[0].change_feed_retention_in_days == 1,
      azurerm_storage_account.this[0].blob_properties[0].default_service_version == "shop",
      azurerm_storage_account.this[0].blob_properties[0].last_access_time_enabled == false,
      azurerm_storage_account.this[0].blob_properties[0].versioning_enabled == false,
      azurerm_storage_account.this[0].blob_properties[0].container_delete_retention_policy[0].days == 1,
      azurerm_storage_account.this[0].blob_properties[0].cors_rule[0].allowed_headers == tolist(["shop"]),
      azurerm_storage_account.this[0].blob_properties[0].cors_rule[0].allowed_methods == tolist(["shop"]),
      azurerm_storage_account.this[0].blob_properties[0].cors_rule[0].allowed_origins == tolist(["shop"]),
      azurerm_storage_account.this[0].blob_properties[0].cors_rule[0].exposed_headers == tolist(["shop"]),
      azurerm_storage_account.this[0].blob_properties[0].cors_rule[0].max_age_in_seconds == 60,
      azurerm_storage_account.this[0].blob_properties[0].delete_retention_policy[0].days == 1,
      azurerm_storage_account.this[0].blob_properties[0].delete_retention_policy[0].permanent_delete_enabled == false,
      azurerm_storage_account.this[0].blob_properties[0].restore_policy[0].days == 1,
      azurerm_storage_account.this[0].custom_domain[0].name == "shop",
      azurerm_storage_account.this[0].custom_domain[0].use_subdomain == false,
      azurerm_storage_account.this[0].customer_managed_key[0].key_vault_key_id == "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef",
      azurerm_storage_account.this[0].customer_managed_key[0].user_assigned_identity_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      azurerm_storage_account.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_storage_account.this[0].identity[0].type == "SystemAssigned",
      azurerm_storage_account.this[0].immutability_policy[0].allow_protected_append_writes == false,
      azurerm_storage_account.this[0].immutability_policy[0].period_since_creation_in_days == 1,
      azurerm_storage_account.this[0].immutability_policy[0].state == "shop",
      azurerm_storage_account.this[0].network_rules[0].bypass == toset(["shop"]),
      azurerm_storage_account.this[0].network_rules[0].default_action == "shop",
      azurerm_storage_account.this[0].network_rules[0].ip_rules == toset(["shop"]),
      azurerm_storage_account.this[0].network_rules[0].virtual_network_subnet_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"]),
      azurerm_storage_account.this[0].network_rules[0].private_link_access[0].endpoint_resource_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/endpointResource/shop",
      azurerm_storage_account.this[0].network_rules[0].private_link_access[0].endpoint_tenant_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/endpointTenant/shop",
      azurerm_storage_account.this[0].routing[0].choice == "shop",
      azurerm_storage_account.this[0].routing[0].publish_internet_endpoints == false,
      azurerm_storage_account.this[0].routing[0].publish_microsoft_endpoints == false,
      azurerm_storage_account.this[0].sas_policy[0].expiration_action == "shop",
      azurerm_storage_account.this[0].sas_policy[0].expiration_period == "shop",
      azurerm_storage_account.this[0].share_properties[0].cors_rule[0].allowed_headers == tolist(["shop"]),
      azurerm_storage_account.this[0].share_properties[0].cors_rule[0].allowed_methods == tolist(["shop"]),
      azurerm_storage_account.this[0].share_properties[0].cors_rule[0].allowed_origins == tolist(["shop"]),
      azurerm_storage_account.this[0].share_properties[0].cors_rule[0].exposed_headers == tolist(["shop"]),
      azurerm_storage_account.this[0].share_properties[0].cors_rule[0].max_age_in_seconds == 60,
      azurerm_storage_account.this[0].share_properties[0].retention_policy[0].days == 1,
      azurerm_storage_account.this[0].share_properties[0].smb[0].authentication_types == toset(["shop"]),
      azurerm_storage_account.this[0].share_properties[0].smb[0].channel_encryption_type == toset(["shop"]),
      azurerm_storage_account.this[0].share_properties[0].smb[0].kerberos_ticket_encryption_type == toset(["shop"]),
      azurerm_storage_account.this[0].share_properties[0].smb[0].multichannel_enabled == false,
      azurerm_storage_account.this[0].share_properties[0].smb[0].versions == toset(["shop"]),
      azurerm_storage_account.this[0].timeouts.create == "30m",
      azurerm_storage_account.this[0].timeouts.delete == "30m",
      azurerm_storage_account.this[0].timeouts.read == "30m",
      azurerm_storage_account.this[0].timeouts.update == "30m",
      azurerm_storage_container.this["orders"].default_encryption_scope == "shop",
      azurerm_storage_container.this["orders"].encryption_scope_override_enabled == false,
      azurerm_storage_container.this["orders"].metadata == tomap({ example = "shop" }),
      azurerm_storage_container.this["orders"].name == "orders",
      azurerm_storage_management_policy.this[0].rule[0].enabled == true,
      azurerm_storage_management_policy.this[0].rule[0].name == "expire-what-nobody-needs",
      azurerm_storage_management_policy.this[0].rule[0].actions[0].base_blob[0].delete_after_days_since_modification_greater_than == 1,
      azurerm_storage_management_policy.this[0].rule[0].actions[0].base_blob[0].tier_to_cool_after_days_since_modification_greater_than == 1,
      azurerm_storage_management_policy.this[0].rule[0].actions[0].snapshot[0].delete_after_days_since_creation_greater_than == 90,
      azurerm_storage_management_policy.this[0].rule[0].actions[0].version[0].delete_after_days_since_creation == 90,
      azurerm_storage_management_policy.this[0].rule[0].filters[0].blob_types == toset(["blockBlob"]),
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    blob_properties = { cors_rule = [] }
  }
  assert {
    condition = alltrue([
      length(azurerm_storage_account.this[0].blob_properties) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    routing = {}
  }
  assert {
    condition = alltrue([
      length(azurerm_storage_account.this[0].routing) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
