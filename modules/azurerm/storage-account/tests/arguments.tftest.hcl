# What callers give stands in the storage account as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    access_tier                       = "Cold"
    allow_nested_items_to_be_public   = false
    allowed_copy_scope                = "AAD"
    cross_tenant_replication_enabled  = false
    default_to_oauth_authentication   = false
    dns_endpoint_type                 = "AzureDnsZone"
    edge_zone                         = "shop"
    https_traffic_only_enabled        = false
    infrastructure_encryption_enabled = false
    large_file_share_enabled          = false
    local_user_enabled                = false
    location                          = "westeurope"
    min_tls_version                   = "TLS1_2"
    name                              = "exampleorders"
    provisioned_billing_model_version = "V2"
    public_network_access             = "Disabled"
    queue_encryption_key_type         = "Account"
    resource_group_name               = "shop"
    shared_access_key_enabled         = false
    table_encryption_key_type         = "Account"
    azure_files_authentication = {
      default_share_level_permission = "shop"
      directory_type                 = "shop"
      active_directory = {
        domain_guid         = "shop"
        domain_name         = "example.com"
        domain_sid          = "shop"
        forest_name         = "shop"
        netbios_domain_name = "shop"
        storage_sid         = "shop"
      }
    }
    custom_domain = { name = "shop", use_subdomain = false }
    customer_managed_key = {
      key_vault_key_id          = "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef"
      user_assigned_identity_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"
    }
    immutability_policy = {
      allow_protected_append_writes = false
      period_since_creation_in_days = 1
      state                         = "shop"
    }
    network_rules = {
      bypass                     = ["shop"]
      default_action             = "shop"
      ip_rules                   = ["shop"]
      virtual_network_subnet_ids = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"]
      private_link_access = [{
        endpoint_resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/endpointResource/shop"
        endpoint_tenant_id   = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/endpointTenant/shop"
      }]
    }
    routing = {
      choice                      = "shop"
      publish_internet_endpoints  = false
      publish_microsoft_endpoints = false
    }
    sas_policy = { expiration_action = "shop", expiration_period = "shop" }
    share_properties = {
      cors_rule = [{
        allowed_headers    = ["shop"]
        allowed_methods    = ["shop"]
        allowed_origins    = ["shop"]
        exposed_headers    = ["shop"]
        max_age_in_seconds = 60
      }]
      retention_policy = { days = 1 }
      smb = {
        authentication_types            = ["shop"]
        channel_encryption_type         = ["shop"]
        kerberos_ticket_encryption_type = ["shop"]
        multichannel_enabled            = false
        versions                        = ["shop"]
      }
    }
    timeouts = { create = "30m", delete = "30m", read = "30m", update = "30m" }
    containers = {
      example = {
        default_encryption_scope          = "shop"
        encryption_scope_override_enabled = false
        metadata                          = { example = "shop" }
      }
    }
  }
  assert {
    condition = alltrue([
      azurerm_storage_account.this[0].access_tier == var.access_tier,
      azurerm_storage_account.this[0].allow_nested_items_to_be_public == var.allow_nested_items_to_be_public,
      azurerm_storage_account.this[0].allowed_copy_scope == var.allowed_copy_scope,
      azurerm_storage_account.this[0].cross_tenant_replication_enabled == var.cross_tenant_replication_enabled,
      azurerm_storage_account.this[0].default_to_oauth_authentication == var.default_to_oauth_authentication,
      azurerm_storage_account.this[0].dns_endpoint_type == var.dns_endpoint_type,
      azurerm_storage_account.this[0].edge_zone == var.edge_zone,
      azurerm_storage_account.this[0].https_traffic_only_enabled == var.https_traffic_only_enabled,
      azurerm_storage_account.this[0].infrastructure_encryption_enabled == var.infrastructure_encryption_enabled,
      azurerm_storage_account.this[0].large_file_share_enabled == var.large_file_share_enabled,
      azurerm_storage_account.this[0].local_user_enabled == var.local_user_enabled,
      azurerm_storage_account.this[0].location == var.location,
      azurerm_storage_account.this[0].min_tls_version == var.min_tls_version,
      azurerm_storage_account.this[0].name == var.name,
      azurerm_storage_account.this[0].provisioned_billing_model_version == var.provisioned_billing_model_version,
      azurerm_storage_account.this[0].public_network_access == var.public_network_access,
      azurerm_storage_account.this[0].queue_encryption_key_type == var.queue_encryption_key_type,
      azurerm_storage_account.this[0].resource_group_name == var.resource_group_name,
      azurerm_storage_account.this[0].shared_access_key_enabled == var.shared_access_key_enabled,
      azurerm_storage_account.this[0].table_encryption_key_type == var.table_encryption_key_type,
      azurerm_storage_account.this[0].azure_files_authentication[0].default_share_level_permission == var.azure_files_authentication.default_share_level_permission,
      azurerm_storage_account.this[0].azure_files_authentication[0].directory_type == var.azure_files_authentication.directory_type,
      azurerm_storage_account.this[0].azure_files_authentication[0].active_directory[0].domain_guid == var.azure_files_authentication.active_directory.domain_guid,
      azurerm_storage_account.this[0].azure_files_authentication[0].active_directory[0].domain_name == var.azure_files_authentication.active_directory.domain_name,
      azurerm_storage_account.this[0].azure_files_authentication[0].active_directory[0].domain_sid == var.azure_files_authentication.active_directory.domain_sid,
      azurerm_storage_account.this[0].azure_files_authentication[0].active_directory[0].forest_name == var.azure_files_authentication.active_directory.forest_name,
      azurerm_storage_account.this[0].azure_files_authentication[0].active_directory[0].netbios_domain_name == var.azure_files_authentication.active_directory.netbios_domain_name,
      azurerm_storage_account.this[0].azure_files_authentication[0].active_directory[0].storage_sid == var.azure_files_authentication.active_directory.storage_sid,
      azurerm_storage_account.this[0].custom_domain[0].name == var.custom_domain.name,
      azurerm_storage_account.this[0].custom_domain[0].use_subdomain == var.custom_domain.use_subdomain,
      azurerm_storage_account.this[0].customer_managed_key[0].key_vault_key_id == var.customer_managed_key.key_vault_key_id,
      azurerm_storage_account.this[0].customer_managed_key[0].user_assigned_identity_id == var.customer_managed_key.user_assigned_identity_id,
      azurerm_storage_account.this[0].immutability_policy[0].allow_protected_append_writes == var.immutability_policy.allow_protected_append_writes,
      azurerm_storage_account.this[0].immutability_policy[0].period_since_creation_in_days == var.immutability_policy.period_since_creation_in_days,
      azurerm_storage_account.this[0].immutability_policy[0].state == var.immutability_policy.state,
      azurerm_storage_account.this[0].network_rules[0].bypass == var.network_rules.bypass,
      azurerm_storage_account.this[0].network_rules[0].default_action == var.network_rules.default_action,
      azurerm_storage_account.this[0].network_rules[0].ip_rules == var.network_rules.ip_rules,
      azurerm_storage_account.this[0].network_rules[0].virtual_network_subnet_ids == var.network_rules.virtual_network_subnet_ids,
      azurerm_storage_account.this[0].network_rules[0].private_link_access[0].endpoint_resource_id == var.network_rules.private_link_access[0].endpoint_resource_id,
      azurerm_storage_account.this[0].network_rules[0].private_link_access[0].endpoint_tenant_id == var.network_rules.private_link_access[0].endpoint_tenant_id,
      azurerm_storage_account.this[0].routing[0].choice == var.routing.choice,
      azurerm_storage_account.this[0].routing[0].publish_internet_endpoints == var.routing.publish_internet_endpoints,
      azurerm_storage_account.this[0].routing[0].publish_microsoft_endpoints == var.routing.publish_microsoft_endpoints,
      azurerm_storage_account.this[0].sas_policy[0].expiration_action == var.sas_policy.expiration_action,
      azurerm_storage_account.this[0].sas_policy[0].expiration_period == var.sas_policy.expiration_period,
      azurerm_storage_account.this[0].share_properties[0].cors_rule[0].allowed_headers == var.share_properties.cors_rule[0].allowed_headers,
      azurerm_storage_account.this[0].share_properties[0].cors_rule[0].allowed_methods == var.share_properties.cors_rule[0].allowed_methods,
      azurerm_storage_account.this[0].share_properties[0].cors_rule[0].allowed_origins == var.share_properties.cors_rule[0].allowed_origins,
      azurerm_storage_account.this[0].share_properties[0].cors_rule[0].exposed_headers == var.share_properties.cors_rule[0].exposed_headers,
      azurerm_storage_account.this[0].share_properties[0].cors_rule[0].max_age_in_seconds == var.share_properties.cors_rule[0].max_age_in_seconds,
      azurerm_storage_account.this[0].share_properties[0].retention_policy[0].days == var.share_properties.retention_policy.days,
      azurerm_storage_account.this[0].share_properties[0].smb[0].authentication_types == var.share_properties.smb.authentication_types,
      azurerm_storage_account.this[0].share_properties[0].smb[0].channel_encryption_type == var.share_properties.smb.channel_encryption_type,
      azurerm_storage_account.this[0].share_properties[0].smb[0].kerberos_ticket_encryption_type == var.share_properties.smb.kerberos_ticket_encryption_type,
      azurerm_storage_account.this[0].share_properties[0].smb[0].multichannel_enabled == var.share_properties.smb.multichannel_enabled,
      azurerm_storage_account.this[0].share_properties[0].smb[0].versions == var.share_properties.smb.versions,
      azurerm_storage_account.this[0].timeouts.create == var.timeouts.create,
      azurerm_storage_account.this[0].timeouts.delete == var.timeouts.delete,
      azurerm_storage_account.this[0].timeouts.read == var.timeouts.read,
      azurerm_storage_account.this[0].timeouts.update == var.timeouts.update,
      azurerm_storage_container.this["example"].default_encryption_scope == var.containers["example"].default_encryption_scope,
      azurerm_storage_container.this["example"].encryption_scope_override_enabled == var.containers["example"].encryption_scope_override_enabled,
      azurerm_storage_container.this["example"].metadata == var.containers["example"].metadata,
    ])
    error_message = "an argument is not what was given"
  }
}
