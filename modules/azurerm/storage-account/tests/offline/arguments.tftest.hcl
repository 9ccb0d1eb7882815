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
  price_region                   = "eastus"
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
    resource_group_name             = "resource-group-name"
    access_tier                     = "Hot"
    account_kind                    = "BlobStorage"
    account_replication_type        = "LRS"
    account_tier                    = "Standard"
    allow_nested_items_to_be_public = true
    allowed_copy_scope              = "AAD"
    azure_files_authentication = {
      directory_type = "AADDS"
      active_directory = {
        domain_guid         = "domain-guid"
        domain_name         = "example.com"
        domain_sid          = "domain-sid"
        forest_name         = "forest-name"
        netbios_domain_name = "netbios-domain-name"
        storage_sid         = "storage-sid"
      }
      default_share_level_permission = "StorageFileDataSmbShareReader"
    }
    blob_properties = {
      change_feed_enabled               = false
      change_feed_retention_in_days     = 1
      container_delete_retention_policy = { days = 1 }
      cors_rule = [
        {
          allowed_headers    = ["allowed-headers"]
          allowed_methods    = ["allowed-methods"]
          allowed_origins    = ["allowed-origins"]
          exposed_headers    = ["exposed-headers"]
          max_age_in_seconds = 60
        },
      ]
      default_service_version  = "default-service-version"
      delete_retention_policy  = { days = 1, permanent_delete_enabled = false }
      last_access_time_enabled = false
      restore_policy           = { days = 1 }
      versioning_enabled       = false
    }
    containers = {
      orders = {
        default_encryption_scope          = "default-encryption-scope"
        encryption_scope_override_enabled = false
        metadata                          = { example = "example" }
      }
    }
    cool_after_days                  = 1
    cross_tenant_replication_enabled = true
    custom_domain                    = { name = "name", use_subdomain = false }
    default_to_oauth_authentication  = false
    delete_after_days                = 2
    dns_endpoint_type                = "Standard"
    edge_zone                        = "edge-zone"
    https_traffic_only_enabled       = false
    identity = {
      type = "SystemAssigned"
      identity_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      ]
    }
    immutability_policy = {
      allow_protected_append_writes = false
      period_since_creation_in_days = 1
      state                         = "state"
    }
    infrastructure_encryption_enabled = false
    is_hns_enabled                    = true
    large_file_share_enabled          = true
    local_user_enabled                = true
    min_tls_version                   = "TLS1_2"
    network_rules = {
      default_action = "Deny"
      bypass         = ["bypass"]
      ip_rules       = ["ip-rules"]
      private_link_access = [
        {
          endpoint_resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/endpointResource/shop"
          endpoint_tenant_id   = "11111111-1111-1111-1111-111111111111"
        },
      ]
      virtual_network_subnet_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      ]
    }
    nfsv3_enabled                     = false
    old_versions_expire_after_days    = 90
    provisioned_billing_model_version = "V2"
    public_network_access             = "Disabled"
    queue_encryption_key_type         = "Service"
    queues                            = { orders = { metadata = { example = "example2" } } }
    routing = {
      choice                      = "InternetRouting"
      publish_internet_endpoints  = false
      publish_microsoft_endpoints = false
    }
    sas_policy   = { expiration_period = "expiration-period", expiration_action = "Log" }
    sftp_enabled = true
    share_properties = {
      cors_rule = [
        {
          allowed_headers    = ["allowed-headers2"]
          allowed_methods    = ["allowed-methods2"]
          allowed_origins    = ["allowed-origins2"]
          exposed_headers    = ["exposed-headers2"]
          max_age_in_seconds = 60
        },
      ]
      retention_policy = { days = 1 }
      smb = {
        authentication_types            = ["NTLMv2"]
        channel_encryption_type         = ["AES-128-CCM"]
        kerberos_ticket_encryption_type = ["RC4-HMAC"]
        multichannel_enabled            = false
        versions                        = ["SMB2.1"]
      }
    }
    shared_access_key_enabled = true
    shares = {
      reports = {
        quota            = 50
        access_tier      = "Hot"
        enabled_protocol = "SMB"
        metadata         = { example = "example3" }
      }
    }
    table_encryption_key_type = "Service"
    tables                    = { orders = {} }
    timeouts                  = { create = "30m", delete = "31m", read = "32m", update = "33m" }
    price_region              = null
  }
  assert {
    condition = alltrue([
      azurerm_storage_account.this[0].access_tier == "Hot",
      azurerm_storage_account.this[0].account_kind == "BlobStorage",
      azurerm_storage_account.this[0].account_replication_type == "LRS",
      azurerm_storage_account.this[0].account_tier == "Standard",
      azurerm_storage_account.this[0].allow_nested_items_to_be_public == true,
      azurerm_storage_account.this[0].allowed_copy_scope == "AAD",
      azurerm_storage_account.this[0].cross_tenant_replication_enabled == true,
      azurerm_storage_account.this[0].default_to_oauth_authentication == false,
      azurerm_storage_account.this[0].dns_endpoint_type == "Standard",
      azurerm_storage_account.this[0].edge_zone == "edge-zone",
      azurerm_storage_account.this[0].https_traffic_only_enabled == false,
      azurerm_storage_account.this[0].infrastructure_encryption_enabled == false,
      azurerm_storage_account.this[0].is_hns_enabled == true,
      azurerm_storage_account.this[0].large_file_share_enabled == true,
      azurerm_storage_account.this[0].local_user_enabled == true,
      azurerm_storage_account.this[0].location == "westeurope",
      azurerm_storage_account.this[0].min_tls_version == "TLS1_2",
      azurerm_storage_account.this[0].name == "exampleorders",
      azurerm_storage_account.this[0].nfsv3_enabled == false,
      azurerm_storage_account.this[0].provisioned_billing_model_version == "V2",
      azurerm_storage_account.this[0].public_network_access == "Disabled",
      azurerm_storage_account.this[0].queue_encryption_key_type == "Service",
      azurerm_storage_account.this[0].resource_group_name == "resource-group-name",
      azurerm_storage_account.this[0].sftp_enabled == true,
      azurerm_storage_account.this[0].shared_access_key_enabled == true,
      azurerm_storage_account.this[0].table_encryption_key_type == "Service",
      azurerm_storage_account.this[0].azure_files_authentication[0].default_share_level_permission == "StorageFileDataSmbShareReader",
      azurerm_storage_account.this[0].azure_files_authentication[0].directory_type == "AADDS",
      azurerm_storage_account.this[0].azure_files_authentication[0].active_directory[0].domain_guid == "domain-guid",
      azurerm_storage_account.this[0].azure_files_authentication[0].active_directory[0].domain_name == "example.com",
      azurerm_storage_account.this[0].azure_files_authentication[0].active_directory[0].domain_sid == "domain-sid",
      azurerm_storage_account.this[0].azure_files_authentication[0].active_directory[0].forest_name == "forest-name",
      azurerm_storage_account.this[0].azure_files_authentication[0].active_directory[0].netbios_domain_name == "netbios-domain-name",
      azurerm_storage_account.this[0].azure_files_authentication[0].active_directory[0].storage_sid == "storage-sid",
      azurerm_storage_account.this[0].blob_properties[0].change_feed_enabled == false,
      azurerm_storage_account.this[0].blob_properties[0].change_feed_retention_in_days == 1,
      azurerm_storage_account.this[0].blob_properties[0].default_service_version == "default-service-version",
      azurerm_storage_account.this[0].blob_properties[0].last_access_time_enabled == false,
      azurerm_storage_account.this[0].blob_properties[0].versioning_enabled == false,
      azurerm_storage_account.this[0].blob_properties[0].container_delete_retention_policy[0].days == 1,
      azurerm_storage_account.this[0].blob_properties[0].cors_rule[0].allowed_headers == tolist(["allowed-headers"]),
      azurerm_storage_account.this[0].blob_properties[0].cors_rule[0].allowed_methods == tolist(["allowed-methods"]),
      azurerm_storage_account.this[0].blob_properties[0].cors_rule[0].allowed_origins == tolist(["allowed-origins"]),
      azurerm_storage_account.this[0].blob_properties[0].cors_rule[0].exposed_headers == tolist(["exposed-headers"]),
      azurerm_storage_account.this[0].blob_properties[0].cors_rule[0].max_age_in_seconds == 60,
      azurerm_storage_account.this[0].blob_properties[0].delete_retention_policy[0].days == 1,
      azurerm_storage_account.this[0].blob_properties[0].delete_retention_policy[0].permanent_delete_enabled == false,
      azurerm_storage_account.this[0].blob_properties[0].restore_policy[0].days == 1,
      azurerm_storage_account.this[0].custom_domain[0].name == "name",
      azurerm_storage_account.this[0].custom_domain[0].use_subdomain == false,
      azurerm_storage_account.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_storage_account.this[0].identity[0].type == "SystemAssigned",
      azurerm_storage_account.this[0].immutability_policy[0].allow_protected_append_writes == false,
      azurerm_storage_account.this[0].immutability_policy[0].period_since_creation_in_days == 1,
      azurerm_storage_account.this[0].immutability_policy[0].state == "state",
      azurerm_storage_account.this[0].network_rules[0].bypass == toset(["bypass"]),
      azurerm_storage_account.this[0].network_rules[0].default_action == "Deny",
      azurerm_storage_account.this[0].network_rules[0].ip_rules == toset(["ip-rules"]),
      azurerm_storage_account.this[0].network_rules[0].virtual_network_subnet_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"]),
      azurerm_storage_account.this[0].network_rules[0].private_link_access[0].endpoint_resource_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/endpointResource/shop",
      azurerm_storage_account.this[0].network_rules[0].private_link_access[0].endpoint_tenant_id == "11111111-1111-1111-1111-111111111111",
      azurerm_storage_account.this[0].routing[0].choice == "InternetRouting",
      azurerm_storage_account.this[0].routing[0].publish_internet_endpoints == false,
      azurerm_storage_account.this[0].routing[0].publish_microsoft_endpoints == false,
      azurerm_storage_account.this[0].sas_policy[0].expiration_action == "Log",
      azurerm_storage_account.this[0].sas_policy[0].expiration_period == "expiration-period",
      azurerm_storage_account.this[0].share_properties[0].cors_rule[0].allowed_headers == tolist(["allowed-headers2"]),
      azurerm_storage_account.this[0].share_properties[0].cors_rule[0].allowed_methods == tolist(["allowed-methods2"]),
      azurerm_storage_account.this[0].share_properties[0].cors_rule[0].allowed_origins == tolist(["allowed-origins2"]),
      azurerm_storage_account.this[0].share_properties[0].cors_rule[0].exposed_headers == tolist(["exposed-headers2"]),
      azurerm_storage_account.this[0].share_properties[0].cors_rule[0].max_age_in_seconds == 60,
      azurerm_storage_account.this[0].share_properties[0].retention_policy[0].days == 1,
      azurerm_storage_account.this[0].share_properties[0].smb[0].authentication_types == toset(["NTLMv2"]),
      azurerm_storage_account.this[0].share_properties[0].smb[0].channel_encryption_type == toset(["AES-128-CCM"]),
      azurerm_storage_account.this[0].share_properties[0].smb[0].kerberos_ticket_encryption_type == toset(["RC4-HMAC"]),
      azurerm_storage_account.this[0].share_properties[0].smb[0].multichannel_enabled == false,
      azurerm_storage_account.this[0].share_properties[0].smb[0].versions == toset(["SMB2.1"]),
      azurerm_storage_account.this[0].timeouts.create == "30m",
      azurerm_storage_account.this[0].timeouts.delete == "31m",
      azurerm_storage_account.this[0].timeouts.read == "32m",
      azurerm_storage_account.this[0].timeouts.update == "33m",
      azurerm_storage_container.this["orders"].default_encryption_scope == "default-encryption-scope",
      azurerm_storage_container.this["orders"].encryption_scope_override_enabled == false,
      azurerm_storage_container.this["orders"].metadata == tomap({ example = "example" }),
      azurerm_storage_container.this["orders"].name == "orders",
      azurerm_storage_management_policy.this[0].rule[0].enabled == true,
      azurerm_storage_management_policy.this[0].rule[0].name == "expire-what-nobody-needs",
      azurerm_storage_management_policy.this[0].rule[0].actions[0].base_blob[0].delete_after_days_since_modification_greater_than == 2,
      azurerm_storage_management_policy.this[0].rule[0].actions[0].base_blob[0].tier_to_cool_after_days_since_modification_greater_than == 1,
      azurerm_storage_management_policy.this[0].rule[0].actions[0].snapshot[0].delete_after_days_since_creation_greater_than == 90,
      azurerm_storage_management_policy.this[0].rule[0].actions[0].version[0].delete_after_days_since_creation == 90,
      azurerm_storage_management_policy.this[0].rule[0].filters[0].blob_types == toset(["blockBlob"]),
      azurerm_storage_queue.this["orders"].metadata == tomap({ example = "example2" }),
      azurerm_storage_queue.this["orders"].name == "orders",
      azurerm_storage_share.this["reports"].access_tier == "Hot",
      azurerm_storage_share.this["reports"].enabled_protocol == "SMB",
      azurerm_storage_share.this["reports"].metadata == tomap({ example = "example3" }),
      azurerm_storage_share.this["reports"].name == "reports",
      azurerm_storage_share.this["reports"].quota == 50,
      azurerm_storage_table.this["orders"].name == "orders",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    blob_properties = { cors_rule = [] }
    customer_managed_key = {
      key_vault_key_id          = "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef"
      user_assigned_identity_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"
    }
    identity     = { type = "SystemAssigned, UserAssigned" }
    price_region = null
  }
  assert {
    condition = alltrue([
      length(azurerm_storage_account.this[0].blob_properties) == 1,
      azurerm_storage_account.this[0].customer_managed_key[0].key_vault_key_id == "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef",
      azurerm_storage_account.this[0].customer_managed_key[0].user_assigned_identity_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    routing      = {}
    price_region = null
  }
  assert {
    condition = alltrue([
      length(azurerm_storage_account.this[0].routing) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    allow_nested_items_to_be_public = true
    blob_properties = {
      change_feed_enabled      = true
      cors_rule                = []
      delete_retention_policy  = { permanent_delete_enabled = true }
      last_access_time_enabled = false
      versioning_enabled       = true
    }
    containers                       = { orders = { encryption_scope_override_enabled = true } }
    cross_tenant_replication_enabled = false
    custom_domain                    = { name = "name", use_subdomain = true }
    default_to_oauth_authentication  = true
    https_traffic_only_enabled       = false
    immutability_policy = {
      allow_protected_append_writes = true
      period_since_creation_in_days = 1
      state                         = "state"
    }
    infrastructure_encryption_enabled = true
    is_hns_enabled                    = false
    large_file_share_enabled          = true
    local_user_enabled                = false
    routing                           = { publish_internet_endpoints = true, publish_microsoft_endpoints = false }
    sftp_enabled                      = false
    share_properties                  = { cors_rule = [], smb = { multichannel_enabled = true } }
    shared_access_key_enabled         = true
    price_region                      = null
  }
  assert {
    condition = alltrue([
      azurerm_storage_account.this[0].allow_nested_items_to_be_public == true,
      azurerm_storage_account.this[0].cross_tenant_replication_enabled == false,
      azurerm_storage_account.this[0].default_to_oauth_authentication == true,
      azurerm_storage_account.this[0].https_traffic_only_enabled == false,
      azurerm_storage_account.this[0].infrastructure_encryption_enabled == true,
      azurerm_storage_account.this[0].is_hns_enabled == false,
      azurerm_storage_account.this[0].large_file_share_enabled == true,
      azurerm_storage_account.this[0].local_user_enabled == false,
      azurerm_storage_account.this[0].sftp_enabled == false,
      azurerm_storage_account.this[0].shared_access_key_enabled == true,
      azurerm_storage_account.this[0].blob_properties[0].change_feed_enabled == true,
      azurerm_storage_account.this[0].blob_properties[0].last_access_time_enabled == false,
      azurerm_storage_account.this[0].blob_properties[0].versioning_enabled == true,
      azurerm_storage_account.this[0].blob_properties[0].delete_retention_policy[0].permanent_delete_enabled == true,
      azurerm_storage_account.this[0].custom_domain[0].use_subdomain == true,
      azurerm_storage_account.this[0].immutability_policy[0].allow_protected_append_writes == true,
      azurerm_storage_account.this[0].routing[0].publish_internet_endpoints == true,
      azurerm_storage_account.this[0].routing[0].publish_microsoft_endpoints == false,
      azurerm_storage_account.this[0].share_properties[0].smb[0].multichannel_enabled == true,
      azurerm_storage_container.this["orders"].encryption_scope_override_enabled == true,
      azurerm_storage_management_policy.this[0].rule[0].enabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    allow_nested_items_to_be_public = false
    blob_properties = {
      change_feed_enabled      = false
      cors_rule                = []
      delete_retention_policy  = { permanent_delete_enabled = false }
      last_access_time_enabled = true
      versioning_enabled       = true
    }
    containers                       = { orders = { encryption_scope_override_enabled = false } }
    cross_tenant_replication_enabled = true
    custom_domain                    = { name = "name", use_subdomain = false }
    default_to_oauth_authentication  = true
    https_traffic_only_enabled       = false
    immutability_policy = {
      allow_protected_append_writes = false
      period_since_creation_in_days = 1
      state                         = "state"
    }
    infrastructure_encryption_enabled = false
    large_file_share_enabled          = true
    local_user_enabled                = false
    nfsv3_enabled                     = false
    routing                           = { publish_internet_endpoints = false, publish_microsoft_endpoints = true }
    share_properties                  = { cors_rule = [], smb = { multichannel_enabled = false } }
    shared_access_key_enabled         = true
    price_region                      = null
  }
  assert {
    condition = alltrue([
      azurerm_storage_account.this[0].allow_nested_items_to_be_public == false,
      azurerm_storage_account.this[0].cross_tenant_replication_enabled == true,
      azurerm_storage_account.this[0].default_to_oauth_authentication == true,
      azurerm_storage_account.this[0].https_traffic_only_enabled == false,
      azurerm_storage_account.this[0].infrastructure_encryption_enabled == false,
      azurerm_storage_account.this[0].large_file_share_enabled == true,
      azurerm_storage_account.this[0].local_user_enabled == false,
      azurerm_storage_account.this[0].nfsv3_enabled == false,
      azurerm_storage_account.this[0].shared_access_key_enabled == true,
      azurerm_storage_account.this[0].blob_properties[0].change_feed_enabled == false,
      azurerm_storage_account.this[0].blob_properties[0].last_access_time_enabled == true,
      azurerm_storage_account.this[0].blob_properties[0].versioning_enabled == true,
      azurerm_storage_account.this[0].blob_properties[0].delete_retention_policy[0].permanent_delete_enabled == false,
      azurerm_storage_account.this[0].custom_domain[0].use_subdomain == false,
      azurerm_storage_account.this[0].immutability_policy[0].allow_protected_append_writes == false,
      azurerm_storage_account.this[0].routing[0].publish_internet_endpoints == false,
      azurerm_storage_account.this[0].routing[0].publish_microsoft_endpoints == true,
      azurerm_storage_account.this[0].share_properties[0].smb[0].multichannel_enabled == false,
      azurerm_storage_container.this["orders"].encryption_scope_override_enabled == false,
      azurerm_storage_management_policy.this[0].rule[0].enabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    allow_nested_items_to_be_public = false
    blob_properties = {
      change_feed_enabled      = false
      cors_rule                = []
      delete_retention_policy  = { permanent_delete_enabled = false }
      last_access_time_enabled = false
      versioning_enabled       = false
    }
    containers                       = { orders = { encryption_scope_override_enabled = false } }
    cross_tenant_replication_enabled = false
    custom_domain                    = { name = "name", use_subdomain = false }
    default_to_oauth_authentication  = false
    https_traffic_only_enabled       = true
    immutability_policy = {
      allow_protected_append_writes = false
      period_since_creation_in_days = 1
      state                         = "state"
    }
    infrastructure_encryption_enabled = true
    is_hns_enabled                    = true
    large_file_share_enabled          = true
    local_user_enabled                = false
    nfsv3_enabled                     = false
    routing                           = { publish_internet_endpoints = false, publish_microsoft_endpoints = false }
    sftp_enabled                      = false
    share_properties                  = { cors_rule = [], smb = { multichannel_enabled = false } }
    shared_access_key_enabled         = false
    price_region                      = null
  }
  assert {
    condition = alltrue([
      azurerm_storage_account.this[0].allow_nested_items_to_be_public == false,
      azurerm_storage_account.this[0].cross_tenant_replication_enabled == false,
      azurerm_storage_account.this[0].default_to_oauth_authentication == false,
      azurerm_storage_account.this[0].https_traffic_only_enabled == true,
      azurerm_storage_account.this[0].infrastructure_encryption_enabled == true,
      azurerm_storage_account.this[0].is_hns_enabled == true,
      azurerm_storage_account.this[0].large_file_share_enabled == true,
      azurerm_storage_account.this[0].local_user_enabled == false,
      azurerm_storage_account.this[0].nfsv3_enabled == false,
      azurerm_storage_account.this[0].sftp_enabled == false,
      azurerm_storage_account.this[0].shared_access_key_enabled == false,
      azurerm_storage_account.this[0].blob_properties[0].change_feed_enabled == false,
      azurerm_storage_account.this[0].blob_properties[0].last_access_time_enabled == false,
      azurerm_storage_account.this[0].blob_properties[0].versioning_enabled == false,
      azurerm_storage_account.this[0].blob_properties[0].delete_retention_policy[0].permanent_delete_enabled == false,
      azurerm_storage_account.this[0].custom_domain[0].use_subdomain == false,
      azurerm_storage_account.this[0].immutability_policy[0].allow_protected_append_writes == false,
      azurerm_storage_account.this[0].routing[0].publish_internet_endpoints == false,
      azurerm_storage_account.this[0].routing[0].publish_microsoft_endpoints == false,
      azurerm_storage_account.this[0].share_properties[0].smb[0].multichannel_enabled == false,
      azurerm_storage_container.this["orders"].encryption_scope_override_enabled == false,
      azurerm_storage_management_policy.this[0].rule[0].enabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_4" {
  command = plan
  variables {
    allow_nested_items_to_be_public = false
    blob_properties = {
      change_feed_enabled      = false
      cors_rule                = []
      delete_retention_policy  = { permanent_delete_enabled = false }
      last_access_time_enabled = false
      versioning_enabled       = false
    }
    containers                       = { orders = { encryption_scope_override_enabled = false } }
    cross_tenant_replication_enabled = false
    custom_domain                    = { name = "name", use_subdomain = false }
    default_to_oauth_authentication  = false
    https_traffic_only_enabled       = false
    immutability_policy = {
      allow_protected_append_writes = false
      period_since_creation_in_days = 1
      state                         = "state"
    }
    infrastructure_encryption_enabled = false
    is_hns_enabled                    = false
    large_file_share_enabled          = false
    local_user_enabled                = true
    routing                           = { publish_internet_endpoints = false, publish_microsoft_endpoints = false }
    share_properties                  = { cors_rule = [], smb = { multichannel_enabled = false } }
    shared_access_key_enabled         = true
    price_region                      = null
  }
  assert {
    condition = alltrue([
      azurerm_storage_account.this[0].allow_nested_items_to_be_public == false,
      azurerm_storage_account.this[0].cross_tenant_replication_enabled == false,
      azurerm_storage_account.this[0].default_to_oauth_authentication == false,
      azurerm_storage_account.this[0].https_traffic_only_enabled == false,
      azurerm_storage_account.this[0].infrastructure_encryption_enabled == false,
      azurerm_storage_account.this[0].is_hns_enabled == false,
      azurerm_storage_account.this[0].large_file_share_enabled == false,
      azurerm_storage_account.this[0].local_user_enabled == true,
      azurerm_storage_account.this[0].shared_access_key_enabled == true,
      azurerm_storage_account.this[0].blob_properties[0].change_feed_enabled == false,
      azurerm_storage_account.this[0].blob_properties[0].last_access_time_enabled == false,
      azurerm_storage_account.this[0].blob_properties[0].versioning_enabled == false,
      azurerm_storage_account.this[0].blob_properties[0].delete_retention_policy[0].permanent_delete_enabled == false,
      azurerm_storage_account.this[0].custom_domain[0].use_subdomain == false,
      azurerm_storage_account.this[0].immutability_policy[0].allow_protected_append_writes == false,
      azurerm_storage_account.this[0].routing[0].publish_internet_endpoints == false,
      azurerm_storage_account.this[0].routing[0].publish_microsoft_endpoints == false,
      azurerm_storage_account.this[0].share_properties[0].smb[0].multichannel_enabled == false,
      azurerm_storage_container.this["orders"].encryption_scope_override_enabled == false,
      azurerm_storage_management_policy.this[0].rule[0].enabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    blob_properties = {
      change_feed_enabled               = false
      change_feed_retention_in_days     = 1
      container_delete_retention_policy = { days = 1 }
      default_service_version           = "default-service-version"
      delete_retention_policy           = { days = 1, permanent_delete_enabled = false }
      last_access_time_enabled          = false
      restore_policy                    = { days = 1 }
      versioning_enabled                = false
    }
    network_rules = {
      default_action = "Deny"
      bypass         = ["bypass"]
      ip_rules       = ["ip-rules"]
      virtual_network_subnet_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      ]
    }
    share_properties = {
      retention_policy = { days = 1 }
      smb = {
        authentication_types            = ["NTLMv2"]
        channel_encryption_type         = ["AES-128-CCM"]
        kerberos_ticket_encryption_type = ["RC4-HMAC"]
        multichannel_enabled            = false
        versions                        = ["SMB2.1"]
      }
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      azurerm_storage_account.this[0].allow_nested_items_to_be_public == false,
      azurerm_storage_account.this[0].cross_tenant_replication_enabled == false,
      azurerm_storage_account.this[0].default_to_oauth_authentication == true,
      azurerm_storage_account.this[0].https_traffic_only_enabled == true,
      azurerm_storage_account.this[0].resource_group_name == "shop",
      azurerm_storage_account.this[0].shared_access_key_enabled == false,
      azurerm_storage_account.this[0].blob_properties[0].change_feed_enabled == false,
      azurerm_storage_account.this[0].blob_properties[0].last_access_time_enabled == false,
      azurerm_storage_account.this[0].blob_properties[0].versioning_enabled == false,
      azurerm_storage_account.this[0].blob_properties[0].delete_retention_policy[0].permanent_delete_enabled == false,
      azurerm_storage_account.this[0].share_properties[0].smb[0].multichannel_enabled == false,
      azurerm_storage_management_policy.this[0].rule[0].enabled == true,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create                         = false
    cool_after_days                = 1
    delete_after_days              = 1
    old_versions_expire_after_days = 1
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    account_replication_type = null
    account_tier             = null
    alarms                   = null
    containers               = null
    notifications            = null
    queues                   = null
    shares                   = null
    tables                   = null
    tags                     = null
    create                   = false
    budget                   = null
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
      var.account_replication_type != null,
      var.account_tier != null,
      var.alarms != null,
      var.containers != null,
      var.create != null,
      var.notifications != null,
      var.queues != null,
      var.shares != null,
      var.tables != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      egress        = { enabled = false, threshold = 1 }
      idle          = { enabled = false, threshold = 1, days = 1 }
      transactions  = { enabled = false, threshold = 1 }
      used_capacity = { enabled = false, threshold = 1 }
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
    containers    = { orders = {} }
    queues        = { orders = {} }
    shares        = { reports = { quota = 50 } }
    tables        = { orders = {} }
  }
  assert {
    condition = alltrue([
      output.id == try(azurerm_storage_account.this[0].id, null),
      output.name == try(azurerm_storage_account.this[0].name, null),
      output.primary_blob_endpoint == try(azurerm_storage_account.this[0].primary_blob_endpoint, null),
      output.container_ids == { for key, one in azurerm_storage_container.this : key => one.id },
      output.primary_dfs_endpoint == try(azurerm_storage_account.this[0].primary_dfs_endpoint, null),
      output.primary_file_endpoint == try(azurerm_storage_account.this[0].primary_file_endpoint, null),
      output.primary_queue_endpoint == try(azurerm_storage_account.this[0].primary_queue_endpoint, null),
      output.primary_table_endpoint == try(azurerm_storage_account.this[0].primary_table_endpoint, null),
      output.primary_web_endpoint == try(azurerm_storage_account.this[0].primary_web_endpoint, null),
      output.principal_id == try(azurerm_storage_account.this[0].identity[0].principal_id, null),
      output.queue_ids == { for key, one in azurerm_storage_queue.this : key => one.id },
      output.share_ids == { for key, one in azurerm_storage_share.this : key => one.id },
      output.table_ids == { for key, one in azurerm_storage_table.this : key => one.id },
    ])
    error_message = "an output tells something else"
  }
}
